import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../../../src/core/evidence.ts";
import type { Posting } from "../../../../src/core/posting.ts";
import { ACTIVITIES } from "../../../../src/core/reading/ad/activity-wording.ts";
import { isHeading } from "../../../../src/core/reading/ad/headings.ts";
import { INNER_NAMES } from "../../../../src/core/reading/ad/inner-wording.ts";
import { amountsIn } from "../../../../src/core/reading/ad/money.ts";
import { shippedAdReader } from "../../../../src/store/reader.ts";
import { shippedTaxonomy } from "../../../../src/store/shipped.ts";
import { asHtml, asStyled, asTyped, mixedAd } from "./invented-ads.ts";

const reader = shippedAdReader();
const taxonomy = shippedTaxonomy();
const read = (text: string): Posting => reader.read({ id: "mixed", text });
const RUNS = { numRuns: 60 };

/** A posting without its evidence: what must not depend on layout. */
function facts({ evidence, skills, ...rest }: Posting) {
  return { ...rest, skills: skills.map(({ id, need }) => ({ id, need })) };
}

function spansOf({ evidence, skills }: Posting): Span[] {
  return [...Object.values(evidence), ...skills.map((skill) => skill.evidence)].flat();
}

const ACTIVITY_IDS: ReadonlySet<string> = new Set([...ACTIVITIES, ...INNER_NAMES].map(([id]) => id));
const plain = (words: string) =>
  words
    .replace(/[*_`]+|^#+ /g, "")
    .replace(/\s+/g, " ")
    .trim();

/** "18-26 LPA" and "120-150k": the scale may stand at the other figure. */
const isWrittenAs = (value: number, figure: number) =>
  [1, 1000, 100_000, 1_000_000, 10_000_000].some((scale) => figure * scale === value);

describe("an ad made of pieces of others", () => {
  it("is read the same every time, whatever was read in between", () => {
    fc.assert(
      fc.property(mixedAd, mixedAd, (text, other) => {
        const first = read(text);
        read(other);
        expect(read(text)).toEqual(first);
      }),
      RUNS,
    );
  });

  it("has evidence that lies in it and quotes what it claims", () => {
    fc.assert(
      fc.property(mixedAd, (text) => {
        const posting = read(text);
        for (const [start, end] of spansOf(posting))
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        const quotes = (field: string) =>
          (posting.evidence[field] ?? []).map((span) => plain(text.slice(...span)));
        if (posting.evidence.title) expect(quotes("title")).toEqual([posting.title]);
        if (posting.evidence.company) expect(quotes("company")[0]).toContain(posting.company);
        if (posting.pay) {
          const said = quotes("pay").flatMap((quote) => amountsIn(quote, 0).map(({ value }) => value));
          for (const end of [posting.pay.min, posting.pay.max]) {
            if (end !== null) expect(said.some((one) => isWrittenAs(end, one))).toBe(true);
          }
        }
        for (const quote of quotes("yearsMin")) expect(quote).toMatch(/\d|[a-zé]{2,}/i);
        for (const { id, evidence } of posting.skills) {
          if (ACTIVITY_IDS.has(id)) continue;
          for (const span of evidence)
            expect([text.slice(...span), taxonomy.resolve(plain(text.slice(...span)))?.id]).toEqual([
              text.slice(...span),
              id,
            ]);
        }
      }),
      RUNS,
    );
  });

  it("names no heading as its employer, and begins and ends no name in white space", () => {
    fc.assert(
      fc.property(mixedAd, fc.constantFrom("", " ", "  \t"), (text, space) => {
        const { title, company, location } = read(text.replaceAll("\n", `${space}\n`));
        for (const name of [title, company, location]) expect(name).toBe(name?.trim() || null);
        expect(company === null || !isHeading(company)).toBe(true);
      }),
      RUNS,
    );
  });

  it("can be cut off anywhere", () => {
    fc.assert(
      fc.property(mixedAd, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const prefix = text.slice(0, Math.floor(text.length * share));
        for (const [start, end] of spansOf(read(prefix)))
          expect(start < end && end <= prefix.length).toBe(true);
      }),
      RUNS,
    );
  });
});

const LAYOUTS: readonly (readonly [string, (text: string) => string])[] = [
  ["line ends of Windows", (text) => text.replaceAll("\n", "\r\n")],
  ["line ends of old Macs", (text) => text.replaceAll("\n", "\r")],
  ["two spaces between words", (text) => text.replace(/(?<=\S) (?=\S)/g, "  ")],
  ["no-break spaces between words", (text) => text.replace(/(?<=[\p{L},]) (?=\p{L})/gu, "\u00a0")],
  ["tabs between words", (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, "\t")],
  ["space at the ends of lines", (text) => text.replaceAll("\n", "  \n")],
  ["space at the beginnings of lines", (text) => text.replace(/^(?=\S)/gm, " ")],
  ["more empty lines", (text) => text.replaceAll("\n\n", "\n\n\n\n")],
  ["space around the whole", (text) => `\n\n  ${text}\n\n\n`],
  ["a byte order mark", (text) => `\ufeff${text}`],
  ["HTML", asHtml],
  [
    "HTML in a div, with a style",
    (text) => `<style>p{color:#333}</style><div style="font-size:14px">${asHtml(text)}</div>`,
  ],
  [
    "escaped HTML",
    (text) => asHtml(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  ],
  ["text in <pre>", (text) => `<html><body><pre>${asTyped(text)}</pre></body></html>`],
  ["a page that is one <pre>", (text) => `<pre class="ad">\n${asTyped(text)}</pre>`],
  ["pre-wrap by attribute", (text) => `<div style="white-space: pre-wrap">${asTyped(text)}</div>`],
  ["break-spaces", (text) => `<p style="white-space:break-spaces">${asTyped(text)}</p>`],
  [
    "pre-line by the page's rules, with line ends of Windows",
    (text) =>
      `<style>.ad{white-space:pre-line}</style><div class="ad"><div>${asTyped(text).replaceAll("\n", "\r\n")}</div></div>`,
  ],
  [
    "pre, escaped",
    (text) =>
      `&lt;div style="white-space:pre"&gt;${asTyped(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;")}`,
  ],
  ["blocks and items by style", asStyled],
]; // prettier-ignore

describe("facts do not depend on layout", () => {
  it.each(LAYOUTS)("%s", (_, layOut) => {
    fc.assert(
      fc.property(mixedAd, (text) => {
        const laid = layOut(text);
        const posting = read(laid);
        expect(facts(posting)).toEqual(facts(read(text)));
        for (const [start, end] of spansOf(posting)) expect(start < end && end <= laid.length).toBe(true);
      }),
      RUNS,
    );
  });
});
