import { expect, test } from "vitest";
import { dateOf } from "../../../src/formats/feed/dates.ts";
import { numberOf } from "../../../src/formats/feed/foreign.ts";
import { unescapedHtml } from "../../../src/formats/feed/markup.ts";
import { checkedPay, periodOf, widestPay, workModeOf } from "../../../src/formats/feed/stated.ts";

test.each([
  [1_764_205_361_939, "2025-11-27T01:02:41Z"],
  [1_764_205_361, "2025-11-27T01:02:41Z"],
  ["1764205361939", "2025-11-27T01:02:41Z"],
  ["2026-08-05", "2026-08-05"],
  ["2026-08-05T10:10:39", "2026-08-05T10:10:39Z"],
  ["2026-08-05 10:10:39 UTC", "2026-08-05T10:10:39Z"],
  ["2026-07-29T08:50:01-04:00", "2026-07-29T12:50:01Z"],
  ["2026-07-29T08:50:01+0530", "2026-07-29T03:20:01Z"],
  ["2026-12-01T00:00", "2026-12-01T00:00:00Z"],
  ["Thu, 10 Sep 2026 21:30:33 +0000", "2026-09-10T21:30:33Z"],
  ["Thu, 10 Sep 2026 21:30:33 GMT", "2026-09-10T21:30:33Z"],
  ["2026-02-30", null],
  ["2026-02-30T10:00:00Z", null],
  ["Posted 3 Days Ago", null],
  ["08/05/2026", null],
  ["", null],
  [0, null],
  [1e18, null],
  [Number.NaN, null],
  [null, null],
  [{}, null],
])("the date %j is %j", (written, date) => {
  expect(dateOf(written)).toBe(date);
});

test.each([
  ["75000", 75_000],
  ["75,000.50", 75_000.5],
  [" 12 ", 12],
  ["75.000", 75],
  ["7,5000", null],
  ["€75000", null],
  ["1e5", null],
  [Number.POSITIVE_INFINITY, null],
])("the number %j is %j", (written, number) => {
  expect(numberOf(written)).toBe(number);
});

test.each([
  ["1 YEAR", "year"],
  ["per-year-salary", "year"],
  ["YEAR", "year"],
  ["annual", "year"],
  ["MONTH", "month"],
  ["per-hour-wage", "hour"],
  ["hourly", "hour"],
  ["per-day-wage", "day"],
  ["1 WEEK", null],
  ["2 MONTH", null],
  ["semi-month-salary", null],
  ["NONE", null],
  [null, null],
])("the period %j is %j", (written, period) => {
  expect(periodOf(written)).toBe(period);
});

test.each([
  ["OnSite", "onsite"],
  ["on-site", "onsite"],
  ["Fully Remote", "remote"],
  ["Remote/Hybrid", "hybrid"],
  ["TELECOMMUTE", "remote"],
  ["unspecified", null],
  [null, null],
])("the work mode %j is %j", (written, mode) => {
  expect(workModeOf(written)).toBe(mode);
});

test("ends the wrong way round are turned; fillers and unknown currencies are no pay", () => {
  const pay = { min: 90_000, max: 60_000, currency: "usd", period: "year" } as const;
  expect(checkedPay(pay)).toEqual({ min: 60_000, max: 90_000, currency: "USD", period: "year" });
  expect(checkedPay({ ...pay, min: 0 })).toMatchObject({ min: null, max: 60_000 });
  expect(checkedPay({ ...pay, min: 0, max: 0 })).toBeNull();
  expect(checkedPay({ ...pay, currency: null })).toBeNull();
  expect(checkedPay({ ...pay, currency: "$" })).toBeNull();
});

test("of several ranges, the widest in the first one's currency and period", () => {
  const year = { currency: "USD", period: "year" } as const;
  const ranges = [
    { ...year, min: 100, max: 200 },
    { ...year, min: 90, max: null },
    { min: 1, max: 9999, currency: "EUR", period: "year" } as const,
    { ...year, period: "hour", min: 1, max: 2 } as const,
  ];
  expect(widestPay(ranges)).toEqual({ ...year, min: 90, max: 200 });
  expect(widestPay([])).toBeNull();
});

test.each([
  ["&lt;p&gt;a &amp;amp; b&lt;/p&gt;", "<p>a &amp; b</p>"],
  ["&amp;lt;p&amp;gt;a&amp;lt;/p&amp;gt;", "<p>a</p>"],
  ["<p>a &lt;b&gt;</p>", "<p>a &lt;b&gt;</p>"],
  ["R&amp;D with 3 &lt; 4", "R&amp;D with 3 &lt; 4"],
])("%j holds %j", (escaped, html) => {
  expect(unescapedHtml(escaped)).toBe(html);
});
