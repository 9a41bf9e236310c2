import { fail, ok, type Result } from "../result.ts";
import { DOMAINS, type Domain } from "../vocabulary.ts";
import {
  type DegreePlan,
  HELD_DEGREES,
  type HeldDegree,
  isHigher,
  type StudiedDegree,
} from "./degree-plan.ts";
import { INDUSTRIES } from "./industries.ts";
import { RISKS, type Risk } from "./risk.ts";

/** Checks what people wish, at the boundaries: each failure names what is allowed. */

export type WishFault = "unknown-industry" | "unknown-degree" | "not-higher" | "bad-year" | "unknown-risk";

/** Industries by id, each once and in the order of the vocabulary. */
export function parseIndustries(names: readonly string[]): Result<readonly Domain[], WishFault> {
  const wanted = new Set(names.map((name) => name.trim().toLowerCase()).filter(Boolean));
  const known: readonly string[] = INDUSTRIES;
  const unknown = [...wanted].filter((name) => !known.includes(name));
  if (unknown.length > 0 || wanted.size === 0) {
    const which = unknown.length > 0 ? `${quoted(unknown)} is no industry` : "No industry is named";
    return fail("unknown-industry", `${which}. Known: ${known.join(", ")}.`);
  }
  return ok(DOMAINS.filter((domain) => wanted.has(domain)));
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}

/** What a person holds. */
export function parseHeldDegree(text: string): Result<HeldDegree, WishFault> {
  const holds = HELD_DEGREES.find((degree) => degree === text.trim().toLowerCase());
  return holds ? ok(holds) : fail("unknown-degree", `"${text}" is not one of: ${HELD_DEGREES.join(", ")}.`);
}

const LONGEST_STUDY = 15;

/**
 * What a person studies for, as `master=2028`.
 * @param thisYear the degree is done in this year or one of the fifteen after
 */
export function parseStudying(
  text: string,
  holds: HeldDegree,
  thisYear: number,
): Result<NonNullable<DegreePlan["studying"]>, WishFault> {
  const [name = "", year = ""] = text.split("=").map((part) => part.trim().toLowerCase());
  const degree = HELD_DEGREES.find((one): one is StudiedDegree => one === name && one !== "none");
  if (!degree) {
    return fail(
      "unknown-degree",
      `"${text}" is not of the form DEGREE=YEAR, DEGREE one of bachelor, master, phd.`,
    );
  }
  if (!isHigher(degree, holds)) {
    return fail("not-higher", `You cannot study for ${degree} when you hold ${holds}: name a higher degree.`);
  }
  const done = /^\d{4}$/.test(year) ? Number(year) : Number.NaN;
  if (!(done >= thisYear && done <= thisYear + LONGEST_STUDY)) {
    return fail(
      "bad-year",
      `"${text}" needs the year in which it is done, ${thisYear} to ${thisYear + LONGEST_STUDY}.`,
    );
  }
  return ok({ degree, done });
}

export function parseRisk(text: string): Result<Risk, WishFault> {
  const risk = RISKS.find((one) => one === text.trim().toLowerCase());
  return risk ? ok(risk) : fail("unknown-risk", `"${text}" is not one of: ${RISKS.join(", ")}.`);
}
