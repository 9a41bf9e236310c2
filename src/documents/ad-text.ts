import type { LaidOutText } from "../core/layout.ts";
import { ok, type Result } from "../core/result.ts";
import type { DocumentFault } from "./fault.ts";
import { documentKind } from "./kind.ts";
import { decodeText } from "./text/decode.ts";

/** A saved ad, not yet opened. */
export interface AdFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type ReadDocument = (bytes: Uint8Array, name: string) => Promise<Result<LaidOutText, DocumentFault>>;

/** Kinds that the reader of ads takes as they are: it knows the marks of a page and tells what a page hides. */
const AS_THEY_ARE = ["text", "markdown", "html", "json"];

/** The text of a saved ad: pages and texts as they stand, PDF and DOCX as the lines that `read` makes of them. */
export async function adTextOf(
  { name, bytes }: AdFile,
  read: ReadDocument,
): Promise<Result<string, DocumentFault>> {
  const text = decodeText(bytes);
  const { kind } = documentKind(bytes, text, name);
  if (text !== null && text.trim() !== "" && AS_THEY_ARE.includes(kind)) return ok(text);
  const layout = await read(bytes, name);
  return layout.ok ? ok(layout.value.text) : layout;
}
