import type { Profile } from "../profile.ts";
import type { Domain, Level } from "../vocabulary.ts";
import type { DegreePlan } from "./degree-plan.ts";
import type { Risk } from "./risk.ts";

/** What the compass knows of a person: never a name, an address, an age or a school. */
export interface Person {
  readonly skills: readonly HeldSkill[];
}

export interface HeldSkill {
  /** Id in the taxonomy. */
  readonly id: string;
  readonly level: Level;
}

/**
 * How far a level covers a skill that a posting asks for, 0–1. Postings rarely say how deep, so `working` covers
 * most of it; our own judgement, stated in METHODS.
 */
export const LEVEL_CREDIT: Readonly<Record<Level, number>> = {
  aware: 0.35,
  working: 0.85,
  strong: 1,
  deep: 1,
};

/** Credit is counted in thousandths, so that covered hours are whole numbers and sums of them exact. */
export const FULL_CREDIT = 1000;

/** The part of a profile that may enter a score. */
export function personOf(profile: Pick<Profile, "skills">): Person {
  return { skills: profile.skills.map(({ id, level }) => ({ id, level })) };
}

/** What matters to the person. */
export interface CompassSettings {
  /** Any non-negative numbers; they are normalised. */
  readonly weights: FactorWeights;
  readonly constraints: Constraints;
  /** Covered share of the required skills from which a posting is in reach. */
  readonly threshold: number;
  readonly hoursPerWeek: number;
  /** Industries the person would like to work in: they weigh and leave nothing out. */
  readonly seek?: readonly Domain[];
  /** How the uncertainty of what the market offers counts; balanced unless told. */
  readonly risk?: Risk;
}

export interface FactorWeights {
  readonly strength: number;
  readonly interest: number;
  readonly market: number;
}

/** Which postings count. Absent: no constraint. */
export interface Constraints {
  /** Country (ISO alpha-2) in which the person may work; postings that name no country stay in. */
  readonly country?: string;
  readonly workMode?: "remote" | "hybrid" | "onsite";
  /** Base pay a year; postings whose stated pay ends below it, or is in another currency, are left out. */
  readonly payFloor?: { readonly amount: number; readonly currency: string };
  /** Industries the person does not want; postings whose industry could not be told stay in. */
  readonly avoid?: readonly Domain[];
  /** Postings that ask for a higher degree than the one held are left out; those that name none stay in. */
  readonly degree?: DegreePlan;
}

export const DEFAULT_SETTINGS: CompassSettings = {
  weights: { strength: 1, interest: 1, market: 1 },
  constraints: {},
  threshold: 0.7,
  hoursPerWeek: 6,
};
