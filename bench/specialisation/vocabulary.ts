import type { SpecialisationFeatures } from "../../src/core/reading/specialisation.ts";
import type { SpecialisationId } from "../../src/core/vocabulary.ts";
import { SEED_TITLES, SEED_WORDS } from "./seeds.ts";
import { SUBJECT_WORDS } from "./subjects.ts";

export interface Example {
  readonly features: SpecialisationFeatures;
  readonly label: SpecialisationId;
  readonly group: number;
}

export interface Vocabulary {
  readonly skills: readonly string[];
  readonly titleWords: readonly string[];
  readonly words: readonly string[];
}

const MOST_WORDS = 4200;
const MOST_TITLE_WORDS = 500;
const LEAST_GROUPS = { words: 8, titleWords: 4, skills: 3 };
const LARGEST_SHARE = 0.5;

/** Skills, title words and words that tell labels apart and that several unrelated employers use. */
export function chooseVocabulary(examples: readonly Example[]): Vocabulary {
  const seeds = [SEED_WORDS, SUBJECT_WORDS].flatMap((lists) =>
    Object.values(lists).flatMap((words) => words.split("|")),
  );
  return {
    skills: select(
      examples,
      ({ features }) => features.skills.map(({ id }) => id),
      LEAST_GROUPS.skills,
      Number.POSITIVE_INFINITY,
      1,
    ).toSorted(),
    titleWords: [
      ...new Set([
        ...Object.values(SEED_TITLES),
        ...select(
          examples,
          ({ features }) => grams(features.title ?? ""),
          LEAST_GROUPS.titleWords,
          MOST_TITLE_WORDS,
          1,
        ),
      ]),
    ].toSorted(),
    words: [
      ...new Set([
        ...seeds,
        ...select(
          examples,
          ({ features }) => grams(features.text),
          LEAST_GROUPS.words,
          MOST_WORDS,
          LARGEST_SHARE,
        ),
      ]),
    ].toSorted(),
  };
}

/** The parts that tell labels apart best, those that too few groups or too many examples hold left out. */
export function select<One extends { readonly label: string; readonly group: number }>(
  examples: readonly One[],
  partsOf: (example: One) => readonly string[],
  leastGroups: number,
  most: number,
  largestShare: number,
): string[] {
  const groups = new Map<string, Set<number>>();
  const counts = new Map<string, Map<string, number>>();
  for (const example of examples) {
    const { label, group } = example;
    for (const part of new Set(partsOf(example))) {
      const held = groups.get(part) ?? new Set();
      groups.set(part, held.add(group));
      const byLabel = counts.get(part) ?? new Map();
      counts.set(part, byLabel.set(label, (byLabel.get(label) ?? 0) + 1));
    }
  }
  const totals = new Map<string, number>();
  for (const { label } of examples) totals.set(label, (totals.get(label) ?? 0) + 1);
  return [...counts]
    .filter(([part]) => groups.get(part)!.size >= leastGroups)
    .map(([part, byLabel]) => ({ part, ...worth(byLabel, totals, examples.length) }))
    .filter(({ share }) => share <= largestShare)
    .sort((a, b) => b.gain - a.gain || (a.part < b.part ? -1 : 1))
    .slice(0, most)
    .map(({ part }) => part);
}

/** Mutual information of a part's presence with the label, labels weighed by the root of their number. */
function worth(
  byLabel: ReadonlyMap<string, number>,
  totals: ReadonlyMap<string, number>,
  n: number,
): { gain: number; share: number } {
  let weightAll = 0;
  let weightHere = 0;
  let here = 0;
  for (const [label, total] of totals) {
    const weight = 1 / Math.sqrt(total);
    weightAll += weight * total;
    weightHere += weight * (byLabel.get(label) ?? 0);
    here += byLabel.get(label) ?? 0;
  }
  const p = weightHere / weightAll;
  let gain = 0;
  for (const [label, total] of totals) {
    const weight = 1 / Math.sqrt(total) / weightAll;
    const both = weight * (byLabel.get(label) ?? 0);
    const without = weight * total - both;
    const prior = weight * total;
    if (both > 0) gain += both * Math.log(both / (p * prior));
    if (without > 0 && p < 1) gain += without * Math.log(without / ((1 - p) * prior));
  }
  return { gain, share: here / n };
}

/** Words and pairs of neighbouring words, without figures and single letters. */
export function grams(text: string): string[] {
  const found: string[] = [];
  for (const run of text.toLowerCase().split(/[^\p{L}\p{N}\s/_-]+/u)) {
    const words = run.match(/[\p{L}\p{N}]+/gu) ?? [];
    words.forEach((word, i) => {
      if (!/^\p{L}{2}/u.test(word)) return;
      found.push(word);
      const next = words[i + 1];
      if (next && /^\p{L}{2}/u.test(next)) found.push(`${word} ${next}`);
    });
  }
  return found;
}
