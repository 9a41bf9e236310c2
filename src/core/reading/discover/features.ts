import { hashText, mixHashes } from "./hashing.ts";
import { type Lexicon, markPhrases, pairHash, wordHash } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** What a word is known by; templates below combine these by their names. */
export const ATTRIBUTES = [
  "word",
  "shape",
  "prefix2",
  "prefix3",
  "prefix4",
  "suffix2",
  "suffix3",
  "suffix4",
  "coarse",
  "middle",
  "fine",
  "capital",
  "listed",
  "habit",
  "mark",
  "taxonomy",
  "esco",
  "span",
  "cohesion",
  "place",
] as const;
type Attribute = (typeof ATTRIBUTES)[number];

type Template = readonly (readonly [Attribute, number])[];

const at = (attribute: Attribute, ...offsets: number[]): Template[] =>
  offsets.map((offset) => [[attribute, offset]]);

/** Which attributes of which neighbours make a feature of the word at 0. */
export const TEMPLATES: readonly Template[] = [
  ...at("word", -3, -2, -1, 0, 1, 2, 3),
  [
    ["word", -1],
    ["word", 0],
  ],
  [
    ["word", 0],
    ["word", 1],
  ],
  [
    ["word", -2],
    ["word", -1],
  ],
  [
    ["word", 1],
    ["word", 2],
  ],
  [
    ["word", -1],
    ["word", 1],
  ],
  ...at("shape", -2, -1, 0, 1, 2),
  [
    ["shape", -1],
    ["shape", 0],
  ],
  [
    ["shape", 0],
    ["shape", 1],
  ],
  [
    ["shape", -1],
    ["shape", 0],
    ["shape", 1],
  ],
  ...at("prefix2", 0),
  ...at("prefix3", 0),
  ...at("prefix4", 0),
  ...at("suffix2", -1, 0, 1),
  ...at("suffix3", -2, -1, 0, 1, 2),
  ...at("suffix4", 0),
  [
    ["suffix3", -1],
    ["suffix3", 0],
  ],
  [
    ["suffix3", 0],
    ["suffix3", 1],
  ],
  ...at("coarse", -3, -2, -1, 0, 1, 2, 3),
  ...at("middle", -2, -1, 0, 1, 2),
  ...at("fine", -2, -1, 0, 1, 2),
  [
    ["coarse", -1],
    ["coarse", 0],
  ],
  [
    ["coarse", 0],
    ["coarse", 1],
  ],
  [
    ["coarse", -1],
    ["coarse", 0],
    ["coarse", 1],
  ],
  [
    ["coarse", -2],
    ["coarse", -1],
    ["coarse", 0],
  ],
  [
    ["coarse", 0],
    ["coarse", 1],
    ["coarse", 2],
  ],
  [
    ["middle", -1],
    ["middle", 0],
  ],
  [
    ["middle", 0],
    ["middle", 1],
  ],
  [
    ["word", -1],
    ["middle", 0],
  ],
  [
    ["middle", 0],
    ["word", 1],
  ],
  [
    ["word", 0],
    ["middle", 1],
  ],
  [
    ["middle", -1],
    ["word", 0],
  ],
  ...at("capital", -1, 0, 1),
  ...at("listed", -1, 0, 1),
  [
    ["capital", 0],
    ["shape", 0],
  ],
  ...at("habit", -1, 0, 1),
  [
    ["habit", -1],
    ["habit", 0],
  ],
  [
    ["habit", 0],
    ["habit", 1],
  ],
  ...at("mark", -1, 0),
  ...at("taxonomy", -1, 0, 1),
  [
    ["taxonomy", 0],
    ["shape", 0],
  ],
  [
    ["taxonomy", 0],
    ["taxonomy", 1],
  ],
  ...at("esco", -1, 0, 1),
  ...at("span", -1, 0, 1),
  [
    ["span", 0],
    ["taxonomy", 0],
  ],
  [
    ["span", 0],
    ["coarse", -1],
  ],
  ...at("cohesion", 0, 1),
  [
    ["cohesion", 0],
    ["habit", 0],
  ],
  [
    ["cohesion", 1],
    ["habit", 1],
  ],
  [
    ["cohesion", 0],
    ["cohesion", 1],
  ],
  ...at("place", 0),
  [
    ["place", 0],
    ["suffix3", 0],
  ],
  [
    ["place", 0],
    ["middle", 0],
  ],
];

