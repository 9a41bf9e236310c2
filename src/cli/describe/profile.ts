import type { EducationEntry, NamedEntry, Profile, ProfileSkill, WorkEntry } from "../../core/profile.ts";
import { unsureSentence } from "../../core/reading/resume/unsure.ts";
import { LEVELS } from "../../core/vocabulary.ts";
import { percent } from "../print.ts";

/** A profile as text for a terminal. */
export function describeProfile(profile: Profile): string {
  const contact = [profile.email, profile.phone, profile.place, ...profile.links].filter(Boolean).join(" · ");
  const blocks = [
    profile.unsure.includes("language") ? unsureSentence("language") : "",
    [profile.name ?? "(no name found)", profile.headline, contact].filter(Boolean).join("\n"),
    block("Work", profile.work.map(describeWork)),
    block("Education", profile.education.map(describeEducation)),
    block("Projects", profile.projects.map(named)),
    block("Publications", profile.publications.map(named)),
    block("Certificates", profile.certificates.map(named)),
    block(
      "Languages",
      profile.languages.map((one) => (one.fluency ? `${one.name} (${one.fluency})` : one.name)),
    ),
    block("Skills", [
      ...LEVELS.toReversed().flatMap((level) => skillsAt(profile.skills, level)),
      ...listed(profile.skills),
    ]),
    profile.skills.length === 0 ? "No skill that Bearings knows was found. Is it a résumé?" : "",
    block(
      "Reads as",
      profile.specialisations.map((part) => `${percent(part.weight)} ${part.id}`),
    ),
    block(
      "Not sure of",
      profile.unsure.filter((field) => field !== "language").map((field) => doubt(profile, field)),
    ),
  ];
  return blocks.filter(Boolean).join("\n\n");
}

function block(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${title}\n${lines.map((line) => `  ${line}`).join("\n")}`;
}

function describeWork({ title, organisation, start, end, place }: WorkEntry): string {
  const where = [organisation, place].filter(Boolean).join(", ");
  return `${period(start, end)}  ${[title, where].filter(Boolean).join(" – ")}`;
}

function describeEducation({ degree, school, start, end }: EducationEntry): string {
  return `${start ? period(start, end) : (end ?? "undated")}  ${[degree, school].filter(Boolean).join(" – ")}`;
}

function period(start: string | null, end: string | null): string {
  return start === null && end === null ? "undated" : `${start ?? "?"} to ${end ?? "now"}`;
}

function named({ name, date }: NamedEntry): string {
  return date ? `${name} (${date})` : name;
}

function skillsAt(skills: readonly ProfileSkill[], level: string): string[] {
  const names = skills
    .filter((skill) => skill.level === level)
    .map((skill) => (isListed(skill) ? `${skill.name}*` : skill.name));
  return names.length === 0 ? [] : [`${`${level}:`.padEnd(9)}${names.join(", ")}`];
}

/** What the star says: such a skill is at most "working". */
function listed(skills: readonly ProfileSkill[]): string[] {
  return skills.some(isListed) ? ["* only listed: no job, project or study tells where it was used"] : [];
}

function isListed({ basis }: ProfileSkill): boolean {
  return basis.places.every((place) => place === "skills-list" || place === "summary");
}

/** The sentence for a doubt, after the job or study it is about. */
function doubt(profile: Profile, field: string): string {
  const [, list, at] = /^(work|education)\[(\d+)\]/.exec(field) ?? [];
  const job = list === "work" ? profile.work[Number(at)] : undefined;
  const study = list === "education" ? profile.education[Number(at)] : undefined;
  const about = job?.title ?? job?.organisation ?? study?.degree ?? study?.school;
  return about ? `${about}: ${unsureSentence(field)}` : unsureSentence(field);
}
