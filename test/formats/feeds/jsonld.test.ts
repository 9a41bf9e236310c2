import { describe, expect, test } from "vitest";
import { jsonld } from "../../../src/formats/jsonld/parse.ts";
import { type FieldTable, testFieldTable } from "./field-table.ts";
import { fixture, only, readFeed } from "./read-feed.ts";

const page = "https://jobs.moorhen.example/climate-ml-engineer";
const board = { name: page, employer: null };
const html = fixture("jsonld.html");
const answer = JSON.parse(fixture("jsonld.json"));
const saved = html.replace("@JSONLD@", () => JSON.stringify(answer));
const read = (data: unknown) => readFeed(jsonld, JSON.stringify(data), board);
const at = "@graph[]";

const FIELDS: FieldTable = {
  [`${at}.@type`]: "→ which nodes are postings, and the type of value within them",
  [`${at}.identifier.value`]: "→ externalId",
  [`${at}.title`]: "→ title",
  [`${at}.hiringOrganization`]: "→ company",
  [`${at}.jobLocation[].address.addressLocality`]: "→ locations",
  [`${at}.jobLocation[].address.addressRegion`]: "→ locations",
  [`${at}.jobLocation[].address.addressCountry`]: "→ locations",
  [`${at}.jobLocation[].address`]: "→ locations",
  [`${at}.jobLocationType`]: "→ workMode",
  [`${at}.applicantLocationRequirements`]: "→ locations of remote jobs",
  [`${at}.employmentType`]: "→ employment",
  [`${at}.baseSalary.currency`]: "→ pay",
  [`${at}.baseSalary.value`]: "→ pay",
  [`${at}.baseSalary.unitText`]: "→ pay",
  [`${at}.salaryCurrency`]: "→ pay, where the amount has no currency",
  [`${at}.description`]: "→ text",
  [`${at}.responsibilities`]: "→ text, where the description does not hold it",
  [`${at}.qualifications`]: "→ text, where the description does not hold it",
  [`${at}.educationRequirements`]: "→ text, where the description does not hold it",
  [`${at}.skills`]: "→ text, where the description does not hold it",
  [`${at}.jobBenefits`]: "→ text, where the description does not hold it",
  [`${at}.datePosted`]: "→ posted",
  [`${at}.dateModified`]: "→ updated",
  [`${at}.validThrough`]: "→ closes",
  [`${at}.url`]: "→ url; externalId where there is no identifier",
  "@context": "– there is one",
  [`${at}.name`]: "– the title again",
  [`${at}.identifier.@type`]: "– it has one form",
  [`${at}.identifier.name`]: "– the employer",
  [`${at}.experienceRequirements`]: "– here a number of months, which the reader takes from the text",
  [`${at}.estimatedSalary`]: "– an estimate is not what the employer states",
  [`${at}.incentiveCompensation`]: "– no base pay",
  [`${at}.directApply`]: "– for applying",
  [`${at}.industry`]: "– the reader tells the domain",
  [`${at}.occupationalCategory`]: "– the reader tells the specialisation",
  [`${at}.workHours`]: "– the employment type says full or part time",
  [`${at}.baseSalary.@type`]: "– it has one form",
  [`${at}.jobLocation[].@type`]: "– it has one form",
  [`${at}.jobLocation[].name`]: "– here beside an address",
  [`${at}.jobLocation.@type`]: "– it has one form",
  [`${at}.jobLocation.name`]: "– here of a remote job, which is not done there",
};

describe("the fields of a JobPosting", () => testFieldTable(FIELDS, answer, read));

