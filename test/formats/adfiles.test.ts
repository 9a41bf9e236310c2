import { describe, expect, test } from "vitest";
import { adFileFormat } from "../../src/formats/adfiles/index.ts";

const row = { id: "a-1", title: "Engineer", company: "Invented Ltd", text: "Python.", month: "2024-03" };
const salaryOf = (salary: string) =>
  adFileFormat("remotewlb-2024.jsonl")!.adapt({ ...row, salary })!.ad.salary;

describe("remotewlb", () => {
  test("keeps ranges, names upper ends, drops sums and fillers", () => {
    expect(salaryOf("USD 156k~249k")).toBe("USD 156k~249k");
    expect(salaryOf("~204k")).toBe("up to $204k");
    expect(salaryOf("342000.0")).toBeNull();
    expect(salaryOf("65k-95k USD")).toBeNull();
    expect(salaryOf("~0k")).toBeNull();
  });

  test("keeps the month and the employer", () => {
    expect(adFileFormat("remotewlb-2024.jsonl")!.adapt(row)).toMatchObject({
      month: "2024-03",
      employer: "Invented Ltd",
      ad: { id: "a-1", text: "Python." },
    });
  });
});

test("builtin dates a posting by its day and keeps its work type", () => {
  const adapted = adFileFormat("builtin-2026.jsonl")!.adapt({
    ...row,
    postedDate: "2026-02-12",
    workType: "INTERN",
  });
  expect(adapted).toMatchObject({ month: "2026-02", ad: { workType: "INTERN", salary: null } });
});

test("glassdoor takes the employer's own figures, not its estimates, and the name without the rating", () => {
  const glassdoor = adFileFormat("glassdoor-ds-2020.csv")!;
  const given = { "": "7", "Job Description": "R.", "Company Name": "Invented Labs\n3.9" };
  const salary = (text: string) => glassdoor.adapt({ ...given, "Salary Estimate": text })!.ad.salary;
  expect(salary("$53K-$91K (Glassdoor est.)")).toBeNull();
  expect(salary("$80K-$95K(Employer est.)")).toContain("$80K");
  expect(glassdoor.adapt(given)).toMatchObject({ employer: "Invented Labs", month: null });
});

test.each([null, 3, "text", [], {}, { id: "a" }, { text: "no id" }, { id: 3, text: "x" }])(
  "%j is no ad in any collection",
  (foreign) => {
    for (const name of ["remotewlb.jsonl", "builtin.jsonl", "glassdoor.csv"]) {
      expect(adFileFormat(name)!.adapt(foreign)).toBeNull();
    }
  },
);

test("a file of no known collection has no format", () => {
  expect(adFileFormat("notes.txt")).toBeNull();
});
