import { greedySteps } from "../../src/core/market/kernel/greedy.ts";
import { type Inverted, indexedWhatIf, invert } from "../../src/core/market/kernel/inverted.ts";
import { keepReach } from "../../src/core/market/kernel/kept.ts";
import { heldCredit, type ReachTerms, standingOf } from "../../src/core/market/kernel/terms.ts";
import { nothingCounted, scanWhatIf, type WhatIf } from "../../src/core/market/kernel/what-if.ts";
import { alone, type BenchRow, beside, median } from "../bench.ts";
import { type Allocate, type DrawnMarket, SKILLS } from "./draw.ts";
import type { Peer } from "./duckdb.ts";
import { assertSame, elapsed, PROCESSOR_MS, paired, processor } from "./paired.ts";
import { startThreads } from "./threads.ts";
import { askWhatIf, FORMS, hoursSql } from "./what-if-sql.ts";

const STEPS = 8;

/** A market with its index, ready to be asked in every way. */
export interface Asked {
  readonly market: DrawnMarket;
  readonly terms: ReachTerms;
  readonly inverted: Inverted;
  readonly size: string;
}

export function prepare(market: DrawnMarket, terms: ReachTerms, size: string, allocate: Allocate): Asked {
  return { market, terms, size, inverted: invert(market.requirements, terms, allocate) };
}

export function scan({ market: { requirements }, terms }: Asked, held: readonly number[]): WhatIf {
  const counts = nothingCounted(SKILLS);
  const rows = { from: 0, to: requirements.size };
  scanWhatIf(requirements, standingOf(terms, heldCredit(terms, held)), rows, counts);
  return counts;
}

export function byIndex({ market, terms, inverted }: Asked, held: readonly number[]): WhatIf {
  const counts = nothingCounted(SKILLS);
  const blocks = { from: 0, to: inverted.blocks };
  indexedWhatIf(market.requirements, inverted, standingOf(terms, heldCredit(terms, held)), blocks, counts);
  return counts;
}

function greedy({ market, terms, inverted }: Asked, held: readonly number[]) {
  const kept = keepReach(market.requirements, inverted, terms, heldCredit(terms, held));
  const skills = greedySteps(kept, STEPS).map((step) => step.skill);
  return { skills, counts: kept.counts };
}

/** Plain counts beside DuckDB's best form; every person's counts are equal. */
export async function besideDuckdb(
  asked: Asked,
  peer: Peer,
  persons: readonly (readonly number[])[],
  rounds: number,
): Promise<BenchRow[]> {
  const bits = FORMS.filter((form) => form.bits);
  for (const held of persons) {
    for (const { name, sql } of bits) {
      assertSame(`what-if, ${name}`, scan(asked, held), await askWhatIf(peer, sql(held)));
    }
    assertSame("what-if by index", byIndex(asked, held), scan(asked, held));
  }
  const times: number[] = [];
  for (const { sql } of bits) times.push(await timeAll(peer, persons.map(sql)));
  const best = bits[times.indexOf(Math.min(...times))]!;
  const ways = { "by plain scan": scan, "by index": byIndex };
  const rows: BenchRow[] = [];
  for (const [name, way] of Object.entries(ways)) {
    const { ours, peer: theirs } = await paired(
      rounds,
      persons.map((held) => ({ ours: () => way(asked, held), peer: () => askWhatIf(peer, best.sql(held)) })),
      processor,
    );
    rows.push(beside(`what-if ${name}`, asked.size, ours, PROCESSOR_MS, `DuckDB, ${best.name}`, theirs));
  }
  return rows;
}

async function timeAll(peer: Peer, queries: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (const sql of queries) times.push(await processor(() => askWhatIf(peer, sql)));
  return median(times);
}

/** DuckDB's natural forms, once each, and the product's own definition in study hours. */
export async function otherForms(
  asked: Asked,
  hours: Asked,
  peer: Peer,
  held: readonly number[],
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { name, sql } of FORMS.filter((form) => !form.bits)) {
    assertSame(`what-if, ${name}`, scan(asked, held), await askWhatIf(peer, sql(held)));
    const pair = { ours: () => scan(asked, held), peer: () => askWhatIf(peer, sql(held)) };
    const { ours, peer: theirs } = await paired(1, [pair], processor);
    rows.push(beside("what-if by plain scan", asked.size, ours, PROCESSOR_MS, `DuckDB, ${name}`, theirs));
  }
  const standing = standingOf(hours.terms, heldCredit(hours.terms, held));
  const sql = hoursSql(standing.short, standing.rise, hours.terms);
  assertSame("what-if in study hours", scan(hours, held), await askWhatIf(peer, sql));
  assertSame("what-if in study hours by index", byIndex(hours, held), scan(hours, held));
  for (const [name, way] of Object.entries({ "by plain scan": scan, "by index": byIndex })) {
    const pair = { ours: () => way(hours, held), peer: () => askWhatIf(peer, sql) };
    const times = await paired(3, [pair], processor);
    rows.push(
      beside(
        `what-if in study hours ${name}`,
        asked.size,
        times.ours,
        PROCESSOR_MS,
        "DuckDB, list_transform",
        times.peer,
      ),
    );
  }
  return rows;
}

/** The three ways on one core, and on two beside it; the same counts each time. */
export async function onCores(
  asked: Asked,
  persons: readonly (readonly number[])[],
  rounds: number,
): Promise<BenchRow[]> {
  const { requirements } = asked.market;
  const threads = await startThreads({ requirements, inverted: asked.inverted, terms: asked.terms }, 2);
  const credit = (held: readonly number[]) => heldCredit(asked.terms, held);
  const ways = [
    { name: "what-if by plain scan", one: scan, two: threads.scan },
    { name: "what-if by index", one: byIndex, two: threads.index },
    {
      name: `${STEPS} greedy steps`,
      one: greedy,
      two: (given: Int32Array) => threads.greedy(given, STEPS),
    },
  ];
  const rows: BenchRow[] = [];
  for (const { name, one, two } of ways) {
    for (const held of persons) assertSame(name, one(asked, held), await two(credit(held)));
    const pairs = persons.map((held) => ({ ours: () => two(credit(held)), peer: () => one(asked, held) }));
    const busy: number[] = [];
    for (const held of persons) {
      for (let round = 0; round < rounds; round++) busy.push(await processor(() => one(asked, held)));
    }
    rows.push(alone(`${name}, one core`, asked.size, median(busy), PROCESSOR_MS));
    const times = await paired(rounds, pairs, elapsed);
    rows.push(beside(`${name}, two cores`, asked.size, times.ours, "ms elapsed", "one core", times.peer));
  }
  await threads.close();
  return rows;
}

/** The greedy steps end where DuckDB says they do. */
export async function checkGreedy(asked: Asked, peer: Peer, held: readonly number[]): Promise<void> {
  const { skills, counts } = greedy(asked, held);
  assertSame("greedy steps", counts, await askWhatIf(peer, FORMS[0]!.sql([...held, ...skills])));
}
