import { describe, expect, test } from "vitest";
import { ashby } from "../../../src/formats/ashby/parse.ts";
import { type FieldTable, testFieldTable } from "./field-table.ts";
import { fixture, only, readFeed } from "./read-feed.ts";

const board = { name: "northlight", employer: "Northlight" };
const read = (answer: unknown) => readFeed(ashby, JSON.stringify(answer), board);
const answer = JSON.parse(fixture("ashby.json"));
const ID = "1bb00000-0000-4000-8000-00000000000";

const FIELDS: FieldTable = {
  "jobs[].id": "→ externalId",
  "jobs[].title": "→ title",
  "jobs[].department": "→ department",
  "jobs[].employmentType": "→ employment",
  "jobs[].location": "→ locations, where the address has no city",
  "jobs[].address.postalAddress": "→ locations",
  "jobs[].secondaryLocations[].location": "→ locations, where the address has no city",
  "jobs[].secondaryLocations[].address": "– here without a city; the name is used",
  "jobs[].shouldDisplayCompensationOnJobPostings": "→ pay: what the employer hides is not used",
  "jobs[].publishedAt": "→ posted",
  "jobs[].isListed": "→ withheld where it is not",
  "jobs[].isRemote": "→ workMode, where no workplace type is given",
  "jobs[].workplaceType": "→ workMode",
  "jobs[].jobUrl": "→ url",
  "jobs[].descriptionHtml": "→ text",
  "jobs[].descriptionPlain": "→ text, where there is no HTML",
  "jobs[].compensation.summaryComponents[].compensationType": "→ pay: only salary is base pay",
  "jobs[].compensation.summaryComponents[].interval": "→ pay",
  "jobs[].compensation.summaryComponents[].currencyCode": "→ pay",
  "jobs[].compensation.summaryComponents[].minValue": "→ pay",
  "jobs[].compensation.summaryComponents[].maxValue": "→ pay",
  "jobs[].compensation.scrapeableCompensationSalarySummary": "→ payText",
  "jobs[].compensation.compensationTierSummary": "– the same for people",
  "jobs[].compensation.compensationTiers": "– the summary spans all tiers",
  "jobs[].team": "– finer than a department",
  "jobs[].applyUrl": "– for applying",
  apiVersion: "– there is one",
};

describe("the fields of Ashby", () => testFieldTable(FIELDS, answer, read));

test("a job becomes an ad; the finer work mode wins, equity is no pay", () => {
  expect(only(read(answer).ads, `${ID}1`)).toMatchObject({
    company: "Northlight",
    locations: ["Halifax, Nova Scotia, Canada", "Remote in Canada"],
    pay: { min: 102_800, max: 137_000, currency: "CAD", period: "year" },
    payText: "CA$102.8K - CA$137K",
    employment: "FullTime",
    workMode: "hybrid",
    posted: "2026-07-08T19:48:19Z",
  });
});

test("an unlisted job is withheld and does not count as open", () => {
  const page = read(answer);
  expect(page.withheld).toEqual([{ id: `${ID}2`, why: "unlisted" }]);
  expect(page.ads.map((ad) => ad.externalId)).not.toContain(`${ID}2`);
  expect(page.listed).toEqual([`${ID}1`, `${ID}3`, `${ID}4`]);
});

test("hidden pay stays hidden; plain text becomes paragraphs; remote where nothing finer is said", () => {
  expect(only(read(answer).ads, `${ID}3`)).toMatchObject({
    text: "<p>Build small worlds &amp; break them.</p>",
    pay: null,
    payText: null,
    workMode: "remote",
    locations: ["Halifax, Nova Scotia"],
  });
});

test("pay in words alone is kept in words", () => {
  expect(only(read(answer).ads, `${ID}4`)).toMatchObject({ pay: null, payText: "CA$90K - CA$95K" });
});
