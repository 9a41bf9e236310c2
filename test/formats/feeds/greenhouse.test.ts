import { describe, expect, test } from "vitest";
import { greenhouse } from "../../../src/formats/greenhouse/parse.ts";
import { type FieldTable, testFieldTable } from "./field-table.ts";
import { fixture, only, readFeed } from "./read-feed.ts";

const board = { name: "tidewater", employer: "Tidewater" };
const read = (answer: unknown) => readFeed(greenhouse, JSON.stringify(answer), board);
const answer = JSON.parse(fixture("greenhouse.json"));

const FIELDS: FieldTable = {
  "jobs[].id": "→ externalId",
  "jobs[].title": "→ title",
  "jobs[].company_name": "→ company",
  "jobs[].location.name": "→ locations",
  "jobs[].offices[].name": "→ locations, where the job has none and the office has no address",
  "jobs[].offices[].location": "→ locations, where the job has none",
  "jobs[].metadata[].name": "→ which of the employer's own fields states employment or work mode",
  "jobs[].metadata[].value": "→ employment, workMode",
  "jobs[].content": "→ text",
  "jobs[].departments[].name": "→ department",
  "jobs[].absolute_url": "→ url",
  "jobs[].first_published": "→ posted",
  "jobs[].updated_at": "→ updated",
  "jobs[].application_deadline": "→ closes",
  "jobs[].pay_input_ranges[].min_cents": "→ pay",
  "jobs[].pay_input_ranges[].max_cents": "→ pay",
  "jobs[].pay_input_ranges[].currency_type": "→ pay",
  "jobs[].pay_input_ranges[].title": "→ pay: the period",
  "jobs[].pay_input_ranges[].blurb": "→ pay: the period, where the title does not say it",
  "jobs[].internal_job_id": "– the same job may be posted more than once; the posting has its own id",
  "jobs[].requisition_id": "– the employer's own number",
  "jobs[].language": "– the reader tells the language from the text",
  "jobs[].data_compliance": "– for applying",
  "jobs[].metadata[].id": "– a number of the system",
  "jobs[].metadata[].value_type": "– the value shows it",
  "jobs[].departments[].id": "– a number of the system",
  "jobs[].departments[].child_ids": "– numbers of the system",
  "jobs[].departments[].parent_id": "– a number of the system",
  "jobs[].offices[].id": "– a number of the system",
  "jobs[].offices[].child_ids": "– numbers of the system",
  "jobs[].offices[].parent_id": "– a number of the system",
  "jobs[].ai_disclaimer": "– for applying",
  "jobs[].include_ai_disclaimer": "– for applying",
  "jobs[].ai_opt_out_request_url": "– for applying",
  "meta.total": "– the whole board comes in one answer",
};

describe("the fields of Greenhouse", () => testFieldTable(FIELDS, answer, read));

test("a job becomes an ad with what the board states", () => {
  expect(only(read(answer).ads, "4100001002")).toEqual({
    source: "greenhouse",
    board: "tidewater",
    externalId: "4100001002",
    url: "https://job-boards.greenhouse.io/tidewater/jobs/4100001002",
    title: "Machine Learning Engineer, Tides",
    company: "Tidewater Instruments",
    locations: ["Lisbon, Portugal"],
    text: '<div class="content-intro"><p>We measure the sea &amp; its moods.</p></div><h3>What you will do</h3><ul><li>Train models in Python and PyTorch</li></ul>',
    pay: { min: 55_000, max: 75_000, currency: "EUR", period: "year" },
    payText: null,
    employment: "Full-time",
    department: "Forecasting",
    workMode: "hybrid",
    posted: "2026-07-16T15:55:32Z",
    updated: "2026-07-29T12:50:01Z",
    closes: "2026-12-31",
  });
});

test("HTML that was escaped twice is undone twice, pay by the hour stays by the hour", () => {
  const ad = only(read(answer).ads, "4100001003");
  expect(ad.text).toBe("<p>Label pictures of buoys. Paid by the hour.</p>");
  expect(ad.pay).toEqual({ min: 14.5, max: 20, currency: "EUR", period: "hour" });
  expect(ad.locations).toEqual(["Porto, Portugal", "Vigo, Spain"]);
  expect(ad.posted).toBeNull();
});

test("text that speaks of tags is not taken for escaped HTML", () => {
  const job = { id: 1, content: "<p>You write &lt;div&gt; all day.</p>" };
  expect(read({ jobs: [job] }).ads[0]!.text).toBe("<p>You write &lt;div&gt; all day.</p>");
});

test("a figure whose period nobody says is left out", () => {
  const pay_input_ranges = [{ min_cents: 300_000, max_cents: 400_000, currency_type: "EUR" }];
  expect(read({ jobs: [{ id: 1, content: "x", pay_input_ranges }] }).ads[0]!.pay).toBeNull();
});

test("a bad row is reported and stops nothing", () => {
  const page = read({
    jobs: [null, { title: "x" }, { id: 5, content: " " }, { id: 6, content: "<p>Real.</p>" }],
  });
  expect(page.ads.map((ad) => ad.externalId)).toEqual(["6"]);
  expect(page.faults).toEqual([
    { row: 0, id: null, code: "not-an-object" },
    { row: 1, id: null, code: "no-id" },
    { row: 2, id: "5", code: "no-text" },
  ]);
});

test("the address asks for texts and pay; a name that is none is refused", () => {
  const started = greenhouse.start("tidewater");
  expect(started.ok && started.value.url).toBe(
    "https://boards-api.greenhouse.io/v1/boards/tidewater/jobs?content=true&pay_transparency=true",
  );
  for (const name of ["", "../x", "a/b", "a?b", "a#b", "http://x"]) {
    expect(greenhouse.start(name)).toMatchObject({ ok: false, code: "bad-board" });
  }
});
