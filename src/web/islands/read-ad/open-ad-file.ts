import { ok, type Result } from "../../../core/result.ts";
import type { DocumentFault } from "../../../documents/fault.ts";
import { documentKind } from "../../../documents/kind.ts";
import { decodeText } from "../../../documents/text/decode.ts";

export interface AdFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Kinds that the reader of ads takes as they are: it knows the marks of a page and tells what a page hides. */
const AS_THEY_ARE = ["text", "markdown", "html"];

/** The text of a saved ad: pages and texts as they stand, PDF and DOCX as lines. */
export async function openAdFile({ name, bytes }: AdFile): Promise<Result<string, DocumentFault>> {
  const text = decodeText(bytes);
  const { kind } = documentKind(bytes, text, name);
  if (text !== null && text.trim() !== "" && AS_THEY_ARE.includes(kind)) return ok(text);
  const { readDocument } = await import("../../../documents/read-document.ts");
  const layout = await readDocument(bytes, name);
  return layout.ok ? ok(layout.value.text) : layout;
}
