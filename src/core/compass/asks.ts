import type { Span } from "../evidence.ts";
import type { Posting } from "../posting.ts";
import { firstWords, lastWords } from "../quote.ts";
import { type AskedAs, askedAs } from "../reading/ad/asked-as.ts";

/** One skill that one ad asks for, in the ad's own words. */
export interface Ask {
  readonly skill: string;
  readonly need: "required" | "preferred";
  /** Other skills of the same ad that would do as well; absent when there are none. */
  readonly orElse?: readonly string[];
  /** The name as the ad writes it. */
  readonly named: string;
  /** The line or sentence that it stands in, shortened. */
  readonly wording: string;
  /** How that line asks for it; null where it only names it. */
  readonly askedAs: AskedAs | null;
  readonly evidence: readonly Span[];
}

/** What an ad asks for, what it only mentions left out. `text` is what the posting was read from. */
export function asksIn(
  { skills, alternatives = [] }: Pick<Posting, "skills" | "alternatives">,
  text: string,
): Ask[] {
  return skills.flatMap(({ id, name, need, evidence }) => {
    if (need === "mentioned") return [];
    const orElse = alternatives.find((group) => group.includes(id))?.filter((other) => other !== id);
    return [{ skill: id, need, ...(orElse && { orElse }), ...toldBy(text, evidence, name), evidence }];
  });
}

/** Places that are looked at for one that asks, rather than names the skill in a title or in passing. */
const MOST_PLACES = 6;

/** By the first line that asks for it in so many words, else the first that names it. */
function toldBy(text: string, evidence: readonly Span[], name: string) {
  const told = evidence
    .slice(0, MOST_PLACES)
    .map((span) => ({ named: plain(text.slice(...span)).trim(), ...lineAt(text, span) }));
  return told.find((one) => one.askedAs) ?? told[0] ?? { named: name, wording: "", askedAs: null };
}

/** What ends a line of an ad: a new line, or in HTML a tag that is not of a word or phrase. */
const LINE_END = String.raw`\n|<\/?(?:li|p|br|div|ul|ol|h[1-6]|td|tr|table|section|article)\b[^>]*>`;
/** What ends a sentence; the semicolon of an entity does not. */
const STOP = String.raw`(?:[.!?]|(?<!&\w{1,8});)(?=\s|$)`;
/** A sentence is cut to so many characters on each side of the name. */
const LONGEST_SIDE = 90;
const LOOKED_AT = 400;

function lineAt(text: string, [start, end]: Span): Pick<Ask, "wording" | "askedAs"> {
  const head = text.slice(Math.max(0, start - LOOKED_AT), start);
  let from = 0;
  for (const found of head.matchAll(new RegExp(`${STOP}|${LINE_END}`, "giu"))) {
    from = found.index + found[0].length;
  }
  const tail = text.slice(end, end + LOOKED_AT);
  const to = new RegExp(`${STOP}|${LINE_END}`, "iu").exec(tail)?.index ?? tail.length;
  const before = plain(head.slice(from)).trimStart();
  const after = plain(tail.slice(0, to)).trimEnd();
  const words = plain(text.slice(start, end));
  const withoutMark = before.replace(/^[-•·▪–] ?/, "");
  return {
    wording: lastWords(withoutMark, LONGEST_SIDE) + words + firstWords(after, LONGEST_SIDE),
    askedAs: askedAs(before, after),
  };
}

/** One line without tags, entities and marks of emphasis; space at its ends is kept. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&(?:amp;)+/g, "&")
    .replace(/[*_`]{1,2}|^\s*#+ /g, "")
    .replace(/\s+/g, " ");
}
