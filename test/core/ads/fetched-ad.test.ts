import { expect, test } from "vitest";
import { type FetchedAd, readableAd } from "../../../src/core/fetched-ad.ts";
import type { Pay } from "../../../src/core/posting.ts";
import { shippedAdReader } from "../../../src/store/reader.ts";

const fetched: FetchedAd = {
  source: "greenhouse",
  board: "sample",
  externalId: "17",
  url: "https://example.org/jobs/17",
  title: "Machine Learning Engineer",
  company: "Sample Works",
  locations: ["Berlin, Germany", "Paris, France"],
  text: "You will train ranking models. Python is required.",
  pay: null,
  payText: null,
  employment: "FullTime",
  department: "Search",
  workMode: "remote",
  posted: "2026-01-05",
  updated: null,
  closes: null,
};
const reader = shippedAdReader();

test("the source's own fields reach the reader", () => {
  const posting = reader.read(readableAd(fetched));
  expect(posting.places.map((place) => place.country)).toEqual(["DE", "FR"]);
  expect(posting.workMode).toBe("remote");
  expect(posting.employment).toBe("full-time");
});

test.each<Pay>([
  { min: 90_000, max: 120_000, currency: "EUR", period: "year" },
  { min: 100_000, max: 100_000, currency: "USD", period: "year" },
  { min: 40, max: 55.5, currency: "GBP", period: "hour" },
  { min: null, max: 150_000, currency: "CAD", period: "year" },
  { min: 150_000, max: null, currency: "CAD", period: "year" },
  { min: 8_000_000, max: 12_000_000, currency: "JPY", period: "year" },
  { min: 20_000, max: 28_000, currency: "PLN", period: "month" },
  { min: 450, max: 550, currency: "GBP", period: "day" },
])("structured pay is read back as it was: %o", (pay) => {
  expect(reader.read(readableAd({ ...fetched, pay })).pay).toEqual(pay);
});

test.each(["remote", "hybrid", "onsite"] as const)(
  "a stated %s is read back, whatever the place is called",
  (workMode) => {
    const locations = ["Germany/Remote", "Remote", "Anywhere in Spain"];
    const posting = reader.read(
      readableAd({ ...fetched, workMode, locations: workMode === "remote" ? [] : locations }),
    );
    expect(posting.workMode).toBe(workMode);
    expect(posting.employment).toBe("full-time");
  },
);

test("wording of the text outranks what the source states", () => {
  const text = "This role is fully remote within Portugal. You will train ranking models.";
  expect(reader.read(readableAd({ ...fetched, text, workMode: "onsite" })).workMode).toBe("remote");
});
