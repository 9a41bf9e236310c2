import type { Span } from "../../evidence.ts";
import { NEEDS, type Need } from "../../vocabulary.ts";
import type { Mention, MentionFinder } from "../text/mentions.ts";
import type { AdText } from "./ad-text.ts";
import { createNeedReader } from "./need.ts";

/** A skill that an ad asks for, in offsets of the normal text. */
export interface AskedSkill {
  readonly ordinal: number;
  readonly need: Need;
  readonly at: readonly Span[];
}

const MOST_SPANS = 12;

/**
 * Skills with the strongest need any mention gives them, by ordinal. Mentions where the employer speaks of itself, of
 * benefits or of the law ask for nothing; a skill in the title is required.
 */
export function readSkills(ad: AdText, finder: MentionFinder, title: string | null): AskedSkill[] {
  const found = new Map<number, { need: Need; at: Span[] }>();
  collect(ad, finder.findIn(ad.tokens), found);
  for (const { skill } of title ? finder.find(title) : []) {
    const held = found.get(skill);
    if (held) held.need = "required";
    else found.set(skill, { need: "required", at: [] });
  }
  return [...found]
    .map(([ordinal, { need, at }]) => ({ ordinal, need, at }))
    .sort((a, b) => a.ordinal - b.ordinal);
}

function collect(
  { text, lines }: AdText,
  mentions: readonly Mention[],
  found: Map<number, { need: Need; at: Span[] }>,
): void {
  const needOf = createNeedReader(text);
  let line = 0;
  for (const { skill, start, end } of mentions) {
    while (line < lines.length - 1 && lines[line]!.end <= start) line++;
    const need = needOf(lines[line]!, start, end);
    if (need === null) continue;
    const held = found.get(skill);
    if (!held) found.set(skill, { need, at: [[start, end]] });
    else {
      if (NEEDS.indexOf(need) < NEEDS.indexOf(held.need)) held.need = need;
      if (held.at.length < MOST_SPANS) held.at.push([start, end]);
    }
  }
}
