import type { JsonEducation, JsonResume, JsonWork } from "../../src/formats/jsonresume/shape.ts";
import { CAREERS, type Career, DEEDS, RARE_CAREERS, SUMMARIES, TITLE_TAILS } from "./careers.ts";
import { COUNTRIES, type Country, RARE_COUNTRIES } from "./countries.ts";
import { Random } from "./random.ts";
import { type ResumeWording, Wording } from "./wording.ts";

/** An invented person: the exact truth, and how they write. */
export interface Person {
  readonly id: string;
  readonly truth: JsonResume;
  /** The name in another script, on a line of its own beside the romanised one. */
  readonly ownName: string | null;
  readonly words: ResumeWording;
  readonly language: keyof typeof Wording;
  readonly skills: readonly string[];
}

const SEED = 20260115;
/** The month in which all of them write. */
export const WRITTEN = { year: 2026, month: 1 };

/** Invented people in the same order every time; `rare` ones are made of countries and careers of their own. */
export function inventPeople(count: number, rare = false): Person[] {
  const countries = rare ? RARE_COUNTRIES : COUNTRIES;
  const careers = rare ? RARE_CAREERS : CAREERS;
  return Array.from({ length: count }, (_, i) => {
    const random = new Random(SEED + 7919 * i + (rare ? 1 : 0));
    const country = countries[i % countries.length] as Country;
    return invent(
      random,
      country,
      random.pick(careers),
      `${rare ? "r" : "w"}${String(i + 1).padStart(2, "0")}`,
    );
  });
}

function invent(random: Random, country: Country, career: Career, id: string): Person {
  const givens = parts(country.given);
  const at = random.whole(0, givens.length - 1);
  const families = parts(country.family);
  const name = `${givens[at]} ${country.ownScript ? families[at] : random.pick(families)}`;
  const skills = career.skills.map(([group, all]) => {
    const known = parts(all);
    return { name: group, keywords: random.some(known, random.whole(2, known.length)) };
  });
  const named = skills.flatMap((group) => group.keywords);
  const work = inventWork(random, country, career, named);
  const [city = "", ...region] = random.pick(parts(country.places)).split(", ");
  const ownName = country.ownScript ? (parts(country.ownScript)[at] ?? null) : null;
  const isOwnOnly = ownName !== null && (random.chance(0.4) || Number(id.slice(1)) % 4 === 3);
  const truth: JsonResume = {
    basics: {
      name: isOwnOnly ? (ownName ?? name) : random.chance(0.08) ? `Dr. ${name}` : name,
      label: career.label,
      email: emailOf(random, name, id),
      phone: random.digits(random.pick(parts(country.phones))),
      ...linksFor(random, id, name),
      summary: random.pick(SUMMARIES),
      location: { city, region: region.join(", ") || undefined },
    },
    work,
    education: inventEducation(random, country, career, work.at(-1)?.startDate ?? "2018-09"),
    projects: inventProjects(random, named),
    publications: inventPublications(random, career),
    skills,
    languages: random.some(LANGUAGES, random.whole(2, 3)),
  };
  return { id, truth, ownName, words: Wording[country.language], language: country.language, skills: named };
}

const LANGUAGES = [
  { language: "English", fluency: "fluent" },
  { language: "German", fluency: "B2" },
  { language: "French", fluency: "A2" },
  { language: "Spanish", fluency: "native" },
  { language: "Arabic", fluency: "native" },
];

function parts(list: string): string[] {
  return list.split("|");
}

/** Letters of a name that stand in addresses: without accents; other scripts give a plain word. */
function lettersOf(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, ".")
    .replace(/^\.|\.$/g, "");
  return plain.length > 4 ? plain : "";
}

function emailOf(random: Random, name: string, id: string): string {
  const letters = lettersOf(name) || `person.${id}`;
  return random.pick([
    `${letters}@example.org`,
    `${letters.split(".")[0]}${random.whole(11, 99)}@mail.example.com`,
    `hello@${letters.replaceAll(".", "-")}.example.net`,
    `${letters.replaceAll(".", "_")}@example.co.uk`,
  ]);
}

function linksFor(random: Random, id: string, name: string) {
  const user = (lettersOf(name) || `person.${id}`).replaceAll(".", "-");
  const links = random.some(
    [
      { network: "GitHub", url: `https://github.com/${user}` },
      { network: "LinkedIn", url: `https://linkedin.com/in/${user}` },
      { network: "Kaggle", url: `https://www.kaggle.com/${user.replaceAll("-", "")}` },
    ],
    random.whole(0, 2),
  );
  return { url: random.chance(0.35) ? `https://${user}.example.dev` : undefined, profiles: links };
}

