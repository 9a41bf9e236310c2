import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { createMentionFinder, formsOf } from "../../src/core/reading/text/mentions.ts";
import { packTrie, unpackTrie } from "../../src/core/reading/text/packed-phrases.ts";
import { compilePhrases } from "../../src/core/reading/text/phrase-trie.ts";
import { compiledNames, compileNames } from "../../src/store/compiled-names.ts";
import { shippedTaxonomy } from "../../src/store/shipped.ts";
import { smallTaxonomy } from "../core/reading/text/taxonomy.ts";

const folder = mkdtempSync(join(tmpdir(), "bearings-names-"));
const file = join(folder, "names.bin");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("finds in a text what names compiled anew find", () => {
  const taxonomy = shippedTaxonomy();
  compileNames(taxonomy, file);
  const names = compiledNames(taxonomy, file);
  expect(names).toBeDefined();
  const everyName = formsOf(taxonomy).join("; ");
  const kept = createMentionFinder(taxonomy, names).find(everyName);
  expect(kept.length).toBeGreaterThan(formsOf(taxonomy).length / 2);
  expect(kept).toEqual(createMentionFinder(taxonomy).find(everyName));
});

it("is compiled anew when names have changed", () => {
  compileNames(smallTaxonomy(), file);
  expect(compiledNames(smallTaxonomy(), file)).toBeDefined();
  expect(compiledNames(shippedTaxonomy(), file)).toBeUndefined();
});

it.each([
  ["missing", null],
  ["empty", 0],
  ["cut in its digest", 20],
  ["cut in its head", 40],
  ["cut in its middle", 4000],
])("is compiled anew when the file is %s", (_, length) => {
  compileNames(smallTaxonomy(), file);
  if (length === null) rmSync(file);
  else writeFileSync(file, readFileSync(file).subarray(0, length));
  expect(compiledNames(smallTaxonomy(), file)).toBeUndefined();
});

it("is compiled anew when words are no longer told apart as they were", () => {
  const forms = formsOf(smallTaxonomy());
  const trie = compilePhrases(forms);
  const otherHashes = trie.slots.map((value, i) => (i % 4 === 1 ? value ^ 1 : value));
  expect(unpackTrie(packTrie(trie), forms)).toEqual(trie);
  expect(unpackTrie(packTrie({ ...trie, slots: otherHashes }), forms)).toBeNull();
});

it("reads bytes that lie anywhere", () => {
  const forms = formsOf(smallTaxonomy());
  const packed = packTrie(compilePhrases(forms));
  const shifted = new Uint8Array(packed.length + 1);
  shifted.set(packed, 1);
  expect(unpackTrie(shifted.subarray(1), forms)).toEqual(compilePhrases(forms));
});
