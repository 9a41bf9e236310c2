/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string;

/** The day as days since 1970-01-01, or null where the text names none ("2026-02-30"). */
export function parseDay(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return null;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / MILLISECONDS_A_DAY;
  return formatDay(days) === text ? days : null;
}

/** @param days whole days since 1970-01-01 */
export function formatDay(days: number): Day {
  return new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The day itself when it is a Monday, else the next one. */
export function mondayFrom(day: Day): Day {
  const days = parseDay(day) ?? 0;
  // The first of January 1970 was a Thursday.
  return formatDay(days + ((((4 - days) % 7) + 7) % 7));
}

const MILLISECONDS_A_DAY = 86_400_000;
