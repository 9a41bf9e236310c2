import type { Box } from "./ink.ts";

interface PlacedText extends Box {
  readonly text: string;
}

/**
 * Joins headings that are set with spaced letters ("E X P E R I E N C E"); null when the words are not such.
 * A gap clearly wider than the usual one between letters parts two words.
 */
export function joinSpacedLetters(words: readonly PlacedText[]): string | null {
  if (!areSpacedLetters(words)) return null;
  const gaps = gapsOf(words);
  const usual = usualGap(gaps);
  return words
    .map((word, i) => (i > 0 && (gaps[i - 1] ?? 0) > 1.6 * usual + 0.5 ? ` ${word.text}` : word.text))
    .join("");
}

/** True when two groups of words are both set with spaced letters and stand a word's gap apart. */
export function areSpacedAlike(left: readonly PlacedText[], right: readonly PlacedText[]): boolean {
  if (!areSpacedLetters(left) || !areSpacedLetters(right)) return false;
  const usual = usualGap([...gapsOf(left), ...gapsOf(right)]);
  return (right[0]?.left ?? 0) - (left.at(-1)?.right ?? 0) < 4 * usual;
}

function areSpacedLetters(words: readonly PlacedText[]): boolean {
  const single = words.filter((word) => [...word.text].length === 1).length;
  return words.length > 3 && single >= 0.8 * words.length;
}

function gapsOf(words: readonly PlacedText[]): number[] {
  return words.slice(1).map((word, i) => word.left - (words[i]?.right ?? 0));
}

function usualGap(gaps: readonly number[]): number {
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}
