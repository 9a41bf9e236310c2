import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ProfileSkill } from "../../../../src/core/profile.ts";
import { readDocument } from "../../../../src/documents/read-document.ts";
import type { JsonResume } from "../../../../src/formats/jsonresume/shape.ts";
import { AT, folded, reader, readSample, SAMPLE_INDEX, SAMPLES, taxonomy } from "./shipped-samples.ts";

describe.each(SAMPLE_INDEX)("sample $file", ({ file, truth: truthFile }) => {
  const truth = JSON.parse(readFileSync(new URL(truthFile, SAMPLES), "utf8")) as JsonResume;

  test("contact", async () => {
    const profile = await readSample(file);
    expect(profile.name).toBe(truth.basics?.name);
    expect(profile.email).toBe(truth.basics?.email);
    expect(profile.phone).toBe(truth.basics?.phone);
    expect(profile.headline).toBe(truth.basics?.label);
    const links = [truth.basics?.url, ...(truth.basics?.profiles ?? []).map((one) => one.url)].filter(
      Boolean,
    );
    expect(profile.links.map(folded)).toEqual(links.map(folded));
    const { city, region, countryCode } = truth.basics?.location ?? {};
    expect(profile.place).toBe([city, region || countryCode].join(", "));
  });

  test("jobs", async () => {
    const profile = await readSample(file);
    const read = profile.work.map((job) => [
      folded(job.title),
      folded(job.organisation),
      job.place,
      job.start,
      job.end,
    ]);
    const stated = (truth.work ?? []).map((job) => [
      folded(job.position),
      folded(job.name),
      job.location,
      job.startDate,
      job.endDate ?? null,
    ]);
    expect(read).toEqual(stated);
    for (const [i, job] of (truth.work ?? []).entries()) {
      expect(folded(profile.work[i]?.text)).toBe(folded(job.highlights?.join(" ")));
    }
  });

  test("studies", async () => {
    const profile = await readSample(file);
    const read = profile.education.map((one) => [folded(one.degree), folded(one.school), one.start, one.end]);
    const stated = (truth.education ?? []).map((one) => [
      folded(`${one.studyType} in ${one.area}`),
      folded(one.institution),
      one.startDate,
      one.endDate,
    ]);
    expect(read).toEqual(stated);
  });

  test("projects, publications, certificates, languages", async () => {
    const profile = await readSample(file);
    const names = (list: readonly { name?: string }[] | undefined) =>
      (list ?? []).map((one) => folded(one.name));
    expect(names(profile.projects)).toEqual(names(truth.projects));
    expect(names(profile.publications)).toEqual(names(truth.publications));
    expect(names(profile.certificates)).toEqual(names(truth.certificates));
    expect(profile.languages).toEqual(
      (truth.languages ?? []).map((one) => ({ name: one.language, fluency: one.fluency })),
    );
  });

  test("skills: all of the skills list, and the same as from the truth file", async () => {
    const profile = await readSample(file);
    const ids = new Set(profile.skills.map((skill) => skill.id));
    const listed = (truth.skills ?? []).flatMap((group) => group.keywords ?? []);
    const missing = listed.filter(
      (name) => taxonomy.resolve(name) && !ids.has(taxonomy.resolve(name)?.id ?? ""),
    );
    expect(missing).toEqual([]);
    const stated = await readDocument(readFileSync(new URL(truthFile, SAMPLES)), truthFile);
    const fromTruth = stated.ok ? reader.read(stated.value, AT) : null;
    // Names that hang on the words around them may differ, because two layouts put other words around them.
    const plain = (skills: readonly ProfileSkill[]) =>
      skills
        .filter(({ id }) => !taxonomy.skill(id).ambiguous)
        .map(({ id, level, basis }) => [id, level, basis.months]);
    expect(plain(profile.skills)).toEqual(plain(fromTruth?.skills ?? []));
  });
});
