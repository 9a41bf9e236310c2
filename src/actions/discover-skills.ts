import type { Ad, Posting } from "../core/posting.ts";
import type { NameFinder } from "../core/reading/discover/find-names.ts";
import { createNameTally, type NewName } from "../core/reading/discover/tally.ts";
import { readAdLines } from "./read-ad-lines.ts";

export interface DiscoverEffects {
  readonly read: (ad: Ad) => Posting;
  readonly findNames: NameFinder;
  /** Called after each ad. */
  readonly onAd?: (ads: number, failed: number) => void;
}

export interface Discovered {
  /** Ads read and lines that are no ads. */
  readonly ads: number;
  readonly failed: number;
  readonly names: readonly NewName[];
}

/**
 * Finds names of skills that the taxonomy does not know in ads given one JSON object a line, and counts them. A bad
 * line is passed over and counted. Holds the names found and never more than one ad.
 */
export async function discoverSkills(
  lines: AsyncIterable<string>,
  min: number,
  { read, findNames, onAd }: DiscoverEffects,
): Promise<Discovered> {
  const tally = createNameTally();
  const counts = { ads: 0, failed: 0 };
  const look = (ad: Ad): Posting => {
    const posting = read(ad);
    const employer = ad.company ?? posting.company ?? ad.id;
    const names = findNames({ ...ad, company: ad.company ?? posting.company });
    tally.add({
      id: ad.id,
      employer: employer.toLowerCase(),
      specialisations: posting.specialisations,
      names,
    });
    return posting;
  };
  for await (const outcome of readAdLines(lines, look)) {
    if ("error" in outcome) counts.failed++;
    else counts.ads++;
    onAd?.(counts.ads, counts.failed);
  }
  return { ...counts, names: tally.names(min) };
}
