import { type PayCell, payOfRows } from "../market/pay.ts";
import { AI_SPECIALISATIONS, SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";
import { askedBy } from "./asked-by.ts";
import { coverageOf } from "./coverage.ts";
import type { Ground } from "./ground.ts";
import { likenessOf } from "./likeness.ts";
import type { CompassSettings, HeldSkill, Person } from "./person.ts";
import { rowsWithin } from "./reach.ts";

/** How specialised a person is, where they are deepest, what depth earns, and what breadth would carry it. */
export interface Depth {
  /**
   * exp(H) of the likenesses: 1 when all skills point at one specialisation, 14 when they point at all alike
   * (Hill number of order 1, Hill 1973). Null without skills.
   */
  readonly spread: number | null;
  /** Largest first; those of a tenth or more. */
  readonly likeness: readonly { readonly specialisation: SpecialisationId; readonly share: number }[];
  /** Held skills at the highest level that is held, those that tell the nearest specialisation most first. */
  readonly deepest: readonly HeldSkill[];
  readonly pay: DepthPay;
  readonly tShape: TShape | null;
}

/** Stated pay of postings that are one specialisation almost wholly, beside those that are a mixture. */
export interface DepthPay {
  readonly specialists: PayCell;
  readonly generalists: PayCell;
}

/** A stem that one has, and the bar that would carry it. */
export interface TShape {
  readonly stem: SpecialisationId;
  /** Skills of its postings that tell nothing of it, that the person lacks, most asked for first. */
  readonly bar: readonly { readonly skill: string; readonly n: number; readonly of: number }[];
}

/** Percent of a posting's mixture from which it is called a specialist's, and up to which a generalist's. */
const SPECIALIST = 70;
const GENERALIST = 50;
const SMALLEST_SHARE = 0.1;
const WIDEST_BAR = 6;
/** Skills that fewer than a tenth of the postings ask for are no part of the bar. */
const ASKED_SHARE = 0.1;
const FEWEST_ASKING = 3;
const KNOWN = 0.5;
const ORDER = ["deep", "strong", "working", "aware"] as const;

export function depthOf(ground: Ground, person: Person, settings: CompassSettings): Depth {
  const likeness = likenessOf(ground.likeness, ground.ordinalOf, person);
  const shares = [...likeness]
    .map(([specialisation, share]) => ({ specialisation, share }))
    .toSorted((a, b) => b.share - a.share || (a.specialisation < b.specialisation ? -1 : 1));
  const none = person.skills.length === 0;
  const nearest = shares[0]!.specialisation;
  return {
    spread: none ? null : spreadOf(shares.map(({ share }) => share)),
    likeness: none ? [] : shares.filter(({ share }) => share >= SMALLEST_SHARE),
    deepest: deepestOf(ground, person, nearest),
    pay: depthPay(ground, settings),
    tShape: none ? null : { stem: nearest, bar: barOf(ground, person, nearest, settings) },
  };
}

function spreadOf(shares: readonly number[]): number {
  return Math.exp(-shares.reduce((sum, share) => sum + (share > 0 ? share * Math.log(share) : 0), 0));
}

/** Held skills at the highest level that is held, those that tell the specialisation most first. */
export function deepestOf(ground: Ground, person: Person, nearest: SpecialisationId): HeldSkill[] {
  const level = ORDER.find((one) => person.skills.some((skill) => skill.level === one));
  const parts = ground.signatures.get(nearest)?.parts ?? [];
  const tells = new Map(parts.map(({ skill, weight }) => [ground.market.skillIds[skill]!, weight]));
  return person.skills
    .filter((skill) => skill.level === level && !ground.umbrellas.has(skill.id))
    .toSorted((a, b) => (tells.get(b.id) ?? 0) - (tells.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
}

function depthPay({ market }: Ground, settings: CompassSettings): DepthPay {
  const currency = settings.constraints.payFloor?.currency ?? "USD";
  const rows = [...rowsWithin(market, settings.constraints)].filter((row) =>
    isAi(market.specialisation[0][row]!),
  );
  const first = market.weight[0];
  const specialists = rows.filter((row) => first[row]! >= SPECIALIST);
  const generalists = rows.filter((row) => first[row]! <= GENERALIST);
  return {
    specialists: payOfRows(market, specialists, currency, "specialists"),
    generalists: payOfRows(market, generalists, currency, "generalists"),
  };
}

function isAi(ordinal: number): boolean {
  return AI_SPECIALISATIONS.includes(SPECIALISATIONS[ordinal]!);
}

/** What its postings ask for beyond what tells it apart. */
function barOf(
  ground: Ground,
  person: Person,
  stem: SpecialisationId,
  settings: CompassSettings,
): TShape["bar"] {
  const { market } = ground;
  const wanted = SPECIALISATIONS.indexOf(stem);
  const rows = rowsWithin(market, settings.constraints).filter(
    (row) => market.specialisation[0][row] === wanted,
  );
  const telling = new Set((ground.signatures.get(stem)?.parts ?? []).map(({ skill }) => skill));
  const { credit } = coverageOf(ground, person);
  return [...askedBy(market, rows).entries()]
    .map(([skill, n]) => ({ ordinal: skill, skill: market.skillIds[skill]!, n, of: rows.length }))
    .filter(({ n, of }) => n >= Math.max(FEWEST_ASKING, ASKED_SHARE * of))
    .filter(({ ordinal, skill }) => !telling.has(ordinal) && !ground.umbrellas.has(skill))
    .filter(({ ordinal }) => credit[ordinal]! < KNOWN)
    .toSorted((a, b) => b.n - a.n || (a.skill < b.skill ? -1 : 1))
    .slice(0, WIDEST_BAR)
    .map(({ skill, n, of }) => ({ skill, n, of }));
}
