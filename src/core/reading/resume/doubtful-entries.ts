import { DEGREE_WORDS, ORGANISATION_WORDS, SCHOOL_WORDS, TITLE_WORDS } from "./entry-wording.ts";
import type { ResumeFacts } from "./facts.ts";
import { isPlace } from "./places.ts";

type Job = ResumeFacts["work"][number];
type Study = ResumeFacts["education"][number];

/** Letters of a name that are looked for in addresses. */
const NAME_PART = /[a-z]{3,}/g;

/** A name of which no part stands in the e-mail address or a link, though there is one, may be something else. */
function isStrangeName({ name, email, links }: ResumeFacts): boolean {
  const addresses = [email?.value ?? "", ...links].map(foldedLetters).join(" ");
  const parts = foldedLetters(name?.value ?? "").match(NAME_PART) ?? [];
  return addresses.length > 1 && parts.length > 0 && !parts.some((part) => addresses.includes(part));
}

function foldedLetters(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Fields whose values do not look like what they are said to be, or not like those of the entries beside them. */
export function strangeFields(facts: ResumeFacts): string[] {
  const { work, education } = facts;
  return [
    ...(isStrangeName(facts) ? ["name"] : []),
    ...work.flatMap((job, i) => strangeOfJob(job, work).map((field) => `work[${i}].${field}`)),
    ...education.flatMap((one, i) =>
      strangeOfStudy(one, education).map((field) => `education[${i}].${field}`),
    ),
  ];
}

function strangeOfJob(job: Job, all: readonly Job[]): string[] {
  const { title, organisation } = job;
  const others = all.filter((one) => one !== job);
  const isStrangeTitle =
    title !== null &&
    (isProse(title) ||
      isOdd(
        title,
        others.map((one) => one.title),
        TITLE_WORDS,
      ));
  const isStrangeEmployer =
    organisation !== null &&
    (isProse(organisation) || isPlace(organisation) || isSwapped(title, organisation));
  return [...(isStrangeTitle ? ["title"] : []), ...(isStrangeEmployer ? ["organisation"] : [])];
}

function strangeOfStudy(study: Study, all: readonly Study[]): string[] {
  const { degree, school } = study;
  const others = all.filter((one) => one !== study);
  const isStrangeDegree = degree !== null && SCHOOL_WORDS.test(degree);
  const isStrangeSchool =
    school !== null &&
    (DEGREE_WORDS.test(school) ||
      isOdd(
        school,
        others.map((one) => one.school),
        SCHOOL_WORDS,
      ));
  return [...(isStrangeDegree ? ["degree"] : []), ...(isStrangeSchool ? ["school"] : [])];
}

/** The employer has a title's word and the title none. */
function isSwapped(title: string | null, organisation: string): boolean {
  if (!TITLE_WORDS.test(organisation) || ORGANISATION_WORDS.test(organisation)) return false;
  return title === null || !TITLE_WORDS.test(title);
}

const MOST_WORDS = 9;

/** A sentence, or the beginning of one, where a name should stand. */
function isProse(name: string): boolean {
  return (
    name.split(/\s+/).length > MOST_WORDS ||
    /^\p{Ll}{2,} \p{Ll}/u.test(name) ||
    /\p{Ll}{4}[.!?] \p{Lu}/u.test(name)
  );
}

/** It has none of the words that all the others have. */
function isOdd(name: string, others: readonly (string | null)[], words: RegExp): boolean {
  if (words.test(name) || others.length === 0) return false;
  return others.every((one) => one === null || words.test(one)) && others.some((one) => one !== null);
}
