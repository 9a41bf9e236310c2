import fc from "fast-check";
import { expect, test } from "vitest";
import { findDates } from "../../../../src/core/reading/resume/dates.ts";

/** What a range is written as here: `start..end`, `now` for an open end, one date for a single one. */
function shown(text: string): string {
  return findDates(text)
    .map((date) => {
      if (date.isSingle) return date.start === date.end ? `${date.start}` : `(${date.start}..${date.end})`;
      return `${date.start}..${date.isOpen ? "now" : date.end}`;
    })
    .join(" + ");
}

test.each([
  ["Jan 2020 – Present", "2020-01..now"],
  ["01/2020 - 03/2022", "2020-01..2022-03"],
  ["2019–21", "2019..2021"],
  ["2019/20", "2019..2020"],
  ["Summer 2018", "(2018-06..2018-08)"],
  ["Summer 2018 and 2019", "2018-06..2019-08"],
  ["Été 2022 et 2023", "2022-06..2023-08"],
  ["Summer 2018 and May 2019", "(2018-06..2018-08) + 2019-05"],
  ["Sept. 2020 to date", "2020-09..now"],
  ["03.2019 – heute", "2019-03..now"],
  ["since 2021", "2021..now"],
  ["seit 04/2021", "2021-04..now"],
  ["depuis mars 2019", "2019-03..now"],
  ["desde enero de 2019", "2019-01..now"],
  ["März 2018 bis Juni 2020", "2018-03..2020-06"],
  ["janvier 2018 à décembre 2019", "2018-01..2019-12"],
  ["fevereiro de 2017 até o presente", "2017-02..now"],
  ["mrt 2017 – heden", "2017-03..now"],
  ["2019年4月 〜 現在", "2019-04..now"],
  ["2015年3月", "2015-03"],
  ["12/03/2019 - 04/05/2020", "2019-03..2020-05"],
  ["06/15/2019 – 12/31/2020", "2019-06..2020-12"],
  ["1.10.2016 – 31.3.2018", "2016-10..2018-03"],
  ["May '19 – Aug '20", "2019-05..2020-08"],
  ["2020-06 – 2021-01", "2020-06..2021-01"],
  ["June 15, 2019 - July 2020", "2019-06..2020-07"],
  ["15 June 2019 until 1 July 2020", "2019-06..2020-07"],
  ["2018 -", "2018..now"],
  ["Oct 2020–Ongoing", "2020-10..now"],
  ["AUG 2017 — DEC 2017", "2017-08..2017-12"],
  ["Fall 2016 - Spring 2018", "2016-09..2018-05"],
  ["(2015-2017)", "2015..2017"],
  ["2014 – 2016, 2018 – now", "2014..2016 + 2018..now"],
  ["Graduated May 2016", "2016-05"],
  ["+49 30 2019 2020", "2019 + 2020"],
  ["served 2000000 requests", ""],
  ["from 7 to 41 frames", ""],
  ["March of the penguins", ""],
])("%s", (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test("spans lie in the text, in order, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      let at = 0;
      for (const { span } of findDates(text)) {
        expect(span[0]).toBeGreaterThanOrEqual(at);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(span[1]).toBeLessThanOrEqual(text.length);
        at = span[1];
      }
    }),
    { seed: 3 },
  );
});

test.each([
  ["June – September 2017", "2017-06", "2017-09"],
  ["De mars à août 2017", "2017-03", "2017-08"],
  ["(junio – septiembre de 2017)", "2017-06", "2017-09"],
  ["Jun.–Aug. 2018", "2018-06", "2018-08"],
  ["from March 2015 to May 2016", "2015-03", "2016-05"],
])("months of one year: %s", (text, start, end) => {
  const [range, ...others] = findDates(text);
  expect(others).toEqual([]);
  expect(range).toMatchObject({ start, end, isSingle: false });
  expect(text.slice(...range!.span).replace(/[()]/g, "")).toBe(text.replace(/[()]/g, ""));
});

test.each(["Feb 2021 – Till date", "Feb 2021 till now"])("%s goes on", (text) => {
  expect(findDates(text)).toMatchObject([{ start: "2021-02", end: null, isOpen: true }]);
});
