import { XMLBuilder, XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { personio } from "../../../src/formats/personio/parse.ts";
import { type FieldTable, testFieldTable } from "./field-table.ts";
import { fixture, only, readFeed } from "./read-feed.ts";

const board = { name: "hollerbusch", employer: "Hollerbusch" };
const xml = fixture("personio.xml");
const answer = new XMLParser({ parseTagValue: false, ignoreDeclaration: true }).parse(xml);
const read = (tree: unknown) => readFeed(personio, new XMLBuilder({}).build(tree) as string, board);
const at = "workzag-jobs.position[]";

const FIELDS: FieldTable = {
  [`${at}.id`]: "→ externalId, url",
  [`${at}.name`]: "→ title",
  [`${at}.subcompany`]: "→ company",
  [`${at}.office`]: "→ locations",
  [`${at}.additionalOffices.office`]: "→ locations, workMode where an office is called remote",
  [`${at}.department`]: "→ department",
  [`${at}.jobDescriptions.jobDescription[].name`]: "→ text, as a heading",
  [`${at}.jobDescriptions.jobDescription.name`]: "→ text, as a heading",
  [`${at}.jobDescriptions.jobDescription[].value`]: "→ text",
  [`${at}.jobDescriptions.jobDescription.value`]: "→ text",
  [`${at}.employmentType`]: "→ employment",
  [`${at}.schedule`]: "→ employment, where it is permanent",
  [`${at}.createdAt`]: "→ posted",
  [`${at}.recruitingCategory`]: "– the employer's own",
  [`${at}.seniority`]: "– the reader tells seniority from title and text",
  [`${at}.yearsOfExperience`]: "– the reader takes it from the text",
  [`${at}.keywords`]: "– for search; not shown to readers",
  [`${at}.occupation`]: "– a list of the system; the reader tells the specialisation",
  [`${at}.occupationCategory`]: "– a list of the system; the reader tells the specialisation",
};

describe("the fields of Personio", () => testFieldTable(FIELDS, answer, read));

test("a position becomes an ad: CDATA, several offices, full or part time", () => {
  expect(only(readFeed(personio, xml, board).ads, "1834001")).toMatchObject({
    company: "Hollerbusch SE & Co. KG",
    title: "MLOps Engineer (m/w/d)",
    url: "https://hollerbusch.jobs.personio.de/job/1834001",
    locations: ["Leipzig", "Jena", "Remote Deutschland"],
    workMode: "remote",
    employment: "full-time",
    text: "<h3>Your tasks</h3>\n<ul><li>Run Kubeflow &amp; Airflow</li></ul>\n<h3>Your profile</h3>\n<p>Kubernetes</p>",
    posted: "2025-11-13T14:10:41Z",
  });
});

test("one description alone; what the employment is outranks its hours", () => {
  expect(only(readFeed(personio, xml, board).ads, "1834002")).toMatchObject({
    company: "Hollerbusch",
    employment: "working student",
    text: "<h3>Your tasks</h3>\n<p>Clean tables.</p>",
  });
});

test("one position alone, and none at all", () => {
  const one = xml.slice(0, xml.indexOf("</position>") + 11);
  expect(readFeed(personio, `${one}</workzag-jobs>`, board).ads).toHaveLength(1);
  expect(readFeed(personio, "<workzag-jobs></workzag-jobs>", board).ads).toEqual([]);
});

test.each([
  ["cut off", xml.slice(0, 700), "not-xml"],
  ["HTML", "<!doctype html><html><body>Sorry</body></html>", "not-xml"],
  ["another feed", "<jobs/>", "wrong-shape"],
  [
    "a bomb of entities",
    '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><workzag-jobs>&b;</workzag-jobs>',
    "not-xml",
  ],
])("%s is refused", (_, body, code) => {
  const started = personio.start("hollerbusch");
  if (!started.ok) throw new Error(started.message);
  expect(personio.read(body, board, started.value)).toMatchObject({ ok: false, code });
});

test("boards under personio.com", () => {
  const started = personio.start("com/hollerbusch");
  expect(started.ok && started.value.url).toBe("https://hollerbusch.jobs.personio.com/xml?language=en");
  expect(personio.start("com/a/b").ok).toBe(false);
});
