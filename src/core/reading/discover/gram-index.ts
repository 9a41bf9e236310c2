import { splitWords } from "./words.ts";

/** Scores texts by the letters they share with a query: cosine of tf-idf over runs of letters. */
export interface GramIndex {
  /** One score, 0 to 1, for each text. */
  scores(query: string): Float64Array;
}

const LENGTHS = [3, 4, 5];

/** Runs of 3 to 5 letters within words, their edges marked, with how often each occurs. */
function gramsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lower } of splitWords(text)) {
    const padded = ` ${lower} `;
    for (const length of LENGTHS) {
      for (let i = 0; i + length <= padded.length; i++) {
        const gram = padded.slice(i, i + length);
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Indexes texts (Salton & Buckley 1988; idf = ln((1 + n) / (1 + df)) + 1). */
export function createGramIndex(texts: readonly string[]): GramIndex {
  const counted = texts.map(gramsOf);
  const holders = new Map<string, number>();
  for (const counts of counted)
    for (const gram of counts.keys()) holders.set(gram, (holders.get(gram) ?? 0) + 1);
  const unit = (counts: ReadonlyMap<string, number>): [string, number][] => {
    const weighed = [...counts].map(([gram, n]): [string, number] => [
      gram,
      n * (Math.log((1 + texts.length) / (1 + (holders.get(gram) ?? 0))) + 1),
    ]);
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return weighed.map(([gram, weight]) => [gram, weight / length]);
  };
  const postings = new Map<string, { text: number; weight: number }[]>();
  counted.forEach((counts, text) => {
    for (const [gram, weight] of unit(counts)) {
      const held = postings.get(gram);
      if (held) held.push({ text, weight });
      else postings.set(gram, [{ text, weight }]);
    }
  });
  return {
    scores(query) {
      const scores = new Float64Array(texts.length);
      for (const [gram, weight] of unit(gramsOf(query))) {
        for (const posting of postings.get(gram) ?? []) scores[posting.text]! += weight * posting.weight;
      }
      return scores;
    },
  };
}
