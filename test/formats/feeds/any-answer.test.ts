import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readableAd } from "../../../src/core/fetched-ad.ts";
import { FEED_FORMATS } from "../../../src/formats/feeds.ts";
import { shippedAdReader } from "../../../src/store/reader.ts";
import { fixture } from "./read-feed.ts";

const FIXTURES: Readonly<Record<string, readonly [string, string]>> = {
  ashby: ["northlight", "ashby.json"],
  greenhouse: ["tidewater", "greenhouse.json"],
  lever: ["larkspur", "lever.json"],
  workable: ["copperline", "workable.json"],
  recruitee: ["rosehip", "recruitee.json"],
  smartrecruiters: ["Brightquill", "smartrecruiters-detail.json"],
  personio: ["hollerbusch", "personio.xml"],
  workday: ["fjordworks/wd3/Careers", "workday-detail.json"],
  hackernews: ["49000001", "hackernews.json"],
  jsonld: ["https://jobs.moorhen.example/", "jsonld.json"],
  feed: ["https://puffin.example/feed", "feed.rss"],
  csv: ["ads.csv", "ads.csv"],
  jsonl: ["ads.jsonl", "ads.jsonl"],
};

function requestOf(format: (typeof FEED_FORMATS)[number], name: string, body: string) {
  const started = format.start(name);
  if (!started.ok)
    return { url: `https://x.example/${name}`, method: "GET", accepts: "any", part: "list" } as const;
  const isDetail = body.includes("jobPostingInfo") || body.includes('"jobAd"');
  return { ...started.value, part: isDetail ? "detail" : "list" } as const;
}

describe.each(FEED_FORMATS)("$id", (format) => {
  const [name, file] = FIXTURES[format.id]!;
  const board = { name, employer: "Sample" };
  const body = fixture(file);

  test("whatever is taken out or put in, an answer is read or refused, never thrown at", () => {
    const cut = fc.tuple(fc.nat(body.length), fc.nat(200), fc.string({ maxLength: 20 }));
    fc.assert(
      fc.property(cut, ([at, length, put]) => {
        const hurt = body.slice(0, at) + put + body.slice(at + length);
        expect(typeof format.read(hurt, board, requestOf(format, name, body)).ok).toBe("boolean");
      }),
      { numRuns: 150 },
    );
  });

  test("any JSON where values were expected gives ads that are whole", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(), (value, seed) => {
        const hurt = file.endsWith(".json") ? withValue(body, value, seed) : JSON.stringify(value);
        const page = format.read(hurt, board, requestOf(format, name, body));
        for (const ad of page.ok ? page.value.ads : []) {
          expect(ad.externalId).not.toBe("");
          expect(ad.text.trim()).not.toBe("");
          expect(ad.url ?? "https://").toMatch(/^https?:\/\//i);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("its ads are readable, and the reader takes up what the source states", () => {
    const page = format.read(body, board, requestOf(format, name, body));
    const ads = page.ok ? page.value.ads : [];
    expect(ads.length).toBeGreaterThan(0);
    for (const ad of ads) {
      const posting = reader.read(readableAd(ad));
      expect(posting.title).toBe(ad.title);
      if (ad.workMode !== null) expect(posting.workMode).toBe(ad.workMode);
      if (ad.pay !== null) expect(posting.pay).toEqual(ad.pay);
    }
  });
});

const MANY = 50_000;

describe.each(
  Object.entries({
    "elements nested deep": "<div>".repeat(MANY),
    "scripts that never end": '<script type="application/ld+json">'.repeat(MANY),
    "a script of nothing": `<script type="application/ld+json">${"*/ ".repeat(MANY * 4)}x</script>`,
    "lists nested deep": "[".repeat(MANY),
    "comments that never end": "<!--".repeat(MANY),
    "an element of many attributes": `<a ${'b="c" '.repeat(MANY)}>`,
    "items that never end": `<rss version="2.0"><channel>${"<item>".repeat(MANY)}`,
    "quotes that never end": `id,text\n${'"'.repeat(MANY)}`,
  }),
)("%s", (_, body) => {
  test.each(FEED_FORMATS)("cost $id no more than a moment", (format) => {
    const [name] = FIXTURES[format.id]!;
    const request = { url: "https://x.example/", method: "GET", accepts: "any", part: "list" } as const;
    const began = performance.now();
    format.read(body, { name, employer: null }, request);
    // A way that is quadratic in the length takes minutes; the bound is wide for slow machines.
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

const reader = shippedAdReader();

/** The JSON with one of its values, chosen by `seed`, put in another's place. */
function withValue(json: string, value: unknown, seed: number): string {
  let count = 0;
  JSON.parse(json, (_, old) => {
    count++;
    return old;
  });
  const chosen = seed % count;
  let at = 0;
  return JSON.stringify(JSON.parse(json, (_, old) => (at++ === chosen ? value : old)));
}
