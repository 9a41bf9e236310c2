import { inWords } from "../../in-words.ts";
import type { Posting } from "../../posting.ts";
import { ADVICE, type AdviceId, BUILDING, TERMS, TITLE_SAYS } from "./advice-wording.ts";
import type { Duty } from "./duty-lines.ts";
import { saysTooLittle } from "./says-too-little.ts";
import { SEVERAL, spreadOf } from "./spread.ts";
import { ROLE_NAMES } from "./spread-wording.ts";
import { warningsFor } from "./warnings.ts";

/** Something that whoever wrote an ad could say more clearly. */
export interface Advice {
  readonly id: AdviceId;
  readonly text: string;
}

/** Three in four of 2,281 AI ads of 2024 and 2026 ask for fewer skills than this as needed. */
const MANY_REQUIRED = 27;
/** Half of them ask for fewer than this. */
const USUAL_REQUIRED = 20;
const MOST_OF_THE_WORK = 0.5;
/** From this part of the work on, research is some of it. */
const SOME_OF_THE_WORK = 0.2;

/** `source` is the text of the ad, `duties` are its lines that say what is to be done. */
type Rule = (posting: Posting, source: string, duties: readonly Duty[]) => Advice | null;

const RULES: readonly Rule[] = [
  severalJobs,
  vagueTitle,
  ({ evidence }) => (evidence["hidden-text"] ? say("hidden-text") : null),
  ({ evidence }) => (evidence.orders ? say("orders") : null),
  (posting, _, duties) => (duties.length > 0 || tellsWork(posting) ? null : say("no-duties")),
  manyRequired,
  doctorate,
  (_, source) => {
    const [term] = TERMS.stars.exec(source) ?? [];
    return term ? say("stars", term) : null;
  },
  (_, source) => (TERMS.hats.test(source) ? say("many-hats") : null),
  ({ pay }) => (pay === null ? say("no-pay") : null),
  ({ workMode }) => (workMode === "unspecified" ? say("no-work-mode") : null),
  ({ places }) => (places.length === 0 ? say("no-place") : null),
  ({ seniority, yearsMin }) =>
    seniority === "unspecified" && yearsMin === null ? say("no-experience") : null,
];

/**
 * What to say instead, the weightiest first; empty for an ad that leaves nothing open, and for a text that is not read
 * well or is no ad: what is not found there may still stand in it. `source` is the text the posting was read from,
 * `duties` are its lines one by one; without them only those that the posting quotes are known.
 */
export function adviceFor(posting: Posting, source: string, duties: readonly Duty[] = []): Advice[] {
  if (warningsFor(posting, source).length > 0) return [];
  return RULES.flatMap((rule) => rule(posting, source, duties) ?? []);
}

function severalJobs(posting: Posting): Advice | null {
  return asksForSeveral(posting) ? say("several-jobs", namesOf(posting)) : null;
}

function asksForSeveral(posting: Posting): boolean {
  return !saysTooLittle(posting) && spreadOf(posting.specialisations) >= SEVERAL;
}

function namesOf({ specialisations }: Posting): string {
  return inWords(specialisations.map(({ id }) => ROLE_NAMES[id]));
}

/** Too many for anybody, or more than usual and of several people's jobs. */
function manyRequired(posting: Posting): Advice | null {
  const required = posting.skills.filter(({ need }) => need === "required").length;
  if (required > MANY_REQUIRED) return say("many-required", String(required), String(MANY_REQUIRED));
  if (required <= USUAL_REQUIRED || !asksForSeveral(posting)) return null;
  return say("mixed-required", String(required), String(USUAL_REQUIRED));
}

/** A doctorate wished for or required where things are built and nothing is researched. */
function doctorate(posting: Posting): Advice | null {
  const { degree, degreesPreferred = [], specialisations: parts } = posting;
  const [first] = parts;
  if (degree !== "phd" && !degreesPreferred.includes("phd")) return null;
  if (saysTooLittle(posting) || !first || !BUILDING.has(first.id)) return null;
  if (parts.some(({ id, weight }) => !BUILDING.has(id) && weight >= SOME_OF_THE_WORK)) return null;
  return say("doctorate");
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

/** Whether any line of the ad speaks for what it reads as, and not its only one. */
function tellsWork(posting: Posting): boolean {
  const { specialisations, evidence } = posting;
  return (
    !saysTooLittle(posting) &&
    specialisations.some(({ id }) => evidence[`specialisations.${id}`] !== undefined)
  );
}

function say(id: AdviceId, ...parts: readonly string[]): Advice {
  return { id, text: parts.reduce((text, part, at) => text.replaceAll(`{${at}}`, part), ADVICE[id]) };
}
