import { contenders } from "../../core/compass/result-in-words.ts";
import { inWords, plural } from "../../core/in-words.ts";
import type { ReportFacts } from "./make-report.ts";
import type { ReportSection } from "./shape.ts";

/** What figures leave open and two people can settle in a talk. */
export function questionsSection(facts: ReportFacts): ReportSection {
  const items = QUESTIONS.map((question) => question(facts)).filter((one) => one !== null);
  return { title: "Worth talking over", blocks: [{ kind: "list", items }] };
}

type Question = (facts: ReportFacts) => string | null;

const QUESTIONS: readonly Question[] = [
  ({ ranking: { certainty, ranking }, nameOf }) => {
    const names = contenders(certainty, ranking).map(nameOf);
    return names.length < 2
      ? null
      : `${inWords(names, "or")}? The figures leave it open. Which of them has the days one would rather have?`;
  },
  ({ ranking: { certainty }, nameOf }) => {
    const names = certainty.decisiveSkills.slice(0, 3).map(nameOf);
    return names.length === 0
      ? null
      : `How good is the grasp of ${inWords(names)}? The first place hangs on it.`;
  },
  ({ plan, nameOf }) => {
    const [first] = plan.steps;
    return first
      ? `Is there real work within reach in which ${nameOf(first.skill)} could be used? Learning it there would count for more than a course.`
      : null;
  },
  ({ gap, nameOf }) => {
    const related = gap.find((one) => one.standing === "partly" && one.through !== null);
    return related
      ? `How far does ${nameOf(related.through!)} carry towards ${nameOf(related.skill)}? The figures give it only part of the credit.`
      : null;
  },
  ({ ranking: { weights } }) =>
    weights.interest > 0
      ? null
      : "What does one like to do? No interests entered here, and skills do not say it.",
  ({ plan, nameOf }) =>
    plan.of < 30
      ? `Only ${plural(plan.of, "ad")} could be judged for ${nameOf(plan.to)}: does the mentor know the work from nearer by?`
      : null,
  ({ settings: { hoursPerWeek } }) =>
    `Are ${plural(hoursPerWeek, "hour")} a week true for the coming months? All dates hang on it.`,
];
