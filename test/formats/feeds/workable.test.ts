import { describe, expect, test } from "vitest";
import { workable } from "../../../src/formats/workable/parse.ts";
import { type FieldTable, testFieldTable } from "./field-table.ts";
import { fixture, only, readFeed } from "./read-feed.ts";

const board = { name: "copperline", employer: null };
const read = (answer: unknown) => readFeed(workable, JSON.stringify(answer), board);
const answer = JSON.parse(fixture("workable.json"));

const FIELDS: FieldTable = {
  name: "→ company",
  "jobs[].shortcode": "→ externalId",
  "jobs[].title": "→ title",
  "jobs[].employment_type": "→ employment",
  "jobs[].telecommuting": "→ workMode, where no workplace is given",
  "jobs[].workplace": "→ workMode",
  "jobs[].department": "→ department",
  "jobs[].url": "→ url",
  "jobs[].published_on": "→ posted",
  "jobs[].created_at": "→ posted, where no day of publishing is given",
  "jobs[].city": "→ locations, where none are listed",
  "jobs[].state": "→ locations, where none are listed: a region, not a state of the posting",
  "jobs[].country": "→ locations, where none are listed",
  "jobs[].locations[].city": "→ locations",
  "jobs[].locations[].region": "→ locations",
  "jobs[].locations[].country": "→ locations",
  "jobs[].locations[].hidden": "→ locations: hidden ones are left out",
  "jobs[].description": "→ text",
  description: "– of the employer, not of a job",
  "jobs[].code": "– the employer's own number",
  "jobs[].shortlink": "– the url again",
  "jobs[].application_url": "– for applying",
  "jobs[].education": "– the reader takes it from the text",
  "jobs[].experience": "– the reader takes it from the text",
  "jobs[].function": "– a list of the system; the reader tells the specialisation",
  "jobs[].industry": "– a list of the system; the reader tells the domain",
  "jobs[].locations[].countryCode": "– the country says it",
};

describe("the fields of Workable", () => testFieldTable(FIELDS, answer, read));

test("a job that is listed once for each place is one ad in all of them", () => {
  const page = read(answer);
  expect(page.ads).toHaveLength(2);
  expect(only(page.ads, "AA11BB22CC")).toMatchObject({
    company: "Copperline",
    locations: ["Bilbao, Basque Country, Spain", "Braga, Portugal"],
    workMode: "hybrid",
    posted: "2026-08-05",
  });
});

test("a job with old fields alone", () => {
  expect(only(read(answer).ads, "DD33EE44FF")).toMatchObject({
    locations: ["Gijón, Asturias, Spain"],
    workMode: "remote",
    posted: "2026-06-30",
    employment: "Part-time",
  });
});

test("a listing without texts says so for every row", () => {
  const page = read({ name: "x", jobs: [{ shortcode: "A", title: "T" }] });
  expect(page).toMatchObject({ ads: [], listed: ["A"], faults: [{ row: 0, id: "A", code: "no-text" }] });
});
