/** Lower case, letters and digits, single spaces: what names and headings are compared by. */
export function foldWords(words: string): string {
  const lower = words.toLowerCase();
  // Replacing costs far more than looking, and most names are plain.
  if (PLAIN.test(lower)) return lower;
  return foldAscii(lower) ?? lower.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** The same of ASCII; null of any other text. */
function foldAscii(lower: string): string | null {
  const words: string[] = [];
  let from = -1;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code >= 128) return null;
    const isWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (isWord && from === -1) from = at;
    if (!isWord && from !== -1) {
      words.push(lower.slice(from, at));
      from = -1;
    }
  }
  if (from !== -1) words.push(lower.slice(from));
  return words.join(" ");
}
