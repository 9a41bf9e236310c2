import type { Span } from "../../evidence.ts";
import type { Skill } from "../../taxonomy/skill.ts";
import { NEEDS, type Need, SKILL_KINDS } from "../../vocabulary.ts";
import type { Tokens } from "../text/tokens.ts";
import type { AdLine, AdText } from "./ad-text.ts";
import type { SectionKind } from "./headings.ts";

/** How an ad names a skill, over all the places where it does. */
export interface SkillNaming {
  /** The strongest need that a place gives which the rules take to ask for it; "mentioned" where none does. */
  need: Need;
  /** The strongest need by heading and wording alone. */
  stated: Need;
  /** Where it is first asked for; where no place asks, where it is first named. */
  first: NamedPlace;
  times: number;
  timesAsked: number;
  /** A bit for each part of the ad that names it, by place in `SECTIONS`. */
  sections: number;
  readonly at: Span[];
}

export interface NamedPlace {
  readonly line: AdLine;
  readonly start: number;
  readonly end: number;
  /** A duty describes it rather than names it. */
  readonly isActivity: boolean;
  readonly stated: Need;
  readonly isAsked: boolean;
}

const MOST_SPANS = 12;

export function nameAt(held: SkillNaming | undefined, place: NamedPlace): SkillNaming {
  const { line, start, end, stated, isAsked } = place;
  const need = isAsked ? stated : "mentioned";
  const section = 1 << SECTIONS.indexOf(line.section);
  if (!held) {
    const timesAsked = need === "mentioned" ? 0 : 1;
    return {
      need,
      stated,
      first: place,
      times: 1,
      timesAsked,
      sections: section,
      at: [[start, end]],
    };
  }
  if (need !== "mentioned" && held.timesAsked++ === 0) held.first = place;
  held.need = stronger(held.need, need);
  held.stated = stronger(held.stated, stated);
  held.times++;
  held.sections |= section;
  if (held.at.length < MOST_SPANS) held.at.push([start, end]);
  return held;
}

/** How many of an ad's skills the rules take to be asked for. */
export function countAsked(found: ReadonlyMap<number, SkillNaming>): number {
  let asked = 0;
  for (const { timesAsked } of found.values()) if (timesAsked > 0) asked++;
  return asked;
}

function stronger(one: Need, other: Need): Need {
  return NEEDS.indexOf(one) <= NEEDS.indexOf(other) ? one : other;
}

const SECTIONS: readonly SectionKind[] = [
  "required",
  "preferred",
  "duties",
  "about-role",
  "other",
  "about-company",
  "benefits",
  "legal",
  "how-to-apply",
];
const LINE_KINDS: readonly AdLine["kind"][] = ["item", "text", "heading"];
/** Marks that stand right before or behind a name; any other, and none, is the last. */
const MARKS = [",", "(", ")", ":", ".", "/", "-", ";", ""];

const COUNTS = [
  "asked",
  "umbrella",
  "once",
  "times",
  "times-asked",
  "asked-of-ad",
  "activity",
  "how-far-down",
  "how-far-in",
  "length-of-line",
  "commas",
] as const;

/** What is weighed of a naming beside its words: counts from 0 to 1, then one sign of each list. */
export const SIGNS: readonly string[] = [
  ...COUNTS,
  ...SKILL_KINDS.map((kind) => `kind ${kind}`),
  ...NEEDS.map((need) => `stated ${need}`),
  ...SECTIONS.map((section) => `in ${section}`),
  ...SECTIONS.flatMap((section) => LINE_KINDS.map((kind) => `first in ${section} ${kind}`)),
  ...MARKS.map((mark) => `after ${mark || "no mark"}`),
  ...MARKS.map((mark) => `before ${mark || "no mark"}`),
];

const AT_KINDS = COUNTS.length;
const AT_NEEDS = AT_KINDS + SKILL_KINDS.length;
const AT_SECTIONS = AT_NEEDS + NEEDS.length;
const AT_LINES = AT_SECTIONS + SECTIONS.length;
const AT_MARK_BEFORE = AT_LINES + SECTIONS.length * LINE_KINDS.length;
const AT_MARK_BEHIND = AT_MARK_BEFORE + MARKS.length;

/** Gives each sign of a naming, by its place in `SIGNS`, that is not 0; `askedOfAd`: how many skills the rules take to be asked for. */
export function signsOf(
  { first, times, timesAsked, sections }: SkillNaming,
  { text }: Pick<AdText, "text">,
  skill: Skill,
  askedOfAd: number,
  give: (sign: number, value: number) => void,
): void {
  const { line, start, end } = first;
  const counts = [
    Number(timesAsked > 0),
    Number(skill.umbrella ?? false),
    Number(times === 1),
    Math.min(times, 5) / 5,
    Math.min(timesAsked, 5) / 5,
    Math.min(1, Math.log1p(askedOfAd) / 4),
    Number(first.isActivity),
    start / text.length,
    Math.min(start - line.start, 300) / 300,
    Math.min(line.end - line.start, 600) / 600,
    Math.min(commasIn(text, line), 8) / 8,
  ];
  for (let k = 0; k < counts.length; k++) if (counts[k] !== 0) give(k, counts[k]!);
  give(AT_KINDS + SKILL_KINDS.indexOf(skill.kind), 1);
  give(AT_NEEDS + NEEDS.indexOf(first.stated), 1);
  for (let k = 0; k < SECTIONS.length; k++) if ((sections >>> k) & 1) give(AT_SECTIONS + k, 1);
  const section = SECTIONS.indexOf(line.section);
  give(AT_LINES + section * LINE_KINDS.length + LINE_KINDS.indexOf(line.kind), 1);
  give(AT_MARK_BEFORE + markOf(text, start - 1, -1), 1);
  give(AT_MARK_BEHIND + markOf(text, end, 1), 1);
}

function commasIn(text: string, { start, end }: AdLine): number {
  let commas = 0;
  for (let at = text.indexOf(",", start); at !== -1 && at < end; at = text.indexOf(",", at + 1)) commas++;
  return commas;
}

function markOf(text: string, at: number, step: number): number {
  const mark = text[at] === " " ? text[at + step] : text[at];
  const place = MARKS.indexOf(mark ?? "");
  return place === -1 ? MARKS.length - 1 : place;
}

/** Where a word stands to a name: among the six before it, right before it, among the five behind, right behind, first in the line. */
export const PLACES = ["before", "last", "behind", "next", "opens"] as const;
const BEFORE = 6;
const BEHIND = 5;

/** Gives each word about a name with its place in `PLACES`; words of the same line only. */
export function wordsAbout(
  { start: starts, end: ends }: Tokens,
  { line, start, end }: NamedPlace,
  give: (place: number, word: number) => void,
): void {
  let next = line.firstWord;
  while (next < line.endWord && ends[next]! <= start) next++;
  const last = next - 1;
  for (let word = Math.max(line.firstWord, next - BEFORE); word <= last; word++) give(0, word);
  if (last >= line.firstWord) {
    give(1, last);
    give(4, line.firstWord);
  }
  while (next < line.endWord && starts[next]! < end) next++;
  for (let word = next; word < Math.min(line.endWord, next + BEHIND); word++) give(2, word);
  if (next < line.endWord) give(3, next);
}
