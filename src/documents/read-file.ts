import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { LaidOutText } from "../core/layout.ts";
import { fail, type Result } from "../core/result.ts";
import { type DocumentFault, faultMessage } from "./fault.ts";
import { LIMITS } from "./limits.ts";
import { readDocument } from "./read-document.ts";

/** Reads a résumé from disk (Node only). A file past the size limit is refused unopened; a missing one throws. */
export async function readDocumentFile(path: string): Promise<Result<LaidOutText, DocumentFault>> {
  const { size } = await stat(path);
  if (size > LIMITS.bytes) return fail("too-large", faultMessage("too-large", basename(path)));
  return readDocument(new Uint8Array(await readFile(path)), basename(path));
}
