import type { AskedAs } from "../reading/ad/asked-as.ts";
import type { Ask } from "./asks.ts";

/** How ads put a skill, each with the number of ads, the most usual first. */
export interface Phrasing {
  /** The names that they write. */
  readonly namedAs: readonly Phrase[];
  /** The words in which they ask for it; ads that only name it are in none. */
  readonly askedAs: readonly Phrase<AskedAs>[];
}

export interface Phrase<Words extends string = string> {
  readonly words: Words;
  readonly ads: number;
}

/** How the asks for one skill put it, at most one of each ad; at most `most` names and `most` wordings. */
export function phrasingOf(asks: readonly Pick<Ask, "named" | "askedAs">[], most: number): Phrasing {
  const named = asks.map((ask) => ask.named);
  const asked = asks.flatMap((ask) => ask.askedAs ?? []);
  return { namedAs: mostUsual(named).slice(0, most), askedAs: mostUsual(asked).slice(0, most) };
}

/** Names that differ in case alone are one, shown in their commonest case; of two alike the first by code. */
function mostUsual<Words extends string>(all: readonly Words[]): Phrase<Words>[] {
  const spellings = countEach(all);
  const byName = new Map<string, Phrase<Words>>();
  for (const { words, ads } of spellings) {
    const name = words.toLowerCase();
    const known = byName.get(name);
    byName.set(name, known ? { words: known.words, ads: known.ads + ads } : { words, ads });
  }
  return [...byName.values()].toSorted(byUse);
}

function countEach<Words extends string>(all: readonly Words[]): Phrase<Words>[] {
  const counts = new Map<Words, number>();
  for (const words of all) counts.set(words, (counts.get(words) ?? 0) + 1);
  return [...counts].map(([words, ads]) => ({ words, ads })).toSorted(byUse);
}

function byUse(one: Phrase, other: Phrase): number {
  return other.ads - one.ads || (one.words < other.words ? -1 : 1);
}
