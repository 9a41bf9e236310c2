/** Hash functions of a signature. */
export const HASHES = 128;
/** 21 bands of 6 rows use 126 of them: a pair with J = 0.8 shares a band with probability 0.998, with J = 0.5 0.28. */
const BANDS = 21;
const ROWS = 6;

const MULTIPLIERS = multipliers(HASHES);

/**
 * For each of 128 hash functions the smallest value over the shingles (Broder 1997). The share of equal places of two
 * signatures estimates their Jaccard similarity with a standard error of √(J(1−J)/128).
 */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < HASHES; at++) {
      let hash = Math.imul(shingle ^ (shingle >>> 15), MULTIPLIERS[2 * at]!) + MULTIPLIERS[2 * at + 1]!;
      hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0;
      if (hash < signature[at]!) signature[at] = hash;
    }
  }
  return signature;
}

/** Estimated Jaccard similarity, 0–1. */
export function estimate(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let at = 0; at < HASHES; at++) if (a[at] === b[at]) equal++;
  return equal / HASHES;
}

/**
 * One hash a band, below 2^53; two texts that share one are candidates for the same (locality-sensitive hashing,
 * Indyk & Motwani 1998).
 */
export function bandsOf(signature: Uint32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let low = band;
    let high = ~band;
    for (let row = band * ROWS; row < (band + 1) * ROWS; row++) {
      low = Math.imul(low ^ signature[row]!, 0x01000193);
      high = Math.imul(high ^ signature[row]!, 0x85ebca6b) ^ (high >>> 13);
    }
    return (low >>> 0) * 0x200000 + (high >>> 11);
  });
}

/** Odd multipliers and offsets from a fixed sequence (xorshift32, Marsaglia 2003), so that signatures can be kept. */
function multipliers(count: number): Uint32Array {
  const values = new Uint32Array(2 * count);
  let state = 0x2545f491;
  for (let at = 0; at < values.length; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    values[at] = at % 2 === 0 ? state | 1 : state;
  }
  return values;
}
