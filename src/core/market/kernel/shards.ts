import type { RowRange } from "./requirements.ts";

/** Splits `count` rows or blocks into runs of nearly equal length, at most `parts`, none empty. */
export function splitEvenly(count: number, parts: number): RowRange[] {
  const used = Math.max(1, Math.min(parts, count));
  return Array.from({ length: used }, (_, part) => ({
    from: Math.floor((part * count) / used),
    to: Math.floor(((part + 1) * count) / used),
  }));
}
