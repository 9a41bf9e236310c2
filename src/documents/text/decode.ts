/**
 * Decodes bytes as text: by byte order mark, as UTF-8, as UTF-16 without mark, as Windows-1252 or Shift JIS.
 * Null when the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = byOrderMark(bytes);
  if (marked !== null) return orNull(marked);
  const wide = utf16WithoutMark(bytes);
  if (wide) return orNull(new TextDecoder(wide).decode(bytes));
  if (bytes.subarray(0, 65_536).some((byte) => byte === 0)) return null;
  const utf8 = strict("utf-8", bytes);
  if (utf8 !== null) return orNull(repaired(utf8));
  const japanese = strict("shift_jis", bytes);
  if (japanese !== null && isMostlyJapanese(japanese)) return japanese;
  return orNull(new TextDecoder("windows-1252").decode(bytes));
}

function byOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return null;
}

/** Western text in UTF-16 has a zero in nearly every second byte. */
function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const half = head.length / 2;
  if (half < 8) return null;
  if ((zeros[1] ?? 0) > 0.7 * half && (zeros[0] ?? 0) < 0.1 * half) return "utf-16le";
  if ((zeros[0] ?? 0) > 0.7 * half && (zeros[1] ?? 0) < 0.1 * half) return "utf-16be";
  return null;
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isMostlyJapanese(text: string): boolean {
  const letters = text.match(/\P{ASCII}/gu)?.length ?? 0;
  const kana = text.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  const half = text.match(/[\uff61-\uff9f]/g)?.length ?? 0;
  return kana > 0.15 * letters && half < 0.3 * letters;
}

/** UTF-8 that was once taken for Windows-1252 and saved again ("RÃ©sumÃ©") is turned back. */
function repaired(text: string): string {
  if ((text.match(/[ÃÂâ][\u0080-\u00bf€™œ“”–—]/g)?.length ?? 0) < 2) return text;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = windows1252Byte(text[i] as string);
    if (byte === null) return text;
    bytes[i] = byte;
  }
  return strict("utf-8", bytes) ?? text;
}

const WINDOWS_1252_HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252Byte(letter: string): number | null {
  const high = WINDOWS_1252_HIGH.indexOf(letter);
  if (high >= 0) return 0x80 + high;
  const code = letter.charCodeAt(0);
  return code < 0x100 ? code : null;
}

/** Text may hold a few stray control characters; more, and it is something else. */
function orNull(text: string): string | null {
  const sample = text.slice(0, 20_000);
  const strange = sample.match(/(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return strange > 0.02 * sample.length ? null : text;
}
