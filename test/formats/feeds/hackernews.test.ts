import { describe, expect, test } from "vitest";
import { hackernews } from "../../../src/formats/hackernews/parse.ts";
import { type FieldTable, testFieldTable } from "./field-table.ts";
import { fixture, only, readFeed } from "./read-feed.ts";

const board = { name: "49000001", employer: null };
const read = (answer: unknown) => readFeed(hackernews, JSON.stringify(answer), board);
const thread = JSON.parse(fixture("hackernews.json"));

const FIELDS: FieldTable = {
  "children[].id": "→ externalId, url",
  "children[].text": "→ text; company, title, locations, payText, employment, workMode of its first line",
  "children[].created_at": "→ posted",
  "children[].created_at_i": "→ posted, where the date is not written out",
  "children[].children": "– talk about the ad",
  "children[].author": "– a person's name; none is kept",
  "children[].type": "– all are comments",
  "children[].title": "– comments have none",
  "children[].url": "– comments have none",
  "children[].points": "– comments show none",
  "children[].parent_id": "– the thread",
  "children[].story_id": "– the thread",
  "children[].options": "– for polls",
  id: "– the thread",
  created_at: "– of the thread",
  created_at_i: "– of the thread",
  type: "– of the thread",
  author: "– of the thread",
  title: "– of the thread",
  url: "– of the thread",
  text: "– of the thread",
  points: "– of the thread",
  parent_id: "– of the thread",
  story_id: "– of the thread",
  options: "– of the thread",
};

describe("the fields of a hiring thread", () => testFieldTable(FIELDS, thread, read));

test("a comment is an ad; its first line is told apart by what its parts say", () => {
  expect(only(read(thread).ads, "49000010")).toMatchObject({
    url: "https://news.ycombinator.com/item?id=49000010",
    company: "Plumbline",
    title: "Senior ML Engineer",
    locations: ["Dublin, Ireland"],
    payText: "€85k–110k",
    employment: "Full-time",
    workMode: "hybrid",
    posted: "2026-09-01T15:01:54Z",
  });
  expect(only(read(thread).ads, "49000013")).toMatchObject({
    company: "Gullwing",
    title: "Data Scientist, Data Engineer",
    locations: ["REMOTE (EU)"],
    employment: "Contract",
    workMode: "remote",
    posted: "2026-09-01T15:05:00Z",
  });
});

test("deleted comments are withheld, talk is no ad", () => {
  const page = read(thread);
  expect(page.withheld).toEqual([{ id: "49000011", why: "deleted" }]);
  expect(page.faults).toEqual([{ row: 2, id: null, code: "not-an-ad" }]);
});

test("the latest thread is found among the others of the same account", () => {
  const hits = [
    { objectID: "3", title: "Ask HN: Who wants to be hired? (October 2026)" },
    { objectID: "2", title: "Ask HN: Who is hiring? (October 2026)" },
    { objectID: "1", title: "Ask HN: Who is hiring? (September 2026)" },
  ];
  expect(read({ hits }).more.map((one) => one.url)).toEqual(["https://hn.algolia.com/api/v1/items/2"]);
  const started = hackernews.start("latest");
  expect(started.ok && hackernews.read('{"hits":[]}', board, started.value)).toMatchObject({
    code: "wrong-shape",
  });
});
