import { fail, type Result } from "../../result.ts";
import { type ColumnPlaces, openColumns, readColumns } from "./columns.ts";
import { createFeatureTable } from "./feature-table.ts";
import { createGramIndex } from "./gram-index.ts";
import { createWordSpace, type WordSpace } from "./word-space.ts";
import { splitWords } from "./words.ts";

/** A skill of ESCO that a text may mean. */
export interface EscoLink {
  readonly label: string;
  /** Concept URI, where we hold it: for skills about information technology. */
  readonly uri: string | null;
  /** 0 to 1. */
  readonly score: number;
}

export interface EscoLinker {
  /** The likeliest skills for a name or a sentence, best first. Same text, same answer. */
  link(text: string, most: number): EscoLink[];
}

/** Shape of `models/tagger-esco.json`; the word vectors stand in `models/tagger-esco.bin`. */
export interface LinkerFile {
  readonly version: string;
  readonly columns: ColumnPlaces;
  /** Numbers in a word's vector. */
  readonly width: number;
  /** Preferred labels of ESCO 1.1.0. */
  readonly labels: readonly string[];
  /** Of each label "1" when ads name it in so many words, else "0". */
  readonly met: string;
  /** Concept identifiers by label, without what all begin with. */
  readonly concepts: Readonly<Record<string, string>>;
}

const CONCEPT = "http://data.europa.eu/esco/skill/";

/**
 * How much shared letters, likeness of words, and being named in ads count. Chosen on the first 38 sentences of the
 * TECH validation part of Decorte et al. (2022); all else of it, and HOUSE, was for measuring.
 */
const WEIGHTS = { letters: 1, likeness: 0.65, met: 0.1 } as const;
const SUM = WEIGHTS.letters + WEIGHTS.likeness + WEIGHTS.met;

/** Checks the two files and indexes the labels. */
export function parseLinker(raw: unknown, bytes: Uint8Array): Result<EscoLinker, "not-a-linker" | "damaged"> {
  if (!isLinkerFile(raw)) return fail("not-a-linker", "The file holds no labels to link to.");
  const columns = openColumns(raw.columns, bytes);
  return readColumns(() => {
    const table = createFeatureTable(columns.get("words", "i32"));
    return createLinker(raw, createWordSpace(table, columns.get("vectors", "i8"), raw.width));
  });
}

function createLinker({ labels, met, concepts }: LinkerFile, space: WordSpace): EscoLinker {
  const letters = createGramIndex(labels);
  const likeness = createLikeness(labels, space);
  return {
    link(text, most) {
      const byLetters = letters.scores(text);
      const byLikeness = likeness(text);
      const scored = labels.map((label, i) => ({
        label,
        uri: concepts[label] ? CONCEPT + concepts[label] : null,
        score:
          (WEIGHTS.letters * byLetters[i]! +
            WEIGHTS.likeness * byLikeness[i]! +
            WEIGHTS.met * Number(met[i])) /
          SUM,
      }));
      return scored.sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1)).slice(0, most);
    },
  };
}

const SILENT = new Set(
  "the a an and or of to in for with on at by as be is are from that this will you your we our their its other into within have has it who i.e e.g etc such not can ( ) [ ] .".split(
    " ",
  ),
);

/**
 * The share of a label's words, each by its rarity among labels, that a text says in the same or like words: the cube
 * of the cosine with the nearest word, since middling cosines mean little.
 */
function createLikeness(labels: readonly string[], space: WordSpace): (text: string) => Float64Array {
  const worded = labels.map(tellingWords);
  const holders = new Map<string, number>();
  for (const words of worded)
    for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log((1 + labels.length) / (1 + holders.get(word)!)) + 1;
  const weighed = worded.map((words) => words.map((word) => ({ word, weight: rarity(word) })));
  return (text) => {
    const said = tellingWords(text);
    const nearest = new Map<string, number>();
    for (const word of holders.keys()) nearest.set(word, nearestTo(word, said, space) ** 3);
    return Float64Array.from(weighed, (words) => {
      let sum = 0;
      let all = 0;
      for (const { word, weight } of words) {
        sum += weight * nearest.get(word)!;
        all += weight;
      }
      return all === 0 ? 0 : sum / all;
    });
  };
}

function nearestTo(word: string, said: readonly string[], space: WordSpace): number {
  if (said.includes(word)) return 1;
  const place = space.find(word);
  if (place < 0) return 0;
  let most = 0;
  for (const other of said) {
    const there = space.find(other);
    if (there >= 0) most = Math.max(most, space.cosine(place, there));
  }
  return most;
}

function tellingWords(text: string): string[] {
  return splitWords(text)
    .map(({ lower }) => lower)
    .filter((word) => !SILENT.has(word));
}

function isLinkerFile(raw: unknown): raw is LinkerFile {
  if (typeof raw !== "object" || raw === null) return false;
  const { version, columns, width, labels, met, concepts } = raw as Partial<LinkerFile>;
  return (
    typeof version === "string" &&
    [columns, concepts].every((one) => typeof one === "object" && one !== null) &&
    typeof width === "number" &&
    Array.isArray(labels) &&
    typeof met === "string" &&
    met.length === labels.length
  );
}
