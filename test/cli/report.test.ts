import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bearings, files } from "./run.ts";

const write = files();
const SAMPLE = "data/samples/mlops.md";

test("a report is a page of one file, without the name in the résumé", () => {
  const out = write("report.html", "");
  const given = ["--to", "ai-engineer", "--on", "2026-03-02", "--steps", "3"];
  const { code, err } = bearings(["report", SAMPLE, "--out", out, ...given]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const html = readFileSync(out, "utf8");
  const name = /^# (.+)$/m.exec(readFileSync(SAMPLE, "utf8"))![1]!;
  expect(html).toContain("Towards AI engineer");
  expect(html).toContain("2 March 2026");
  expect(html).toContain("--accent");
  expect(html).not.toContain(name);
});

test("or a PDF, with the name one gives", () => {
  const out = write("report.pdf", "");
  expect(bearings(["report", SAMPLE, "--out", out, "--name", "Ada Exemplar", "--steps", "2"]).code).toBe(0);
  expect(readFileSync(out).subarray(0, 5).toString()).toBe("%PDF-");
});

test.each([
  ["another ending", ["--out", "report.docx"]],
  ["no file", []],
  ["a day that is none", ["--out", "report.pdf", "--on", "2026-02-30"]],
  ["a specialisation that is none", ["--out", "report.pdf", "--to", "wizard"]],
])("%s is bad input", (_name, options) => {
  expect(bearings(["report", SAMPLE, ...options]).code).toBe(2);
});
