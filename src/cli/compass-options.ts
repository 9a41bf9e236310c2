import type { CompassSettings } from "../core/compass/person.ts";
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
  readonly market?: string;
  readonly json?: boolean;
}

const LARGEST_WEIGHT = 1000;

/** Checks the options; throws `BadInput` with what each takes. */
export function settingsOf(options: CompassOptions): CompassSettings {
  const mode = options.workMode;
  if (mode !== undefined && mode !== "remote" && mode !== "hybrid" && mode !== "onsite") {
    throw new BadInput(`--work-mode takes remote, hybrid or onsite; not "${mode}".`);
  }
  return {
    weights: weightsOf(options.weights ?? "1,1,1"),
    constraints: {
      country: options.country?.toUpperCase(),
      workMode: mode,
      payFloor: options.payFloor ? payFloor(options.payFloor) : undefined,
    },
    threshold: 0.7,
    hoursPerWeek: positive(options.hoursPerWeek ?? "6", "--hours-per-week"),
  };
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
