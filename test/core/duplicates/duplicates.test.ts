import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDuplicateIndex, findable } from "../../../src/core/duplicates/duplicate-index.ts";
import { ghostSigns } from "../../../src/core/duplicates/ghost-signs.ts";
import { bandsOf, estimate, signatureOf } from "../../../src/core/duplicates/minhash.ts";
import { comparableAd, sameness } from "../../../src/core/duplicates/same.ts";
import { jaccard, shinglesOf } from "../../../src/core/duplicates/shingles.ts";
import { comparableTitle } from "../../../src/core/duplicates/title.ts";

/** A sample text of `count` invented words, the same for the same seed. */
function words(count: number, seed: number): string[] {
  let state = seed * 2_654_435_761 + 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `w${state % 5000}`;
  });
}
const text = (count: number, seed: number) => words(count, seed).join(" ");

describe("shingles", () => {
  test("case, punctuation, Markdown, tags and entities do not count", () => {
    const plain = shinglesOf("We build ranking models for search and you will train them");
    const marked =
      "<p>We **build** <b class='x'>Ranking</b>&nbsp;models — for search, AND</p>\n* you will train them!";
    expect(jaccard(plain, shinglesOf(marked))).toBe(1);
  });

  test("are those of the definition", () => {
    const count = (given: string) => shinglesOf(given).length;
    expect([
      count(""),
      count("one"),
      count("a b c d e"),
      count("a b c d e f g"),
      count("a a a a a a a a"),
    ]).toEqual([0, 1, 1, 3, 1]);
  });

  test("a sign of lesser or of an entity that is none hides no text", () => {
    expect(
      jaccard(shinglesOf("p < q and r & s are small here"), shinglesOf("p q and r s are small here")),
    ).toBe(1);
  });

  test("one changed word of n changes five shingles", () => {
    const a = words(200, 1);
    const b = a.with(100, "other");
    expect(jaccard(shinglesOf(a.join(" ")), shinglesOf(b.join(" ")))).toBeCloseTo(191 / 201, 10);
  });
});

describe("MinHash", () => {
  test("estimates the similarity without bias, within its standard error", () => {
    const errors: number[] = [];
    for (let seed = 1; seed <= 120; seed++) {
      const a = words(300, seed);
      const b = [...a.slice(0, 150 + seed), ...words(150 - seed, seed + 1000)];
      const [x, y] = [shinglesOf(a.join(" ")), shinglesOf(b.join(" "))];
      errors.push(estimate(signatureOf(x), signatureOf(y)) - jaccard(x, y));
    }
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const spread = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
    // The standard error at J = 0.5, the largest, is 0.044; the mean of 120 has a tenth of it.
    expect(Math.abs(mean)).toBeLessThan(0.014);
    expect(spread).toBeLessThan(0.055);
  });

  test("near-duplicates share a band, unlike texts do not", () => {
    let missed = 0;
    let chance = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const a = words(400, seed);
      const b = a.map((word, at) => (at % 45 === 20 ? `x${word}` : word));
      const bands = new Set(bandsOf(signatureOf(shinglesOf(a.join(" ")))));
      const shared = (other: string) =>
        bandsOf(signatureOf(shinglesOf(other))).some((band) => bands.has(band));
      if (!shared(b.join(" "))) missed++;
      if (shared(text(400, seed + 5000))) chance++;
    }
    // J is about 0.79 here, so 3 in 1,000 are expected to be missed.
    expect(missed).toBeLessThanOrEqual(5);
    expect(chance).toBe(0);
  });

  test("keys are whole numbers that a database holds", () => {
    fc.assert(
      fc.property(fc.string(), (given) => {
        for (const key of findable(comparableAd({ text: given, title: given, company: given })).keys) {
          expect(Number.isSafeInteger(key)).toBe(true);
        }
      }),
    );
  });
});

