import type { Move } from "../../../../core/compass/moves.ts";
import type { PayCell } from "../../../../core/market/pay.ts";
import { count, money, plural } from "../../../components/format.ts";

/** "113 hours, about 19 weeks", "ready now", or why it cannot be said. */
export function distanceInWords(move: Move, hoursPerWeek: number): string {
  const { state, thin } = move;
  const told = state === "ready" || state === "hours";
  return distance(move, hoursPerWeek) + (told && thin ? " (few ads: read with care)" : "");
}

function distance({ state, hours, steps }: Move, hoursPerWeek: number): string {
  if (state === "ready") return "ready now";
  if (state === "too-few-ads") return "too few ads to say";
  if (hours === null) return `more than ${steps.length} skills away`;
  return `${plural(hours, "hour")}, about ${plural(Math.ceil(hours / hoursPerWeek), "week")}`;
}

/** "$142,000 (155 ads)", or that too few ads state it. */
export function payInWords({ figures, currency, n }: PayCell): string {
  return figures ? `${money(figures.median, currency)} (${plural(n, "ad")})` : "too few say";
}

/** What the way to all of them comes to; `best` is what fits the person best, which need not be what is reached first. */
export function movesInWords(moves: readonly Move[], nameOf: (id: string) => string, best?: string): string {
  // What a handful of ads says is in the table, but is no headline.
  const sure = moves.filter(({ thin }) => !thin);
  const ready = sure.filter(({ state }) => state === "ready");
  const next = sure.find(({ state }) => state === "hours");
  const now =
    ready.length === 0
      ? "You are ready for none of them yet."
      : `You are ready for ${ready.length === 1 ? nameOf(ready[0]!.to) : `${count(ready.length)} of them`} now.`;
  if (!next) return now;
  const soonest = `${ready.length === 0 ? "Soonest ready" : "The next"} is ${nameOf(next.to)}, about ${plural(next.hours!, "hour")} of study away.`;
  return [now, soonest, bestInWords(moves, next, nameOf, best)].filter(Boolean).join(" ");
}

function bestInWords(
  moves: readonly Move[],
  next: Move,
  nameOf: (id: string) => string,
  best: string | undefined,
): string {
  const move = moves.find(({ to }) => to === best);
  if (!move || move.to === next.to || move.state === "ready" || move.hours === null) return "";
  return `${nameOf(move.to)}, which fits you best, takes about ${plural(move.hours, "hour")}: a better fit may be the longer way.`;
}
