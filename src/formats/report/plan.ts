import { datedSteps } from "../../core/compass/dated-steps.ts";
import { outlookInWords } from "../../core/compass/degree-in-words.ts";
import { mondayOf } from "../../core/compass/monday.ts";
import type { PlanStep } from "../../core/compass/plan.ts";
import { planInWords, whyInWords } from "../../core/compass/plan-in-words.ts";
import { count, hoursRange } from "../../core/in-words.ts";
import type { SkillLearning } from "../../core/learning/learning.ts";
import { dayAfterWeeks, dayInWords, daysInWords, type ReportFacts } from "./make-report.ts";
import type { Block, ReportSection, ReportWay } from "./shape.ts";

/** The steps with their days, and for each what one could build to show it. */
export function planSection({ plan, settings, day, nameOf, learning }: ReportFacts): ReportSection {
  const title = "What to learn next, in this order";
  const degree = outlookInWords(plan.degree, plan.to, nameOf);
  const degreeBlocks: Block[] = degree ? [{ kind: "text", text: degree }] : [];
  if (plan.steps.length === 0) {
    return { title, blocks: [{ kind: "text", text: noStepsInWords(plan.of) }, ...degreeBlocks] };
  }
  const until = dayInWords(dayAfterWeeks(day, plan.weeks));
  const monday = mondayOf(plan, (skill) => learning?.(skill));
  const steps = datedSteps(plan, day).map(({ step, first, last }) => ({
    name: capital(nameOf(step.skill)),
    when: daysInWords(first, last),
    hours: hoursRange(step.hoursRange),
    reach: reachOf(step),
    why: whyInWords(step, nameOf).join(" "),
    ways: waysOf(
      learning?.(step.skill),
      step.skill === monday?.skill ? (monday.project?.first ?? null) : null,
    ),
  }));
  return {
    title,
    blocks: [
      {
        kind: "lead",
        text: `${planInWords(plan, settings.hoursPerWeek)} Begun on the day of this report, it is through on ${until}.`,
      },
      ...degreeBlocks,
      { kind: "steps", steps },
      {
        kind: "note",
        text: "An ad is within reach when you cover at least 70% of what it requires, each skill counted by its hours of study. Hours are to a working level and rest on how long courses and books for such skills are. People differ.",
      },
    ],
  };
}

/** Names of fields are written small, and stand as a heading here. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function noStepsInWords(of: number): string {
  return of === 0
    ? "No ad for this work meets the wishes and names enough skills to be judged, so there is nothing to plan towards."
    : `Nothing was found that would bring more of the ${count(of)} ads within reach.`;
}

function reachOf({ inReachBefore, inReachAfter, of }: PlanStep): string {
  return inReachBefore === inReachAfter
    ? `${count(inReachAfter)} of ${count(of)} ads, no more yet`
    : `${count(inReachBefore)} to ${count(inReachAfter)} of ${count(of)} ads`;
}

/** Where to begin, on the first step with what on the first evening, and what to build to show it. */
function waysOf(learning: SkillLearning | undefined, first: string | null): ReportWay[] {
  if (!learning) return [];
  const { project, resources } = learning;
  const [start] = resources;
  return [
    ...(start ? [{ label: "To begin", text: `${start.title}, ${start.by}`, url: start.url }] : []),
    ...(first === null ? [] : [{ label: "On Monday", text: first }]),
    {
      label: "To show it",
      text: `${project.title}${/[.?!]$/.test(project.title) ? "" : "."} ${project.brief} (${hoursRange(project.hours)})`,
    },
  ];
}
