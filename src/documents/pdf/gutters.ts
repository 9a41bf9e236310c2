import type { Segment } from "./segments.ts";

/** A vertical strip of white with text on both sides, and what stands around it. */
export interface Gutter {
  readonly x: number;
  readonly above: readonly Segment[];
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly below: readonly Segment[];
  /** Height over which both sides hold text, in points. */
  readonly height: number;
}

/** Half the width a gutter must have, and the distance of the places tried, in points. */
const HALF_WIDTH = 3;
const STEP = 3;
const LEAST_ROWS = 3;
/** A page with more pieces of text than this is no résumé; it is read row by row. */
const MOST_SEGMENTS = 3000;
const LEAST_HEIGHT = 40;

/** Possible gutters of a region, best first: the tallest, and of equals the one in the widest strip. */
export function gutters(segments: readonly Segment[]): Gutter[] {
  if (segments.length < 2 * LEAST_ROWS || segments.length > MOST_SEGMENTS) return [];
  const sorted = segments.toSorted((a, b) => a.top - b.top);
  const from = Math.min(...sorted.map((segment) => segment.left));
  const to = Math.max(...sorted.map((segment) => segment.right));
  const found: Gutter[] = [];
  for (let x = from + STEP; x < to; x += STEP) {
    const gutter = tallestAt(x, sorted);
    if (gutter) found.push(gutter);
  }
  return strips(found).toSorted((a, b) => b.height - a.height || rowsBeside(b) - rowsBeside(a));
}

function rowsBeside({ left, right }: Gutter): number {
  return left.length + right.length;
}

/** Neighbouring places that part the same segments are one strip; its middle stands for it. */
function strips(found: readonly Gutter[]): Gutter[] {
  const groups: Gutter[][] = [];
  for (const gutter of found) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && last.height === gutter.height && last.left.length === gutter.left.length) {
      group.push(gutter);
    } else groups.push([gutter]);
  }
  return groups.map((group) => group[Math.floor(group.length / 2)] as Gutter);
}

function tallestAt(x: number, sorted: readonly Segment[]): Gutter | null {
  let best: { start: number; end: number; height: number } | null = null;
  let start = 0;
  for (let end = 0; end <= sorted.length; end++) {
    const segment = sorted[end];
    if (segment && !crosses(segment, x)) continue;
    const height = commonHeight(sorted.slice(start, end), x);
    if (height > (best?.height ?? LEAST_HEIGHT)) best = { start, end, height };
    start = end + 1;
  }
  return best && parted(x, sorted, best.start, best.end, best.height);
}

function crosses(segment: Segment, x: number): boolean {
  return segment.left < x + HALF_WIDTH && segment.right > x - HALF_WIDTH;
}

function commonHeight(run: readonly Segment[], x: number): number {
  const left = run.filter((segment) => segment.right <= x);
  const right = run.filter((segment) => segment.left >= x);
  if (left.length < LEAST_ROWS || right.length < LEAST_ROWS) return 0;
  const top = Math.max(left[0]?.top ?? 0, right[0]?.top ?? 0);
  return Math.min(lowest(left), lowest(right)) - top;
}

function lowest(segments: readonly Segment[]): number {
  return Math.max(...segments.map((segment) => segment.bottom));
}

function parted(x: number, sorted: readonly Segment[], start: number, end: number, height: number): Gutter {
  const run = sorted.slice(start, end);
  return {
    x,
    above: sorted.slice(0, start),
    left: run.filter((segment) => segment.right <= x),
    right: run.filter((segment) => segment.left >= x),
    below: sorted.slice(end),
    height,
  };
}
