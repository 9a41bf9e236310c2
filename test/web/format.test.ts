import { expect, test } from "vitest";
import {
  count,
  hoursRange,
  inWords,
  money,
  moneyRange,
  monthName,
  monthSpan,
  percent,
  percentRange,
  plural,
} from "../../src/web/components/format.ts";

test("shares never round to nothing", () => {
  expect([0, 0.004, 0.0149, 0.5, 1].map(percent)).toEqual(["0%", "under 1%", "1%", "50%", "100%"]);
  expect(percentRange({ low: 0.12, high: 0.18 })).toBe("12–18%");
  expect(percentRange({ low: 0.121, high: 0.124 })).toBe("12%");
  expect(percentRange({ low: 0, high: 0.004 })).toBe("under 1%");
});

test("amounts are to the thousand, in their currency", () => {
  expect(money(141_600, "USD")).toBe("$142,000");
  expect(moneyRange({ low: 60_400, high: 71_000 }, "EUR")).toBe("€60,000 to €71,000");
});

test("counts and lists read as words", () => {
  expect(count(13_198)).toBe("13,198");
  expect([1, 2].map((n) => plural(n, "ad"))).toEqual(["1 ad", "2 ads"]);
  expect([["a"], ["a", "b"], ["a", "b", "c"]].map((list) => inWords(list))).toEqual([
    "a",
    "a and b",
    "a, b and c",
  ]);
  expect(hoursRange([10, 30])).toBe("10–30 hours");
});

test("months by name", () => {
  expect([monthName("2024-03"), monthName("undated")]).toEqual(["March 2024", "undated"]);
  expect(monthSpan("2024-01", "2024-09")).toBe("January to September 2024");
  expect(monthSpan("2023-11", "2024-01")).toBe("November 2023 to January 2024");
  expect(monthSpan("2024-01", "2024-01")).toBe("January 2024");
  expect(monthSpan(null, null)).toBeNull();
});
