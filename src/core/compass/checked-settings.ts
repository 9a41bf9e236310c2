import { DOMAINS, type Domain } from "../vocabulary.ts";
import { type DegreePlan, HELD_DEGREES, isHigher } from "./degree-plan.ts";
import { type CompassSettings, type Constraints, DEFAULT_SETTINGS } from "./person.ts";
import { RISKS } from "./risk.ts";

/**
 * Settings that an earlier or a later version kept: what is missing is as usual, and of industries, degree and risk what
 * is not known is left out.
 */
export function checkedSettings(kept: CompassSettings): CompassSettings {
  const { seek, risk, constraints, ...settings } = { ...DEFAULT_SETTINGS, ...kept };
  const { avoid, degree, ...others } = constraints as Constraints;
  const wanted = industriesIn(seek);
  const left = industriesIn(avoid).filter((domain) => !wanted.includes(domain));
  const held = degreeIn(degree);
  const known = RISKS.find((one) => one === risk);
  return {
    ...settings,
    constraints: { ...others, ...(left.length > 0 && { avoid: left }), ...(held && { degree: held }) },
    ...(wanted.length > 0 && { seek: wanted }),
    ...(known && { risk: known }),
  };
}

function industriesIn(kept: unknown): Domain[] {
  const names: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return DOMAINS.filter((domain) => domain !== "other" && names.includes(domain));
}

function degreeIn(kept: unknown): DegreePlan | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { holds, studying } = kept as Partial<DegreePlan>;
  const held = HELD_DEGREES.find((one) => one === holds);
  if (!held) return undefined;
  const degree = HELD_DEGREES.find((one) => one === studying?.degree);
  const done = studying?.done;
  const sound = degree && degree !== "none" && isHigher(degree, held) && Number.isInteger(done);
  return sound ? { holds: held, studying: { degree, done: done as number } } : { holds: held };
}
