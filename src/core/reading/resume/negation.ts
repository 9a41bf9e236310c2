import type { Span } from "../../evidence.ts";
import { DENIED_AFTER, DENIED_BEFORE, DENIED_LATER, TURNS } from "./negation-wording.ts";

const REACH = 160;

/** True where the text says that what stands at the span was never used, is not known, or is only wished for. */
export function isDenied(text: string, [start, end]: Span): boolean {
  const before = clauseBefore(text, start);
  const after = clauseAfter(text, end);
  if (AFTER.test(after) || (LATER.test(after) && !TURN.test(after))) return true;
  const cue = lastMatch(before, BEFORE);
  if (cue === null) return false;
  // "Worked next to the Kubernetes team": only a team's name is meant.
  if (BESIDE.test(cue.text) && !/^ (?:team|group|squad|people|department)/i.test(after)) return false;
  if (GERMAN_WISH.test(cue.text) && !/(?<!\p{L})\p{L}{0,8}lernen(?!\p{L})/iu.test(after)) return false;
  // "R: never used, Python": what denied the one before says nothing of the next.
  return !/^ ?,/.test(cue.rest) && !TURN.test(cue.rest);
}

/** The part of the clause before a place; a line break parts clauses unless the line was merely full. */
function clauseBefore(text: string, at: number): string {
  const part = joined(text.slice(Math.max(0, at - REACH), at));
  const bounds = [...part.matchAll(BOUND)];
  const last = bounds.at(-1);
  return last ? part.slice(last.index + last[0].length) : part;
}

function clauseAfter(text: string, at: number): string {
  const part = joined(text.slice(at, at + REACH));
  const bound = part.search(BOUND);
  return bound < 0 ? part : part.slice(0, bound);
}

function joined(text: string): string {
  return text.replace(/(?<=[^\n]{45}[\p{L},])\n(?=[\p{L}(])/gu, " ").replace(/[^\S\n]+/g, " ");
}

function lastMatch(text: string, expression: RegExp): { text: string; rest: string } | null {
  const match = [...text.matchAll(expression)].at(-1);
  return match ? { text: match[0], rest: text.slice(match.index + match[0].length) } : null;
}

const BOUND = /[.!?](?=\s|$)|[;\n)]|[•◦▪●■]/gu;
const BESIDE = /^(?:next to|beside|alongside|adjacent)/i;
/** The verb of a German wish stands at its end. */
const GERMAN_WISH = /^(?:möchte|will|würde)/i;
const BEFORE = new RegExp(`(?<!\\p{L})(?:${DENIED_BEFORE.join("|")})(?!\\p{L})`, "giu");
/** Without a sign only the plain words count: "Spark was not used", but not "AWS learning paths". */
const AFTER = new RegExp(
  `^ ?(?:[([:–—-] ?(?:${DENIED_AFTER.join("|")})|,? ?(?:(?:was|were|is|are) )?(?:never|not) (?:yet )?used)(?=[\\s]*(?:[\\],.]|$))`,
  "iu",
);
const LATER = new RegExp(`(?<!\\p{L})(?:${DENIED_LATER.join("|")})(?!\\p{L})`, "iu");
const TURN = new RegExp(`(?<!\\p{L})(?:${TURNS.join("|")})(?!\\p{L})`, "iu");
