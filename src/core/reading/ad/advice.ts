import type { Posting } from "../../posting.ts";
import { ADVICE, type AdviceId, TITLE_SAYS } from "./advice-wording.ts";
import { SEVERAL, saysTooLittle, spreadOf } from "./spread.ts";
import { ROLE_NAMES } from "./spread-wording.ts";

/** Something that whoever wrote an ad could say more clearly. */
export interface Advice {
  readonly id: AdviceId;
  readonly text: string;
}

/** Three in four of 2,281 AI ads of 2024 and 2026 ask for fewer skills than this as needed. */
const MANY_REQUIRED = 27;
const MOST_OF_THE_WORK = 0.5;

type Rule = (posting: Posting) => Advice | null;

const RULES: readonly Rule[] = [
  severalJobs,
  vagueTitle,
  ({ evidence }) => (evidence["hidden-text"] ? say("hidden-text") : null),
  (posting) => (hasDuties(posting) ? null : say("no-duties")),
  ({ skills }) => {
    const required = skills.filter(({ need }) => need === "required").length;
    return required > MANY_REQUIRED ? say("many-required", String(required), String(MANY_REQUIRED)) : null;
  },
  ({ pay }) => (pay === null ? say("no-pay") : null),
  ({ workMode }) => (workMode === "unspecified" ? say("no-work-mode") : null),
  ({ places }) => (places.length === 0 ? say("no-place") : null),
  ({ seniority, yearsMin }) =>
    seniority === "unspecified" && yearsMin === null ? say("no-experience") : null,
];

/** What to say instead, the weightiest first; empty for an ad that leaves nothing open. */
export function adviceFor(posting: Posting): Advice[] {
  return RULES.flatMap((rule) => rule(posting) ?? []);
}

function severalJobs(posting: Posting): Advice | null {
  const { specialisations: parts } = posting;
  if (saysTooLittle(posting)) return null;
  const spread = spreadOf(parts);
  if (spread < SEVERAL) return null;
  return say("several-jobs", String(Math.round(spread)), parts.map(({ id }) => ROLE_NAMES[id]).join(", "));
}

function vagueTitle(posting: Posting): Advice | null {
  const {
    title,
    specialisations: [first],
  } = posting;
  if (saysTooLittle(posting)) return null;
  if (title === null || !first || first.id === "other" || first.weight < MOST_OF_THE_WORK) return null;
  if (TITLE_SAYS[first.id].test(title)) return null;
  return say("vague-title", ROLE_NAMES[first.id], String(Math.round(first.weight * 100)));
}

/** Whether any line of the ad speaks for what it reads as. */
function hasDuties({ specialisations, evidence }: Posting): boolean {
  return specialisations.some(({ id }) => evidence[`specialisations.${id}`] !== undefined);
}

function say(id: AdviceId, ...parts: readonly string[]): Advice {
  return { id, text: parts.reduce((text, part, at) => text.replaceAll(`{${at}}`, part), ADVICE[id]) };
}
