import type { Box, Rule } from "./ink.ts";

/** Points that a rule is thick at most, and long at least. */
const THICKEST = 2.5;
const SHORTEST = 6;
/** Rules of one line of a table stand within so many points of each other. */
const SAME_LINE = 2;

/** The rules that a filled or stroked box makes: itself when it is thin, the four sides of a stroked rectangle. */
export function rulesOf(box: Box, isStroked: boolean): Rule[] {
  const { left, top, right, bottom } = box;
  if (Math.max(right - left, bottom - top) < SHORTEST) return [];
  if (Math.min(right - left, bottom - top) <= THICKEST) return [box];
  if (!isStroked) return [];
  return [
    { ...box, right: left },
    { ...box, left: right },
    { ...box, bottom: top },
    { ...box, top: bottom },
  ];
}

export function isVertical({ left, top, right, bottom }: Rule): boolean {
  return right - left < bottom - top;
}

/** Places of the vertical rules that pass a height, from the left. */
export function verticalsAt(rules: readonly Rule[], y: number): number[] {
  const places = rules
    .filter((rule) => isVertical(rule) && rule.top - 1 <= y && rule.bottom + 1 >= y)
    .map((rule) => (rule.left + rule.right) / 2);
  return apart(places);
}

/** Heights of the horizontal rules that pass most of the given places. */
export function horizontalsOver(rules: readonly Rule[], places: readonly number[]): number[] {
  const level = rules.filter((rule) => !isVertical(rule));
  const heights = apart(level.map((rule) => (rule.top + rule.bottom) / 2));
  return heights.filter((height) => {
    const near = level.filter((rule) => Math.abs((rule.top + rule.bottom) / 2 - height) <= SAME_LINE);
    const passed = places.filter((x) => near.some((rule) => rule.left - 1 <= x && rule.right + 1 >= x));
    return passed.length > 0.6 * places.length;
  });
}

function apart(places: readonly number[]): number[] {
  const kept: number[] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    if (kept.length === 0 || place - (kept.at(-1) ?? 0) > SAME_LINE) kept.push(place);
  }
  return kept;
}
