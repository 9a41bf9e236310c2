import { type DegreePlan, HELD_DEGREES } from "../core/compass/degree-plan.ts";
import type { CompassSettings } from "../core/compass/person.ts";
import { parseHeldDegree, parseIndustries, parseRisk, parseStudying } from "../core/compass/wishes.ts";
import type { Result } from "../core/result.ts";
import { BadInput } from "./bad-input.ts";
import type { ResumeFileOptions } from "./resume-file.ts";

/** What `compass` and `plan` take, as typed. */
export interface CompassOptions extends ResumeFileOptions {
  readonly interests?: string;
  readonly weights?: string;
  readonly hoursPerWeek?: string;
  readonly payFloor?: string;
  readonly country?: string;
  readonly workMode?: string;
  readonly avoid?: string;
  readonly seek?: string;
  readonly degree?: string;
  readonly studyingFor?: string;
  readonly risk?: string;
  readonly market?: string;
  readonly json?: boolean;
}

const LARGEST_WEIGHT = 1000;

/** Checks the options; throws `BadInput` with what each takes. */
export function settingsOf(options: CompassOptions): CompassSettings {
  const mode = options.workMode;
  const avoid = options.avoid === undefined ? undefined : industriesOf(options.avoid, "--avoid");
  const seek = options.seek === undefined ? undefined : industriesOf(options.seek, "--seek");
  const both = seek?.filter((domain) => avoid?.includes(domain)) ?? [];
  if (both.length > 0) throw new BadInput(`--seek and --avoid both name ${both.join(", ")}: choose one.`);
  if (mode !== undefined && mode !== "remote" && mode !== "hybrid" && mode !== "onsite") {
    throw new BadInput(`--work-mode takes remote, hybrid or onsite; not "${mode}".`);
  }
  return {
    weights: weightsOf(options.weights ?? "1,1,1"),
    constraints: {
      country: options.country?.toUpperCase(),
      workMode: mode,
      payFloor: options.payFloor ? payFloor(options.payFloor) : undefined,
      avoid,
      degree: degreeOf(options),
    },
    threshold: 0.7,
    hoursPerWeek: positive(options.hoursPerWeek ?? "6", "--hours-per-week"),
    seek,
    risk: options.risk === undefined ? undefined : taken(parseRisk(options.risk), "--risk"),
  };
}

function industriesOf(text: string, option: string) {
  return taken(parseIndustries(text.split(",")), option);
}

/** The year in which a degree is done is counted from the month that counts as now. */
function degreeOf({ degree, studyingFor, at }: CompassOptions): DegreePlan | undefined {
  if (degree === undefined) {
    if (studyingFor === undefined) return undefined;
    throw new BadInput(
      `--studying-for needs --degree: what you hold now, one of ${HELD_DEGREES.join(", ")}.`,
    );
  }
  const holds = taken(parseHeldDegree(degree), "--degree");
  if (studyingFor === undefined) return { holds };
  const thisYear = Number((at ?? new Date().toISOString()).slice(0, 4));
  return { holds, studying: taken(parseStudying(studyingFor, holds, thisYear), "--studying-for") };
}

function taken<Value>(result: Result<Value>, option: string): Value {
  if (result.ok) return result.value;
  throw new BadInput(`${option}: ${result.message}`);
}

function weightsOf(text: string): CompassSettings["weights"] {
  const parts = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [strength = Number.NaN, interest = Number.NaN, market = Number.NaN] = parts;
  const sum = parts.reduce((total, weight) => total + weight, 0);
  if (parts.length === 3 && sum > 0 && parts.every((weight) => weight >= 0 && weight <= LARGEST_WEIGHT)) {
    return { strength, interest, market };
  }
  throw new BadInput(
    `--weights takes three numbers from 0 to ${LARGEST_WEIGHT}, not all 0, such as 1,1,1; not "${text}".`,
  );
}

function payFloor(text: string): { amount: number; currency: string } {
  const parts = /^(\d+)\s*([A-Za-z]{3})?$/.exec(text.trim());
  if (!parts) throw new BadInput(`--pay-floor takes an amount such as 90000 or 90000EUR; not "${text}".`);
  return { amount: Number(parts[1]), currency: (parts[2] ?? "USD").toUpperCase() };
}

function positive(text: string, option: string): number {
  const value = Number(text);
  if (!(value >= 0.5 && value <= 168))
    throw new BadInput(`${option} takes a number from 0.5 to 168; not "${text}".`);
  return value;
}

export function wholeNumber(text: string, option: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 100) return value;
  throw new BadInput(`${option} takes a whole number from 1 to 100; not "${text}".`);
}
