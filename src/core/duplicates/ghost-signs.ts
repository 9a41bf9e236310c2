/** One publication of a posting. */
export interface Publication {
  /** First seen, in milliseconds since 1970. */
  readonly from: number;
  /** Closed; null while it is open. */
  readonly to: number | null;
}

/**
 * Facts that a reader may weigh: a posting that is published again and again or stays open for long may be filled
 * slowly, hire many, or not hire at all. They are shown, never judged or scored.
 */
export interface GhostSigns {
  /** How often the posting was published, at other addresses or anew. */
  readonly published: number;
  /** Days from the first publication until now, or until the last one closed. */
  readonly days: number;
  /** Days on which at least one publication was open. */
  readonly daysOpen: number;
  readonly open: boolean;
}

const DAY = 86_400_000;

/** Signs at the instant `now`; days are whole, begun ones not counted. */
export function ghostSigns(publications: readonly Publication[], now: number): GhostSigns {
  const spans = publications
    .map(({ from, to }) => ({ from, to: to ?? Math.max(now, from) }))
    .toSorted((a, b) => a.from - b.from);
  let openTime = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans) {
    openTime += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  const first = spans[0]?.from ?? now;
  return {
    published: publications.length,
    days: Math.floor((Math.max(until, first) - first) / DAY),
    daysOpen: Math.floor(openTime / DAY),
    open: publications.some(({ to }) => to === null),
  };
}
