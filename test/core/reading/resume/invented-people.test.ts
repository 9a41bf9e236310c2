import { describe, expect, test } from "vitest";
import { fileName } from "../../../../bench/resumes/corpus.ts";
import { LAYOUTS } from "../../../../bench/resumes/layouts/all.ts";
import { inventPeople, WRITTEN } from "../../../../bench/resumes/people.ts";
import { checksOf, folded } from "../../../../bench/resumes/score.ts";
import { readDocument } from "../../../../src/documents/read-document.ts";
import { formatJsonResume } from "../../../../src/formats/jsonresume/format.ts";
import { reader, taxonomy } from "./shipped-samples.ts";

/** Layouts that need no browser; each draws two people, other ones in every layout. */
const DRAWN = LAYOUTS.filter((layout) => !layout.held && !layout.name.includes("browser"));
const PEOPLE = inventPeople(84);
/** Of the fields of these few; the bar of the whole corpus is stated by `bearings bench resumes`. */
const BAR = 0.97;

async function checksFor(at: number) {
  const layout = DRAWN[at % DRAWN.length]!;
  const person = PEOPLE[(at * 11) % PEOPLE.length]!;
  const bytes = await layout.render(person);
  // A machine without Debian's fonts cannot draw some scripts.
  if (!bytes) return [];
  const read = await readDocument(bytes, fileName(layout));
  if (!read.ok) throw new Error(read.message);
  return checksOf(person, reader.read(read.value, WRITTEN), layout.story, taxonomy);
}

describe("invented people", () => {
  test("a slice of the corpus is read as truly as the whole", async () => {
    const checks = [];
    for (let at = 0; at < DRAWN.length; at++) checks.push(...(await checksFor(at)));
    const wrong = checks.filter((check) => !check.isRight);
    expect(checks.length).toBeGreaterThan(400);
    expect(wrong.length / checks.length, JSON.stringify(wrong)).toBeLessThan(1 - BAR);
  }, 30_000);

  test("the same people every time, all of them different, none at a real address", () => {
    expect(inventPeople(84)).toEqual(PEOPLE);
    expect(new Set(PEOPLE.map((person) => JSON.stringify(person.truth))).size).toBe(84);
    for (const { truth } of PEOPLE)
      expect(truth.basics?.email).toMatch(/[@.]example\.(?:org|com|net|co\.uk)$/);
  });

  test("our own export is read as it was written", async () => {
    for (const person of PEOPLE.slice(0, 28)) {
      const truth = await readDocument(new TextEncoder().encode(JSON.stringify(person.truth)), "truth.json");
      const profile = truth.ok ? reader.read(truth.value, WRITTEN) : null;
      const text = JSON.stringify(formatJsonResume(profile!));
      const again = await readDocument(new TextEncoder().encode(text), "export.json");
      const style = { ...DRAWN[0]!.story, dates: "iso", graduationOnly: false } as const;
      const checks = again.ok ? checksOf(person, reader.read(again.value, WRITTEN), style, taxonomy) : [];
      expect(checks.filter((check) => !check.isRight)).toEqual([]);
      expect(checks.length).toBeGreaterThan(10);
    }
  });
});

describe("the measure", () => {
  const person = PEOPLE[0]!;
  const style = DRAWN[0]!.story;

  test("a job that is missing counts as wrong in four fields, one too many likewise", async () => {
    const read = await readDocument(new TextEncoder().encode(JSON.stringify(person.truth)), "truth.json");
    const profile = read.ok ? reader.read(read.value, WRITTEN) : null;
    const wrong = (work: NonNullable<typeof profile>["work"]) =>
      checksOf(person, { ...profile!, work }, style, taxonomy).filter((check) => !check.isRight).length;
    expect(wrong(profile!.work)).toBe(0);
    expect(wrong(profile!.work.slice(1))).toBe(4);
    expect(wrong([...profile!.work, { ...profile!.work[0]!, title: "Juggler" }])).toBe(4);
  });

  test("case and punctuation do not count, letters do", () => {
    expect(folded("Hollow & Sons, Ltd.")).toBe(folded("HOLLOW SONS LTD"));
    expect(folded("MSc in Physics")).toBe(folded("MSc Physics"));
    expect(folded("Köln")).not.toBe(folded("Koln"));
  });
});
