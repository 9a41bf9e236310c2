import type { FeatureTable } from "./feature-table.ts";
import { wordHash } from "./lexicon.ts";

/** Words as points: near ones are used alike. */
export interface WordSpace {
  /** Place of a word; -1 when it is not known. */
  find(lower: string): number;
  /** Cosine of two words by their places, -1 to 1. */
  cosine(a: number, b: number): number;
}

/** `vectors` holds one row of `width` whole numbers for each word of `table`. */
export function createWordSpace(table: FeatureTable, vectors: Int8Array, width: number): WordSpace {
  const lengths = new Map<number, number>();
  const lengthOf = (word: number): number => {
    const held = lengths.get(word);
    if (held !== undefined) return held;
    let square = 0;
    for (let i = word * width; i < (word + 1) * width; i++) square += vectors[i]! ** 2;
    const length = Math.sqrt(square) || 1;
    lengths.set(word, length);
    return length;
  };
  return {
    find: (lower) => table.find(wordHash(lower)),
    cosine(a, b) {
      let dot = 0;
      for (let i = 0; i < width; i++) dot += vectors[a * width + i]! * vectors[b * width + i]!;
      return dot / (lengthOf(a) * lengthOf(b));
    },
  };
}
