import { type Day, formatDay, parseDay } from "../../core/day.ts";

/** An entry of whole days. */
export interface CalendarEntry {
  /** The same for the same thing, so that importing anew changes the entry instead of doubling it. */
  readonly uid: string;
  readonly first: Day;
  /** Itself part of the entry. */
  readonly last: Day;
  readonly title: string;
  readonly text: string;
}

/**
 * A calendar as RFC 5545 has it: CRLF, lines folded at 75 octets, text escaped. Entries do not block the days they stand
 * on (TRANSP:TRANSPARENT).
 * @param stamp the day of making, which DTSTAMP asks for
 */
export function formatCalendar(name: string, entries: readonly CalendarEntry[], stamp: Day): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Bearings//Plan//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function entryLines({ uid, first, last, title, text }: CalendarEntry, stamp: Day): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${digits(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(first)}`,
    // The end of an entry of whole days is the day after it (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${digits(formatDay((parseDay(last) ?? 0) + 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function digits(day: Day): string {
  return day.replaceAll("-", "");
}

/** TEXT of RFC 5545, 3.3.11; other control characters may not stand in it. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/[\p{Cc}]/gu, "");
}

const LONGEST_LINE = 75;

/** At most 75 octets of UTF-8 a line, never within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let width = 0;
  let out = "";
  for (const sign of line) {
    const octets = octetsOf(sign);
    if (width + octets > LONGEST_LINE) {
      out += "\r\n ";
      width = 1;
    }
    out += sign;
    width += octets;
  }
  return out;
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
