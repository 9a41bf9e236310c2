import type { Box } from "./ink.ts";

interface PlacedText extends Box {
  readonly text: string;
}

/**
 * Joins headings that are set with spaced letters ("E X P E R I E N C E"); null when the words are not such.
 * A gap clearly wider than the usual one between letters parts two words.
 */
export function joinSpacedLetters(words: readonly PlacedText[]): string | null {
  const single = words.filter((word) => [...word.text].length === 1).length;
  if (words.length < 4 || single < 0.8 * words.length) return null;
  const gaps = words.slice(1).map((word, i) => word.left - (words[i]?.right ?? 0));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return words
    .map((word, i) => (i > 0 && (gaps[i - 1] ?? 0) > 1.6 * usual + 0.5 ? ` ${word.text}` : word.text))
    .join("");
}
