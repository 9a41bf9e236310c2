import type { Posting } from "../../posting.ts";
import { describeMixture } from "./spread.ts";
import { warningsFor } from "./warnings.ts";

/** What an ad really describes, as a person would say it. Stands beside the facts of a posting. */
export interface InShort {
  /** The title beside what the ad reads as, with duties quoted, and what the spread says. */
  readonly sentence: string;
  /** How many kinds of work the mixture amounts to, see `spreadOf`; null where that cannot be told. */
  readonly spread: number | null;
  /** Whether the ad asks for several people's jobs. */
  readonly severalJobs: boolean;
  /** What to know before the facts: a language that is not read well, a text that is no ad. Sentences; mostly none. */
  readonly warnings: readonly string[];
}

/** A posting with what it comes to in short; `source` is the ad's text, which the evidence points into. */
export function withInShort(posting: Posting, source: string): Posting & { readonly inShort: InShort } {
  const { text, spread, severalJobs } = describeMixture(posting, source);
  const rounded = spread === null ? null : Math.round(spread * 100) / 100;
  const warnings = warningsFor(posting, source).map((warning) => warning.text);
  return { ...posting, inShort: { sentence: text, spread: rounded, severalJobs, warnings } };
}
