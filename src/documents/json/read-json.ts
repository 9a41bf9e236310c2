import type { LaidOutText } from "../../core/layout.ts";
import { layOutJsonResume } from "../../formats/jsonresume/lay-out.ts";
import { parseJsonResume } from "../../formats/jsonresume/parse.ts";
import { DocumentError } from "../fault.ts";
import { readPlainText } from "../text/read-text.ts";

/** JSON Resume keeps its stated fields; any other JSON is read as the text it is; broken JSON is refused. */
export function readJson(text: string): LaidOutText {
  const resume = parseJsonResume(text);
  if (!resume.ok && resume.code === "not-json") throw new DocumentError("damaged");
  return resume.ok ? layOutJsonResume(resume.value) : readPlainText(text);
}
