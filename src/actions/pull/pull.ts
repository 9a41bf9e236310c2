import type { BoardOutcome } from "./outcome.ts";
import { outcomeOf, type PullEffects, type PullOptions, pullBoard } from "./pull-board.ts";
import type { PullSource } from "./source.ts";

/** Hosts that are asked at the same time; each of them gets one request at a time. */
const HOSTS_AT_ONCE = 6;

/** Pulls many boards: those of one host one after another, several hosts side by side. */
export async function pull(
  sources: readonly PullSource[],
  options: PullOptions,
  effects: PullEffects,
  told: (outcome: BoardOutcome) => void = () => {},
): Promise<BoardOutcome[]> {
  const hosts = [...Map.groupBy(sources, ({ start }) => new URL(start.url).host).values()];
  const outcomes: BoardOutcome[] = [];
  const work = async () => {
    for (let boards = hosts.shift(); boards; boards = hosts.shift()) {
      for (const source of boards) {
        const outcome = await pullBoard(source, options, effects);
        outcomes.push(outcome);
        told(outcome);
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  effects.journal.ended();
  return outcomes;
}

/** What a pull would ask first, without asking. */
export function dryRun(sources: readonly PullSource[]): BoardOutcome[] {
  return sources.map((source) => {
    const { method, url } = source.start;
    const robots = source.format.robots ? ", if robots.txt allows it" : "";
    return { ...outcomeOf(source), result: "would-ask", why: `${method} ${url}${robots}` };
  });
}