const SALTS = TEMPLATES.map((template, i) => hashText(`${i}:${template.flat().join(",")}`));
const EDGE = hashText("edge of the line");

/** Where known names stand, as `markPhrases` says it. */
export interface ListMarks {
  readonly taxonomy: Uint8Array;
  /** Spans known from the corpus the tagger learned from. */
  readonly span: Uint8Array;
}

/** Without lists only so many of the commonest words are known by their letters. */
const COMMON = 1500;
const RARE = hashText("a rare word");

/**
 * Attributes of each word by `ATTRIBUTES`, hashed; 0 where a word has none. Without `lists` no list is looked at, and
 * rare words are known by shape, cluster and company alone: what an unlisted name shares with listed ones.
 */
export function attributesOf(
  words: readonly Word[],
  lexicon: Lexicon,
  lists: ListMarks | null,
): Int32Array[] {
  const places = words.map(({ lower }) => lexicon.words.find(wordHash(lower)));
  const [coarse, middle, fine] = lexicon.clusters;
  const [capital, listed, inName] = lexicon.habits;
  const esco = lists && markPhrases(words, lexicon.phrases);
  const column = (of: (word: Word, i: number) => number) => Int32Array.from(words, of);
  const known = (from: Uint16Array | Uint8Array) =>
    column((_, i) => (places[i]! < 0 ? -1 : from[places[i]!]! + 1));
  const listMarks = (marks: Uint8Array | null | undefined) => column((_, i) => marks?.[i] ?? 0);
  const shown = (i: number) => lists !== null || (places[i]! >= 0 && places[i]! < COMMON);
  const affix = (of: (word: string) => string) =>
    column(({ lower }, i) => (shown(i) && of(lower) !== lower ? hashText(of(lower)) : 0));
  return [
    column(({ lower }, i) => (shown(i) ? wordHash(lower) : RARE)),
    column(({ form }) => hashText(shapeOf(form))),
    ...[2, 3, 4].map((length) => affix((word) => word.slice(0, length))),
    ...[2, 3, 4].map((length) => affix((word) => word.slice(-length))),
    ...[coarse!, middle!, fine!, capital!, listed!].map(known),
    lists ? known(inName!) : listMarks(null),
    column(({ mark }) => (mark === "" ? 0 : hashText(mark))),
    ...[lists?.taxonomy, esco, lists?.span].map(listMarks),
    column(({ lower }, i) => (i === 0 ? 0 : lexicon.cohesion(pairHash(words[i - 1]!.lower, lower)) + 1)),
    column((_, i) => placeOf(words, i)),
  ];
}

/** Hashes of the features of each word. `domain` tells corpora apart: features count once for all and once for it. */
export function featuresOf(attributes: readonly Int32Array[], count: number, domain: number): Int32Array[] {
  const places = TEMPLATES.map((template) =>
    template.map(([name, offset]) => [attributes[ATTRIBUTES.indexOf(name)]!, offset] as const),
  );
  return Array.from({ length: count }, (_, i) => {
    const found: number[] = [];
    for (let t = 0; t < places.length; t++) {
      let hash = SALTS[t]!;
      let tells = false;
      for (const [column, offset] of places[t]!) {
        const j = i + offset;
        const value = j < 0 || j >= count ? EDGE : column[j]!;
        if (value !== 0 && value !== EDGE) tells = true;
        hash = mixHashes(hash, value);
      }
      if (tells || places[t]!.length === 1) found.push(hash);
    }
    if (domain === 0) return Int32Array.from(found);
    return Int32Array.from([...found, ...found.map((hash) => mixHashes(hash, domain))]);
  });
}

/** "PyTorch" is "XxXx", "GPT-4" is "X-0". */
export function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}+/gu, "X")
    .replace(/\p{Ll}+/gu, "x")
    .replace(/\d+/g, "0")
    .slice(0, 8);
}

const OPENERS = new Set(["*", "•", "-", "–", "·", "●", "▪", "o", "☞"]);

/** Where in its sentence: first, second, last word, or a tag in a short list. */
function placeOf(words: readonly Word[], i: number): number {
  const first = OPENERS.has(words[0]!.lower) ? 1 : 0;
  const ended = words.at(-1)!.lower === "." ? 10 : 20;
  if (i === first) return ended + 1;
  if (i === first + 1) return ended + 2;
  return ended + (i === words.length - 1 ? 3 : 4);
}
