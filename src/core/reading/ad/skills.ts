import type { Span } from "../../evidence.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { NEEDS, type Need } from "../../vocabulary.ts";
import type { Mention, MentionFinder } from "../text/mentions.ts";
import { activitiesIn } from "./activities.ts";
import { type AdText, lineAt } from "./ad-text.ts";
import { askingLine, isAsked } from "./asking.ts";
import { createNeedReader, type WordedLines } from "./need.ts";

/** A skill that an ad asks for, in offsets of the normal text. */
export interface AskedSkill {
  readonly ordinal: number;
  readonly need: Need;
  readonly at: readonly Span[];
}

const MOST_SPANS = 12;

/**
 * Skills with the strongest need any mention gives them, by ordinal. Mentions where the employer speaks of itself, of
 * benefits or of the law ask for nothing; a skill in the title is required where the text names it too.
 */
export function readSkills(
  ad: AdText,
  finder: MentionFinder,
  title: string | null,
  taxonomy: Taxonomy,
): AskedSkill[] {
  const found = new Map<number, { need: Need; at: Span[] }>();
  const worded: WordedLines = new Map();
  collect(ad, finder.findIn(ad.tokens), found, worded, taxonomy);
  collectActivities(ad, found, worded, taxonomy);
  const employer = ad.ad.company ? taxonomy.resolve(ad.ad.company) : null;
  // What the employer makes is everywhere in its ads; it is asked for no more than the rest of its story.
  const own = employer && found.get(taxonomy.ordinalOf.get(employer.id)!);
  if (own) own.need = "mentioned";
  for (const { skill } of title ? finder.find(title) : []) {
    const held = found.get(skill);
    if (!held) found.set(skill, { need: "mentioned", at: [] });
    else if (!taxonomy.skills[skill]!.umbrella && held !== own) held.need = "required";
  }
  return [...found]
    .map(([ordinal, { need, at }]) => ({ ordinal, need, at }))
    .sort((a, b) => a.ordinal - b.ordinal);
}

function collect(
  ad: AdText,
  mentions: readonly Mention[],
  found: Map<number, { need: Need; at: Span[] }>,
  worded: WordedLines,
  taxonomy: Taxonomy,
): void {
  const { lines } = ad;
  const needOf = createNeedReader(ad, worded);
  let at = 0;
  if (mentions.length === 0) return;
  let line = askingLine(ad, lines[0]!);
  for (const { skill, start, end } of mentions) {
    while (at < lines.length - 1 && lines[at]!.end <= start) at++;
    const stated = needOf(lines[at]!, start, end);
    if (stated === null) continue;
    if (line.line !== lines[at]) line = askingLine(ad, lines[at]!);
    const need = isAsked(line, start, end, taxonomy.skills[skill]!) ? stated : "mentioned";
    put(found, skill, need, [start, end]);
  }
}

function collectActivities(
  ad: AdText,
  found: Map<number, { need: Need; at: Span[] }>,
  worded: WordedLines,
  taxonomy: Taxonomy,
): void {
  const needOf = createNeedReader(ad, worded);
  const activities = activitiesIn(ad, taxonomy).sort((a, b) => a.at[0] - b.at[0]);
  for (const { skill, at } of activities) {
    const need = needOf(lineAt(ad.lines, at[0])!, at[0], at[1]);
    if (need !== null) put(found, skill, need, at);
  }
}

function put(found: Map<number, { need: Need; at: Span[] }>, skill: number, need: Need, at: Span): void {
  const held = found.get(skill);
  if (!held) {
    found.set(skill, { need, at: [at] });
    return;
  }
  if (NEEDS.indexOf(need) < NEEDS.indexOf(held.need)) held.need = need;
  if (held.at.length < MOST_SPANS) held.at.push(at);
}
