import type { LevelBasis } from "../../../../core/profile.ts";
import type { Level } from "../../../../core/vocabulary.ts";
import { inWords } from "../../../components/format.ts";

/** What a level means, in a sentence that a person can check themselves against. */
export const LEVEL_MEANING: Readonly<Record<Level, string>> = {
  deep: "years of it, recently; others come to you with it",
  strong: "you have used it at work for a year or so and need little help",
  working: "you can get something done with it",
  aware: "you know what it is and have seen it used",
};

const PLACE_WORDS: Readonly<Record<LevelBasis["places"][number], string>> = {
  work: "in your jobs",
  project: "in a project",
  publication: "in a publication",
  education: "in your studies",
  certificate: "in a certificate",
  "skills-list": "in your list of skills",
  summary: "in your summary",
};

/** "Used for about 2 years, last in 2025; named in your jobs and in your list of skills." */
export function basisInWords({ months, lastUsed, places }: LevelBasis): string {
  const named = `named ${inWords(places.map((place) => PLACE_WORDS[place]))}`;
  if (months === 0) return places.length === 0 ? "Named in your résumé." : `${upperFirst(named)}.`;
  const last = lastUsed === null ? "" : `, last in ${lastUsed}`;
  return `Used for about ${timeInWords(months)}${last}; ${named}.`;
}

function timeInWords(months: number): string {
  if (months < 18) return months === 1 ? "a month" : `${months} months`;
  const years = Math.round(months / 12);
  return `${years} years`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
