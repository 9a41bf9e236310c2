import { taxonomyMarks } from "../../src/core/reading/discover/known.ts";
import { lexiconForm, pairHash, phraseHash } from "../../src/core/reading/discover/lexicon.ts";
import { splitWords, type Word } from "../../src/core/reading/discover/words.ts";
import type { MentionFinder } from "../../src/core/reading/text/mentions.ts";

const STEPS = [0.02, 0.1, 0.25, 0.45, 0.65, 0.85];
const PAIR_STEPS = [0.25, 0.35, 0.45, 0.55, 0.65, 0.75];
const LEAST_PAIR = 5;

const step = (value: number, steps: readonly number[]) => steps.filter((limit) => value >= limit).length;

export interface Habits {
  readonly habits: readonly Uint8Array[];
  /** Firmness by `pairHash`. */
  readonly cohesion: ReadonlyMap<number, number>;
}

/** Habits of words (capitals within a line, standing in lists, being part of known names) and cohesion of pairs. */
export function countHabits(
  lines: readonly string[],
  words: readonly string[],
  finder: MentionFinder,
): Habits {
  const placeOf = new Map(words.map((word, i) => [word, i]));
  const seen = new Float64Array(words.length);
  const sums = [0, 1, 2].map(() => new Float64Array(words.length));
  const pairs = new Map<string, number>();
  const singles = new Map<string, number>();
  let total = 0;
  for (const line of lines) {
    const split = splitWords(line);
    const marks = taxonomyMarks(line, split, finder);
    split.forEach((word, i) => {
      total++;
      singles.set(word.lower, (singles.get(word.lower) ?? 0) + 1);
      const next = split[i + 1];
      if (next && !next.apart && /\p{L}/u.test(word.lower) && /\p{L}/u.test(next.lower)) {
        const key = `${word.lower} ${next.lower}`;
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
      }
      const place = placeOf.get(lexiconForm(word.lower));
      if (place === undefined || i === 0) return;
      seen[place]!++;
      if (/^\p{Lu}/u.test(word.form)) sums[0]![place]!++;
      if (isListed(split, i)) sums[1]![place]!++;
      if (marks[i] !== 0) sums[2]![place]!++;
    });
  }
  const habits = sums.map((sum) => Uint8Array.from(sum, (n, i) => step(n / Math.max(1, seen[i]!), STEPS)));
  const cohesion = new Map<number, number>();
  for (const [key, n] of pairs) {
    if (n < LEAST_PAIR) continue;
    const [a, b] = key.split(" ") as [string, string];
    const joint = n / total;
    const information =
      Math.log(joint / ((singles.get(a)! / total) * (singles.get(b)! / total))) / -Math.log(joint);
    const firm = step(information, PAIR_STEPS);
    if (firm > 0) cohesion.set(pairHash(a, b), firm);
  }
  return { habits, cohesion };
}

function isListed(words: readonly Word[], i: number): boolean {
  return words[i]!.apart || words[i + 1]?.apart === true;
}

/** Phrases of a list, by hash, each once. */
export function phraseHashes(phrases: readonly (readonly string[])[]): Int32Array {
  return Int32Array.from(new Set(phrases.filter((words) => words.length > 0).map(phraseHash)));
}
