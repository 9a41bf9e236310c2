import { expect, test } from "vitest";
import { readSavedPage } from "../../src/actions/read-saved-page.ts";
import { shippedAdReader } from "../../src/store/reader.ts";

const description = `<p>You train detection models in PyTorch. ${"We watch the sea with care. ".repeat(8)}</p>`;
const posting = {
  "@type": "JobPosting",
  title: "Senior Vision Engineer",
  description,
  hiringOrganization: { name: "Moorhen" },
  jobLocation: { address: { addressLocality: "Galway", addressCountry: "IE" } },
  employmentType: "PART_TIME",
  baseSalary: { currency: "EUR", value: { minValue: 52000, maxValue: 64000, unitText: "YEAR" } },
};
const page = (data: unknown, body: string) =>
  `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body>${body}</body></html>`;
const ad = (text: string) => ({ id: "page.html", text, title: null });
const reader = shippedAdReader();

test("a page's data gives the header, its text stays the page", () => {
  const text = page(posting, `<nav>Jobs Blog</nav>${description}`);
  const { ad: read, note } = readSavedPage(ad(text));
  expect(note).toBeNull();
  expect(read.text).toBe(text);
  expect(reader.read(read)).toMatchObject({
    title: "Senior Vision Engineer",
    company: "Moorhen",
    seniority: "senior",
    places: [{ country: "IE", city: "Galway" }],
    employment: "part-time",
    pay: { min: 52_000, max: 64_000, currency: "EUR", period: "year" },
  });
});

test("what the text says outranks the data; a title given by hand outranks both", () => {
  const body = `<p>Salary: €70,000 - €80,000 a year.</p>${description}`;
  const { ad: read } = readSavedPage({ ...ad(page(posting, body)), title: "Data Scientist" });
  expect(reader.read(read)).toMatchObject({ title: "Data Scientist", pay: { min: 70_000, max: 80_000 } });
});

test("a page that shows nothing without scripts is read from its data, and that is said", () => {
  const { ad: read, note } = readSavedPage(ad(page(posting, '<div id="root"></div>')));
  expect(note).toMatch(/only to browsers/);
  expect(read.text).toBe(description);
  expect(reader.read(read).skills.map((skill) => skill.id)).toContain("pytorch");
});

test("several jobs on a page are not mixed up", () => {
  const text = page([posting, { ...posting, title: "Chef", url: "https://moorhen.example/2" }], description);
  const { ad: read, note } = readSavedPage(ad(text));
  expect(read).toEqual(ad(text));
  expect(note).toMatch(/2 jobs/);
});

test.each([
  ["text that speaks of JobPosting", "We add JobPosting data to pages."],
  [
    "a page with broken data",
    '<script type="application/ld+json">{"@type":"JobPosting",</script><p>Hello</p>',
  ],
  ["a page without data", "<p>Hello</p>"],
])("%s stays as it is", (_, text) => {
  expect(readSavedPage(ad(text))).toEqual({ ad: ad(text), note: null });
});
