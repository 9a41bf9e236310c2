import type { Taxonomy } from "../../src/core/taxonomy/taxonomy.ts";
import type { Need } from "../../src/core/vocabulary.ts";
import type { GoldAd, NamedSkills } from "./gold.ts";

/** Skills with need by a key: the taxonomy's id, or the folded name where it knows none. */
export type AskedSkills = ReadonlyMap<string, Need>;

export interface SkillScore {
  /** Of what both readers named, or the only one. */
  readonly recall: number;
  /** Against what either named. */
  readonly precision: number;
  /** Of the skills found that both readers named with the same need. */
  readonly needRight: number;
  readonly named: number;
  readonly found: number;
  readonly missed: ReadonlyMap<string, number>;
  readonly extra: ReadonlyMap<string, number>;
}

export function labelledSkills(labels: NamedSkills, taxonomy: Taxonomy): AskedSkills {
  const skills = new Map<string, Need>();
  const put = (names: readonly string[], need: Need) => {
    for (const name of names) {
      const key = taxonomy.resolve(name)?.id ?? `"${name.toLowerCase()}"`;
      if (!skills.has(key)) skills.set(key, need);
    }
  };
  put(labels.required, "required");
  put(labels.preferred, "preferred");
  return skills;
}

/** Scores over all ads together (micro average). */
export function scoreSkills(
  pairs: readonly (readonly [GoldAd, AskedSkills])[],
  taxonomy: Taxonomy,
): SkillScore {
  const missed = new Map<string, number>();
  const extra = new Map<string, number>();
  const count = { both: 0, bothFound: 0, found: 0, foundInEither: 0, needKnown: 0, needRight: 0 };
  for (const [gold, read] of pairs) {
    const labelled = gold.readers.map((labels) => labelledSkills(labels, taxonomy));
    const [first, second] = [labelled[0]!, labelled.at(-1)!];
    for (const [key, need] of first) {
      if (!second.has(key)) continue;
      count.both++;
      const found = read.get(key);
      if (found === undefined) missed.set(key, (missed.get(key) ?? 0) + 1);
      else {
        count.bothFound++;
        if (second.get(key) !== need) continue;
        count.needKnown++;
        if (found === need) count.needRight++;
      }
    }
    for (const key of read.keys()) {
      count.found++;
      if (first.has(key) || second.has(key)) count.foundInEither++;
      else extra.set(key, (extra.get(key) ?? 0) + 1);
    }
  }
  return {
    recall: count.bothFound / count.both,
    precision: count.foundInEither / count.found,
    needRight: count.needRight / count.needKnown,
    named: count.both,
    found: count.found,
    missed,
    extra,
  };
}
