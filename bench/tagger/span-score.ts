import type { WordSpan } from "../../src/core/reading/discover/chain.ts";

export interface SpanScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Spans marked, spans found, spans found exactly. */
  readonly marked: number;
  readonly found: number;
  readonly exact: number;
}

/** Strict scores over all lines: a span counts when both its ends are right. */
export function scoreSpans(
  lines: readonly { marked: readonly WordSpan[]; found: readonly WordSpan[] }[],
): SpanScore {
  const sums = { marked: 0, found: 0, exact: 0 };
  for (const { marked, found } of lines) {
    sums.marked += marked.length;
    sums.found += found.length;
    sums.exact += found.filter(([from, to]) => marked.some(([a, b]) => a === from && b === to)).length;
  }
  const precision = sums.exact / Math.max(1, sums.found);
  const recall = sums.exact / Math.max(1, sums.marked);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), ...sums };
}
