import { describe, expect, test } from "vitest";
import { smartrecruiters } from "../../../src/formats/smartrecruiters/parse.ts";
import { type FieldTable, testFieldTable } from "./field-table.ts";
import { fixture, readFeed } from "./read-feed.ts";

const board = { name: "Brightquill", employer: null };
const list = JSON.parse(fixture("smartrecruiters-list.json"));
const detail = JSON.parse(fixture("smartrecruiters-detail.json"));
const readList = (answer: unknown) => readFeed(smartrecruiters, JSON.stringify(answer), board);
const readDetail = (answer: unknown) =>
  readFeed(smartrecruiters, JSON.stringify(answer), board, { part: "detail" });

const COMMON: FieldTable = {
  uuid: "– the id again",
  jobAdId: "– one job may have several ads; the posting has its own id",
  defaultJobAd: "– one job may have several ads",
  refNumber: "– the employer's own number",
  "company.identifier": "– the board",
  "location.city": "– the full location holds it",
  "location.region": "– the full location holds it",
  "location.country": "– the full location holds it",
  "location.latitude": "– finer than postings need",
  "location.longitude": "– finer than postings need",
  industry: "– a list of the system; the reader tells the domain",
  "department.id": "– a number of the system",
  function: "– a list of the system; the reader tells the specialisation",
  "typeOfEmployment.id": "– the label says it",
  experienceLevel: "– the reader tells seniority from title and text",
  customField: "– the employer's own",
  creator: "– a person's name; none is kept",
  language: "– the reader tells the language from the text",
};

const DETAIL: FieldTable = {
  ...COMMON,
  id: "→ externalId",
  name: "→ title",
  "company.name": "→ company",
  releasedDate: "→ posted",
  "location.fullLocation": "→ locations",
  "location.remote": "– here hybrid, which says more",
  "location.hybrid": "→ workMode",
  "department.label": "→ department",
  "typeOfEmployment.label": "→ employment",
  visibility: "– here public",
  active: "– here active",
  postingUrl: "→ url",
  "jobAd.sections.companyDescription": "→ text",
  "jobAd.sections.jobDescription": "→ text",
  "jobAd.sections.qualifications": "→ text",
  "jobAd.sections.additionalInformation": "→ text",
  "jobAd.sections.videos": "– no text",
  jobId: "– one job may have several postings",
  "location.address": "– finer than postings need",
  "location.postalCode": "– finer than postings need",
  applyUrl: "– for applying",
  referralUrl: "– for applying",
};

const inList = Object.entries(COMMON).map(([path, fate]) => [`content[].${path}`, fate]);
const LIST: FieldTable = {
  ...Object.fromEntries(inList),
  totalFound: "→ more: further pages",
  "content[].id": "→ more: the posting's address",
  "content[].visibility": "→ withheld where it is not public",
  offset: "– as asked",
  limit: "– as asked",
  "content[].ref": "– an address that the answer names is not followed",
  "content[].name": "– the posting in full says it",
  "content[].company.name": "– the posting in full says it",
  "content[].releasedDate": "– the posting in full says it",
  "content[].location.fullLocation": "– the posting in full says it",
  "content[].location.remote": "– the posting in full says it",
  "content[].location.hybrid": "– the posting in full says it",
  "content[].department.label": "– the posting in full says it",
  "content[].typeOfEmployment.label": "– the posting in full says it",
};

describe("the fields of SmartRecruiters' lists", () => testFieldTable(LIST, list, readList));
describe("the fields of SmartRecruiters' postings", () => testFieldTable(DETAIL, detail, readDetail));

test("a list announces postings, withholds internal ones and names the next page", () => {
  const page = readList(list);
  expect(page).toMatchObject({
    ads: [],
    listed: ["744000000000001"],
    withheld: [{ id: "744000000000002", why: "unlisted" }],
  });
  expect(page.more.map(({ url, part }) => [part, url])).toEqual([
    ["detail", "https://api.smartrecruiters.com/v1/companies/Brightquill/postings/744000000000001"],
    ["list", "https://api.smartrecruiters.com/v1/companies/Brightquill/postings?limit=100&offset=100"],
  ]);
});

test("pages end at the total, or where one is empty", () => {
  const second = readList(list).more.at(-1)!;
  const third = readFeed(smartrecruiters, JSON.stringify(list), board, second).more.at(-1)!;
  expect(third.url).toContain("offset=200");
  expect(readFeed(smartrecruiters, JSON.stringify(list), board, third).more.map((one) => one.part)).toEqual([
    "detail",
  ]);
  expect(readFeed(smartrecruiters, JSON.stringify({ ...list, content: [] }), board, second).more).toEqual([]);
});

test("a posting in full becomes an ad", () => {
  expect(readDetail(detail).ads).toMatchObject([
    {
      externalId: "744000000000001",
      locations: ["Ghent, VLG, Belgium"],
      workMode: "hybrid",
      posted: "2026-09-25T14:49:00Z",
      text: expect.stringContaining("<h3>Qualifications</h3>\n<ul><li>spaCy</li></ul>"),
    },
  ]);
});

test("a posting that is no longer active is closed", () => {
  const page = readDetail({ ...detail, active: false });
  expect(page).toMatchObject({ ads: [], withheld: [{ id: "744000000000001", why: "closed" }] });
});

test("a place without its full name is put together; remote is remote", () => {
  const location = { city: "Ghent", region: "VLG", country: "be", remote: true, hybrid: false };
  expect(readDetail({ ...detail, location }).ads[0]).toMatchObject({
    locations: ["Ghent, VLG, BE"],
    workMode: "remote",
  });
});
