/**
 * A model's weights as its file holds them: whole numbers from -128 to 127 as the base64 of their bytes, which is read
 * far faster than a list; or a list of any numbers.
 */
export type WrittenWeights = string | readonly number[];

/** The weights times their scale. Null when what is written is neither. */
export function scaledWeights(written: WrittenWeights, scale: number): Float32Array | null {
  if (typeof written === "string") return unpacked(written, scale);
  const weights = new Float32Array(written.length);
  for (let i = 0; i < written.length; i++) {
    const one = written[i];
    if (!Number.isFinite(one)) return null;
    weights[i] = one! * scale;
  }
  return weights;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const FILLER = "=";

function unpacked(written: string, scale: number): Float32Array | null {
  if (written.length % 4 !== 0) return null;
  const values = lettersByCode();
  const fillers = written.endsWith("==") ? 2 : written.endsWith(FILLER) ? 1 : 0;
  const weights = new Float32Array((written.length / 4) * 3);
  let faults = 0;
  for (let at = 0, next = 0; at < written.length; at += 4, next += 3) {
    const a = values[written.charCodeAt(at)] ?? NO_LETTER;
    const b = values[written.charCodeAt(at + 1)] ?? NO_LETTER;
    const c = values[written.charCodeAt(at + 2)] ?? NO_LETTER;
    const d = values[written.charCodeAt(at + 3)] ?? NO_LETTER;
    faults += (a | b | c | d) >>> 6;
    const bytes = (a << 26) | (b << 20) | (c << 14) | (d << 8);
    weights[next] = (bytes >> 24) * scale;
    weights[next + 1] = ((bytes << 8) >> 24) * scale;
    weights[next + 2] = ((bytes << 16) >> 24) * scale;
  }
  // The fillers are no letters, and stand together.
  return faults > Math.min(fillers, 1) ? null : weights.subarray(0, weights.length - fillers);
}

const NO_LETTER = 64;

function lettersByCode(): Uint8Array {
  const values = new Uint8Array(128).fill(NO_LETTER);
  for (let value = 0; value < LETTERS.length; value++) values[LETTERS.charCodeAt(value)] = value;
  return values;
}

/** Weights as a file holds them, packed when they can be. */
export function packedWeights(weights: readonly number[]): WrittenWeights {
  const bytes = Int8Array.from(weights);
  if (bytes.some((byte, i) => byte !== weights[i])) return weights;
  let written = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const three = ((a & 255) << 16) | ((b & 255) << 8) | (c & 255);
    for (const shift of [18, 12, 6, 0]) written += LETTERS.charAt((three >> shift) & 63);
  }
  const fillers = (3 - (bytes.length % 3)) % 3;
  return written.slice(0, written.length - fillers) + FILLER.repeat(fillers);
}
