import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Ad } from "../../src/core/posting.ts";

/** Reads the development ads of a data folder: two JSON-lines files and one CSV, all gzipped. */
export function loadAds(folder: string): Ad[] {
  const open = (name: string) => gunzipSync(readFileSync(join(folder, "ads", name))).toString("utf8");
  return [
    ...jsonLines(open("remotewlb-2024.jsonl.gz")),
    ...jsonLines(open("builtin-2026.jsonl.gz")),
    ...glassdoor(open("glassdoor-ds-2020.csv.gz")),
  ];
}

function jsonLines(text: string): Ad[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Ad);
}

function glassdoor(text: string): Ad[] {
  const [header = [], ...rows] = csvRows(text);
  const at = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? "";
  return rows
    .filter((row) => row.length > 1)
    .map((row) => ({
      id: `glassdoor-${row[0]}`,
      title: at(row, "Job Title"),
      company: at(row, "Company Name").split("\n")[0]!,
      location: at(row, "Location"),
      text: at(row, "Job Description"),
    }));
}

/** Rows of RFC 4180 text. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/y;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const written = match[1]!;
    rows.at(-1)!.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (match[2] === "") break;
    if (match[2] !== ",") rows.push([]);
  }
  return rows;
}
