import type { LaidOutText } from "../../core/layout.ts";
import { layOutJsonResume } from "../../formats/jsonresume/lay-out.ts";
import { parseJsonResume } from "../../formats/jsonresume/parse.ts";
import { readPlainText } from "../text/read-text.ts";

/** JSON Resume keeps its stated fields; any other JSON is read as the text it is. */
export function readJson(text: string): LaidOutText {
  const resume = parseJsonResume(text);
  return resume.ok ? layOutJsonResume(resume.value) : readPlainText(text);
}
