import type { EducationEntry, Profile, WorkEntry } from "../../src/core/profile.ts";
import type { Taxonomy } from "../../src/core/taxonomy/taxonomy.ts";
import type { JsonEducation, JsonWork } from "../../src/formats/jsonresume/shape.ts";
import type { Person } from "./people.ts";
import { linksOf, type StoryStyle } from "./story.ts";

export const FIELDS = [
  "name",
  "email",
  "phone",
  "links",
  "job title",
  "job organisation",
  "job start",
  "job end",
  "degree",
  "school",
  "years of study",
  "skills",
] as const;
export type Field = (typeof FIELDS)[number];

/** One comparison: what is true and what was read; null where one of the two has nothing. */
export interface Check {
  readonly field: Field;
  readonly truth: string | null;
  readonly read: string | null;
  readonly isRight: boolean;
  /** The reader marked this field as one to ask about. */
  readonly isMarked: boolean;
}

/**
 * Strict equality after folding case and punctuation, field by field. Entries that were not read, and entries read
 * that are none, count as wrong in every field. Dates are compared as finely as the layout writes them.
 */
export function checksOf(person: Person, profile: Profile, style: StoryStyle, taxonomy: Taxonomy): Check[] {
  const { basics, work = [], education = [] } = person.truth;
  const marked = new Set(profile.unsure);
  const check = (field: Field, truth: string | null, read: string | null, at: string): Check => {
    const [list = "", rest = ""] = at.split("[");
    const isMarked =
      marked.has(at) || marked.has(list) || (rest.startsWith("-1]") && marked.has(`missed-${list}`));
    return { field, truth, read, isRight: folded(truth) === folded(read), isMarked };
  };
  return [
    { ...check("name", basics?.name ?? null, profile.name, "name"), isRight: isName(person, profile.name) },
    check("email", basics?.email ?? null, profile.email, "email"),
    check("phone", digits(basics?.phone), digits(profile.phone), "phone"),
    ...setChecks("links", linksOf(person.truth).map(bareLink), profile.links.map(bareLink)),
    ...aligned(work, profile.work, (job, read) => jobPairs(job, read, style)).flatMap(({ pairs, at }) =>
      pairs.map(([field, truth, read, name]) => check(field, truth, read, `work[${at}].${name}`)),
    ),
    ...aligned(education, profile.education, (study, read) => studyPairs(study, read, style)).flatMap(
      ({ pairs, at }) =>
        pairs.map(([field, truth, read, name]) => check(field, truth, read, `education[${at}].${name}`)),
    ),
    ...skillChecks(person, profile, taxonomy),
  ];
}

/** Folds case, punctuation and the small word between a degree and its field. */
export function folded(value: string | null | undefined): string {
  return (value ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/ in /, " ")
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, " ")
    .trim();
}

/** The romanised name, with or without the person's own script beside it and with or without a doctorate. */
function isName({ truth, ownName }: Person, read: string | null): boolean {
  const name = folded(truth.basics?.name);
  const accepted = [
    name,
    name.replace(/^dr /, ""),
    `${name} ${folded(ownName)}`,
    `${folded(ownName)} ${name}`,
  ];
  return accepted.includes(folded(read));
}

function digits(phone: string | null | undefined): string | null {
  return phone?.replace(/\D/g, "") ?? null;
}

function bareLink(url: string): string {
  return url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, "");
}

function setChecks(field: Field, truth: readonly string[], read: readonly string[]): Check[] {
  return [
    ...truth.map((one) => {
      const isRight = read.includes(one);
      return { field, truth: one, read: isRight ? one : null, isRight, isMarked: false };
    }),
    ...read
      .filter((one) => !truth.includes(one))
      .map((one) => ({ field, truth: null, read: one, isRight: false, isMarked: false })),
  ];
}

type Pair = readonly [field: Field, truth: string | null, read: string | null, name: string];

function jobPairs(job: JsonWork | null, read: WorkEntry | null, style: StoryStyle): Pair[] {
  const fine = (date: string | null | undefined) =>
    (style.dates === "year" ? date?.slice(0, 4) : date) ?? null;
  return [
    ["job title", job?.position ?? null, read?.title ?? null, "title"],
    ["job organisation", job?.name ?? null, read?.organisation ?? null, "organisation"],
    ["job start", fine(job?.startDate), read?.start ?? null, "start"],
    ["job end", job ? (fine(job.endDate) ?? "now") : null, read ? (read.end ?? "now") : null, "end"],
  ];
}

function studyPairs(study: JsonEducation | null, read: EducationEntry | null, style: StoryStyle): Pair[] {
  const years = (start: string | null | undefined, end: string | null | undefined) =>
    [style.graduationOnly ? null : start, end].map((date) => date?.slice(0, 4) ?? "").join("-");
  return [
    [
      "degree",
      study ? [study.studyType, study.area].filter(Boolean).join(" in ") : null,
      read?.degree ?? null,
      "degree",
    ],
    ["school", study?.institution ?? null, read?.school ?? null, "school"],
    [
      "years of study",
      study ? years(study.startDate, study.endDate) : null,
      read ? years(read.start, read.end) : null,
      "years",
    ],
  ];
}

/** Pairs entries in order so that most fields agree; what has no partner stands alone. */
function aligned<Truth, Read>(
  truths: readonly Truth[],
  reads: readonly Read[],
  pairsOf: (truth: Truth | null, read: Read | null) => Pair[],
): { readonly pairs: Pair[]; readonly at: number }[] {
  const score = (i: number, j: number) =>
    pairsOf(truths[i]!, reads[j]!).filter(([, truth, read]) => folded(truth) === folded(read)).length + 0.1;
  const best = table(truths.length, reads.length, score);
  const found: { pairs: Pair[]; at: number }[] = [];
  let [i, j] = [0, 0];
  while (i < truths.length || j < reads.length) {
    const here = best[i]![j]!;
    if (i < truths.length && j < reads.length && here === best[i + 1]![j + 1]! + score(i, j)) {
      found.push({ pairs: pairsOf(truths[i++]!, reads[j]!), at: j++ });
    } else if (i < truths.length && here === best[i + 1]![j]) {
      found.push({ pairs: pairsOf(truths[i++]!, null), at: -1 });
    } else found.push({ pairs: pairsOf(null, reads[j]!), at: j++ });
  }
  return found;
}

/** Best sums over suffixes (Needleman and Wunsch 1970, without a penalty for gaps). */
function table(rows: number, columns: number, score: (i: number, j: number) => number): number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      best[i]![j] = Math.max(best[i + 1]![j + 1]! + score(i, j), best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  return best;
}

/** Every skill of the skills list that the taxonomy knows must be read. */
function skillChecks(person: Person, profile: Profile, taxonomy: Taxonomy): Check[] {
  const read = new Set(profile.skills.map(({ id }) => id));
  return [...new Set(person.skills)].flatMap((name) => {
    const skill = taxonomy.resolve(name);
    if (!skill) return [];
    const isRight = read.has(skill.id);
    return [{ field: "skills" as const, truth: name, read: isRight ? name : null, isRight, isMarked: false }];
  });
}
