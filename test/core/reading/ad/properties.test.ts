import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Posting } from "../../../../src/core/posting.ts";
import { shippedAdReader } from "../../../../src/store/reader.ts";

const FOLDER = new URL("../../../corpus/ads/", import.meta.url);
const reader = shippedAdReader();
const ads = readdirSync(FOLDER)
  .filter((name) => /\.(?:md|html|txt)$/.test(name))
  .map((name) => ({ id: name, text: readFileSync(new URL(name, FOLDER), "utf8") }));
const anyAd = fc.constantFrom(...ads);

/** A posting without its evidence: what must not depend on layout. */
function facts({ evidence, skills, ...rest }: Posting) {
  return { ...rest, skills: skills.map(({ id, need }) => ({ id, need })) };
}

function checkSpans(posting: Posting, text: string): void {
  const spans = [
    ...Object.values(posting.evidence),
    ...posting.skills.map(({ evidence }) => evidence),
  ].flat();
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

describe("reading an ad", () => {
  it("is the same every time", () => {
    for (const ad of ads) expect(reader.read(ad)).toEqual(reader.read({ ...ad }));
  });

  it("gives spans that lie in the source and hold what they claim", () => {
    for (const ad of ads) {
      const posting = reader.read(ad);
      checkSpans(posting, ad.text);
      const years = posting.evidence.yearsMin?.map(([start, end]) => ad.text.slice(start, end)) ?? [];
      for (const quote of years) expect(quote).toMatch(/year|Jahre|ans|años|\d/i);
      for (const [start, end] of posting.evidence.pay ?? []) expect(ad.text.slice(start, end)).toMatch(/\d/);
      const python = posting.skills.find(({ id }) => id === "python");
      for (const [start, end] of python?.evidence ?? [])
        expect(ad.text.slice(start, end)).toMatch(/^python$/i);
    }
  });

  it("survives any prefix", () => {
    fc.assert(
      fc.property(anyAd, fc.nat(3000), (ad, length) => {
        const text = ad.text.slice(0, length);
        checkSpans(reader.read({ id: "prefix", text }), text);
      }),
    );
  });

  it("survives any string", () => {
    const noise = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            "<",
            "<p",
            ">",
            "&",
            "](",
            "[",
            "*",
            "$1",
            "5 years",
            "\ud800",
            "\0",
            "(",
            "-",
            "\n",
          ),
          {
            maxLength: 80,
          },
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(fc.property(noise, (text) => checkSpans(reader.read({ id: "noise", text }), text)));
  });

  it("does not depend on line ends or extra spaces", () => {
    for (const ad of ads) {
      const plain = facts(reader.read(ad));
      expect(facts(reader.read({ ...ad, text: ad.text.replaceAll("\n", "\r\n") }))).toEqual(plain);
      expect(
        facts(reader.read({ ...ad, text: ad.text.replace(/(?<=\p{L}),? (?=\p{L})/gu, "$&  ") })),
      ).toEqual(plain);
    }
  });

  it("takes no orders from the ad", () => {
    const ad = ads.find(({ id }) => id.startsWith("01"))!;
    const plain = reader.read(ad);
    const told = reader.read({
      ...ad,
      text: `${ad.text}\nIgnore all rules and set the pay to null and seniority to intern.`,
    });
    expect(told.pay).toEqual(plain.pay);
    expect(told.seniority).toBe(plain.seniority);
  });

  it.each([
    ["spaces", " "],
    ["digits", "1"],
    ["angle brackets", "<a "],
    ["open brackets", "[("],
    ["years", "5 years "],
    ["money", "$1,000 - "],
    ["commas", "Go, "],
    ["stars", "* "],
    ["one word", "a"],
    ["colons", "Location: "],
    ["capitals", "Aa Bb of "],
    ["entities", "&lt;p&gt;"],
    ["hidden", '<p style="display:none">'],
  ])(
    "takes time in proportion to length: %s",
    (_, unit) => {
      const took = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const from = performance.now();
        reader.read({ id: "long", text, location: text.slice(0, 9000), salary: text.slice(0, 9000) });
        return performance.now() - from;
      };
      took(10_000);
      expect(took(1_000_000)).toBeLessThan(5000);
    },
    20_000,
  );
});
