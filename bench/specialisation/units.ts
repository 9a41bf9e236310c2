import { readHtml } from "../../src/core/reading/text/html.ts";

const LONG = 260;
const SHORTEST = 12;
const LONGEST = 400;
const MOST = 70;

/**
 * The lines of an ad as readers judged them one by one, sentences of long lines apart; `bench/gold/lines.jsonl` counts
 * them from 0. Changing this makes those labels void.
 */
export function unitsOf(text: string): string[] {
  const plain = /<[a-z][^>]*>/i.test(text) ? readHtml(text).text : text;
  return plain
    .replace(/[ \t]+/g, " ")
    .split("\n")
    .flatMap((line) => (line.length > LONG ? line.split(/(?<=[.;!?])\s+(?=[A-Z•\-*])/) : [line]))
    .map((unit) => unit.trim())
    .filter((unit) => unit.length > SHORTEST)
    .slice(0, MOST)
    .map((unit) => unit.slice(0, LONGEST));
}
