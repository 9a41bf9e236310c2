import type { Mention, MentionFinder } from "../text/mentions.ts";
import { markSpan } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** Marks, as `markPhrases` does, the words that belong to skills the taxonomy knows. */
export function taxonomyMarks(text: string, words: readonly Word[], finder: MentionFinder): Uint8Array {
  return marksOf(words, finder.find(text));
}

/** The same from mentions found before; both in text order. */
export function marksOf(
  words: readonly Word[],
  mentions: readonly Pick<Mention, "start" | "end">[],
): Uint8Array {
  const marks = new Uint8Array(words.length);
  let from = 0;
  for (const { start, end } of mentions) {
    while (from < words.length && words[from]!.end <= start) from++;
    let to = from;
    while (to < words.length && words[to]!.start < end) to++;
    if (to > from) markSpan(marks, from, to);
    from = to;
  }
  return marks;
}
