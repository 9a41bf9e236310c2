import { pickRows, type Requirements, requiredCounts } from "../market/kernel/requirements.ts";
import { sumsOf } from "../market/kernel/sums.ts";
import type { ReachTerms } from "../market/kernel/terms.ts";
import { type Domain, SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";
import { FEWEST_REQUIRED, type Ground, reachTerms } from "./ground.ts";
import { inIndustries } from "./industries.ts";

/** The postings a plan works towards. */
export interface Targets {
  /** Rows of the market, ascending; the columns below are in their order. */
  readonly rows: Uint32Array;
  readonly requirements: Requirements;
  /** The specialisation's part in each posting's mixture, in percent; twice that in a sought industry. */
  readonly weight: Uint8Array;
  /** Σ weight, in postings. */
  readonly totalWeight: number;
  /** 1 where the specialisation is the largest part: what "postings of the specialisation" means elsewhere. */
  readonly primary: Uint8Array;
  /** How many these are, and how many of them require each skill. */
  readonly of: number;
  readonly requiredBy: Uint32Array;
  readonly terms: ReachTerms;
  /** What must be covered of each posting, in the units of its deficit. */
  readonly asked: Int32Array;
  /** Skills worth proposing, ordinals ascending. */
  readonly candidates: readonly number[];
}

/** A posting counts towards a specialisation from this part of its mixture on, in percent. */
const SMALLEST_PART = 25;
/** A skill that fewer of the postings require, or fewer than two, is not worth a step. */
const SMALLEST_SHARE = 0.01;

/** What a posting of a sought industry counts for in the order of steps. */
const SOUGHT = 2;

/** @param within rows that meet the person's constraints, ascending */
export function targetsOf(
  ground: Ground,
  within: Uint32Array,
  to: SpecialisationId,
  threshold: number,
  seek: readonly Domain[] = [],
): Targets {
  const { rows, weight, primary } = chooseRows(ground, within, to, seek);
  const requirements = pickRows(ground.requirements, rows);
  const terms = reachTerms(ground, threshold);
  const asked = requiredCounts(requirements);
  const fewest = Math.max(2, SMALLEST_SHARE * rows.length);
  const own = rows.filter((_, at) => primary[at] === 1);
  return {
    rows,
    requirements,
    weight,
    totalWeight: weight.reduce((sum, part) => sum + part, 0) / 100,
    primary,
    of: own.length,
    requiredBy: requiredCounts(pickRows(ground.requirements, own)),
    terms,
    asked: sumsOf(
      requirements,
      terms.value.map((value) => terms.share.parts * terms.full * value),
    ),
    candidates: [...asked.keys()].filter((skill) => asked[skill]! >= fewest),
  };
}

/** Of the rows that can be judged, those with enough of the specialisation in their mixture. */
function chooseRows(
  { market, requirements }: Ground,
  within: Uint32Array,
  to: SpecialisationId,
  seek: readonly Domain[],
) {
  const wanted = SPECIALISATIONS.indexOf(to);
  const rows = new Uint32Array(within.length);
  const weight = new Uint8Array(within.length);
  const primary = new Uint8Array(within.length);
  const sought = inIndustries(market, seek);
  let count = 0;
  for (const row of within) {
    if (requirements.start[row + 1]! - requirements.start[row]! < FEWEST_REQUIRED) continue;
    const part = partIn(market, row, wanted);
    if (part < SMALLEST_PART) continue;
    rows[count] = row;
    weight[count] = sought(row) ? SOUGHT * part : part;
    primary[count++] = market.specialisation[0][row] === wanted ? 1 : 0;
  }
  return {
    rows: rows.subarray(0, count),
    weight: weight.subarray(0, count),
    primary: primary.subarray(0, count),
  };
}

function partIn({ specialisation, weight }: Ground["market"], row: number, wanted: number): number {
  for (let rank = 0; rank < specialisation.length; rank++) {
    const part = weight[rank]![row]!;
    if (specialisation[rank]![row] === wanted && part > 0) return part;
  }
  return 0;
}
