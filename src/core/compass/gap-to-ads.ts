import { type AlternativeGroup, alternativesIn } from "./asked-alternatives.ts";
import type { Ask } from "./asks.ts";
import { type Coverage, coverageOf, creditsOf } from "./coverage.ts";
import { type Asked, type GapSkill, gapOf, MOST_GAPS } from "./gap.ts";
import { FEWEST_REQUIRED, type Ground, reachTerms } from "./ground.ts";
import { deficitOf, type NearReach, nearestReach } from "./near-reach.ts";
import { DEFAULT_SETTINGS, FULL_CREDIT, type Person } from "./person.ts";
import { type Phrasing, phrasingOf } from "./phrasing.ts";
import type { ReachCount } from "./reach.ts";
import { countedOf, type Requirement, requirementsOf } from "./required-of-ad.ts";

/** A skill of the gap, with how the ads put it. */
export interface AdGapSkill extends GapSkill, Phrasing {
  /** Lines that ask for it, from different ads, at most two. */
  readonly wording: readonly string[];
  /** The skill that counts in its place, where every ad that asks for it would take another one as well. */
  readonly instead: string | null;
}

export interface AdGap {
  readonly ads: number;
  /** How many of the ads are in reach, of those that require at least three skills. */
  readonly reach: ReachCount;
  /** Of what the ads require, counted by study hours, the share that is covered; null where nothing is required. */
  readonly covered: number | null;
  /** The covered share from which an ad is in reach. */
  readonly threshold: number;
  /** What would bring the one ad in reach that is not; null where it is, for several ads, and where two skills are not enough. */
  readonly nearest: NearReach | null;
  /** Skills of which one is enough. */
  readonly alternatives: readonly AlternativeGroup[];
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
  const [required, preferred] = (["required", "preferred"] as const).map((need) =>
    asks.map((ad) => requirementsOf(ground, ad, need)),
  ) as [Requirement[][], Requirement[][]];
  const alternatives = alternativesIn(ground, [...required, ...preferred].flat(), credit);
  return {
    ads: asks.length,
    ...reachOf(ground, required, coverage, threshold),
    covered: coveredOf(ground, required.flat(), credit),
    threshold,
    alternatives,
    skills: gapOf(ground, coverage, asked, fewest, Number.POSITIVE_INFINITY)
      .toSorted((a, b) => b.required + b.preferred - a.required - a.preferred || b.required - a.required)
      .slice(0, most)
      .map((one) => ({ ...one, ...inTheirWords(asks, one.skill), instead: insteadOf(alternatives, one) })),
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

function reachOf(
  ground: Ground,
  required: readonly (readonly Requirement[])[],
  coverage: Coverage,
  threshold: number,
): Pick<AdGap, "reach" | "nearest"> {
  const terms = reachTerms(ground, threshold);
  const credit = creditsOf(coverage);
  const judged = required.filter((ad) => ad.length >= FEWEST_REQUIRED);
  const far = judged.filter((ad) => deficitOf(ground, terms, ad, credit) > 0);
  const [only] = required.length === 1 ? far : [];
  return {
    reach: { inReach: judged.length - far.length, of: judged.length },
    nearest: only ? nearestReach(ground, terms, coverage, only) : null,
  };
}

function coveredOf(ground: Ground, required: readonly Requirement[], credit: Int32Array): number | null {
  const counted = required.map((of) => countedOf(ground, of, credit));
  const all = counted.reduce((sum, skill) => sum + ground.halfHours[skill]! * FULL_CREDIT, 0);
  const held = counted.reduce((sum, skill) => sum + ground.halfHours[skill]! * credit[skill]!, 0);
  return all === 0 ? null : held / all;
}

/** Another skill that counts for it in every ad that asks for it. */
function insteadOf(alternatives: readonly AlternativeGroup[], one: GapSkill): string | null {
  const own = alternatives.filter(
    ({ skills, counted }) => skills.includes(one.skill) && counted !== one.skill,
  );
  const ads = own.reduce((sum, group) => sum + group.ads, 0);
  return own[0] && ads === one.required + one.preferred ? own[0].counted : null;
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