describe("titles", () => {
  const same = (a: string, b: string) => {
    const [x, y] = [comparableTitle(a), comparableTitle(b)];
    return x.levels === y.levels && [...x.work].sort().join() === [...y.work].sort().join();
  };

  test.each([
    ["Senior Data Engineer (Remote, Brazil)", "Sr. Data Engineer - Berlin, Germany (m/f/d)"],
    ["Front-End Engineer", "Frontend Developer"],
    ["2024-1111_QA Engineer II", "QA Engineer 2 (REF2515I)"],
    ["Full Stack Engineer", "Urgent: Fullstack Engineer - Contract"],
  ])("%s | %s are the same work at the same level", (a, b) => expect(same(a, b)).toBe(true));

  test.each([
    ["Data Engineer", "Senior Data Engineer"],
    ["Software Engineer II", "Software Engineer III"],
    ["Backend Engineer", "Frontend Engineer"],
    ["Java Developer", "JavaScript Developer"],
    ["Mobile Engineer", "Engineer"],
    ["C++ Developer", "C# Developer"],
  ])("%s | %s are not", (a, b) => expect(same(a, b)).toBe(false));
});

describe("one posting or two", () => {
  const base = words(300, 7);
  const ad = (title: string, changed: number, company = "Sample Works", extra = "") =>
    comparableAd({
      title,
      company,
      text: [...base.map((word, at) => (at % 60 < changed ? `x${word}` : word)), extra].join(" "),
    });
  const are = (a: ReturnType<typeof ad>, b: ReturnType<typeof ad>) => sameness(a, b) > 0;
  const first = ad("Data Engineer, Berlin", 0);

  test.each<[string, ReturnType<typeof ad>, boolean]>([
    ["the same again in another city", ad("Data Engineer, Paris", 0), true],
    ["a copy under another name", ad("Data Engineer", 1, "Staffing Sample"), true],
    ["the same text under another title", ad("Platform Specialist", 0), true],
    ["another level with the same text", ad("Senior Data Engineer", 0), false],
    ["a template filled for another team", ad("Marketing Engineer", 2), false],
    ["half the words are others", ad("Data Engineer", 30), false],
    [
      "the same with a long part about the employer",
      ad("Data Engineer", 0, "Sample Works", text(250, 9)),
      true,
    ],
    ["that, from another employer", ad("Data Engineer", 0, "Other Sample", text(250, 9)), false],
  ])("%s", (_name, other, expected) => {
    expect(are(first, other)).toBe(expected);
    expect(are(other, first)).toBe(expected);
  });

  test("a line that sends the reader elsewhere is the same posting only with the same title and employer", () => {
    const stub = (title: string, company: string) =>
      comparableAd({ title, company, text: "Click here to see the whole ad and apply" });
    expect(are(stub("Data Engineer", "A"), stub("Data Engineer", "B"))).toBe(false);
    expect(are(stub("Data Engineer", "A"), stub("Analyst", "A"))).toBe(false);
    expect(are(stub("Data Engineer", "A"), stub("Data Engineer, Oslo", "A"))).toBe(true);
  });
});

describe("the index", () => {
  test("finds the postings that comparing all with all finds", () => {
    const ads = Array.from({ length: 60 }, (_, at) => {
      const copyOf = at % 20;
      const changed = words(300, copyOf).map((word, place) => (place === at * 4 ? "changed" : word));
      return findable(comparableAd({ title: "Engineer", company: `E${copyOf}`, text: changed.join(" ") }));
    });
    const index = createDuplicateIndex<number>();
    expect(ads.map((one, at) => index.place(at, one))).toEqual(ads.map((_, at) => at % 20));
  });
});

describe("ghost signs", () => {
  const day = (count: number) => count * 86_400_000;

  test("count publications and days, overlapping ones once", () => {
    const publications = [
      { from: day(0), to: day(10) },
      { from: day(5), to: day(20) },
      { from: day(40), to: null },
    ];
    expect(ghostSigns(publications, day(100))).toEqual({ published: 3, days: 100, daysOpen: 80, open: true });
    expect(ghostSigns(publications.slice(0, 2), day(100))).toEqual({
      published: 2,
      days: 20,
      daysOpen: 20,
      open: false,
    });
  });

  test("are never negative, and open for no longer than since the first", () => {
    const span = fc.record({ from: fc.nat(1e12), to: fc.option(fc.nat(1e12), { nil: null }) });
    fc.assert(
      fc.property(fc.array(span), fc.nat(1e12), (spans, now) => {
        const valid = spans.filter(({ from, to }) => to === null || to >= from);
        const { days, daysOpen } = ghostSigns(valid, now);
        expect(daysOpen).toBeGreaterThanOrEqual(0);
        expect(daysOpen).toBeLessThanOrEqual(days);
      }),
    );
  });
});
