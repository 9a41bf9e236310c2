import { shortfall } from "../market/kernel/terms.ts";
import type { Ask } from "./asks.ts";
import { coverageOf, creditsOf } from "./coverage.ts";
import { type Asked, type GapSkill, gapOf, MOST_GAPS } from "./gap.ts";
import { FEWEST_REQUIRED, type Ground, reachTerms } from "./ground.ts";
import { DEFAULT_SETTINGS, FULL_CREDIT, type Person } from "./person.ts";
import { type Phrasing, phrasingOf } from "./phrasing.ts";
import type { ReachCount } from "./reach.ts";

/** A skill of the gap, with how the ads put it. */
export interface AdGapSkill extends GapSkill, Phrasing {
  /** Lines that ask for it, from different ads, at most two. */
  readonly wording: readonly string[];
}

export interface AdGap {
  readonly ads: number;
  /** How many of the ads are in reach, of those that require at least three skills. */
  readonly reach: ReachCount;
  /** Of what the ads require, counted by study hours, the share that is covered; null where nothing is required. */
  readonly covered: number | null;
  readonly skills: readonly AdGapSkill[];
}

/** Asked for by a smaller share of many ads, a skill is no gap. */
const SMALLEST_SHARE = 0.04;
/** Names and wordings shown of a skill. */
const MOST_PHRASES = 3;
const MOST_LINES = 2;

/**
 * What ads of the person's own choice ask for and how the person stands to it: `asks` holds what each ad asks for
 * (`asksIn`). Skills are most asked for first, of two alike the required one.
 */
export function gapToAds(
  ground: Ground,
  person: Person,
  asks: readonly (readonly Ask[])[],
  { most = MOST_GAPS, threshold = DEFAULT_SETTINGS.threshold } = {},
): AdGap {
  const coverage = coverageOf(ground, person);
  const credit = creditsOf(coverage);
  const asked = countAsks(ground, asks);
  const fewest = Math.max(1, SMALLEST_SHARE * asks.length);
  const required = asks.map((ad) => requiredOf(ground, ad));
  return {
    ads: asks.length,
    reach: reachOf(ground, required, credit, threshold),
    covered: coveredOf(ground, required.flat(), credit),
    skills: gapOf(ground, coverage, asked, fewest, Number.POSITIVE_INFINITY)
      .toSorted((a, b) => b.required + b.preferred - a.required - a.preferred || b.required - a.required)
      .slice(0, most)
      .map((one) => ({ ...one, ...inTheirWords(asks, one.skill) })),
  };
}

function countAsks({ market, ordinalOf }: Ground, asks: readonly (readonly Ask[])[]): Asked {
  const required = new Uint32Array(market.skillIds.length);
  const preferred = new Uint32Array(market.skillIds.length);
  for (const { skill, need } of asks.flat()) {
    const ordinal = ordinalOf.get(skill);
    if (ordinal !== undefined) (need === "required" ? required : preferred)[ordinal]!++;
  }
  return { required, preferred, of: asks.length };
}

/** Ordinals of the skills that an ad requires, umbrella words left out. */
function requiredOf({ ordinalOf, umbrellas }: Ground, ad: readonly Ask[]): number[] {
  return ad
    .filter(({ need, skill }) => need === "required" && !umbrellas.has(skill))
    .flatMap(({ skill }) => ordinalOf.get(skill) ?? []);
}

function reachOf(
  ground: Ground,
  required: readonly (readonly number[])[],
  credit: Int32Array,
  threshold: number,
): ReachCount {
  const terms = reachTerms(ground, threshold);
  const judged = required.filter((skills) => skills.length >= FEWEST_REQUIRED);
  const inReach = judged.filter(
    (skills) => skills.reduce((sum, skill) => sum + shortfall(terms, skill, credit[skill]!), 0) <= 0,
  );
  return { inReach: inReach.length, of: judged.length };
}

function coveredOf({ halfHours }: Ground, required: readonly number[], credit: Int32Array): number | null {
  const all = required.reduce((sum, skill) => sum + halfHours[skill]! * FULL_CREDIT, 0);
  const held = required.reduce((sum, skill) => sum + halfHours[skill]! * credit[skill]!, 0);
  return all === 0 ? null : held / all;
}

function inTheirWords(asks: readonly (readonly Ask[])[], skill: string) {
  const found = asks.flatMap((ad) => ad.find((ask) => ask.skill === skill) ?? []);
  const lines = new Set(
    found
      .map(({ wording }) => wording)
      .filter(Boolean)
      .toSorted(),
  );
  return { ...phrasingOf(found, MOST_PHRASES), wording: [...lines].slice(0, MOST_LINES) };
}
