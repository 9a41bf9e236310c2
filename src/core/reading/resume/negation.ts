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
  return !TURN.test(cue.rest);
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

const BOUND = /[.!?](?=\s|$)|[;\n]|\)(?=,? \p{Lu})|[•◦▪●■]/gu;
const BESIDE = /^(?:next to|beside|alongside|adjacent)/i;
const BEFORE = new RegExp(`(?<!\\p{L})(?:${DENIED_BEFORE.join("|")})(?!\\p{L})`, "giu");
const AFTER = new RegExp(
  `^ ?(?:[([:–—-]|,)? ?(?:\\p{L}+: )?(?:${DENIED_AFTER.join("|")})(?=[\\s)\\],.]|$)`,
  "iu",
);
const LATER = new RegExp(`(?<!\\p{L})(?:${DENIED_LATER.join("|")})(?!\\p{L})`, "iu");
const TURN = new RegExp(`(?<!\\p{L})(?:${TURNS.join("|")})(?!\\p{L})`, "iu");
