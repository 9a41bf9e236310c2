import type { PaintedArea, PaintedPage, PaintedWord } from "./ink.ts";

/** Letters smaller than this many points cannot be read by a person. */
const SMALLEST_LETTERS = 2;
/** Largest difference of a colour channel (0–255) at which text cannot be told from its ground. */
const SAME_COLOUR = 16;

/** Parts a page's words into those a person sees and those only a program would. */
export function partHidden(page: PaintedPage): { seen: PaintedWord[]; hidden: PaintedWord[] } {
  const recognised = isRecognisedScan(page);
  const seen: PaintedWord[] = [];
  const hidden: PaintedWord[] = [];
  for (const word of page.words) (isHidden(word, page, recognised) ? hidden : seen).push(word);
  return { seen, hidden };
}

/** Scanners lay recognised text unseen under the picture: when nearly all of a page is such, it is the page's text. */
function isRecognisedScan(page: PaintedPage): boolean {
  return page.words.filter((word) => word.invisible).length > 0.9 * page.words.length;
}

function isHidden(word: PaintedWord, page: PaintedPage, recognised: boolean): boolean {
  if (word.invisible) return !recognised;
  return (
    word.opacity < 0.05 ||
    word.fontSize < SMALLEST_LETTERS ||
    isOffPage(word, page) ||
    isCovered(word, page.areas) ||
    isInColourOfGround(word, page.areas)
  );
}

function isOffPage(word: PaintedWord, page: PaintedPage): boolean {
  const x = (word.left + word.right) / 2;
  return x < page.left || x > page.right || word.baseline < page.top || word.top > page.bottom;
}

function isCovered(word: PaintedWord, areas: readonly PaintedArea[]): boolean {
  return areas.some(
    (area) =>
      area.order > word.order && area.rectangle && area.opacity > 0.95 && area.colour && lies(word, area),
  );
}

function isInColourOfGround(word: PaintedWord, areas: readonly PaintedArea[]): boolean {
  if (word.colour === null) return false;
  const ground = areas.findLast((area) => area.order <= word.order && area.opacity > 0.2 && lies(word, area));
  if (ground && ground.colour === null) return false;
  return differs(word.colour, ground?.colour ?? "#ffffff") <= SAME_COLOUR;
}

function lies(word: PaintedWord, area: PaintedArea): boolean {
  const x = (word.left + word.right) / 2;
  const y = word.baseline - 0.3 * word.fontSize;
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
}

function differs(one: string, other: string): number {
  const [a, b] = [channels(one), channels(other)];
  return Math.max(...a.map((channel, i) => Math.abs(channel - (b[i] ?? 0))));
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) || 0);
}
