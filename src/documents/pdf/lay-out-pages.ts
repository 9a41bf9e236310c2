import type { LaidOutText } from "../../core/layout.ts";
import { type DraftLine, layOut } from "../layout.ts";
import { joinBrokenAddresses } from "../text/broken-addresses.ts";
import { joinBrokenWords } from "../text/hyphens.ts";
import { readingOrder } from "./columns.ts";
import type { Rule } from "./ink.ts";
import { linesOfBlock } from "./lines.ts";
import { partFeet, withoutRunningHeads } from "./running-heads.ts";
import type { Segment } from "./segments.ts";
import { withTableRows } from "./tables.ts";

/** A link area of a page: its address and its middle, in points from the page's left and top edges. */
export interface LinkArea {
  readonly url: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** What was found on one page. */
export interface ReadPage {
  readonly segments: readonly Segment[];
  readonly hidden: readonly string[];
  readonly links: readonly LinkArea[];
  /** Thin lines on it, by which tables may be ruled; absent where unknown. */
  readonly rules?: readonly Rule[];
  /** In points. */
  readonly height: number;
  /** A picture fills it and there are hardly any words. */
  readonly isScan: boolean;
}

/** How many pages a file has, and of how many at most the first are read. */
export interface PageCount {
  readonly total: number;
  readonly most: number;
}

/** Pages as lines in reading order. */
export function layOutPages(pages: readonly ReadPage[], count: PageCount): LaidOutText {
  const heights = pages.map((page) => page.height);
  const kept = withoutRunningHeads(
    pages.map((page) => page.segments),
    heights,
  );
  const { story, feet } = partFeet(kept, heights);
  const tabled = withTableRows(
    story,
    pages.map((page) => page.rules ?? []),
  );
  const blocks = [...readingOrder(tabled), ...feet];
  const lines = blocks.flatMap((block) => joinBrokenWords(joinBrokenAddresses(linesOfBlock(block))));
  const links = pages.flatMap((page) => page.links);
  const hidden = pages.flatMap((page) => page.hidden);
  return withCut(layOut(withLinks(lines, links), pages.length, hidden), count);
}

function withLinks(lines: readonly DraftLine[], links: readonly LinkArea[]): DraftLine[] {
  return lines.map((line) => {
    const own = links.filter((link) => isIn(link, line)).map((link) => link.url);
    return own.length > 0 ? { ...line, links: own } : line;
  });
}

function isIn(link: LinkArea, line: DraftLine): boolean {
  const { page = 0, top = 0, left = 0, right = 0, fontSize = 0 } = line;
  if (link.page !== page || link.x < left - 2 || link.x > right + 2) return false;
  return link.y > top - 0.3 * fontSize && link.y < top + 1.2 * fontSize;
}

function withCut(layout: LaidOutText, { total, most }: PageCount): LaidOutText {
  if (total <= most) return layout;
  const message = `The file has ${total} pages; the first ${most} were read and the rest was left out.`;
  return { ...layout, notes: [...(layout.notes ?? []), { code: "pages-cut", message }] };
}
