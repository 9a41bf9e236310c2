import type { Costs } from "../../core/compass/costs.ts";
import type { Deciding } from "../../core/compass/deciding.ts";
import type { GapSkill } from "../../core/compass/gap.ts";
import type { CompassSettings, HeldSkill } from "../../core/compass/person.ts";
import type { Plan } from "../../core/compass/plan.ts";
import type { NameOf } from "../../core/compass/plan-in-words.ts";
import type { Ranking } from "../../core/compass/rank.ts";
import { type Day, formatDay, parseDay } from "../../core/day.ts";
import { monthName, plural } from "../../core/in-words.ts";
import type { SkillLearning } from "../../core/learning/learning.ts";
import type { MarketSource } from "../../core/market/market.ts";
import { basisSection } from "./basis.ts";
import { gapSection } from "./gap.ts";
import { planSection } from "./plan.ts";
import { questionsSection } from "./questions.ts";
import type { Report } from "./shape.ts";
import { skillsSection, standingSection } from "./standing.ts";

/** All that a report is made of. */
export interface ReportFacts {
  /** Only when the person asked for it. */
  readonly name: string | null;
  readonly day: Day;
  readonly skills: readonly HeldSkill[];
  readonly settings: CompassSettings;
  readonly ranking: Ranking;
  /** What would decide a close call; empty when it is none. */
  readonly deciding: readonly Deciding[];
  readonly plan: Plan;
  readonly gap: readonly GapSkill[];
  /** What every wish costs in ads. */
  readonly costs: Costs;
  readonly market: {
    readonly size: number;
    readonly made: string;
    readonly sources: readonly MarketSource[];
  };
  readonly nameOf: NameOf;
  readonly learning?: (skill: string) => SkillLearning | undefined;
}

/** Ranking with reasons and certainty, gap, plan, questions to talk over, and what it all rests on. */
export function makeReport(facts: ReportFacts): Report {
  const { name, day, skills, plan, nameOf } = facts;
  return {
    title: `Towards ${nameOf(plan.to)}`,
    about: [
      name ? `For ${name}` : "",
      dayInWords(day),
      `from ${plural(skills.length, "skill")} of a résumé and ${plural(facts.market.size, "ad")}`,
    ]
      .filter(Boolean)
      .join(" · "),
    sections: [
      standingSection(facts),
      planSection(facts),
      gapSection(facts),
      questionsSection(facts),
      skillsSection(facts),
      basisSection(facts),
    ],
  };
}

/** "2 March 2026". */
export function dayInWords(day: Day): string {
  return parseDay(day) === null ? day : `${Number(day.slice(8))} ${monthName(day)}`;
}

/** "2 to 20 March 2026", "28 February to 3 March 2026". */
export function daysInWords(first: Day, last: Day): string {
  if (first === last) return dayInWords(first);
  const from = dayInWords(first);
  const shared = first.slice(0, 7) === last.slice(0, 7) ? from.indexOf(" ") : from.length - 5;
  return `${first.slice(0, 4) === last.slice(0, 4) ? from.slice(0, shared) : from} to ${dayInWords(last)}`;
}

/** The day on which something that takes so many weeks is through. */
export function dayAfterWeeks(start: Day, weeks: number): Day {
  return formatDay((parseDay(start) ?? 0) + Math.max(0, Math.ceil(7 * weeks) - 1));
}
