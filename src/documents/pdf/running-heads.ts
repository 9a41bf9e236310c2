import type { Segment } from "./segments.ts";

/** Share of the page height, at the top and at the bottom, in which running heads and page numbers stand. */
const MARGIN = 0.09;

const PAGE_NUMBER =
  /^(?:.{0,60}\s)?(?:page|seite|p\.|página|pagina)\s*\d+(?:\s*(?:of|von|de|di|sur|\/)\s*\d+)?$/iu;
const BARE_NUMBER = /^[-–]?\s*\d{1,2}\s*(?:\/\s*\d{1,2}\s*)?[-–]?$/;

/** Leaves out page numbers, and what the top or bottom margin of an earlier page already said. */
export function withoutRunningHeads(
  pages: readonly (readonly Segment[])[],
  heights: readonly number[],
): Segment[][] {
  const said = new Set<string>();
  return pages.map((segments, page) => {
    const inMargin = marginTest(heights[page] ?? 0);
    const kept = segments.filter((segment) => !isRunning(segment, page, inMargin(segment), said));
    for (const segment of segments) if (inMargin(segment)) said.add(folded(segment.text));
    return kept;
  });
}

/** Parts the small print at the foot of the pages from the story; it is read last. */
export function partFeet(
  pages: readonly (readonly Segment[])[],
  heights: readonly number[],
): { readonly story: Segment[][]; readonly feet: Segment[][] } {
  const sizes = pages.flatMap((page) => page.map((segment) => segment.fontSize)).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const isFoot = (segment: Segment, page: number) =>
    segment.fontSize < 0.85 * usual && segment.top > (1 - MARGIN) * (heights[page] ?? 0);
  return {
    story: pages.map((page, i) => page.filter((segment) => !isFoot(segment, i))),
    feet: pages.map((page, i) => page.filter((segment) => isFoot(segment, i))),
  };
}

function marginTest(height: number): (segment: Segment) => boolean {
  return ({ top, bottom }) => bottom < MARGIN * height || top > (1 - MARGIN) * height;
}

function isRunning(segment: Segment, page: number, inMargin: boolean, said: ReadonlySet<string>): boolean {
  if (!inMargin) return false;
  if (PAGE_NUMBER.test(segment.text) || BARE_NUMBER.test(segment.text)) return true;
  return page > 0 && said.has(folded(segment.text));
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");
}