test("a saved page: its posting among other data, broken data reported", () => {
  const result = readFeed(jsonld, saved, board);
  expect(only(result.ads, "MH-7")).toEqual({
    source: "jsonld",
    board: "jobs.moorhen.example",
    externalId: "MH-7",
    url: page,
    title: "Climate ML Engineer",
    company: "Moorhen",
    locations: ["Galway, Connacht, Ireland", "Athlone, Ireland"],
    text: [
      "<p>We model peat with PyTorch.</p>",
      "<h3>Responsibilities</h3>\nTrain flux models.",
      "<h3>Qualifications</h3>\nXarray\nDask",
      "<h3>Education</h3>\nA degree in any science.",
      "<h3>Skills</h3>\nPython",
      "<h3>Benefits</h3>\nBoots.",
    ].join("\n"),
    pay: { min: 52_000, max: 64_000, currency: "EUR", period: "year" },
    payText: null,
    employment: "Full-time",
    department: null,
    workMode: null,
    posted: "2026-08-01",
    updated: "2026-08-03T09:00:00Z",
    closes: "2026-12-01T00:00:00Z",
  });
  expect(result.faults).toEqual([{ row: 2, id: null, code: "not-json" }]);
});

test("a remote job is where its people may live", () => {
  const [, remote] = readFeed(jsonld, saved, board).ads;
  expect(remote).toMatchObject({
    externalId: "https://jobs.moorhen.example/remote-sensing",
    locations: ["Ireland", "Portugal"],
    workMode: "remote",
    employment: "Part-time",
    pay: { min: 40, max: 40, currency: "EUR", period: "hour" },
  });
});

const wrap = (script: string) =>
  `<html><head><script type="application/ld+json">${script}</script></head></html>`;
const node = '{"@type":"JobPosting","title":"T","description":"Line one\nline two"}';

test.each([
  ["line breaks inside texts", wrap(node)],
  ["comments around", wrap(`<!-- ${node} -->`)],
  ["a data section around", wrap(`//<![CDATA[\n${node}\n//]]>`)],
  ["a semicolon after", wrap(`${node};`)],
  ["a list", wrap(`[{"@type":"WebPage"},${node}]`)],
  ["nested in a page", wrap(`{"@type":"WebPage","mainEntity":${node}}`)],
  [
    "a type with its address",
    wrap(node.replace('"JobPosting"', '["https://schema.org/JobPosting","Thing"]')),
  ],
  [
    "a type in capitals, with parameters",
    wrap(node).replace("application/ld+json", "Application/LD+JSON; charset=utf-8"),
  ],
])("found with %s", (_, body) => {
  const [ad] = readFeed(jsonld, body, board).ads;
  expect(ad).toMatchObject({ title: "T", externalId: page, url: page });
  expect(ad!.text.replace(/\s+/g, " ")).toBe("Line one line two");
});

test("parts that the description already holds are not said twice", () => {
  const description = "<p>We model peat. <b>Train flux</b> models.</p>";
  const posting = { "@type": "JobPosting", description, responsibilities: "Train flux models!" };
  expect(read(posting).ads[0]!.text).toBe(description);
});

test("a page without data, and data nested too deep, hold no ads and no faults", () => {
  let deep: unknown = { "@type": "JobPosting", description: "x" };
  for (let i = 0; i < 50; i++) deep = { in: deep };
  for (const body of ["<html><body><p>Hello</p></body></html>", "", JSON.stringify(deep)]) {
    expect(readFeed(jsonld, body, board)).toMatchObject({ ads: [], faults: [], more: [] });
  }
});

test("a sitemap names its pages, on its own host only, each once", () => {
  const loc = (url: string) => `<url><loc>${url}</loc><lastmod>2026-01-01</lastmod></url>`;
  const sitemap = `<?xml version="1.0"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[
    "https://jobs.moorhen.example/a?x=1&amp;y=2",
    "https://jobs.moorhen.example/b",
    "https://jobs.moorhen.example/b",
    "https://elsewhere.example/c",
    "http://127.0.0.1/d",
    "no address",
  ]
    .map(loc)
    .join("")}</urlset>`;
  expect(readFeed(jsonld, sitemap, board).more.map((one) => one.url)).toEqual([
    "https://jobs.moorhen.example/a?x=1&y=2",
    "https://jobs.moorhen.example/b",
  ]);
  const index =
    "<sitemapindex><sitemap><loc>https://jobs.moorhen.example/s1.xml</loc></sitemap></sitemapindex>";
  expect(readFeed(jsonld, index, board).more).toHaveLength(1);
});
