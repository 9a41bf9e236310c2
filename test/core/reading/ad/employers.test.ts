import { expect, test } from "vitest";
import { parseEmployers } from "../../../../src/core/reading/ad/employers.ts";
import { readShippedJson } from "../../../../src/store/shipped.ts";

const employers = parseEmployers({
  "Invented Bank, Inc.": "finance",
  "Invented Optics GmbH": "manufacturing",
});
const domainOf = (name: string) => (employers.ok ? employers.value(name) : null);

test("an employer is known whatever its legal form, case and punctuation", () => {
  for (const name of ["Invented Bank", "INVENTED BANK INC", "Invented-Bank, Ltd."]) {
    expect(domainOf(name)).toBe("finance");
  }
  expect(domainOf("Invented Optics")).toBe("manufacturing");
  expect(domainOf("Invented Bakery")).toBeNull();
  expect(domainOf("")).toBeNull();
});

test("a list with an unknown domain, or no list at all, is refused", () => {
  expect(parseEmployers({ "Invented Bank": "money" }).ok).toBe(false);
  expect(parseEmployers(["Invented Bank"]).ok).toBe(false);
  expect(parseEmployers(null).ok).toBe(false);
});

test("the list that ships is whole", () => {
  expect(parseEmployers(readShippedJson("data/taxonomy/employers.json")).ok).toBe(true);
});
