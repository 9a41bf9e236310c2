import {
  FEWEST_ANSWERS,
  type InterestAnswers,
  type InterestInventory,
  type InterestItem,
} from "../../../../core/compass/interest.ts";

export const ITEMS_ON_A_PAGE = 6;

/** The short form first: whoever stops half-way has answered the items that say most. */
export function inOrder(inventory: InterestInventory): InterestItem[] {
  const quick = inventory.items.filter((item) => item.quick);
  return [...quick, ...inventory.items.filter((item) => !item.quick)];
}

export function pagesOf(inventory: InterestInventory): InterestItem[][] {
  const items = inOrder(inventory);
  const pages = Math.ceil(items.length / ITEMS_ON_A_PAGE);
  return Array.from({ length: pages }, (_, page) =>
    items.slice(page * ITEMS_ON_A_PAGE, (page + 1) * ITEMS_ON_A_PAGE),
  );
}

/** The first page with an unanswered item; the last one when all are answered. */
export function firstOpenPage(pages: readonly (readonly InterestItem[])[], answers: InterestAnswers): number {
  const open = pages.findIndex((page) => page.some((item) => answers[item.id] === undefined));
  return open < 0 ? pages.length - 1 : open;
}

/** The page that holds a question, from 0; −1 when there is no such question. */
export function pageWith(pages: readonly (readonly InterestItem[])[], wanted: string): number {
  return pages.findIndex((page) => page.some(({ id }) => id === wanted));
}

/** The questions of a page, the wanted one first if it is among them. */
export function wantedFirst(page: readonly InterestItem[], wanted: string | null): InterestItem[] {
  return [...page.filter(({ id }) => id === wanted), ...page.filter(({ id }) => id !== wanted)];
}

/** Items of the short form. */
export function quickCount(inventory: InterestInventory): number {
  return inventory.items.filter((item) => item.quick).length;
}

/** "Part 2 of 3", and after the short form "Part 5 of 8, long form". */
export function partInWords(page: number, pages: number, quickPages: number): string {
  return page < quickPages
    ? `Part ${page + 1} of ${quickPages}`
    : `Part ${page + 1} of ${pages}, the long form`;
}

/** The way on before the short form is through: what it costs stands on it. */
export function leavingInWords(answered: number): string {
  return answered < FEWEST_ANSWERS
    ? `Go on now (interests count from ${FEWEST_ANSWERS} answers on: ${FEWEST_ANSWERS - answered} more)`
    : "That is enough; go on";
}

/** How far the answers carry, in a sentence; `quick` and `full` are the items of the two forms. */
export function answeredInWords(
  answered: number,
  { quick, full }: { readonly quick: number; readonly full: number },
  undifferentiated: boolean,
): string {
  if (answered === 0) return `Nothing answered yet. Without answers, interest is left out of the result.`;
  const done = `${answered} of ${answered <= quick ? quick : full} answered`;
  if (answered < FEWEST_ANSWERS) {
    const left = FEWEST_ANSWERS - answered;
    return `${done}. From ${FEWEST_ANSWERS} on they can be used: ${left} more to go.`;
  }
  if (undifferentiated) {
    return `${done}, but the answers are nearly all the same, so no direction can be told from them. Interest is left out until some differ.`;
  }
  if (answered === full) return `All ${full} answered. They are part of your result.`;
  if (answered === quick) return `All ${quick} of the short form answered. They are part of your result.`;
  return `${done}. That is enough to use; more answers make it surer.`;
}
