import type { Span } from "../../evidence.ts";
import type { LevelBasis, ProfileSkill, ResumeDate } from "../../profile.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import type { Mention, MentionFinder } from "../text/mentions.ts";
import type { ResumeFacts } from "./facts.ts";
import { isStatedLow } from "./level-hints.ts";
import { levelOf } from "./level-rules.ts";
import { lastMonth, type MonthPeriod, periodOfEntry, unionMonths, type YearMonth } from "./months.ts";
import { spansOfNames, withoutSpans } from "./names-of-others.ts";
import { isDenied } from "./negation.ts";

type Place = LevelBasis["places"][number];

/** One naming of a skill. */
interface Use {
  readonly mention: Mention;
  readonly zone: Zone;
  /** A list says that it is known only a little. */
  readonly isLow: boolean;
}

/** A stretch of the résumé in which a skill counts in one way. */
interface Zone {
  readonly span: Span;
  readonly place: Place;
  /** Of a work entry. */
  readonly period: MonthPeriod | null;
  /** Months since year 0 of the last use it shows; null where it shows none. */
  readonly lastUse: number | null;
}

const MOST_SPANS = 12;
const PLACES: readonly Place[] = [
  "work",
  "project",
  "publication",
  "certificate",
  "education",
  "skills-list",
  "summary",
];

/** Skills named in a résumé, each with its level and what the level rests on, by id. */
export function readResumeSkills(
  text: string,
  facts: ResumeFacts,
  finder: MentionFinder,
  taxonomy: Taxonomy,
  at: YearMonth,
): ProfileSkill[] {
  const found = zonesOf(facts, at);
  // Without a job, a study or a list to go by, what is told in prose is all there is.
  const prose = found.every(({ place }) => place === "summary");
  const zones = prose ? [...found, zone([0, text.length], "summary", null)] : found;
  const bySkill = new Map<number, Use[]>();
  for (const mention of claimedMentions(text, facts, finder)) {
    if (isNoSkill(text, mention) || facts.headings.some((span) => lies(mention, span))) continue;
    const zone = zones.find(({ span }) => lies(mention, span));
    // Contact details and references say nothing of the person's skills.
    if (!zone) continue;
    const held = bySkill.get(mention.skill) ?? [];
    const isLow = zone.place === "skills-list" && isStatedLow(text, [mention.start, mention.end]);
    held.push({ mention, zone, isLow });
    bySkill.set(mention.skill, held);
  }
  return [...bySkill]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([ordinal, uses]) => {
      const skill = taxonomy.skills[ordinal];
      return skill ? [{ id: skill.id, name: skill.name, ...judged(uses, at) }] : [];
    });
}

/** Mentions outside names of people, firms, schools and places, without those that the text denies or wishes for. */
function claimedMentions(text: string, facts: ResumeFacts, finder: MentionFinder): Mention[] {
  const isSkillName = (name: string) =>
    finder.find(name).some(({ start, end }) => end - start === name.length);
  const named = withoutSpans(text, spansOfNames(text, facts, isSkillName));
  const mentions = finder.find(named);
  const denied = mentions.filter(({ start, end }) => isDenied(text, [start, end]));
  if (denied.length === 0) return mentions;
  // A skill that is denied must not make a doubtful name beside it sure either.
  const claimed = withoutSpans(
    named,
    denied.map(({ start, end }): Span => [start, end]),
  );
  return finder.find(claimed).filter(({ start, end }) => !isDenied(text, [start, end]));
}

function lies({ start, end }: Mention, span: Span): boolean {
  return start >= span[0] && end <= span[1];
}

/** "github.com/ada" names no skill, nor does the initial in "R. Example". */
function isNoSkill(text: string, { start, end }: Mention): boolean {
  if (end - start === 1 && /^\.\s?\p{Lu}/u.test(text.slice(end, end + 3))) return true;
  const before = /\S{0,80}$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? "";
  const after = /^\S{0,80}/.exec(text.slice(end, end + 80))?.[0] ?? "";
  const word = before + text.slice(start, end) + after;
  return /@\w|:\/\/|www\.|\w\.(?:com|org|net|io|ai|dev)(?:\/|$)/i.test(word);
}

/** Zones in order of weight: where they overlap, the first one counts. */
function zonesOf(facts: ResumeFacts, at: YearMonth): Zone[] {
  const now = at.year * 12 + at.month - 1;
  const ended = (date: ResumeDate | null) => (date === null ? null : Math.min(lastMonth(date), now));
  return [
    ...facts.work.map(({ span, start, end }): Zone => {
      const period = periodOfEntry(start, end, at);
      return { span, place: "work", period, lastUse: period ? (ended(end) ?? now) : null };
    }),
    ...facts.projects.map(({ span, date }): Zone => zone(span, "project", ended(date) ?? now)),
    ...facts.publications.map(({ span, date }): Zone => zone(span, "publication", ended(date))),
    ...facts.certificates.map(({ span, date }): Zone => zone(span, "certificate", ended(date))),
    ...facts.education.map(
      ({ span, start, end }): Zone => zone(span, "education", ended(end) ?? (start ? now : null)),
    ),
    ...facts.courses.map((span): Zone => zone(span, "education", null)),
    ...facts.skillLists.map((span): Zone => zone(span, "skills-list", null)),
    ...facts.summaries.map((span): Zone => zone(span, "summary", null)),
  ];
}

function zone(span: Span, place: Place, lastUse: number | null): Zone {
  return { span, place, period: null, lastUse };
}

function judged(uses: readonly Use[], at: YearMonth): Pick<ProfileSkill, "level" | "basis" | "evidence"> {
  const zones = [...new Set(uses.map(({ zone }) => zone))];
  const months = unionMonths(zones.flatMap(({ period }) => (period ? [period] : [])));
  const lastUse = zones.reduce((last, one) => Math.max(last, one.lastUse ?? last), Number.NEGATIVE_INFINITY);
  const count = (place: Place) => zones.filter((one) => one.place === place).length;
  const { level } = levelOf({
    months,
    yearsSince: Math.max(0, Math.floor((at.year * 12 + at.month - 1 - lastUse) / 12)),
    publications: count("publication"),
    projects: count("project"),
    certificates: count("certificate"),
    courses: count("education"),
    listed: count("skills-list") > 0 && !uses.some(({ isLow }) => isLow),
    namings: zones.length,
  });
  return {
    level,
    basis: {
      months,
      lastUsed: Number.isFinite(lastUse) ? Math.floor(lastUse / 12) : null,
      places: PLACES.filter((place) => count(place) > 0),
    },
    evidence: uses.slice(0, MOST_SPANS).map(({ mention }) => [mention.start, mention.end]),
  };
}
