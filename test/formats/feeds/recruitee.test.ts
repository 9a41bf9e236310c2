import { describe, expect, test } from "vitest";
import { recruitee } from "../../../src/formats/recruitee/parse.ts";
import { type FieldTable, testFieldTable } from "./field-table.ts";
import { fixture, only, readFeed } from "./read-feed.ts";

const board = { name: "rosehip", employer: null };
const read = (answer: unknown) => readFeed(recruitee, JSON.stringify(answer), board);
const answer = JSON.parse(fixture("recruitee.json"));
const options = ["cv", "cover_letter", "photo", "phone", "salutation", "title"];

const FIELDS: FieldTable = {
  "offers[].id": "→ externalId",
  "offers[].status": "→ withheld where it is not published",
  "offers[].title": "→ title",
  "offers[].company_name": "→ company",
  "offers[].department": "→ department",
  "offers[].locations[].city": "→ locations",
  "offers[].locations[].state": "→ locations",
  "offers[].locations[].country": "→ locations",
  "offers[].locations[].name": "→ locations, where there is no address",
  "offers[].city": "→ locations, where none are listed",
  "offers[].state_name": "→ locations, where none are listed",
  "offers[].country": "→ locations, where none are listed",
  "offers[].location": "→ locations, where nothing finer is given",
  "offers[].remote": "→ workMode",
  "offers[].hybrid": "→ workMode",
  "offers[].on_site": "→ workMode",
  "offers[].employment_type_code": "→ employment",
  "offers[].salary": "→ pay",
  "offers[].highlight": "→ text",
  "offers[].description": "→ text",
  "offers[].requirements": "→ text",
  "offers[].careers_url": "→ url",
  "offers[].published_at": "→ posted",
  "offers[].created_at": "→ posted, where it was never published",
  "offers[].updated_at": "→ updated",
  "offers[].close_at": "→ closes",
  "offers[].guid": "– the id again",
  "offers[].slug": "– in the url",
  "offers[].position": "– the order on the page",
  "offers[].state_code": "– the name says it",
  "offers[].postal_code": "– finer than postings need",
  "offers[].country_code": "– the name says it",
  "offers[].locations[].id": "– a number of the system",
  "offers[].locations[].state_code": "– the name says it",
  "offers[].locations[].country_code": "– the name says it",
  "offers[].locations[].postal_code": "– finer than postings need",
  "offers[].locations[].street": "– finer than postings need",
  "offers[].locations[].note": "– words for applicants",
  "offers[].locations[].translations": "– the main language is used",
  "offers[].category_code": "– a list of the system; the reader tells the specialisation",
  "offers[].experience_code": "– the reader takes it from the text",
  "offers[].education_code": "– the reader takes it from the text",
  "offers[].min_hours": "– the employment type says full or part time",
  "offers[].max_hours": "– the employment type says full or part time",
  "offers[].min_hours_per_week": "– the employment type says full or part time",
  "offers[].max_hours_per_week": "– the employment type says full or part time",
  "offers[].translations": "– the main language is used",
  "offers[].careers_apply_url": "– for applying",
  "offers[].mailbox_email": "– for applying; no address is kept",
  "offers[].open_questions": "– for applying",
  "offers[].dynamic_fields": "– the employer's own",
  "offers[].tags": "– the employer's own",
  "offers[].cover_image": "– a picture",
  "offers[].sharing_title": "– for other sites",
  "offers[].sharing_description": "– for other sites",
  "offers[].sharing_image": "– for other sites",
  "offers[].locations_question": "– for applying",
  "offers[].locations_question_type": "– for applying",
  "offers[].locations_question_required": "– for applying",
  "offers[].location_question_visible": "– for applying",
  ...Object.fromEntries(options.map((one) => [`offers[].options_${one}`, "– for applying" as const])),
};

describe("the fields of Recruitee", () => testFieldTable(FIELDS, answer, read));

test("an offer becomes an ad; pay in texts, dates with UTC written out", () => {
  expect(only(read(answer).ads, "9100001")).toMatchObject({
    locations: ["Graz, Styria, Austria", "Anywhere in Slovenia"],
    pay: { min: 60_000, max: 75_000, currency: "EUR", period: "year" },
    workMode: "hybrid",
    text: "<p>Keep the lights on.</p>\n<p>Forecast load with gradient boosting.</p>\n<ul><li>Python, SQL</li></ul>",
    posted: "2026-08-05T10:10:39Z",
    updated: "2026-08-05T11:45:30Z",
    closes: "2026-12-01",
  });
});

test("a closed offer is withheld", () => {
  expect(read(answer).withheld).toEqual([{ id: "9100002", why: "closed" }]);
});

test("the name of a board never changes the host", () => {
  const started = recruitee.start("rosehip");
  expect(started.ok && started.value.url).toBe("https://rosehip.recruitee.com/api/offers/");
  for (const name of ["a.b", "evil.example/", "a b", "a_b", "-a"])
    expect(recruitee.start(name).ok).toBe(false);
});
