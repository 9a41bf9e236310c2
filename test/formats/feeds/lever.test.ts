import { describe, expect, test } from "vitest";
import { lever } from "../../../src/formats/lever/parse.ts";
import { type FieldTable, testFieldTable } from "./field-table.ts";
import { fixture, only, readFeed } from "./read-feed.ts";

const board = { name: "larkspur", employer: "Larkspur" };
const read = (answer: unknown) => readFeed(lever, JSON.stringify(answer), board);
const answer = JSON.parse(fixture("lever.json"));

const FIELDS: FieldTable = {
  "[].id": "→ externalId",
  "[].text": "→ title",
  "[].categories.commitment": "→ employment",
  "[].categories.department": "→ department",
  "[].categories.team": "→ department, where none is named",
  "[].categories.location": "→ locations, where not all are listed",
  "[].categories.allLocations": "→ locations",
  "[].country": "→ locations, where no location names a place",
  "[].workplaceType": "→ workMode",
  "[].createdAt": "→ posted",
  "[].description": "→ text",
  "[].descriptionPlain": "→ text, where there is no HTML",
  "[].lists[].text": "→ text, as a heading",
  "[].lists[].content": "→ text",
  "[].additional": "→ text",
  "[].salaryRange.currency": "→ pay",
  "[].salaryRange.interval": "→ pay",
  "[].salaryRange.min": "→ pay",
  "[].salaryRange.max": "→ pay",
  "[].salaryDescription": "→ text",
  "[].hostedUrl": "→ url",
  "[].categories.level": "– the reader tells seniority from title and text",
  "[].opening": "– the description holds it",
  "[].openingPlain": "– the description holds it",
  "[].descriptionBody": "– the description holds it",
  "[].descriptionBodyPlain": "– the description holds it",
  "[].additionalPlain": "– the same in HTML is used",
  "[].salaryDescriptionPlain": "– the same in HTML is used",
  "[].applyUrl": "– for applying; the posting's page links there",
};

describe("the fields of Lever", () => testFieldTable(FIELDS, answer, read));

test("a posting becomes an ad: parts in the page's order under their headings", () => {
  expect(only(read(answer).ads, "0aa00000-0000-4000-8000-000000000001")).toMatchObject({
    company: "Larkspur",
    locations: ["Tallinn, Estonia", "Riga, Latvia"],
    text: [
      "<div>Larkspur builds voices.</div>",
      "<h3>What you bring &amp; love</h3>",
      "<ul><li>Kaldi or ESPnet</li><li>PyTorch</li></ul>",
      "<div>And a share of the firm.</div>",
      "<div>We answer everyone.</div>",
    ].join("\n"),
    pay: { min: 4200, max: 5600, currency: "EUR", period: "month" },
    workMode: "hybrid",
    posted: "2025-11-27T01:02:41Z",
  });
});

test("seconds for milliseconds, no HTML, a location that is no place, a work mode that is unspecified", () => {
  expect(only(read(answer).ads, "0aa00000-0000-4000-8000-000000000002")).toMatchObject({
    locations: ["HQ", "EE"],
    text: "<p>Transcribe &amp; check.</p>",
    pay: null,
    workMode: null,
    posted: "2025-11-27T01:02:41Z",
  });
});

test.each(["per-week-salary", "bi-week-salary", "one-time", ""])(
  "pay %j is left out: postings have no such period",
  (interval) => {
    const posting = {
      id: "a",
      description: "x",
      salaryRange: { min: 900, max: 950, currency: "EUR", interval },
    };
    expect(read([posting]).ads[0]!.pay).toBeNull();
  },
);

test("pages of a hundred are asked for until one is short", () => {
  const full = Array.from({ length: 100 }, (_, i) => ({ id: `p-${i}`, description: "x" }));
  const [second] = read(full).more;
  expect(second!.url).toContain("skip=100");
  const third = readFeed(lever, JSON.stringify(full), board, second).more[0]!;
  expect(third.url).toContain("skip=200");
  expect(readFeed(lever, JSON.stringify(full.slice(1)), board, third).more).toEqual([]);
});

test("a European board is asked in Europe", () => {
  const started = lever.start("eu/larkspur");
  expect(started.ok && new URL(started.value.url).host).toBe("api.eu.lever.co");
  expect(lever.start("eu/lark/spur").ok).toBe(false);
});
