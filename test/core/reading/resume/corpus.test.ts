import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Profile } from "../../../../src/core/profile.ts";
import { readDocument } from "../../../../src/documents/read-document.ts";
import { AT, reader } from "./shipped-samples.ts";

const CORPUS = new URL("../../../corpus/resumes/", import.meta.url);

/** What an expected file may state; what it leaves out is not compared. */
interface Expected {
  readonly name?: string;
  readonly headline?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly links?: readonly string[];
  readonly place?: string;
  readonly work?: readonly (readonly (string | null)[])[];
  readonly education?: readonly (readonly (string | null)[])[];
  readonly publications?: readonly string[];
  readonly certificates?: readonly string[];
  readonly languages?: readonly string[];
  /** All must be among the skills read. */
  readonly skills?: readonly string[];
  readonly notSkills?: readonly string[];
  /** All must be among the fields the reader is not sure of. */
  readonly unsure?: readonly string[];
}

const FILES = readdirSync(CORPUS).filter((file) => !file.endsWith(".expected.json"));

async function profileOf(file: string): Promise<Profile> {
  const layout = await readDocument(new Uint8Array(readFileSync(new URL(file, CORPUS))), file);
  if (!layout.ok) throw new Error(layout.message);
  return reader.read(layout.value, AT);
}

function shown(profile: Profile): Expected {
  return {
    name: profile.name ?? undefined,
    headline: profile.headline ?? undefined,
    email: profile.email ?? undefined,
    phone: profile.phone ?? undefined,
    links: profile.links,
    place: profile.place ?? undefined,
    work: profile.work.map((job) => [job.title, job.organisation, job.start, job.end]),
    education: profile.education.map((one) => [one.degree, one.school, one.start, one.end]),
    publications: profile.publications.map((one) => one.name),
    certificates: profile.certificates.map((one) => one.name),
    languages: profile.languages.map((one) => one.name),
  };
}

describe.each(FILES)("%s", (file) => {
  const { skills, notSkills, unsure, ...expected } = JSON.parse(
    readFileSync(new URL(file.replace(/\.\w+$/, ".expected.json"), CORPUS), "utf8"),
  ) as Expected;

  test("is read as a careful person would", async () => {
    const profile = await profileOf(file);
    expect(shown(profile)).toMatchObject(expected);
    const ids = profile.skills.map((skill) => skill.id);
    expect((skills ?? []).filter((id) => !ids.includes(id))).toEqual([]);
    expect((notSkills ?? []).filter((id) => ids.includes(id))).toEqual([]);
    expect((unsure ?? []).filter((field) => !profile.unsure.includes(field))).toEqual([]);
  });
});
