/** The UTF-16 code units of a text with a 0 and at least one more place behind them; valid until the next text. */
export type CodeReader = (text: string) => Uint16Array;

/** Makes a reader with a buffer of its own: a string is asked for its inner form at every character, an array is not. */
export function createCodeReader(): CodeReader {
  let codes = new Uint16Array(4096);
  let inBulk = bulkCopyInto(codes);
  return (text) => {
    const { length } = text;
    if (codes.length < length + 2) {
      codes = new Uint16Array(length * 2);
      inBulk = bulkCopyInto(codes);
    }
    // Before the loop: the first text is often a long one, and what V8 compiles within the loop of a first call knows
    // nothing of what comes behind it. It gives up there, and does so again at every later text.
    codes[length] = 0;
    if (inBulk !== null && length > FEW) inBulk(text);
    else copy(text, codes);
    return codes;
  };
}

/** So many characters are copied one by one before a call out of the language is worth its price. */
const FEW = 64;

function copy(text: string, codes: Uint16Array): void {
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
}

interface Bytes {
  write(text: string, at: number, encoding: "utf16le"): number;
}

/** Node's own class of bytes, which browsers lack. */
const bytes = (globalThis as { Buffer?: { from(all: ArrayBuffer): Bytes } }).Buffer;

/** Copies as the engine does, thirty times as fast; null where that is not to be had, or would swap the bytes. */
function bulkCopyInto(codes: Uint16Array<ArrayBuffer>): ((text: string) => void) | null {
  if (!bytes) return null;
  const target = bytes.from(codes.buffer);
  target.write("a", 0, "utf16le");
  return codes[0] === 97 ? (text) => target.write(text, 0, "utf16le") : null;
}
