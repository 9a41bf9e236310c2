import type { Ask } from "./asks.ts";
import type { Ground } from "./ground.ts";

/** One thing that an ad asks for: any of these skills does, by ordinal; nearly always a single one. */
export type Requirement = readonly number[];

/** What an ad requires or prefers, umbrella words left out; alternatives of one another are one requirement. */
export function requirementsOf(
  { ordinalOf, umbrellas }: Ground,
  ad: readonly Ask[],
  wanted: Ask["need"],
): Requirement[] {
  const asked = ad.filter(({ need, skill }) => need === wanted && !umbrellas.has(skill));
  const groups = new Map<string, number[]>();
  for (const { skill, orElse = [] } of asked) {
    const ordinal = ordinalOf.get(skill);
    if (ordinal === undefined) continue;
    const key = [skill, ...orElse].toSorted().join(" ");
    groups.set(key, [...(groups.get(key) ?? []), ordinal]);
  }
  return [...groups.values()];
}

/** The skill that counts for a requirement: the one best covered; of two alike the one of fewer hours, then by id. */
export function countedOf({ halfHours, market }: Ground, of: Requirement, credit: ArrayLike<number>): number {
  return of.reduce((best, one) => {
    const better =
      credit[one]! - credit[best]! ||
      halfHours[best]! - halfHours[one]! ||
      (market.skillIds[one]! < market.skillIds[best]! ? 1 : -1);
    return better > 0 ? one : best;
  });
}
