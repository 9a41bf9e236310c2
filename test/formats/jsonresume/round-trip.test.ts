import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createResumeReader } from "../../../src/core/reading/resume/read-resume.ts";
import { readDocument } from "../../../src/documents/read-document.ts";
import { formatJsonResume } from "../../../src/formats/jsonresume/format.ts";
import { parseJsonResume } from "../../../src/formats/jsonresume/parse.ts";
import { shippedTaxonomy } from "../../../src/store/shipped.ts";

const reader = createResumeReader(shippedTaxonomy(), null);

async function profileOf(text: string) {
  const layout = await readDocument(new TextEncoder().encode(text), "me.json");
  if (!layout.ok) throw new Error(layout.message);
  return reader.read(layout.value, { year: 2026, month: 3 });
}

test("a profile written as JSON Resume reads the same again", async () => {
  const truth = new URL("../../../data/samples/mlops.json", import.meta.url);
  const profile = await profileOf(readFileSync(truth, "utf8"));
  const again = await profileOf(JSON.stringify(formatJsonResume(profile)));
  const { skills: _skills, evidence: _evidence, unsure: _unsure, ...facts } = profile;
  expect(again).toMatchObject(facts);
  expect(again.skills.map((skill) => skill.id)).toEqual(
    expect.arrayContaining(profile.skills.filter(({ basis }) => basis.months > 0).map(({ id }) => id)),
  );
});

test("text that is no JSON Resume is refused with a code", () => {
  expect(parseJsonResume("{")).toMatchObject({ ok: false, code: "not-json" });
  expect(parseJsonResume("[]")).toMatchObject({ ok: false, code: "not-a-resume" });
  expect(parseJsonResume('{"a":1}')).toMatchObject({ ok: false, code: "not-a-resume" });
});
