import { type Clock, type FetchFailure, failed } from "./asking.ts";

export interface Spacing {
  /** Least time between the end of one request to a host and the next, in milliseconds. */
  readonly least: number;
  /** Up to so much is added by chance, so that requests make no beat. */
  readonly jitter: number;
}

export const SPACING: Spacing = { least: 1000, jitter: 500 };
/** A longer delay in robots.txt is not served by waiting within one run. */
const LONGEST_CRAWL_DELAY = 60_000;
/** After so many failed requests in a row a host is left alone. */
const FAILURES_TO_REST = 3;
const REST = 15 * 60_000;

/** One host: requests one after another, at a distance, and none at all for a while when it keeps failing. */
export class HostGate {
  #queue: Promise<unknown> = Promise.resolve();
  #lastEnd: number | null = null;
  #least: number;
  #failures = 0;
  #restUntil = 0;
  readonly #jitter: number;
  readonly #host: string;
  readonly #clock: Clock;
  readonly #random: () => number;

  constructor(host: string, spacing: Spacing, clock: Clock, random: () => number) {
    this.#host = host;
    this.#least = spacing.least;
    this.#jitter = spacing.jitter;
    this.#clock = clock;
    this.#random = random;
  }

  /** Runs `work` when all earlier work is done; nothing else runs at this host meanwhile. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** Waits until the host may be asked, and counts the distance from the end of `send`. */
  async spaced<Value>(send: () => Promise<Value>): Promise<Value> {
    const now = this.#clock.now();
    const distance = this.#least + this.#jitter * this.#random();
    const wait = this.#lastEnd === null ? 0 : this.#lastEnd + distance - now;
    if (wait > 0) await this.#clock.sleep(wait);
    try {
      return await send();
    } finally {
      this.#lastEnd = this.#clock.now();
    }
  }

  slowTo(crawlDelaySeconds: number | null): void {
    const asked = (crawlDelaySeconds ?? 0) * 1000;
    this.#least = Math.max(this.#least, Math.min(asked, LONGEST_CRAWL_DELAY));
  }

  /** Why the host is not asked now; null when it may be. After the rest one request is let through to try it. */
  resting(): FetchFailure | null {
    if (this.#clock.now() >= this.#restUntil) return null;
    const message = `${this.#host} failed several times in a row and is left alone for a while.`;
    return failed("resting", message, this.#restUntil);
  }

  succeeded(): void {
    this.#failures = 0;
  }

  /** A host that named a time is left alone until then. */
  failed(notBefore: number | null): void {
    this.#failures++;
    if (notBefore !== null) this.#restUntil = notBefore;
    else if (this.#failures >= FAILURES_TO_REST) this.#restUntil = this.#clock.now() + REST;
  }
}
