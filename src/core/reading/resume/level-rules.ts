import type { Level } from "../../vocabulary.ts";

/** What speaks for a level. Every figure is such that more of it can only raise the level. */
export interface LevelEvidence {
  /** Months of use at work; overlapping jobs counted once. */
  readonly months: number;
  /** Years since the last use, rounded down; Infinity when no use is known. */
  readonly yearsSince: number;
  readonly publications: number;
  readonly projects: number;
  readonly certificates: number;
  readonly courses: number;
  /** Stands in the skills list. */
  readonly listed: boolean;
  /** Entries and sections that name it. */
  readonly namings: number;
}

/** Use further back than this many years counts one level lower. */
export const STALE_YEARS = 5;
export const STRONG_MONTHS = 12;
export const DEEP_MONTHS = 48;
/** With so many publications, so many months are enough for `deep`. */
export const DEEP_PUBLICATIONS = 2;
export const DEEP_PUBLICATION_MONTHS = 24;

interface LevelRule {
  readonly level: Level;
  /** What a person reads beside the level. */
  readonly because: string;
  readonly holds: (evidence: LevelEvidence) => boolean;
}

/**
 * The table of levels, strongest first; the first rule that holds decides. Because every condition is a lower
 * bound on evidence (or an upper bound on the years since, which new evidence only lowers), more evidence never
 * lowers a level.
 */
export const LEVEL_RULES: readonly LevelRule[] = [
  {
    level: "deep",
    because: "used at work for four years or more, and in the last five, and named more than once",
    holds: (e) => e.months >= DEEP_MONTHS && isRecent(e) && e.namings > 1,
  },
  {
    level: "deep",
    because: "published on twice or more, with two years of work, in the last five",
    holds: (e) => e.publications >= DEEP_PUBLICATIONS && e.months >= DEEP_PUBLICATION_MONTHS && isRecent(e),
  },
  {
    level: "strong",
    because: "used at work for a year or more, and in the last five",
    holds: (e) => e.months >= STRONG_MONTHS && isRecent(e),
  },
  {
    level: "strong",
    because: "published on twice or more in the last five years",
    holds: (e) => e.publications >= DEEP_PUBLICATIONS && isRecent(e),
  },
  {
    level: "strong",
    because: "used at work for four years or more, but not in the last five",
    holds: (e) => e.months >= DEEP_MONTHS,
  },
  {
    level: "working",
    because: "used at work, in a project or in a publication in the last five years",
    holds: (e) => e.months + e.projects + e.publications > 0 && isRecent(e),
  },
  {
    level: "working",
    because: "used at work for a year or more, but not in the last five",
    holds: (e) => e.months >= STRONG_MONTHS,
  },
  { level: "working", because: "certified", holds: (e) => e.certificates > 0 },
  { level: "working", because: "listed; the résumé does not say where it was used", holds: (e) => e.listed },
  {
    level: "aware",
    because: "named in studies or in the text only, or used long ago and briefly",
    holds: () => true,
  },
];

function isRecent({ yearsSince }: LevelEvidence): boolean {
  return yearsSince <= STALE_YEARS;
}

/** The level the evidence speaks for, and why. */
export function levelOf(evidence: LevelEvidence): { readonly level: Level; readonly because: string } {
  const rule = LEVEL_RULES.find((one) => one.holds(evidence));
  return { level: rule?.level ?? "aware", because: rule?.because ?? "" };
}
