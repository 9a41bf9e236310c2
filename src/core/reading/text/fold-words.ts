/** Lower case, letters and digits, single spaces: what names and headings are compared by. */
export function foldWords(words: string): string {
  const lower = words.toLowerCase();
  // Replacing costs far more than looking, and most names are plain.
  if (PLAIN.test(lower)) return lower;
  return lower.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
