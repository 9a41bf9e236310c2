import { DocumentError } from "../fault.ts";
import { inflatedSize } from "../inflate.ts";
import { LIMITS } from "../limits.ts";
import { refuseEndlessObjects } from "./endless-objects.ts";

/** Deflate packs at most about 1,030 to 1, so shorter streams cannot pass the limit. */
const SUSPICIOUS_BYTES = Math.floor(LIMITS.streamBytes / 1030);

/**
 * Throws `zip-bomb` when a long deflated stream, or all of them together, inflate past the limits, or when deflate
 * is applied twice, which no producer of résumés does; `damaged` for objects without end. pdf.js itself sets no bound.
 */
export async function refuseBombs(bytes: Uint8Array): Promise<void> {
  const text = new TextDecoder("latin1").decode(bytes);
  if (/\/Fl(?:ateDecode)?\s*\/Fl(?:ateDecode)?\b/.test(text)) throw new DocumentError("zip-bomb");
  refuseEndlessObjects(text);
  let left: number = LIMITS.allStreamsBytes;
  for (const { start, end } of streams(text)) {
    if (end - start < SUSPICIOUS_BYTES) continue;
    const limit = Math.min(left, LIMITS.streamBytes);
    const size = await inflatedSize(bytes.subarray(start, end), limit);
    if (size === null) throw new DocumentError("zip-bomb");
    left -= size;
  }
}

function* streams(text: string): Generator<{ start: number; end: number }> {
  let at = 0;
  for (;;) {
    const opening = text.indexOf("stream", at);
    if (opening < 0) return;
    const newline = text[opening + 6] === "\r" ? 2 : 1;
    const start = opening + 6 + newline;
    const closing = text.indexOf("endstream", start);
    const end = closing < 0 ? text.length : closing;
    yield { start, end };
    at = end + 9;
  }
}
