/** The longest that a run waits for a host; beyond it the board is left for another time. In milliseconds. */
export const LONGEST_WAIT = 120_000;
/** A host that asks for more than this means never; it is asked again after so long. In milliseconds. */
const LONGEST_REST = 7 * 24 * 3600_000;

/** When the host wants to be asked again, epoch milliseconds: `Retry-After` in seconds or as a date; null for none. */
export function retryAfter(header: string | undefined, now: number): number | null {
  const written = header?.trim() ?? "";
  const at = /^\d{1,9}$/.test(written) ? now + Number(written) * 1000 : dateAt(written);
  return at === null ? null : Math.min(Math.max(at, now), now + LONGEST_REST);
}

function dateAt(written: string): number | null {
  if (!/^[A-Z][a-z]{2,8},? /.test(written)) return null;
  const at = Date.parse(written);
  return Number.isNaN(at) ? null : at;
}

const FIRST_WAIT = 2000;

/**
 * Exponential backoff with full jitter: anything up to 2, 4, 8 … seconds, so that many programs that fell over
 * together do not rise together (Brooker, "Exponential Backoff and Jitter", AWS 2015). At least half a second.
 */
export function backoff(attempt: number, random: () => number): number {
  return Math.max(500, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt) * random());
}
