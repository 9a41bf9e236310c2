import { XMLBuilder, XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { csv } from "../../../src/formats/csv/parse.ts";
import { fileFormat } from "../../../src/formats/feeds.ts";
import { jsonl } from "../../../src/formats/jsonl/parse.ts";
import { newsfeed } from "../../../src/formats/newsfeed/parse.ts";
import { COLUMNS } from "../../../src/formats/tables/shape.ts";
import { type FieldTable, testFieldTable } from "./field-table.ts";
import { fixture, readFeed } from "./read-feed.ts";

const board = { name: "ads.csv", employer: null };
const gannet = {
  title: "Vision Engineer",
  company: "Gannet",
  locations: ["Cork, Ireland"],
  payText: "EUR 60000 - 70000 per year",
  pay: null,
  employment: "Full-time",
  url: "https://gannet.example/1",
  posted: "2026-07-01",
  updated: "2026-07-03",
  closes: "2026-09-01",
};

test("a table of ads: its columns by their usual names, bad rows reported", () => {
  const page = readFeed(csv, fixture("ads.csv"), board);
  expect(page.ads).toMatchObject([
    {
      ...gannet,
      externalId: "https://gannet.example/1",
      text: "Detect gannets; with YOLO.",
      workMode: "hybrid",
    },
    { title: "Data Engineer", employment: "Contract", workMode: "remote", posted: "2026-09-01T15:00:01Z" },
  ]);
  expect(page.faults).toEqual([
    { row: 1, id: "https://gannet.example/2", code: "no-text" },
    { row: 2, id: null, code: "no-id" },
  ]);
});

const VALUES: { readonly [Field in keyof typeof COLUMNS]?: string } = {
  workMode: "hybrid",
  url: "https://x.example/",
};

test("every name of a column is taken", () => {
  for (const [field, names] of Object.entries(COLUMNS)) {
    for (const name of names) {
      const value = VALUES[field as keyof typeof COLUMNS] ?? "2026-01-01";
      const { [field]: _, ...others } = { id: "1", text: "x" } as Record<string, string>;
      const [ad] = readFeed(jsonl, JSON.stringify({ ...others, [name]: value }), board).ads;
      expect(JSON.stringify(ad), name).toContain(value);
    }
  }
});

test.each([
  ["tabs and a byte order mark", "\ufeffid\ttext\n1\thello\n"],
  ["a stray quote", 'id,text\n1,hello\n2,5" screens\n'],
  ["quotes and line breaks", 'id,text\r\n1,"hello\r\n""there"""\r\n'],
])("a table with %s", (_, body) => {
  expect(readFeed(csv, body, board).ads[0]).toMatchObject({
    externalId: "1",
    text: expect.stringContaining("hello"),
  });
});

test("no table is said to be none", () => {
  for (const body of ["", "hello", "{}"]) {
    const request = { url: "", method: "GET", accepts: "any", part: "list" } as const;
    expect(csv.read(body, board, request)).toMatchObject({ ok: false, code: "not-a-table" });
  }
});

test("JSON lines: bad lines are reported with what is wrong", () => {
  const page = readFeed(jsonl, fixture("ads.jsonl"), board);
  expect(page.ads).toMatchObject([{ ...gannet, externalId: "a-1", workMode: "remote" }]);
  expect(page.faults).toEqual([
    { row: 1, id: null, code: "not-json" },
    { row: 2, id: "a-2", code: "no-text" },
    { row: 3, id: null, code: "not-an-object" },
    { row: 4, id: null, code: "no-id" },
  ]);
});

const feedBoard = { name: "https://puffin.example/jobs.json", employer: "Puffin" };

const JSON_FEED: FieldTable = {
  version: "→ what makes it a JSON Feed",
  next_url: "→ more: the next page",
  "items[].id": "→ externalId",
  "items[].url": "→ url",
  "items[].external_url": "→ url, where there is no other",
  "items[].title": "→ title",
  "items[].content_html": "→ text",
  "items[].content_text": "→ text, where there is no HTML",
  "items[].date_published": "→ posted",
  "items[].date_modified": "→ updated",
  "items[].summary": "– the content says it in full",
  "items[].tags": "– of the feed's own making",
  "items[].authors": "– persons' names; none is kept",
  "items[].language": "– the reader tells the language from the text",
  title: "– of the feed; the list of employers names the employer",
  home_page_url: "– of the feed",
  feed_url: "– of the feed",
};

const ITEM = "rss.channel.item[]";
const RSS: FieldTable = {
  [`${ITEM}.guid`]: "→ externalId",
  [`${ITEM}.link`]: "→ url; externalId where there is no other",
  [`${ITEM}.title`]: "→ title",
  [`${ITEM}.content:encoded`]: "→ text",
  [`${ITEM}.description`]: "→ text, where there is no content",
  [`${ITEM}.pubDate`]: "→ posted",
  [`${ITEM}.dc:date`]: "→ posted, where there is no other date",
  [`${ITEM}.category`]: "– of the feed's own making",
  "rss.channel.title": "– of the feed",
  "rss.channel.link": "– of the feed",
  "rss.channel.description": "– of the feed",
};

const ENTRY = "feed.entry[]";
const ATOM: FieldTable = {
  [`${ENTRY}.id`]: "→ externalId",
  [`${ENTRY}.title`]: "→ title",
  [`${ENTRY}.link`]: "→ url",
  [`${ENTRY}.content`]: "→ text",
  [`${ENTRY}.summary`]: "→ text, where there is no content",
  [`${ENTRY}.published`]: "→ posted",
  [`${ENTRY}.updated`]: "→ updated",
  "feed.id": "– of the feed",
  "feed.title": "– of the feed",
  "feed.updated": "– of the feed",
};

/** Attributes are kept as a text of their own, so that the table sees elements only. */
const XML = { ignoreAttributes: false, attributeNamePrefix: "@", ignoreDeclaration: true };

function xmlTree(name: string): unknown {
  return new XMLParser({ ...XML, parseTagValue: false }).parse(fixture(name));
}

function readTree(tree: unknown): unknown {
  const body = new XMLBuilder(XML).build(tree) as string;
  const page = newsfeed.read(body, feedBoard, {
    url: feedBoard.name,
    method: "GET",
    accepts: "any",
    part: "list",
  });
  return page.ok ? page.value : page.code;
}

describe("the fields of a JSON Feed", () =>
  testFieldTable(JSON_FEED, JSON.parse(fixture("feed.json")), (answer) => {
    const request = { url: feedBoard.name, method: "GET", accepts: "any", part: "list" } as const;
    const page = newsfeed.read(JSON.stringify(answer), feedBoard, request);
    return page.ok ? page.value : page.code;
  }));
describe("the fields of RSS", () =>
  testFieldTable(withAttributes(RSS, "rss"), xmlTree("feed.rss"), readTree));
describe("the fields of Atom", () =>
  testFieldTable(withAttributes(ATOM, "feed"), xmlTree("feed.atom"), readTree));

/** Attributes of the outermost element name the vocabularies of the others. */
function withAttributes(table: FieldTable, root: string): FieldTable {
  const names = { rss: ["@version", "@xmlns:content", "@xmlns:dc"], feed: ["@xmlns"] }[root] ?? [];
  const fates = names.map((name) => [`${root}.${name}`, "– names a vocabulary"]);
  return { ...table, ...Object.fromEntries(fates) };
}

test("a JSON Feed: content, dates, the next page; bad items reported", () => {
  const page = readFeed(newsfeed, fixture("feed.json"), feedBoard);
  expect(page.ads).toMatchObject([
    {
      board: "puffin.example",
      externalId: "p-1",
      company: "Puffin",
      url: "https://puffin.example/1",
      text: "<p>Hear puffins with wav2vec.</p>",
      posted: "2026-05-01T06:00:00Z",
      updated: "2026-05-02T06:00:00Z",
    },
    { externalId: "p-2", url: "https://other.example/2", text: "Feed the models." },
  ]);
  expect(page.faults.map((fault) => fault.code)).toEqual(["no-id", "not-an-object"]);
  expect(page.more.map((one) => one.url)).toEqual(["https://puffin.example/jobs.json?page=2"]);
});

test.each(["https://evil.example/2", "https://puffin.example/jobs.json", "javascript:1"])(
  "a feed's next page %s is not followed",
  (next_url) => {
    const body = JSON.stringify({ ...JSON.parse(fixture("feed.json")), next_url });
    expect(readFeed(newsfeed, body, feedBoard).more).toEqual([]);
  },
);

test("RSS: whole content before its summary, escaped HTML, three kinds of dates", () => {
  const page = readFeed(newsfeed, fixture("feed.rss"), feedBoard);
  expect(page.ads).toMatchObject([
    {
      externalId: "p-1",
      url: "https://puffin.example/1",
      text: "<p>Hear puffins with wav2vec.</p>",
      posted: "2026-09-10T21:30:33Z",
    },
    {
      externalId: "https://puffin.example/2",
      text: "<p>Feed the models.</p>",
      posted: "2026-09-11T10:00:00Z",
    },
  ]);
  expect(page.faults).toEqual([{ row: 2, id: "https://puffin.example/3", code: "no-text" }]);
});

test("Atom: the alternate link, content before summary", () => {
  expect(readFeed(newsfeed, fixture("feed.atom"), feedBoard).ads).toMatchObject([
    {
      externalId: "urn:p-1",
      url: "https://puffin.example/1",
      text: "<p>Hear puffins.</p>",
      posted: "2026-01-01T00:00:00Z",
      updated: "2026-01-03T00:00:00Z",
    },
    {
      externalId: "urn:p-2",
      url: "https://puffin.example/2",
      text: "Feed the models.",
      posted: null,
      updated: "2026-01-04T00:00:00Z",
    },
  ]);
});

test.each([
  ["a page", "<html><body>Sorry</body></html>"],
  [
    "entities of its own",
    '<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>&a;</title></channel></rss>',
  ],
  ["nothing", ""],
])("%s is no feed", (_, body) => {
  const request = { url: feedBoard.name, method: "GET", accepts: "any", part: "list" } as const;
  expect(newsfeed.read(body, feedBoard, request)).toMatchObject({ ok: false, code: "not-xml" });
});

test.each([
  ["ads.csv", "", "csv"],
  ["ads.TSV", "", "csv"],
  ["ads.jsonl", "", "jsonl"],
  ["page.html", "", "jsonld"],
  ["jobs.rss", "", "feed"],
  ["jobs.json", '{"version": "https://jsonfeed.org/version/1.1"}', "feed"],
  ["posting.json", '{"@type":"JobPosting"}', "jsonld"],
  ["photo.png", "", undefined],
])("%s is read as it should be", (name, body, id) => {
  expect(fileFormat(name, body)?.id).toBe(id);
});
