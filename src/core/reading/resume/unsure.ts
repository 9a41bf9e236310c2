import type { LaidOutText } from "../../layout.ts";
import { createLanguageReader, isReadWell } from "../language.ts";
import { createTokeniser } from "../text/tokens.ts";
import { looksLikeAnAd } from "./ad-signs.ts";
import { strangeFields } from "./doubtful-entries.ts";
import { misreadFields } from "./doubtful-words.ts";
import type { ResumeFacts } from "./facts.ts";

interface UnsureRule {
  /** Names of the fields to ask about; empty when the rule finds nothing. */
  readonly fields: (facts: ResumeFacts, layout: LaidOutText) => readonly string[];
}

/** What the reader is not sure of. Wording for people stands in `UNSURE_WORDING`. */
const RULES: readonly UnsureRule[] = [
  { fields: (_, layout) => (isInAnotherLanguage(layout.text) ? ["language"] : []) },
  { fields: (facts, layout) => (looksLikeAnAd(layout.text, facts) ? ["looks-like-an-ad"] : []) },
  { fields: ({ name }) => (name ? [] : ["name"]) },
  { fields: ({ email }) => (email ? [] : ["email"]) },
  { fields: ({ unread }) => unread },
  { fields: ({ work, unread }) => (work.length === 0 && !unread.some(isOfWork) ? ["work"] : []) },
  {
    fields: ({ education, unread }) =>
      education.length === 0 && !unread.some(isOfEducation) ? ["education"] : [],
  },
  { fields: ({ work }) => work.flatMap((job, i) => (job.title ? [] : [`work[${i}].title`])) },
  { fields: ({ work }) => work.flatMap((job, i) => (job.organisation ? [] : [`work[${i}].organisation`])) },
  {
    fields: ({ work }) =>
      work.flatMap((job, i) => (job.isDoubtful ? [`work[${i}].title`, `work[${i}].organisation`] : [])),
  },
  {
    fields: ({ work }) =>
      work.flatMap((job, i) => (isBackwards(job.start, job.end) ? [`work[${i}].start`] : [])),
  },
  {
    fields: ({ education }) => education.flatMap((one, i) => (one.degree ? [] : [`education[${i}].degree`])),
  },
  {
    fields: ({ education }) => education.flatMap((one, i) => (one.school ? [] : [`education[${i}].school`])),
  },
  { fields: (facts, layout) => (layout.stated ? [] : strangeFields(facts)) },
  { fields: (_, layout) => (layout.doubtful ? ["read-from-picture"] : []) },
  { fields: misreadFields },
  { fields: (_, layout) => (layout.hidden?.length ? ["hidden-text"] : []) },
];

/** Fields to ask the person about, in the order of the rules. */
export function unsureFields(facts: ResumeFacts, layout: LaidOutText): string[] {
  return [...new Set(RULES.flatMap((rule) => rule.fields(facts, layout)))];
}

/** What a person reads for a field name; `work[0].title` and the like are looked up without their number. */
export const UNSURE_WORDING: Readonly<Record<string, string>> = {
  "looks-like-an-ad": "This reads like a job ad rather than a résumé.",
  name: "It is not clear which line is your name.",
  email: "No e-mail address was found.",
  work: "No jobs with dates were found.",
  education: "No studies with dates were found.",
  "missed-work": "Some dates stand in no job that was read: one may be missing.",
  "missed-education": "Some dates stand in no study that was read: one may be missing.",
  "work.title": "It is not clear what this job was called.",
  "work.organisation": "It is not clear where this job was.",
  "work.start": "The dates of this job run backwards.",
  "education.degree": "It is not clear which degree this was.",
  "education.school": "It is not clear which school this was.",
  "read-from-picture": "The text was recognised in a picture, so letters may be wrong.",
  "hidden-text": "The file carries text that cannot be seen on the page; it was not counted.",
  language:
    "This résumé seems to be in a language that Bearings does not read well: jobs, dates and skills may be missing, and what is not found may still stand there.",
};

/** The sentence for a field the reader is not sure of. */
export function unsureSentence(field: string): string {
  return UNSURE_WORDING[field.replace(/\[\d+\]/, "")] ?? "One thing was not clear.";
}

function isOfWork(unread: string): boolean {
  return unread.endsWith("work");
}

function isOfEducation(unread: string): boolean {
  return unread.endsWith("education");
}

function isBackwards(start: string | null, end: string | null): boolean {
  return start === null || (end !== null && end.slice(0, 4) < start.slice(0, 4));
}

const LOOKED_AT = 8000;
const tokenise = createTokeniser();
const readLanguage = createLanguageReader();

/** In a language other than those read well, or with more than a fifth of its letters of no Latin script. */
function isInAnotherLanguage(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  return isForeignScript(start) || !isReadWell(readLanguage(tokenise(start)));
}

/** More than a fifth of the letters are of no Latin script. */
function isForeignScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters - latin > 0.2 * letters && letters > 0;
}
