import { describe, expect, test } from "vitest";
import { sectionOfHeading } from "../../../../src/core/reading/resume/headings.ts";
import { createResumeReader } from "../../../../src/core/reading/resume/read-resume.ts";
import { parseSpecialisationModel } from "../../../../src/core/reading/specialisation.ts";
import { readDocument } from "../../../../src/documents/read-document.ts";
import { readShippedJson } from "../../../../src/store/shipped.ts";
import { levelsOf, profileOfText } from "./read-text.ts";
import { AT, taxonomy } from "./shipped-samples.ts";

const UNHEADED = `Ada Example
ada@example.org | +49 30 23125 001
Berlin, Germany

2021-02 → today  Staff MLOps Engineer, Maplecrest Bank
- Runs Kubernetes
2017-05 → 2021-01  Data Engineer, Fernhill Freight
- Wrote jobs in Scala
2013 → 2017  BSc Physics, University of Whitlow

Skills: Python, SQL
`;

describe("a résumé without a heading for work", () => {
  test("dated lines under the contact lines are jobs and studies", async () => {
    const profile = await profileOfText(UNHEADED);
    expect(profile.work).toMatchObject([
      { title: "Staff MLOps Engineer", organisation: "Maplecrest Bank", start: "2021-02", end: null },
      { title: "Data Engineer", organisation: "Fernhill Freight", start: "2017-05", end: "2021-01" },
    ]);
    expect(profile.education).toMatchObject([{ degree: "BSc Physics", school: "University of Whitlow" }]);
    expect(profile).toMatchObject({ name: "Ada Example", place: "Berlin, Germany" });
  });

  test("an inline list of skills belongs to no job", async () => {
    expect(levelsOf(await profileOfText(UNHEADED))).toMatchObject({
      Python: "working",
      Kubernetes: "strong",
    });
  });

  test("where a heading opens the jobs, dates above it open none", async () => {
    const headed = UNHEADED.replace("2021-02", "Open to work 2026-01 – 2026-12\n\nEXPERIENCE\n\n2021-02");
    const titles = (await profileOfText(headed)).work.map(({ title }) => title);
    expect(titles.slice(0, 2)).toEqual(["Staff MLOps Engineer", "Data Engineer"]);
  });
});

test.each([
  ["WHAT I HAVE DONE", "work"],
  ["Where I have worked", "work"],
  ["WHERE I STUDIED", "education"],
  ["W H A T  I  H A V E  D O N E", "work"],
  ["W H E R E I S T U D I E D", "education"],
  ["Goals", "goals"],
  ["C A T S", null],
])("the heading %s", (heading, section) => expect(sectionOfHeading(heading)).toBe(section));

test("who names no skill has no mixture of specialisations", async () => {
  const layout = await readDocument(
    new TextEncoder().encode("Ada Example\nada@example.org\n\nEngineer\n"),
    "me.txt",
  );
  if (!layout.ok) throw new Error(layout.message);
  const model = parseSpecialisationModel(readShippedJson("models/specialisation.json"));
  if (!model.ok) throw new Error(model.message);
  const profile = createResumeReader(taxonomy, model.value).read(layout.value, AT);
  expect(profile.skills).toEqual([]);
  expect(profile.specialisations).toEqual([]);
});
