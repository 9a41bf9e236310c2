import { FEWEST_SKILLS } from "../../core/compass/certainty.ts";
import type { Costs } from "../../core/compass/costs.ts";
import { wishCostsInWords } from "../../core/compass/costs-in-words.ts";
import type { Deciding } from "../../core/compass/deciding.ts";
import { decidingInWords, leadInWords, wayInWords } from "../../core/compass/deciding-in-words.ts";
import type { Depth, DepthPay } from "../../core/compass/depth.ts";
import type { Ground } from "../../core/compass/ground.ts";
import type { CompassSettings } from "../../core/compass/person.ts";
import type { Ranking } from "../../core/compass/rank.ts";
import { whatMovesItInWords } from "../../core/compass/result-in-words.ts";
import { count, plural } from "../../core/in-words.ts";
import type { PayFigures } from "../../core/market/pay.ts";
import { percent, table } from "../print.ts";

/** A ranking as text for a terminal: figures, how sure they are, and what the first places rest on. */
export function describeRanking(
  { ranking, certainty, weights }: Ranking,
  deciding: readonly Deciding[],
  ground: Ground,
): string {
  const head = ["", "fit", "strength", "interest", "market", "in reach", "of"];
  const rows = ranking.map((one) => [
    one.specialisation,
    figure(one.fit),
    figure(one.strength),
    one.interest === null ? "–" : figure(one.interest),
    figure(one.market),
    one.reasons.market.reach.inReach,
    one.reasons.market.reach.of,
  ]);
  const shares = `Weights: strength ${percent(weights.strength)}, interest ${percent(weights.interest)}, market ${percent(weights.market)}.`;
  return [
    table([head, ...rows]),
    shares,
    [sureness(certainty), whatMovesItInWords(ranking, (id) => id)].filter(Boolean).join(" "),
    ...deciding.map((one) => decidedBy(one, ground)),
    ...ranking.slice(0, 3).map((one) => why(one, ground)),
  ].join("\n\n");
}

function figure(value: number): string {
  return value.toFixed(2);
}

function sureness(certainty: Ranking["certainty"]): string {
  if (certainty.skills < FEWEST_SKILLS) {
    return `Too little to go by: ${certainty.skills} known skills. The order mostly shows the market.`;
  }
  const others = certainty.firsts.slice(1).map((one) => `${one.specialisation} (${percent(one.share)})`);
  const [first] = certainty.firsts;
  const opening = certainty.closeCall ? "A close call" : "A clear first place";
  const stays = `${first?.specialisation} comes first in ${percent(first?.share ?? 0)} of ${certainty.variations} variations of your skills and weights`;
  return `${opening}: ${stays}${others.length > 0 ? `; also ${others.join(", ")}` : ""}.`;
}

/** What would decide it, a line each. */
function decidedBy(deciding: Deciding, ground: Ground): string {
  const name = (id: string) => ground.taxonomy.skills[ground.taxonomy.ordinalOf.get(id) ?? -1]?.name ?? id;
  const ways = decidingInWords(deciding, name).map((way) => `  ${wayInWords(way)}`);
  return `What would decide it. ${leadInWords(deciding, name)}\n${ways.join("\n")}`;
}

function why(one: Ranking["ranking"][number], ground: Ground): string {
  const name = (id: string) => ground.taxonomy.skills[ground.taxonomy.ordinalOf.get(id) ?? -1]?.name ?? id;
  const held = one.reasons.strength.parts.filter((part) => part.credit >= 0.8).slice(0, 8);
  const missing = one.reasons.strength.parts.filter((part) => part.credit < 0.3).slice(0, 8);
  const list = (parts: typeof held) =>
    parts.map((part) => name(part.skill) + (part.n === 0 ? "" : ` (${part.n} of ${part.of})`)).join(", ") ||
    "nothing yet";
  const thin = one.reasons.strength.thin ? " Too few ads to say much: read this one with care." : "";
  const { covered, typical, likeness } = one.reasons.strength;
  const standing = `  You cover ${percent(covered)} of what tells it apart (a typical ad asks for ${percent(typical)}); of ads that ask for skills like yours, ${percent(likeness)} are of this kind.`;
  return `${one.specialisation}.${thin}\n${standing}\n  You have: ${list(held)}\n  Missing: ${list(missing)}`;
}

/** What each wish costs in ads, a line each; empty when none was made. */
export function describeWishes(costs: Costs, settings: CompassSettings): string {
  const lines = wishCostsInWords(costs, settings);
  if (lines.length === 0) return "";
  const left = `${count(costs.left)} of ${plural(costs.all, "ad")} for AI work count.`;
  return `What your wishes cost. ${left}\n${lines.map((line) => `  ${line}`).join("\n")}`;
}

/** How specialised the person is, and whether that pays, in a few sentences. */
export function describeDepth({ spread, likeness, deepest, pay, tShape }: Depth, ground: Ground): string {
  if (spread === null) return "Depth: nothing is known of your skills yet.";
  const name = (id: string) => ground.taxonomy.skills[ground.taxonomy.ordinalOf.get(id) ?? -1]?.name ?? id;
  const shares = likeness.map((one) => `${one.specialisation} ${percent(one.share)}`).join(", ");
  const where = deepest
    .slice(0, 6)
    .map((skill) => name(skill.id))
    .join(", ");
  const bar = tShape?.bar.map(({ skill, n, of }) => `${name(skill)} (${n} of ${of})`).join(", ");
  return [
    `Depth: your skills are spread over the fourteen as if over ${spread.toFixed(1)} of them in equal parts (1 is all in one): ${shares || "none above 10 %"}.`,
    where && `  Deepest (${deepest[0]!.level}): ${where}.`,
    bar && `  Breadth that ${tShape!.stem} ads ask for beside what tells them apart: ${bar}.`,
    `  ${depthPayInWords(pay)}`,
  ]
    .filter(Boolean)
    .join("\n");
}

function depthPayInWords({ specialists, generalists }: DepthPay): string {
  const [one, other] = [specialists.figures, generalists.figures];
  if (!one || !other) return "What depth earns: not enough data.";
  const cell = ({ n, currency }: DepthPay["specialists"], { median, interval }: PayFigures) =>
    `${thousands(median)}k ${currency} (${n} ads, likely ${thousands(interval.low)}–${thousands(interval.high)}k)`;
  const overlap = one.interval.low <= other.interval.high && other.interval.low <= one.interval.high;
  const verdict = overlap ? "no difference can be told" : "seniority and place are not held equal";
  return `What depth earns: ads that are one specialisation almost wholly pay ${cell(specialists, one)}, mixed ones ${cell(generalists, other)}: ${verdict}.`;
}

function thousands(value: number): number {
  return Math.round(value / 1000);
}