/** Jobs from the latest back: with promotions in one place, gaps, and now and then two at a time. */
function inventWork(random: Random, country: Country, career: Career, skills: readonly string[]): JsonWork[] {
  const titles = parts(career.titles);
  const stage = random.whole(1, titles.length);
  const count = random.chance(0.15) ? stage + 3 : stage + random.whole(0, 1);
  const employers = random.some(parts(country.employers), count);
  let end = 2026 * 12 - random.whole(0, 14);
  const isNow = random.chance(0.7);
  const jobs: JsonWork[] = [];
  for (let i = 0; i < count; i++) {
    const months = random.whole(5, 44);
    const isPromotion = i > 0 && random.chance(0.25);
    const base = titles[Math.max(0, Math.min(titles.length - 1, stage - 1 - i))] ?? titles[0] ?? "";
    jobs.push({
      position: random.chance(0.35) ? `${base}${random.pick(parts(TITLE_TAILS))}` : base,
      name: isPromotion ? jobs[i - 1]?.name : (employers[i % employers.length] ?? "Unnamed Works"),
      location: isPromotion ? jobs[i - 1]?.location : random.pick(parts(country.places)),
      startDate: monthOf(end - months),
      endDate: i === 0 && isNow ? undefined : monthOf(end),
      highlights: deeds(random, skills, random.whole(2, count > 5 ? 6 : 4)),
    });
    const step = random.next();
    end -= months + (isPromotion ? 1 : step < 0.15 ? -2 : step < 0.35 ? random.whole(4, 14) : 1);
  }
  return jobs;
}

function monthOf(months: number): string {
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

function deeds(random: Random, skills: readonly string[], count: number): string[] {
  return random.some(DEEDS, count).map((deed) => deed.replace(/\*/g, () => random.pick(skills)));
}

const DEGREES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ["BSc", "Bachelor of Science", "B.S.", "BA", "B.Eng."],
    ["MSc", "Master of Science", "M.S.", "M.Eng."],
    ["PhD", "Ph.D.", "Doctor of Philosophy"],
  ],
  de: [
    ["B.Sc.", "Bachelor of Science"],
    ["M.Sc.", "Master of Science", "Diplom"],
    ["Promotion", "Dr. rer. nat."],
  ],
  fr: [["Licence", "Bachelor"], ["Master", "Diplôme d'ingénieur"], ["Doctorat"]],
  es: [["Grado", "Licenciatura"], ["Máster"], ["Doctorado"]],
};

function inventEducation(random: Random, country: Country, career: Career, until: string): JsonEducation[] {
  const levels = DEGREES[country.language] ?? [];
  const first = Number(until.slice(0, 4)) - random.whole(0, 1);
  const top = /research|bioinf/i.test(career.label) ? 3 : random.whole(1, 2);
  const studies: JsonEducation[] = [];
  let end = first;
  for (let level = top - 1; level >= 0; level--) {
    const years = level === 1 ? 2 : level === 2 ? 4 : 3;
    studies.push({
      studyType: random.pick(levels[level] ?? [""]),
      area: random.pick(parts(career.field)),
      institution: random.pick(parts(country.schools)),
      startDate: `${end - years}-09`,
      endDate: `${end}-0${random.whole(6, 8)}`,
    });
    end -= years;
  }
  return studies;
}

function inventProjects(random: Random, skills: readonly string[]) {
  const names = ["Tidewatch", "Paper Lantern", "Open Bus Times", "Mushroom Atlas"];
  return random.some(names, random.whole(0, 2)).map((name) => ({
    name,
    description: `A small tool written with ${random.pick(skills)} and ${random.pick(skills)}, used by a few hundred people.`,
    startDate: `${random.whole(2019, 2025)}-03`,
  }));
}

function inventPublications(random: Random, career: Career) {
  if (!/research|bioinf|NLP|Quant/i.test(career.label)) return [];
  const titles = [
    "On counting things twice",
    "Small models for large harbours",
    "A slow baseline that is hard to beat",
  ];
  return random.some(titles, random.whole(1, 3)).map((name) => ({
    name,
    publisher: random.pick(["Journal of Imagined Results", "Proceedings of the Nowhere Workshop"]),
    releaseDate: `${random.whole(2017, 2025)}`,
  }));
}
