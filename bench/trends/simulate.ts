import { buildMarket, type DatedPosting } from "../../src/core/market/build.ts";
import type { Market } from "../../src/core/market/market.ts";
import { posting, reads } from "../../test/fixtures/markets.ts";
import type { Random } from "../resumes/random.ts";

/** A market of nine months in which some skills were made to rise or fall. */
export interface SimulatedTrends {
  readonly market: Market;
  /** By skill: what its odds are multiplied by from the first to the last month; 1 where nothing changes. */
  readonly planted: ReadonlyMap<string, number>;
}

const MONTHS = Array.from({ length: 9 }, (_, at) => `2024-0${at + 1}`);
const SKILLS = 120;
/** One skill in five changes; half of them up, half down. */
const CHANGES = [1.5, 2, 3];

/**
 * Postings by employers of very different size, each with habits of its own that last, so that its ads are no
 * independent witnesses.
 */
export function simulateTrends(random: Random, postings = 3000, employers = 400): SimulatedTrends {
  const planted = new Map<string, number>();
  const base = new Map<string, number>();
  for (let at = 0; at < SKILLS; at++) {
    const change = at % 5 === 0 ? random.pick(CHANGES) : 1;
    planted.set(`skill-${at}`, random.chance(0.5) ? change : 1 / change);
    base.set(`skill-${at}`, logit(0.01 * 35 ** random.next()));
  }
  const habits = Array.from({ length: employers }, () => habit(random));
  const dated = Array.from({ length: postings }, (): DatedPosting => {
    const employer = Math.floor(employers * random.next() ** 3);
    const at = random.whole(0, MONTHS.length - 1);
    const asked = [...base].filter(([skill, odds]) => {
      const drift = Math.log(planted.get(skill)!) * (at / (MONTHS.length - 1) - 0.5);
      return random.chance(1 / (1 + Math.exp(-(odds + drift + (habits[employer]!.get(skill) ?? 0)))));
    });
    const skills = asked.map(([id]) => ({ id, name: id, need: "required" as const, evidence: [] }));
    return {
      posting: posting({ specialisations: reads("ai-engineer"), skills }),
      month: MONTHS[at]!,
      employer: `${employer}`,
      source: 0,
    };
  });
  const source = { id: "invented", name: "invented", postings, from: MONTHS[0]!, to: MONTHS[8]!, bias: "" };
  return { market: buildMarket(dated, { made: "", readerVersion: "", sources: [source] }), planted };
}

/** An employer asks for some skills far more or less than others do. */
function habit(random: Random): ReadonlyMap<string, number> {
  return new Map(
    Array.from({ length: SKILLS }, (_, at): [string, number] => [
      `skill-${at}`,
      random.chance(0.3) ? 4 * (random.next() - 0.5) : 0,
    ]),
  );
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}
