import type { FeedPage } from "../../formats/feed/feed-format.ts";
import type { FetchCounts } from "../../store/ads/ad-store.ts";

/** What became of one board. */
export interface BoardOutcome {
  /** "greenhouse:acme". */
  readonly board: string;
  readonly employer: string | null;
  /**
   * `kept`: ads came and are kept. `unchanged`: the board says that nothing changed. `waiting`: it asked not to be
   * asked yet. `earlier`: kept before this pull was cut off. `would-ask`: a dry run.
   */
  readonly result: "kept" | "unchanged" | "earlier" | "waiting" | "failed" | "would-ask";
  /** Open ads that came. */
  readonly ads: number;
  readonly counts: FetchCounts | null;
  /** How many rows could not be used, by code. */
  readonly faults: Readonly<Record<string, number>>;
  /** How many ads were left out on purpose, by reason. */
  readonly withheld: Readonly<Record<string, number>>;
  /** Whether everything the board shows came; otherwise nothing was closed. */
  readonly complete: boolean;
  /** Why it failed, waits or is not complete; for a dry run, what would be asked. */
  readonly why: string | null;
}

export interface PullTotals extends FetchCounts {
  readonly boards: number;
  readonly kept: number;
  readonly unchangedBoards: number;
  readonly earlier: number;
  readonly waiting: number;
  readonly failed: number;
  readonly incomplete: number;
  readonly ads: number;
  readonly faults: number;
}

export function totalsOf(outcomes: readonly BoardOutcome[]): PullTotals {
  const count = (result: BoardOutcome["result"]) => outcomes.filter((one) => one.result === result).length;
  const sum = (of: (outcome: BoardOutcome) => number) => outcomes.reduce((total, one) => total + of(one), 0);
  return {
    boards: outcomes.length,
    kept: count("kept"),
    unchangedBoards: count("unchanged"),
    earlier: count("earlier"),
    waiting: count("waiting"),
    failed: count("failed"),
    incomplete: outcomes.filter((one) => one.result === "kept" && one.why !== null).length,
    ads: sum(({ ads }) => ads),
    faults: sum(({ faults }) => Object.values(faults).reduce((total, some) => total + some, 0)),
    new: sum(({ counts }) => counts?.new ?? 0),
    changed: sum(({ counts }) => counts?.changed ?? 0),
    unchanged: sum(({ counts }) => counts?.unchanged ?? 0),
    closed: sum(({ counts }) => counts?.closed ?? 0),
    reopened: sum(({ counts }) => counts?.reopened ?? 0),
  };
}

/** How many of the pages' rows could not be used and were left out, by code and by reason. */
export function tallied(pages: readonly FeedPage[]): Pick<BoardOutcome, "faults" | "withheld"> {
  return {
    faults: countOf(pages.flatMap((page) => page.faults.map((fault) => fault.code))),
    withheld: countOf(pages.flatMap((page) => page.withheld.map((one) => one.why))),
  };
}

function countOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
