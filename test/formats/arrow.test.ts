import { tableFromIPC } from "apache-arrow";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Market } from "../../src/core/market/market.ts";
import { decodeMarket } from "../../src/formats/arrow/decode-market.ts";
import { encodeMarket } from "../../src/formats/arrow/encode-market.ts";
import { asks, dollars, marketOf, posting, reads } from "../fixtures/markets.ts";

const market = marketOf([
  {
    ...posting({
      specialisations: [
        { id: "nlp-engineer", weight: 0.7 },
        { id: "data-engineer", weight: 0.3 },
      ],
      pay: dollars(90_000, 110_000),
      places: [{ country: "DE", region: null, city: "Berlin" }],
      yearsMin: 3,
      skills: [...asks("required", "python", "spacy"), ...asks("preferred", "aws")],
    }),
  },
  { ...posting({ specialisations: reads("other"), yearsMin: 0 }), month: null },
  posting({ pay: { min: null, max: 60_000, currency: "EUR", period: "year" }, seniority: "lead" }),
]);

function decoded(bytes: Uint8Array): Market {
  const result = decodeMarket(bytes);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

describe("the snapshot file", () => {
  test("round-trips to the same columns", () => {
    expect(decoded(encodeMarket(market))).toEqual(market);
  });

  test("opens from a Node buffer too, and leaves its bytes alone", () => {
    const buffer = Buffer.from(encodeMarket(market));
    const before = Buffer.from(buffer);
    expect(decoded(buffer)).toEqual(market);
    expect(buffer.equals(before)).toBe(true);
  });

  test("an empty market round-trips", () => {
    expect(decoded(encodeMarket(marketOf([]))).size).toBe(0);
  });

  test("is read by another Arrow reader, with words, not codes", () => {
    const table = tableFromIPC(encodeMarket(market));
    const [first] = table.toArray().map((row) => JSON.parse(JSON.stringify(row)));
    expect(first).toMatchObject({
      specialisation: "nlp-engineer",
      weight: 70,
      specialisation_2: "data-engineer",
      years_min: 3,
      month: "2024-03",
      countries: ["DE"],
      skills: ["aws", "python", "spacy"],
      needs: ["preferred", "required", "required"],
      currency: "USD",
    });
    expect(JSON.parse(table.schema.metadata.get("bearings")!)).toMatchObject({ readerVersion: "test" });
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["noise", Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251)],
    ["a cut file", encodeMarket(market).slice(0, 900)],
  ])("%s gives a code, not a crash", (_name, bytes) => {
    expect(decodeMarket(bytes).ok).toBe(false);
  });

  test("any changed byte is found before the file is opened", () => {
    const whole = encodeMarket(market);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = whole.slice();
        damaged[at] = damaged[at]! ^ change;
        expect(decodeMarket(damaged).ok).toBe(false);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
