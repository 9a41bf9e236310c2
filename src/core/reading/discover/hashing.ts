import { HASH_SEED, hashStep } from "../text/tokens.ts";

/** FNV-1a of a text's UTF-16 code units. */
export function hashText(text: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

/** One hash of two, order counting (the finaliser of MurmurHash3). */
export function mixHashes(a: number, b: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  mixed ^= mixed >>> 16;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) | 0;
}
