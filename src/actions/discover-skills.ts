import type { Ad, Posting } from "../core/posting.ts";
import { bySpecialisation, type NamesOfSpecialisation } from "../core/reading/discover/by-specialisation.ts";
import type { NameFinder } from "../core/reading/discover/find-names.ts";
import type { EscoLink } from "../core/reading/discover/link.ts";
import { createNameTally, type NewName } from "../core/reading/discover/tally.ts";
import { readAdLines } from "./read-ad-lines.ts";

export interface DiscoverEffects {
  readonly read: (ad: Ad) => Posting;
  readonly findNames: NameFinder;
  /** The nearest skill of ESCO. */
  readonly link: (name: string) => EscoLink | null;
  /** Called after each ad. */
  readonly onAd?: (ads: number, failed: number) => void;
}

/** Below this an ESCO skill is not near enough to be worth a look. */
const LEAST_LINK = 0.8;

export interface LinkedName extends NewName {
  readonly esco: EscoLink | null;
}

export interface Discovered {
  /** Ads read and lines that are no ads. */
  readonly ads: number;
  readonly failed: number;
  readonly names: readonly LinkedName[];
  readonly bySpecialisation: readonly NamesOfSpecialisation[];
}

/**
 * Finds names of skills that the taxonomy does not know in ads given one JSON object a line, and counts them. A bad
 * line is passed over and counted. Holds the names found and never more than one ad.
 */
export async function discoverSkills(
  lines: AsyncIterable<string>,
  min: number,
  { read, findNames, link, onAd }: DiscoverEffects,
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
  const names = tally.names(min).map((name) => ({ ...name, esco: near(link(name.name)) }));
  return { ...counts, names, bySpecialisation: bySpecialisation(names) };
}

function near(link: EscoLink | null): EscoLink | null {
  return link && link.score >= LEAST_LINK ? { ...link, score: Number(link.score.toFixed(3)) } : null;
}
