/** A line that is nothing but single letters with spaces between them, words parted by wider ones. */
const SPACED = /^\p{L}(?: {1,3}[\p{L}&]){3,}$/u;

/** "E X P E R I E N C E" → "EXPERIENCE"; other lines stay. Two or three spaces part words. */
export function unspaceLetters(line: string): string {
  const trimmed = line.trim();
  if (trimmed.length > 80 || !SPACED.test(trimmed)) return line;
  return trimmed
    .split(/ {2,}/)
    .map((word) => word.replaceAll(" ", ""))
    .join(" ");
}
