import { createRequire } from "node:module";
import AhoCorasick from "modern-ahocorasick";
import { readShippedJson } from "../../src/store/shipped.ts";

/** Another finder of many names, made ready for the aliases: what it finds in a text, counted. */
export interface Peer {
  readonly name: string;
  readonly count: (text: string) => number;
}

/** Libraries that look for many names at once, each as its own documentation says. */
export function peers(forms: readonly string[]): Peer[] {
  return [flashtext(forms), ahoCorasick(forms), compromise(forms)];
}

const require = createRequire(import.meta.url);

interface KeywordProcessor {
  addKeyword(keyword: string): void;
  extractKeywords(text: string): string[];
}

function flashtext(forms: readonly string[]): Peer {
  const Processor = require("flashtext.js") as new () => KeywordProcessor;
  const processor = new Processor();
  for (const form of forms) processor.addKeyword(form);
  return { name: named("flashtext.js"), count: (text) => processor.extractKeywords(text).length };
}

/** Finds every occurrence, inside words too: the least work it can do. */
function ahoCorasick(forms: readonly string[]): Peer {
  const matcher = new AhoCorasick([...new Set(forms.map((form) => form.toLowerCase()))]);
  return {
    name: named("modern-ahocorasick"),
    count: (text) => matcher.search(text.toLowerCase()).length,
  };
}

interface Compromise {
  (text: string): { lookup(trie: object): { readonly length: number } };
  buildTrie(forms: readonly string[]): object;
}

/** Its smallest part, without the tagger. */
function compromise(forms: readonly string[]): Peer {
  const read = require("compromise/one") as Compromise;
  const trie = read.buildTrie(forms);
  return { name: named("compromise"), count: (text) => read(text).lookup(trie).length };
}

/** The name of a package with the version that is measured. */
function named(name: string): string {
  const { version } = readShippedJson(`node_modules/${name}/package.json`) as { version: string };
  return `${name} ${version}`;
}
