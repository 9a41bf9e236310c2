import type { Ad } from "../../src/core/posting.ts";
import { SPECIALISATIONS, type SpecialisationId } from "../../src/core/vocabulary.ts";
import { adsByKey } from "../reading/ads.ts";
import { goldAds, isHeldApart, type Labels, lineLabels, roleLabels } from "../reading/gold.ts";
import { type ReadLine, readLines } from "./lines.ts";
import { hashOf, splitAds } from "./split.ts";

/** What readers say of an ad: shares of specialisations, and how many readers name each domain. */
export interface ReadAd {
  readonly key: string;
  readonly ad: Ad;
  /** Ads of one employer, or with nearly the same text, share it. */
  readonly group: number;
  /** One of five, the same for a whole group. */
  readonly fold: number;
  readonly roles: ReadonlyMap<string, number>;
  readonly domains: ReadonlyMap<string, number>;
  /** Read twice, and whole: of the working half. */
  readonly twice: boolean;
  /** Its lines with what each speaks for; null where nobody read it line by line. */
  readonly lines: readonly ReadLine[] | null;
}

export interface OtherAd {
  readonly key: string;
  readonly ad: Ad;
  readonly group: number;
  readonly fold: number;
}

export const FOLDS = 5;

/**
 * The ads that readers labelled (never those held apart), and all others that share neither employer nor text with an
 * ad held apart.
 */
export async function labelledAds(
  folder: string,
): Promise<{ readonly read: ReadAd[]; readonly others: OtherAd[] }> {
  const ads = await adsByKey(folder);
  const { group } = splitAds([...ads.values()]);
  const place = [...ads].map(([key, ad], i) => ({ key, ad, group: group[i]!, fold: foldOf(group[i]!) }));
  const apart = new Set(goldAds().flatMap((one) => (isHeldApart(one.half) ? [one.id] : [])));
  const shut = new Set(place.flatMap((one) => (apart.has(one.key) ? [one.group] : [])));
  const working = new Set(goldAds().flatMap((one) => (one.half === "work" ? [one.id] : [])));
  const labels = new Map<string, readonly RoleLabels[]>(roleLabels().map((one) => [one.id, [one]]));
  const byLine = new Map(lineLabels().map((one) => [one.id, one]));
  for (const { id, roles } of byLine.values()) labels.set(id, [...(labels.get(id) ?? []), { roles }]);
  for (const { id, half, readers } of goldAds()) if (!isHeldApart(half)) labels.set(id, [...readers]);
  const read = place.flatMap((one) => {
    const given = labels.get(one.key);
    if (!given || apart.has(one.key)) return [];
    const roles = given.flatMap((each) => each.roles.map(({ role, weight }) => [role, weight] as const));
    const domains = given.flatMap(({ domain }) => (domain ? [[domain, 1] as const] : []));
    const lined = byLine.get(one.key);
    return [
      {
        ...one,
        roles: shared(roles),
        domains: shared(domains),
        twice: working.has(one.key),
        lines: lined ? readLines(one.ad.text, lined) : null,
      },
    ];
  });
  const others = place.filter((one) => !labels.has(one.key) && !shut.has(one.group));
  return { read, others };
}

type RoleLabels = Pick<Labels, "roles"> & Partial<Pick<Labels, "domain">>;

/** The shares as a vector over a list of classes. */
export function vectorOf(shares: ReadonlyMap<string, number>, classes: readonly string[]): Float64Array {
  return Float64Array.from(classes, (id) => shares.get(id) ?? 0);
}

export function sure(id: SpecialisationId): Float64Array {
  return Float64Array.from(SPECIALISATIONS, (one) => Number(one === id));
}

function shared(parts: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const sum = parts.reduce((total, [, weight]) => total + weight, 0);
  const shares = new Map<string, number>();
  for (const [id, weight] of parts) shares.set(id, (shares.get(id) ?? 0) + weight / sum);
  return shares;
}

function foldOf(group: number): number {
  return hashOf(`fold ${group}`) % FOLDS;
}
