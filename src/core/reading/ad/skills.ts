import type { Span } from "../../evidence.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import type { Need } from "../../vocabulary.ts";
import type { Mention, MentionFinder } from "../text/mentions.ts";
import { activitiesIn } from "./activities.ts";
import { type AdText, lineAt } from "./ad-text.ts";
import type { AskedFrom, AskedJudge } from "./asked-model.ts";
import { askingLine, namingOf } from "./asking.ts";
import { createNeedReader, type WordedLines } from "./need.ts";
import { countAsked, nameAt, type SkillNaming } from "./skill-naming.ts";

/** A skill that an ad asks for, in offsets of the normal text. */
export interface AskedSkill {
  readonly ordinal: number;
  readonly need: Need;
  readonly at: readonly Span[];
}

/** How probably a named skill is asked for, and from what probability on it counts as such. */
export interface Judgement {
  readonly judge: AskedJudge;
  readonly from: AskedFrom;
}

/**
 * Skills with the strongest need any mention gives them, by ordinal. Mentions where the employer speaks of itself, of
 * benefits or of the law ask for nothing; of the others rules say whether they ask, and the judgement, when there is
 * one, whether a careful reader would agree. A skill in the title is required where the text names it too.
 */
export function readSkills(
  ad: AdText,
  finder: MentionFinder,
  title: string | null,
  taxonomy: Taxonomy,
  judgement: Judgement | null = null,
): AskedSkill[] {
  const found = namingsIn(ad, finder, taxonomy);
  if (judgement) judgeAll(ad, found, judgement);
  const employer = ad.ad.company ? taxonomy.resolve(ad.ad.company) : null;
  // What the employer makes is everywhere in its ads; it is asked for no more than the rest of its story.
  const own = employer && found.get(taxonomy.ordinalOf.get(employer.id)!);
  if (own) own.need = "mentioned";
  const skills = new Map<number, { need: Need; at: readonly Span[] }>(found);
  for (const { skill } of title ? finder.find(title) : []) {
    const held = skills.get(skill);
    if (!held) skills.set(skill, { need: "mentioned", at: [] });
    else if (!taxonomy.skills[skill]!.umbrella && held !== own) held.need = "required";
  }
  return [...skills]
    .map(([ordinal, { need, at }]) => ({ ordinal, need, at }))
    .sort((a, b) => a.ordinal - b.ordinal);
}

/** How the ad names each skill, by its ordinal, as far as the rules can tell. */
export function namingsIn(ad: AdText, finder: MentionFinder, taxonomy: Taxonomy): Map<number, SkillNaming> {
  const found = new Map<number, SkillNaming>();
  const worded: WordedLines = new Map();
  collect(ad, finder.findIn(ad.tokens), found, worded, taxonomy);
  collectActivities(ad, found, worded, taxonomy);
  return found;
}

function judgeAll(ad: AdText, found: ReadonlyMap<number, SkillNaming>, { judge, from }: Judgement): void {
  const asked = countAsked(found);
  for (const [ordinal, naming] of found) {
    // What is denied, or names something else, is not asked for however it is put.
    if (naming.stated === "mentioned") continue;
    const isAsked = naming.timesAsked > 0;
    const enough = isAsked ? from.asked : from.inPassing;
    if (judge(naming, ad, ordinal, asked) < enough) naming.need = "mentioned";
    else if (!isAsked) naming.need = naming.stated;
  }
}

function collect(
  ad: AdText,
  mentions: readonly Mention[],
  found: Map<number, SkillNaming>,
  worded: WordedLines,
  taxonomy: Taxonomy,
): void {
  const { lines } = ad;
  const needOf = createNeedReader(ad, worded);
  let at = 0;
  if (mentions.length === 0) return;
  let asking = askingLine(ad, lines[0]!);
  for (const { skill, start, end } of mentions) {
    while (at < lines.length - 1 && lines[at]!.end <= start) at++;
    const line = lines[at]!;
    const stated = needOf(line, start, end);
    if (stated === null) continue;
    if (asking.line !== line) asking = askingLine(ad, line);
    const naming = namingOf(asking, start, end, taxonomy.skills[skill]!);
    const place = { line, start, end, isActivity: false, isAsked: naming === "asked" };
    found.set(
      skill,
      nameAt(found.get(skill), { ...place, stated: naming === "else" ? "mentioned" : stated }),
    );
  }
}

function collectActivities(
  ad: AdText,
  found: Map<number, SkillNaming>,
  worded: WordedLines,
  taxonomy: Taxonomy,
): void {
  const needOf = createNeedReader(ad, worded);
  const activities = activitiesIn(ad, taxonomy).sort((a, b) => a.at[0] - b.at[0]);
  for (const { skill, at } of activities) {
    const [start, end] = at;
    const line = lineAt(ad.lines, start)!;
    const stated = needOf(line, start, end);
    if (stated === null) continue;
    const place = { line, start, end, isActivity: true, stated, isAsked: true };
    found.set(skill, nameAt(found.get(skill), place));
  }
}
