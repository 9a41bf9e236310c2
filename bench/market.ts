import { plainCount } from "../src/core/market/kernel/terms.ts";
import { alone, type Bench, type BenchRow, beside } from "./bench.ts";
import { bytesOf, drawMarket, MOST_SKILLS, type Pattern, SKILLS, shippedPattern } from "./market/draw.ts";
import { openDuckdb } from "./market/duckdb.ts";
import { groupRows } from "./market/group-rows.ts";
import { elapsed } from "./market/paired.ts";
import { personsOf } from "./market/persons.ts";
import { planRows } from "./market/plan-rows.ts";
import { postgresTime } from "./market/postgres.ts";
import {
  type Asked,
  besideDuckdb,
  checkGreedy,
  onCores,
  otherForms,
  prepare,
  scan,
} from "./market/what-if-rows.ts";

/** Postings in millions; a larger market than this is not loaded into DuckDB, whose columns would not fit. */
const LARGEST_PEER = 10;
const SEED = 20_260_101;
const PERSONS = 8;
const shared = (bytes: number) => new SharedArrayBuffer(bytes);

export const bench: Bench = {
  name: "market",
  about: `What-ifs, greedy steps and group-bys over drawn postings (at most ${MOST_SKILLS} of ${SKILLS} skills; ${PERSONS} skill sets), medians of paired runs, on a busy machine best compared by the processor's time; every result equals SQL's`,
  needsData: false,
  run: async () => {
    const pattern = shippedPattern();
    const rows: BenchRow[] = [];
    for (const millions of sizes()) {
      rows.push(...(await measure(pattern, millions)));
      if (millions === 1) rows.push(...(await planRows(pattern.ground, 1_000_000)));
    }
    return rows;
  },
};

/** `BEARINGS_BENCH_POSTINGS`: millions of postings, with commas between. */
function sizes(): number[] {
  const given = process.env.BEARINGS_BENCH_POSTINGS ?? "1,10";
  return given.split(",").map(Number);
}

async function measure(pattern: Pattern, millions: number): Promise<BenchRow[]> {
  const size = `${millions} M postings`;
  const before = process.memoryUsage().rss;
  const market = drawMarket(pattern, millions * 1_000_000, SEED, shared);
  const asked = prepare(market, plainCount(SKILLS), size, shared);
  const persons = personsOf(pattern, millions > LARGEST_PEER ? 2 : PERSONS);
  for (const held of persons) scan(asked, held);
  const memory = memoryRow(asked, process.memoryUsage().rss - before);
  const rounds = millions <= 1 ? 5 : 1;
  const rows = [...(await onCores(asked, persons, rounds)), memory];
  if (millions > LARGEST_PEER) return rows;
  return [...(await peerRows(pattern, asked, persons, rounds)), ...rows];
}

async function peerRows(
  pattern: Pattern,
  asked: Asked,
  persons: readonly (readonly number[])[],
  rounds: number,
): Promise<BenchRow[]> {
  const { market, size } = asked;
  const peer = await openDuckdb(market);
  const rows = await besideDuckdb(asked, peer, persons, rounds);
  await checkGreedy(asked, peer, persons[0]!);
  if (market.requirements.size <= 1_000_000) {
    const hours = prepare(market, pattern.terms, size, shared);
    rows.push(...(await otherForms(asked, hours, peer, persons[1]!)), await postgresRow(asked, persons[1]!));
  }
  rows.push(...(await groupRows(market, peer, size)));
  peer.close();
  return rows;
}

async function postgresRow(asked: Asked, held: readonly number[]): Promise<BenchRow> {
  const url = process.env.DATABASE_URL;
  if (!url) return alone("what-if by PostgreSQL: left out, DATABASE_URL is not set", asked.size, 0, "ms");
  const wanted = scan(asked, held);
  const ours = await elapsed(() => scan(asked, held));
  const { time, form } = await postgresTime(url, asked.market, held, wanted);
  return beside("what-if by plain scan", asked.size, ours, "ms elapsed", `PostgreSQL, ${form}`, time);
}

/** What the process grew by, over the columns and the index that it was asked to hold. */
function memoryRow({ market, inverted, size }: Asked, grown: number): BenchRow {
  const columns = bytesOf(market);
  const index = inverted.start.byteLength + inverted.row.byteLength + inverted.required.byteLength;
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  return beside(
    `memory with ${megabytes(index)} MB of index`,
    size,
    megabytes(grown),
    "MB",
    "columns and index",
    megabytes(columns + index),
  );
}
