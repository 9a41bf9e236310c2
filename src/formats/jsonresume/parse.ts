import { fail, ok, type Result } from "../../core/result.ts";
import type { JsonResume } from "./shape.ts";

export type JsonResumeFault = "not-json" | "not-a-resume";

const LISTS = [
  "work",
  "volunteer",
  "education",
  "projects",
  "publications",
  "certificates",
  "skills",
  "languages",
];

const TEXT_LISTS = new Set(["highlights", "courses", "keywords"]);

/** Reads JSON Resume leniently: fields of a wrong type are dropped, a file without any of its fields is refused. */
export function parseJsonResume(text: string): Result<JsonResume, JsonResumeFault> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return fail("not-json", "The file is not JSON.");
  }
  if (!isRecord(raw) || !(isRecord(raw.basics) || Array.isArray(raw.work) || Array.isArray(raw.education))) {
    return fail(
      "not-a-resume",
      "The file is JSON, but not a JSON Resume: it has neither basics, work nor education.",
    );
  }
  const resume: Record<string, unknown> = { basics: record(raw.basics) };
  for (const list of LISTS) resume[list] = records(raw[list]);
  return ok(resume as JsonResume);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord).map(record) : [];
}

/** Keeps texts, lists of texts and the two nested shapes; numbers become texts. */
function record(value: unknown): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(isRecord(value) ? value : {})) {
    if (typeof field === "string" || typeof field === "number") kept[key] = String(field);
    else if (key === "location" && isRecord(field)) kept[key] = record(field);
    else if (key === "profiles") kept[key] = records(field);
    else if (TEXT_LISTS.has(key) && Array.isArray(field))
      kept[key] = field.filter((one) => typeof one === "string");
  }
  return kept;
}
