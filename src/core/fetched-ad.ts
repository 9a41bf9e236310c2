import type { Ad, Pay } from "./posting.ts";
import type { WorkMode } from "./vocabulary.ts";

/**
 * An ad as it came from a source that publishes jobs: the text as published, with what the source says beside it.
 * Fields that the source does not have are null or empty; nothing is guessed here.
 */
export interface FetchedAd {
  /** Id of the source: the name of its folder in `formats`, such as `greenhouse`. */
  readonly source: string;
  /** Which employer's board of that source, such as the token in its address; the host for single pages. */
  readonly board: string;
  /** The source's own id of the ad; unique within the board and the same at every fetch. */
  readonly externalId: string;
  /** Where a person reads and answers it. */
  readonly url: string | null;
  readonly title: string | null;
  readonly company: string | null;
  /** Every place the source names, one each, in its words: "Berlin, Germany". */
  readonly locations: readonly string[];
  /** Plain text, Markdown or HTML (escapes of the transport undone), as published. */
  readonly text: string;
  /** Base pay in structured fields, cents made units; null when the source has none. */
  readonly pay: Pay | null;
  /** Pay in the source's words, where it gives words: "$120K – $150K • Offers Equity". */
  readonly payText: string | null;
  /** Employment in the source's words: "FullTime", "Contract". */
  readonly employment: string | null;
  readonly department: string | null;
  /** What the source says of the place of work in a field of its own; null when it says nothing. */
  readonly workMode: WorkMode | null;
  /** When the source says it was published and last changed: ISO 8601 date or instant in UTC; null when it does not. */
  readonly posted: string | null;
  readonly updated: string | null;
  /** Until when the source says it may be answered, in the same form; null when it does not. */
  readonly closes: string | null;
}

/** What identifies an ad among all that were ever fetched. */
export type AdKey = Pick<FetchedAd, "source" | "board" | "externalId">;

/** The ad as the reader takes it: the source's structured fields become the header fields of the ad. */
export function readableAd(fetched: FetchedAd): Ad {
  return {
    id: `${fetched.source}/${fetched.board}/${fetched.externalId}`,
    text: fetched.text,
    title: fetched.title,
    company: fetched.company,
    location: placeWords(fetched),
    salary: fetched.pay ? payWords(fetched.pay) : fetched.payText,
    workType: workWords(fetched),
  };
}

/**
 * "Berlin, Germany; Paris, France". Where the source states in its own field that the work is not remote, a "Remote"
 * inside a place's name ("Germany/Remote", "Anywhere in Spain") would contradict it and is left out.
 */
function placeWords({ locations, workMode }: FetchedAd): string | null {
  const places = workMode === "hybrid" || workMode === "onsite" ? locations.map(withoutRemote) : locations;
  const named = places.filter((place) => place !== "");
  return named.length > 0 ? named.join("; ") : null;
}

const REMOTE_WORDS =
  /\b(?:(?:remote(?:ly)?|anywhere|work from home)(?: (?:in|from|within))?|worldwide|home ?office|wfh)\b/gi;

function withoutRemote(place: string): string {
  const rest = place.replace(REMOTE_WORDS, "").replace(/\(\s*\)/g, "");
  return rest.replace(/^[\s,;:/|–—-]+|[\s,;:/|–—-]+$/g, "");
}

/** "USD 120000 - 150000 per year", "from USD 120000 per year", as the pay reader takes it. */
function payWords({ min, max, currency, period }: Pay): string | null {
  if (min === null && max === null) return null;
  if (min === null) return `up to ${currency} ${max} per ${period}`;
  if (max === null) return `from ${currency} ${min} per ${period}`;
  return `${currency} ${min === max ? min : `${min} - ${max}`} per ${period}`;
}

const WORK_MODE_WORDS: Readonly<Record<WorkMode, string | null>> = {
  remote: "Remote",
  hybrid: "Hybrid",
  onsite: "On-site",
  unspecified: null,
};

function workWords({ employment, workMode }: FetchedAd): string | null {
  const words = [employment, workMode && WORK_MODE_WORDS[workMode]].filter((word) => word !== null);
  return words.length > 0 ? words.join(", ") : null;
}
