import type { Ad, Pay } from "./posting.ts";

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
  /** What the source says of remote work, in its own field; null when it says nothing. */
  readonly remote: boolean | null;
  /** When the source says it was published and last changed: ISO 8601 date or instant in UTC; null when it does not. */
  readonly posted: string | null;
  readonly updated: string | null;
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
    location: fetched.locations.length > 0 ? fetched.locations.join("; ") : null,
    salary: fetched.pay ? payWords(fetched.pay) : fetched.payText,
    workType: workWords(fetched),
  };
}

/** "USD 120000 - 150000 per year", as the pay reader takes it. */
function payWords({ min, max, currency, period }: Pay): string | null {
  const figures = [min, max].filter((figure) => figure !== null);
  if (figures.length === 0) return null;
  const upTo = min === null ? "up to " : "";
  return `${upTo}${currency} ${[...new Set(figures)].join(" - ")} per ${period}`;
}

function workWords({ employment, remote }: FetchedAd): string | null {
  const words = [employment, remote ? "Remote" : null].filter((word) => word !== null);
  return words.length > 0 ? words.join(", ") : null;
}
