import { describe, expect, test } from "vitest";
import { workday } from "../../../src/formats/workday/parse.ts";
import { type FieldTable, testFieldTable } from "./field-table.ts";
import { fixture, readFeed } from "./read-feed.ts";

const board = { name: "fjordworks/wd3/Careers", employer: "Fjordworks" };
const list = JSON.parse(fixture("workday-list.json"));
const detail = JSON.parse(fixture("workday-detail.json"));
const readList = (answer: unknown) => readFeed(workday, JSON.stringify(answer), board);
const [announced] = readList(list).more;
const readDetail = (answer: unknown) => readFeed(workday, JSON.stringify(answer), board, announced);

const LIST: FieldTable = {
  total: "→ more: further pages",
  "jobPostings[].externalPath": "→ externalId, more: the posting's address",
  "jobPostings[].title": "– the posting says it",
  "jobPostings[].locationsText": "– only a number where there are several",
  "jobPostings[].postedOn": "– words that depend on the day (Posted 3 Days Ago); the posting gives the date",
  "jobPostings[].remoteType": "– the posting says it",
  "jobPostings[].timeType": "– the posting says it",
  "jobPostings[].bulletFields": "– chosen by the employer; often, not always, the number of the posting",
  facets: "– for searching",
  userAuthenticated: "– no one is",
};

const DETAIL: FieldTable = {
  "jobPostingInfo.title": "→ title",
  "jobPostingInfo.jobDescription": "→ text",
  "jobPostingInfo.location": "→ locations",
  "jobPostingInfo.additionalLocations": "→ locations",
  "jobPostingInfo.remoteType": "→ workMode",
  "jobPostingInfo.timeType": "→ employment",
  "jobPostingInfo.startDate": "→ posted",
  "jobPostingInfo.endDate": "→ closes",
  "jobPostingInfo.externalUrl": "→ url",
  "hiringOrganization.name": "→ company",
  "jobPostingInfo.country": "– here a location names a place",
  "jobPostingInfo.canApply": "– here true",
  "jobPostingInfo.posted": "– here true",
  "jobPostingInfo.postedOn": "– words that depend on the day",
  "jobPostingInfo.id": "– a number of the system",
  "jobPostingInfo.jobReqId": "– one requisition may have several postings; the address tells them apart",
  "jobPostingInfo.jobPostingId": "– in the address",
  "jobPostingInfo.jobPostingSiteId": "– in the address",
  "jobPostingInfo.includeResumeParsing": "– for applying",
  "jobPostingInfo.jobRequisitionLocation": "– the location again",
  "jobPostingInfo.questionnaireId": "– for applying",
  "hiringOrganization.url": "– mostly empty",
  similarJobs: "– other postings",
  userAuthenticated: "– no one is",
};

describe("the fields of Workday's lists", () => testFieldTable(LIST, list, readList));
describe("the fields of Workday's postings", () => testFieldTable(DETAIL, detail, readDetail));

test("the list is asked for as the site does", () => {
  expect(workday.start(board.name)).toEqual({
    ok: true,
    value: {
      url: "https://fjordworks.wd3.myworkdayjobs.com/wday/cxs/fjordworks/Careers/jobs",
      method: "POST",
      body: '{"appliedFacets":{},"limit":20,"offset":0,"searchText":""}',
      accepts: "json",
      part: "list",
    },
  });
  for (const name of ["fjordworks", "a/b/c", "a.b/wd3/C", "a/wd3/", "a/wd3/b/c", "a/wd3/../c"]) {
    expect(workday.start(name).ok).toBe(false);
  }
});

test("later pages that say a total of 0 do not end the list", () => {
  const second = readList(list).more.at(-1)!;
  expect(JSON.parse(second.body!)).toMatchObject({ offset: 20 });
  const later = readFeed(workday, JSON.stringify({ ...list, total: 0 }), board, second);
  expect(JSON.parse(later.more.at(-1)!.body!)).toMatchObject({ offset: 40 });
  const last = readFeed(workday, JSON.stringify({ ...list, total: 0 }), board, later.more.at(-1));
  expect(last.more.map((one) => one.part)).toEqual(["detail"]);
});

test("a posting becomes an ad under the number that the list announced", () => {
  expect(readList(list).listed).toEqual(["JR100001"]);
  expect(readDetail(detail).ads).toMatchObject([
    {
      externalId: "JR100001",
      company: "Fjordworks AS",
      locations: ["Norway, Bergen", "Norway, Oslo"],
      workMode: "hybrid",
      employment: "Full time",
      posted: "2026-08-20",
      closes: "2026-12-24",
    },
  ]);
});

test("sites with names of the employer's own get their country", () => {
  const jobPostingInfo = { ...detail.jobPostingInfo, location: "HQ3", additionalLocations: [] };
  expect(readDetail({ jobPostingInfo }).ads[0]!.locations).toEqual(["HQ3", "Norway"]);
});

test("a posting that cannot be applied to is closed", () => {
  const jobPostingInfo = { ...detail.jobPostingInfo, canApply: false };
  expect(readDetail({ jobPostingInfo }).withheld).toEqual([{ id: "JR100001", why: "closed" }]);
});

test("a path never leads elsewhere", () => {
  const jobPostings = [
    "/job/../../secret_1",
    "//evil.example/job/x_1",
    "/job/a_1?x",
    "https://evil.example/_1",
  ];
  const page = readList({ total: 4, jobPostings: jobPostings.map((externalPath) => ({ externalPath })) });
  expect(page.more).toEqual([]);
  expect(page.faults.map((fault) => fault.code)).toEqual(["no-id", "no-id", "no-id", "no-id"]);
});
