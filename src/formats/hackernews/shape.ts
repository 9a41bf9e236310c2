import { type Foreign, textOf } from "../feed/foreign.ts";

/** A top-level comment of a thread, as Algolia's item interface gives it (https://hn.algolia.com/api). */
export interface HiringComment {
  readonly id: string | null;
  /** HTML; null where the comment was deleted. */
  readonly text: string | null;
  readonly created_at: unknown;
}

export function hiringComment(row: Foreign): HiringComment {
  return { id: textOf(row.id), text: textOf(row.text), created_at: row.created_at ?? row.created_at_i };
}

/** A story found by the search for threads. */
export interface FoundStory {
  readonly objectID: string | null;
  readonly title: string | null;
}

export function foundStory(row: Foreign): FoundStory {
  return { objectID: textOf(row.objectID), title: textOf(row.title) };
}
