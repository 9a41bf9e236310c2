const EARLIEST = Date.UTC(1995, 0);
const LATEST = Date.UTC(2100, 0);
/** Numbers from here on are milliseconds: as seconds they would lie beyond the year 5000. */
const MILLISECONDS_FROM = 1e11;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;
const RFC_822 =
  /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[A-Z]{1,4}|[+-]\d{4})$/;

/**
 * A foreign date as ISO 8601: a day stays a day, anything finer becomes an instant in UTC to the second. Takes epoch
 * seconds and milliseconds, ISO with or without a zone (then UTC), "2026-08-05 10:10:39 UTC" and RFC 822; null for
 * everything else, and for years that no ad is from.
 */
export function dateOf(value: unknown): string | null {
  if (typeof value === "number") return instant(epoch(value));
  if (typeof value !== "string") return null;
  const written = value.trim();
  if (/^\d{9,13}$/.test(written)) return instant(epoch(Number(written)));
  if (DAY.test(written)) return isDay(written) ? written : null;
  const parts = INSTANT.exec(written);
  if (parts && !isDay(parts[1]!)) return null;
  if (parts) return instant(Date.parse(`${parts[1]}T${parts[2]}${zone(parts[3])}`));
  return RFC_822.test(written) ? instant(Date.parse(written)) : null;
}

/** The language takes 30 February for 2 March. */
function isDay(written: string): boolean {
  return instant(Date.parse(`${written}T00:00:00Z`))?.startsWith(written) ?? false;
}

function epoch(count: number): number {
  return count >= MILLISECONDS_FROM ? count : count * 1000;
}

function zone(written: string | undefined): string {
  if (written === undefined || /^(?:z|utc)$/i.test(written)) return "Z";
  return written.includes(":") ? written : `${written.slice(0, 3)}:${written.slice(3)}`;
}

function instant(milliseconds: number): string | null {
  if (!(milliseconds >= EARLIEST && milliseconds < LATEST)) return null;
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
