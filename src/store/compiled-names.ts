import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formsOf } from "../core/reading/text/mentions.ts";
import { packTrie, unpackTrie } from "../core/reading/text/packed-phrases.ts";
import { compilePhrases, type PhraseTrie } from "../core/reading/text/phrase-trie.ts";
import type { Taxonomy } from "../core/taxonomy/taxonomy.ts";
import { replaceFile } from "./replace-file.ts";
import { PROJECT } from "./shipped.ts";

/** Where set-up leaves the automaton of all names: compiling it is a third of what a reader takes to load. */
export const NAMES_FILE = join(PROJECT, "dist/names.bin");

const DIGEST = 32;

/** The automaton that set-up compiled; undefined when there is none of just these names: it is compiled anew then. */
export function compiledNames(taxonomy: Taxonomy, file: string = NAMES_FILE): PhraseTrie | undefined {
  const bytes = readOrNull(file);
  if (bytes === null || bytes.length < DIGEST) return undefined;
  const forms = formsOf(taxonomy);
  if (!digestOf(forms).equals(bytes.subarray(0, DIGEST))) return undefined;
  return unpackTrie(bytes.subarray(DIGEST), forms) ?? undefined;
}

/** Compiles the names of the taxonomy into the file. */
export function compileNames(taxonomy: Taxonomy, file: string = NAMES_FILE): void {
  const forms = formsOf(taxonomy);
  replaceFile(file, Buffer.concat([digestOf(forms), packTrie(compilePhrases(forms))]));
}

function digestOf(forms: readonly string[]): Buffer {
  return createHash("sha256").update(forms.join("\n")).digest();
}

function readOrNull(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
