import { type Ground, prepareGround } from "../../src/core/compass/ground.ts";
import { type Requirements, requiredCounts } from "../../src/core/market/kernel/requirements.ts";
import type { ReachTerms } from "../../src/core/market/kernel/terms.ts";
import { payFigure } from "../../src/core/market/pay.ts";
import { readMarketFile } from "../../src/store/market-file.ts";
import { shippedTaxonomy } from "../../src/store/shipped.ts";
import { Random } from "../resumes/random.ts";

/** Postings that nobody published, with the distributions of the snapshot that ships. */
export interface DrawnMarket {
  readonly requirements: Requirements;
  readonly specialisation: Uint8Array;
  readonly seniority: Uint8Array;
  readonly country: Uint8Array;
  readonly workMode: Uint8Array;
  readonly month: Uint16Array;
  /** NaN where none is stated. */
  readonly pay: Float32Array;
}

/** What is drawn from: the snapshot, its skills renumbered by how many postings require them. */
export interface Pattern {
  readonly ground: Ground;
  /** By ordinal of the snapshot, the number here; `SKILLS` and above are left out. */
  readonly rank: Uint16Array;
  /** The product's own terms of reach, by the numbers here. */
  readonly terms: ReachTerms;
}

export const SKILLS = 1_500;
export const MOST_SKILLS = 15;
/** This share of a posting's skills is drawn from the whole market instead, so that no two need be alike. */
const STRANGE = 0.25;

export type Allocate = (bytes: number) => ArrayBufferLike;

export function shippedPattern(): Pattern {
  const market = readMarketFile();
  if (!market.ok) throw new Error(market.message);
  const ground = prepareGround(market.value, shippedTaxonomy());
  const counts = requiredCounts(ground.requirements);
  const order = [...counts.keys()].toSorted((a, b) => counts[b]! - counts[a]! || a - b);
  const rank = new Uint16Array(order.length);
  for (const [at, skill] of order.entries()) rank[skill] = at;
  const value = Int32Array.from(order.slice(0, SKILLS), (skill) => ground.halfHours[skill]!);
  const terms = { value, full: 1000, learnt: 850, share: { parts: 7, of: 10 }, fewest: 3 };
  return { ground, rank, terms };
}

/**
 * Each posting takes the facts and the number of required skills (15 at most) of a real one, and three quarters of its
 * skills; the others are drawn by how often the market requires them.
 */
export function drawMarket(pattern: Pattern, size: number, seed: number, allocate: Allocate): DrawnMarket {
  const chance = new Random(seed);
  const drawn = emptyMarket(size, allocate);
  const { start } = drawn.requirements;
  const skill = new Uint16Array(allocate(2 * Math.ceil(size * meanSkills(pattern)) + 2_000_000));
  const own = new Uint16Array(MOST_SKILLS);
  let count = 0;
  for (let row = 0; row < size; row++) {
    const real = Math.floor(chance.next() * pattern.ground.market.size);
    copyFacts(pattern.ground.market, real, drawn, row);
    const skills = drawSkills(pattern, real, chance, own);
    for (let at = 0; at < skills; at++) skill[count++] = own[at]!;
    start[row + 1] = count;
  }
  if (count > skill.length) throw new Error("More skills were drawn than room was made for.");
  return { ...drawn, requirements: { size, skills: SKILLS, start, skill: skill.subarray(0, count) } };
}

function emptyMarket(size: number, allocate: Allocate): DrawnMarket {
  return {
    requirements: {
      size,
      skills: SKILLS,
      start: new Uint32Array(allocate(4 * (size + 1))),
      skill: new Uint16Array(0),
    },
    specialisation: new Uint8Array(allocate(size)),
    seniority: new Uint8Array(allocate(size)),
    country: new Uint8Array(allocate(size)),
    workMode: new Uint8Array(allocate(size)),
    month: new Uint16Array(allocate(2 * size)),
    pay: new Float32Array(allocate(4 * size)),
  };
}

/** No more than this are drawn for a posting on average: skills drawn twice are kept once. */
function meanSkills({ ground: { requirements } }: Pattern): number {
  let sum = 0;
  for (let row = 0; row < requirements.size; row++) {
    sum += Math.min(MOST_SKILLS, requirements.start[row + 1]! - requirements.start[row]!);
  }
  return sum / requirements.size;
}

function copyFacts(market: Ground["market"], real: number, into: DrawnMarket, row: number): void {
  into.specialisation[row] = market.specialisation[0][real]!;
  into.seniority[row] = market.seniority[real]!;
  into.country[row] =
    market.countryStart[real] === market.countryStart[real + 1]
      ? 255
      : market.country[market.countryStart[real]!]!;
  into.workMode[row] = market.workMode[real]!;
  into.month[row] = market.month[real]!;
  into.pay[row] = payFigure(market, real);
}

/** Fills `own` with different skills, ascending; returns how many. */
function drawSkills(pattern: Pattern, real: number, chance: Random, own: Uint16Array): number {
  const { start, skill } = pattern.ground.requirements;
  const first = start[real]!;
  const length = start[real + 1]! - first;
  const wanted = Math.min(MOST_SKILLS, length);
  const offset = Math.floor(chance.next() * Math.max(1, length));
  let count = 0;
  for (let at = 0; at < wanted; at++) {
    const strange = chance.next() < STRANGE;
    const place = strange ? Math.floor(chance.next() * skill.length) : first + ((offset + at) % length);
    const drawn = pattern.rank[skill[place]!]!;
    if (drawn < SKILLS) count = insert(own, count, drawn);
  }
  return count;
}

function insert(own: Uint16Array, count: number, drawn: number): number {
  let at = count;
  while (at > 0 && own[at - 1]! > drawn) at--;
  if (at > 0 && own[at - 1] === drawn) return count;
  own.copyWithin(at + 1, at, Math.min(count, own.length - 1));
  own[at] = drawn;
  return count + 1;
}

/** Bytes of all columns. */
export function bytesOf({ requirements, ...columns }: DrawnMarket): number {
  const arrays = [requirements.start, requirements.skill, ...Object.values(columns)];
  return arrays.reduce((sum, array) => sum + array.byteLength, 0);
}
