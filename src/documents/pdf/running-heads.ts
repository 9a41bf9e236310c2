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
  const first = (pages[0] ?? []).map(({ text }) => folded(text)).join("\n");
  const small = 0.9 * usualSize(pages);
  return pages.map((segments, page) => {
    const inMargin = marginTest(heights[page] ?? 0);
    const repeats = (segment: Segment) => segment.fontSize < small && first.includes(folded(segment.text));
    const kept = segments.filter(
      (segment) =>
        !isRunning(segment, inMargin(segment), page > 0 && said.has(keyOf(segment, heights[page] ?? 0))) &&
        !(page > 0 && inMargin(segment) && repeats(segment)),
    );
    for (const segment of segments) if (inMargin(segment)) said.add(keyOf(segment, heights[page] ?? 0));
    return kept;
  });
}

/** Parts the small print at the foot of the pages from the story; it is read last. */
export function partFeet(
  pages: readonly (readonly Segment[])[],
  heights: readonly number[],
): { readonly story: Segment[][]; readonly feet: Segment[][] } {
  const usual = usualSize(pages);
  const isFoot = (segment: Segment, page: number) =>
    segment.fontSize < 0.85 * usual && segment.top > (1 - MARGIN) * (heights[page] ?? 0);
  return {
    story: pages.map((page, i) => page.filter((segment) => !isFoot(segment, i))),
    feet: pages.map((page, i) => page.filter((segment) => isFoot(segment, i))),
  };
}

function usualSize(pages: readonly (readonly Segment[])[]): number {
  const sizes = pages.flatMap((page) => page.map((segment) => segment.fontSize)).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function marginTest(height: number): (segment: Segment) => boolean {
  return ({ top, bottom }) => bottom < MARGIN * height || top > (1 - MARGIN) * height;
}

/** What stood at the foot of a page may well stand at the head of the next and be none of the running heads. */
function keyOf(segment: Segment, height: number): string {
  return `${segment.top < height / 2 ? "head" : "foot"} ${folded(segment.text)}`;
}

function isRunning(segment: Segment, inMargin: boolean, wasSaid: boolean): boolean {
  if (!inMargin) return false;
  if (PAGE_NUMBER.test(segment.text) || BARE_NUMBER.test(segment.text)) return true;
  return wasSaid;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<!\d)\d{1,3}(?!\d)/g, "#")
    .replace(/\s+/g, " ");
}
