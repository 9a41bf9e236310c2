import type { ResourceCost, ResourceKind, ResourceLevel } from "../../core/learning/learning.ts";

/** What is written on learning, in the words a person reads; the command line uses them too. */

export const RESOURCE_KIND_WORDS: Readonly<Record<ResourceKind, string>> = {
  course: "course",
  book: "book",
  docs: "documentation",
  paper: "paper",
  tutorial: "tutorial",
  video: "video",
};

export const RESOURCE_COST_WORDS: Readonly<Record<ResourceCost, string>> = {
  free: "free",
  "free-to-read": "free without the certificate or printed copy",
  paid: "paid",
};

export const RESOURCE_LEVEL_WORDS: Readonly<Record<ResourceLevel, string>> = {
  start: "to begin with",
  middle: "once you can work with it",
  deep: "to become strong",
};

/** What to do where nothing is written yet. */
export const LOOK_FOR_ONESELF: readonly string[] = [
  "Begin with the official documentation or the field's standard textbook: search for the name with “getting started”, “documentation” or “lecture notes”.",
  "Prefer what has exercises, names its author and its date, and is free; ask someone who does this work what they would read again.",
  "Choose one thing only, work through it, and build something small that another person can try.",
];
