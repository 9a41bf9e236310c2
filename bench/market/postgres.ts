import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { WhatIf } from "../../src/core/market/kernel/what-if.ts";
import { median } from "../bench.ts";
import { type DrawnMarket, SKILLS } from "./draw.ts";
import { assertSame, elapsed } from "./paired.ts";
import { countsIn } from "./what-if-sql.ts";

/** Bits of the widest form, a multiple of 64. */
const BITS = 1536;
const ROUNDS = 3;

/** The full what-if in PostgreSQL, one process: median milliseconds of its better form; asserts equal counts. */
export async function postgresTime(
  url: string,
  market: DrawnMarket,
  held: readonly number[],
  wanted: WhatIf,
): Promise<{ readonly time: number; readonly form: string }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET max_parallel_workers_per_gather = 0");
    await load(client, market);
    const results: { time: number; form: string }[] = [];
    for (const [form, sql] of Object.entries(formsFor(held))) {
      const ask = async () => (await client.query<[number, string]>({ text: sql, rowMode: "array" })).rows;
      assertSame(`PostgreSQL, ${form}`, countsIn(await ask()), wanted);
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) times.push(await elapsed(ask));
      results.push({ form, time: median(times) });
    }
    return results.toSorted((a, b) => a.time - b.time)[0]!;
  } finally {
    await client.end();
  }
}

async function load(client: pg.Client, market: DrawnMarket): Promise<void> {
  // Temporary: the bench leaves nothing behind in a database that is someone's.
  await client.query(`CREATE TEMPORARY TABLE posting (n smallint, bits bit(${BITS}), skills smallint[])`);
  await client.query("ALTER TABLE posting ALTER bits SET STORAGE PLAIN");
  const stream = client.query(copyFrom("COPY posting FROM STDIN"));
  await pipeline(Readable.from(lines(market)), stream);
  await client.query("ANALYZE posting");
}

function* lines({ requirements: { size, start, skill } }: DrawnMarket): Generator<string> {
  for (let row = 0; row < size; row++) {
    const own = skill.subarray(start[row]!, start[row + 1]!);
    yield `${own.length}\t${bitString(own)}\t{${own.join(",")}}\n`;
  }
}

function bitString(skills: Iterable<number>): string {
  const digits = new Uint8Array(BITS).fill(48);
  for (const skill of skills) digits[skill] = 49;
  return String.fromCharCode(...digits);
}

function formsFor(held: readonly number[]): Record<string, string> {
  const covers = {
    "bit(1536) and bit_count": `bit_count(bits & B'${bitString(held)}')`,
    "unnested arrays": `(SELECT count(*) FROM unnest(skills) AS one WHERE one IN (${held.join(", ")}))`,
  };
  return Object.fromEntries(
    Object.entries(covers).map(([form, cover]) => [
      form,
      `WITH cover AS MATERIALIZED (SELECT n, skills, ${cover} AS covered FROM posting WHERE n >= 1)
       SELECT -1 AS skill, count(*) FILTER (WHERE 10 * covered >= 7 * n) FROM cover
       UNION ALL SELECT -2, count(*) FROM cover
       UNION ALL SELECT skill, count(*) FROM (
         SELECT unnest(skills) AS skill FROM cover WHERE 10 * covered < 7 * n AND 10 * (covered + 1) >= 7 * n
       ) AS near WHERE skill NOT IN (${held.join(", ")}) AND skill < ${SKILLS} GROUP BY skill`,
    ]),
  );
}
