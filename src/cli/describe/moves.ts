import type { ApplyNow } from "../../core/compass/apply-now.ts";
import { applyInWords, showInWords, strongerInWords } from "../../core/compass/apply-now-in-words.ts";
import type { Compared } from "../../core/compass/compare.ts";
import type { Ground } from "../../core/compass/ground.ts";
import { type Move, type Paths, READY_SHARE } from "../../core/compass/moves.ts";
import type { CompassSettings } from "../../core/compass/person.ts";
import type { PayCell } from "../../core/market/pay.ts";
import { percent, table } from "../print.ts";

/** How far each specialisation is, nearest first. */
export function describeMoves(moves: readonly Move[], settings: CompassSettings): string {
  const head = ["", "until ready", "in reach", "of", "median pay", "ads"];
  const rows = moves.map((move) => [
    move.to,
    distance(move, settings),
    move.inReachNow,
    move.of,
    pay(move.pay),
    move.postings,
  ]);
  return `${table([head, ...rows])}\n\n${whatReadyMeans(settings)}`;
}

function whatReadyMeans({ hoursPerWeek }: CompassSettings): string {
  return `Ready: ${percent(READY_SHARE)} of its ads in reach, and at least three. Weeks are at ${hoursPerWeek} hours a week; hours are orders of magnitude.`;
}

function distance(move: Move, settings: CompassSettings): string {
  const told = move.state === "ready" || move.state === "hours";
  return hoursInWords(move, settings) + (told && move.thin ? " (few ads)" : "");
}

function hoursInWords(move: Move, { hoursPerWeek }: CompassSettings): string {
  if (move.state === "ready") return "ready";
  if (move.state === "too-few-ads") return "too few ads to say";
  if (move.hours === null) return `more than ${move.steps.length} skills away`;
  return `${move.hours} hours, ${Math.ceil(move.hours / hoursPerWeek)} weeks`;
}

function pay({ figures, currency, n }: PayCell): string {
  return figures ? `${Math.round(figures.median / 1000)}k ${currency} (${n})` : "too few to say";
}

/** The straight way and the detours worth a thought. */
export function describePaths(
  { direct, stones, ready }: Paths,
  ground: Ground,
  settings: CompassSettings,
): string {
  const name = (id: string) => ground.taxonomy.skills[ground.taxonomy.ordinalOf.get(id) ?? -1]?.name ?? id;
  const list = (move: Move) => move.steps.map(({ skill, hours }) => `${name(skill)} (${hours} h)`).join(", ");
  const lines = [
    `${direct.to}: ${distance(direct, settings)}. ${direct.inReachNow} of ${direct.of} ads in reach now.`,
  ];
  if (ready) lines.push(...applying(direct, ready, name));
  if (direct.state === "hours") lines.push(`Straight there: ${list(direct)}.`);
  for (const { through, first, then, hours } of stones) {
    lines.push(
      `Through ${through}: ready there after ${first.hours} hours, then ${then.hours} more, ${hours} in all.\n  First: ${list(first)}.\n  Then: ${list(then)}.`,
    );
  }
  if (stones.length === 0 && direct.state === "hours")
    lines.push("No detour is worth it: going straight is best.");
  return `${lines.join("\n\n")}\n\n${whatReadyMeans(settings)}`;
}

/** What to do for who is ready. */
function applying(direct: Move, ready: ApplyNow, name: (id: string) => string): string[] {
  return [
    `${applyInWords(direct)} \`bearings gap RESUME --ad FILE\` holds your résumé against an ad that you found.`,
    showInWords(ready, name),
    strongerInWords(ready, name),
  ];
}

/** Side by side, one column a specialisation. */
export function describeComparison(compared: readonly Compared[]): string {
  const row = (name: string, cell: (one: Compared) => string) => [name, ...compared.map(cell)];
  const figures = table([
    row("", (one) => one.specialisation),
    row("place in your ranking", (one) => String(one.place)),
    row("fit", (one) => one.ranked.fit.toFixed(2)),
    row("strength", (one) => one.ranked.strength.toFixed(2)),
    row("interest", (one) => one.ranked.interest?.toFixed(2) ?? "–"),
    row("market", (one) => one.ranked.market.toFixed(2)),
    row("hours until ready", ({ move }) => (move.hours === null ? stateInWords(move) : String(move.hours))),
    row("weeks until ready", ({ weeks }) => (weeks === null ? "–" : String(Math.ceil(weeks)))),
    row("ads in reach now", ({ move }) => `${move.inReachNow} of ${move.of}`),
    row("ads in reach then", ({ inReachThen }) => (inReachThen === null ? "–" : String(inReachThen))),
    row("middle half of pay", ({ move }) => middleHalf(move.pay)),
    row("growth", () => "cannot be told"),
  ]);
  const days = compared.map(
    ({ specialisation, duties }) =>
      `${specialisation}, a typical week:\n${duties
        .slice(0, 5)
        .map((duty) => `  - ${duty}`)
        .join("\n")}`,
  );
  return [figures, "Growth cannot be told: the sources do not overlap in time.", ...days].join("\n\n");
}

function stateInWords({ state, steps }: Move): string {
  return state === "far" ? `over ${steps.length} skills away` : "too few ads";
}

function middleHalf({ figures, currency, n }: PayCell): string {
  if (!figures) return "too few to say";
  const thousands = (value: number) => Math.round(value / 1000);
  return `${thousands(figures.lowerQuartile)}–${thousands(figures.upperQuartile)}k ${currency} (${n})`;
}
