import { readableAd } from "../core/fetched-ad.ts";
import type { Ad } from "../core/posting.ts";
import { normalise } from "../core/reading/text/normalise.ts";
import { readJobPage } from "../formats/jsonld/parse.ts";

export interface SavedPage {
  readonly ad: Ad;
  /** What a person should know: a sentence; null when all is as they would expect. */
  readonly note: string | null;
}

/** Most pages say what they hold in their data; without any, looking for it is not worth the time. */
const HAS_POSTING = /JobPosting/;

/**
 * An ad from a saved page: where the page describes one job to machines (schema.org JobPosting), that gives the header
 * fields which the file itself does not. The text stays the page, so that evidence points into the file; only where the
 * page shows next to nothing without running its scripts is it the description from the data.
 */
export function readSavedPage(ad: Ad): SavedPage {
  if (!HAS_POSTING.test(ad.text)) return { ad, note: null };
  const { ads } = readJobPage(ad.text, { name: "page", employer: null }, ad.id);
  const [posting] = ads;
  if (!posting) return { ad, note: null };
  if (ads.length > 1) {
    return { ad, note: `The page describes ${ads.length} jobs to machines; it was read as one text.` };
  }
  const stated = readableAd(posting);
  const header = { ...stated, id: ad.id, title: ad.title ?? stated.title };
  if (shows(ad.text, posting.text)) return { ad: { ...header, text: ad.text }, note: null };
  const note = "The page shows its text only to browsers; the description in its data was read instead.";
  return { ad: header, note };
}

/** Whether the page, as it is without scripts, shows at least half as much as its description says. */
function shows(page: string, description: string): boolean {
  return normalise(page).text.length * 2 >= normalise(description).text.length;
}
