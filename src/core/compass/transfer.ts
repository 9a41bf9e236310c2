import type { Relatedness } from "../market/relatedness.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { FULL_CREDIT, LEVEL_CREDIT } from "./person.ts";

/** What holding a skill gives to others, sparse: skill `from` gives `share[at]` to `to[at]`, start[from] ≤ at < start[from + 1]. */
export interface Transfer {
  readonly start: Uint32Array;
  /** Ordinals into `market.skillIds`, ascending for each skill; the skill itself is among them with share 1. */
  readonly to: Uint16Array;
  /** Above 0, up to 1. */
  readonly share: Float32Array;
  /** The credit that holding the skill at `working` gives, in thousandths. */
  readonly learnt: Uint16Array;
}

/** θ given to skills that the taxonomy states as related, where postings show less. */
const STATED_RELATEDNESS = 0.5;
/** A related skill gives at most this share of what holding the skill itself would. */
const RELATED_SHARE = 0.7;
/** What a skill rests on comes with it, a little less at each step down. */
const IMPLIED_SHARE = 0.95;
/** Less than half a thousandth of full credit is none. */
const SMALLEST_SHARE = 0.5 / FULL_CREDIT;

/** What every skill gives to every other, without what is less than half a thousandth. */
export function transferOf(
  related: Relatedness,
  taxonomy: Taxonomy,
  ordinalOf: ReadonlyMap<string, number>,
  hours: ArrayLike<number>,
  umbrellas: ReadonlySet<string>,
): Transfer {
  return withoutTraces(givenShares(related, taxonomy, ordinalOf, hours, umbrellas), related.skills);
}

/**
 * The share of a held skill's credit that every other skill gets: 0.7 · θ · min(1, hours from / hours to) for related
 * skills (θ at least 0.5 where the taxonomy states the relation), and 0.95 to the power of the steps down for what the
 * skill rests on. An umbrella word gives nothing.
 */
function givenShares(
  { theta, skills }: Relatedness,
  taxonomy: Taxonomy,
  ordinalOf: ReadonlyMap<string, number>,
  hours: ArrayLike<number>,
  umbrellas: ReadonlySet<string>,
): Float32Array {
  // No more hours of a skill are covered through a related one than that one takes itself.
  const bounded = (from: number, to: number, relation: number) =>
    RELATED_SHARE * relation * Math.min(1, hours[from]! / hours[to]!);
  const silent = new Set([...umbrellas].map((id) => ordinalOf.get(id)));
  const gives = theta.map((relation, at) => {
    const from = Math.floor(at / skills);
    return relation === 0 || silent.has(from) ? 0 : bounded(from, at % skills, relation);
  });
  const raise = (from: number, id: string, share: number) => {
    const to = ordinalOf.get(id);
    if (to !== undefined) gives[from * skills + to] = Math.max(gives[from * skills + to]!, share);
  };
  for (const skill of taxonomy.skills) {
    const from = ordinalOf.get(skill.id);
    if (from === undefined || skill.umbrella) continue;
    for (const id of skill.related) {
      const to = ordinalOf.get(id);
      if (to === undefined) continue;
      raise(from, id, bounded(from, to, STATED_RELATEDNESS));
      if (!umbrellas.has(id)) raise(to, skill.id, bounded(to, from, STATED_RELATEDNESS));
    }
    for (const [id, steps] of restsOn(taxonomy, skill.id)) raise(from, id, IMPLIED_SHARE ** steps);
    gives[from * skills + from] = 1;
  }
  return gives;
}

/** All that a skill rests on, with the fewest steps down to it. */
function restsOn(taxonomy: Taxonomy, id: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let layer = taxonomy.skill(id).requires;
  for (let steps = 1; layer.length > 0; steps++) {
    const fresh = layer.filter((below) => !found.has(below));
    for (const below of fresh) found.set(below, steps);
    layer = fresh.flatMap((below) => taxonomy.skill(below).requires);
  }
  return found;
}

function withoutTraces(gives: Float32Array, skills: number): Transfer {
  const start = new Uint32Array(skills + 1);
  const to = new Uint16Array(gives.length);
  const share = new Float32Array(gives.length);
  let count = 0;
  for (let from = 0; from < skills; from++) {
    for (let skill = 0; skill < skills; skill++) {
      const given = gives[from * skills + skill]!;
      if (given < SMALLEST_SHARE) continue;
      to[count] = skill;
      share[count++] = given;
    }
    start[from + 1] = count;
  }
  const learnt = Uint16Array.from(share.subarray(0, count), (part) =>
    creditGiven(part, LEVEL_CREDIT.working),
  );
  return { start, to: to.slice(0, count), share: share.slice(0, count), learnt };
}

/** The credit that a share of a held skill's credit is, in thousandths. */
export function creditGiven(share: number, credit: number): number {
  return Math.round(FULL_CREDIT * share * credit);
}
