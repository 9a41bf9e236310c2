import type { LaidOutText, LayoutNote } from "../core/layout.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { type Deadline, deadlineIn, REAL_EFFECTS, type ReadingEffects } from "./deadline.ts";
import { DocumentError, type DocumentFault, faultMessage } from "./fault.ts";
import { type DocumentKind, documentKind, extensionOf, isMisnamed } from "./kind.ts";
import { LIMITS } from "./limits.ts";
import { decodeText } from "./text/decode.ts";

export type { DocumentFault } from "./fault.ts";

/**
 * Reads a résumé file into lines of text in reading order. What it is, is told by its first bytes, then by its
 * name. Runs in Node and in the browser; fetches nothing; the libraries for PDF, DOCX and HTML are loaded only
 * when such a file comes. Never throws and never waits longer than `LIMITS.milliseconds` between steps.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  effects: ReadingEffects = REAL_EFFECTS,
): Promise<Result<LaidOutText, DocumentFault>> {
  if (bytes.length > LIMITS.bytes) return fail("too-large", faultMessage("too-large", name));
  if (bytes.length === 0) return fail("empty", faultMessage("empty", name));
  const text = hasBinaryHead(bytes) ? null : decodeText(bytes);
  if (text?.trim() === "") return fail("empty", faultMessage("empty", name));
  const kind = documentKind(bytes, text, name);
  if (kind.kind === "binary") return fail("binary", faultMessage("binary", name));
  if (kind.kind === "unsupported" || kind.kind === "picture")
    return fail(kind.kind, faultMessage(kind.kind, name, kind.called));
  try {
    const layout = await readKind(kind, bytes, text ?? "", deadlineIn(LIMITS.milliseconds, effects));
    if (layout.text.trim() === "" && !layout.hidden?.length)
      return fail("no-text", faultMessage("no-text", name));
    return ok(withNameNote(layout, kind.kind, name));
  } catch (error) {
    const code = error instanceof DocumentError ? error.code : "damaged";
    return fail(code, faultMessage(code, name));
  }
}

/** Zip and PDF are never text, whatever their bytes look like. */
function hasBinaryHead(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  return head.startsWith("PK\u0003\u0004") || head === "%PDF-";
}

async function readKind(
  { kind }: DocumentKind,
  bytes: Uint8Array,
  text: string,
  deadline: Deadline,
): Promise<LaidOutText> {
  switch (kind) {
    case "pdf":
      return (await import("./pdf/read-pdf.ts")).readPdf(bytes, deadline);
    case "docx":
      return (await import("./docx/read-docx.ts")).readDocx(bytes, deadline);
    case "html":
      return (await import("./html/read-html.ts")).readHtml(text);
    case "markdown":
      return (await import("./text/read-markdown.ts")).readMarkdown(text);
    case "json":
      return (await import("./json/read-json.ts")).readJson(text);
    default:
      return (await import("./text/read-text.ts")).readPlainText(text);
  }
}

const CALLED: Readonly<Record<string, string>> = {
  pdf: "a PDF",
  docx: "a Word document",
  html: "HTML",
  markdown: "Markdown",
  json: "JSON",
  text: "plain text",
};

function withNameNote(layout: LaidOutText, kind: string, name: string): LaidOutText {
  if (!isMisnamed(kind, name)) return layout;
  const message = `The name ends in .${extensionOf(name)}, but the file is ${CALLED[kind]} and was read as such.`;
  const note: LayoutNote = { code: "wrong-extension", message };
  return { ...layout, notes: [...(layout.notes ?? []), note] };
}
