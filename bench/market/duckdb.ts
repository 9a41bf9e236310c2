import {
  BIGINT,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  FLOAT,
  INTEGER,
  SMALLINT,
} from "@duckdb/node-api";
import { type DrawnMarket, MOST_SKILLS, SKILLS } from "./draw.ts";

/** BIGINT columns that hold the skills of a posting as bits, 64 to a column. */
export const MASKS = Math.ceil(SKILLS / 64);
const ROWS_A_CHUNK = 2048;

/** The same postings in DuckDB, in memory: facts, skills as bits and as a list. */
export interface Peer {
  readonly connection: DuckDBConnection;
  readonly query: (sql: string) => Promise<readonly (readonly unknown[])[]>;
  readonly close: () => void;
}

export async function openDuckdb(market: DrawnMarket): Promise<Peer> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  await load(connection, market);
  await connection.run("SET threads = 1");
  return {
    connection,
    query: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const masks = Array.from({ length: MASKS }, (_, at) => `m${at}`);
const places = Array.from({ length: MOST_SKILLS }, (_, at) => `k${at}`);
const FACTS = ["specialisation", "seniority", "country", "work_mode", "month", "n"] as const;

async function load(connection: DuckDBConnection, market: DrawnMarket): Promise<void> {
  const columns = [
    "row INTEGER",
    ...FACTS.map((name) => `${name} ${name === "month" ? "INTEGER" : "SMALLINT"}`),
    "pay FLOAT",
    ...masks.map((name) => `${name} BIGINT`),
  ];
  await connection.run(
    `CREATE TABLE loading (${[...columns, ...places.map((name) => `${name} SMALLINT`)].join(", ")})`,
  );
  const appender = await connection.createAppender("loading");
  for (let from = 0; from < market.requirements.size; from += ROWS_A_CHUNK) {
    appender.appendDataChunk(chunkOf(market, from, Math.min(market.requirements.size, from + ROWS_A_CHUNK)));
  }
  appender.closeSync();
  const kept = columns.map((column) => column.split(" ")[0]!).join(", ");
  // A pay of −1 stands for none while loading: a chunk's columns are copied as they are.
  await connection.run(
    `CREATE TABLE posting AS SELECT * REPLACE (nullif(pay, -1) AS pay), list_filter([${places.join(", ")}], s -> s >= 0) AS skills
     FROM (SELECT ${kept}, ${places.join(", ")} FROM loading)`.replace(
      "SELECT * REPLACE",
      `SELECT * EXCLUDE (${places.join(", ")}) REPLACE`,
    ),
  );
  await connection.run("DROP TABLE loading");
}

type Column = Int16Array | Int32Array | Float32Array;

const TYPES: readonly DuckDBType[] = [
  INTEGER,
  ...FACTS.map((name) => (name === "month" ? INTEGER : SMALLINT)),
  FLOAT,
  ...masks.map(() => BIGINT),
  ...places.map(() => SMALLINT),
];

function chunkOf(market: DrawnMarket, from: number, to: number): DuckDBDataChunk {
  const chunk = DuckDBDataChunk.create(TYPES, to - from);
  const { start } = market.requirements;
  const facts: readonly ((row: number) => number)[] = [
    (row) => row,
    (row) => market.specialisation[row]!,
    (row) => market.seniority[row]!,
    (row) => market.country[row]!,
    (row) => market.workMode[row]!,
    (row) => market.month[row]!,
    (row) => start[row + 1]! - start[row]!,
    (row) => (Number.isNaN(market.pay[row]!) ? -1 : market.pay[row]!),
  ];
  for (const [at, fact] of facts.entries()) {
    write(chunk, at, (items) => {
      for (let row = from; row < to; row++) items[row - from] = fact(row);
    });
  }
  for (let mask = 0; mask < MASKS; mask++)
    write(chunk, facts.length + mask, (items) => setBits(market, mask, from, to, items));
  for (let place = 0; place < MOST_SKILLS; place++) {
    write(chunk, facts.length + MASKS + place, (items) => setPlaces(market, place, from, to, items));
  }
  return chunk;
}

/** Fills a column's own array: a value at a time through the client would take minutes. */
function write(chunk: DuckDBDataChunk, column: number, fill: (items: Column) => void): void {
  const vector = chunk.getColumnVector(column) as unknown as { items: Column | BigInt64Array; flush(): void };
  const { items } = vector;
  // A BIGINT as two INTEGERs, low half first.
  fill(
    items instanceof BigInt64Array ? new Int32Array(items.buffer, items.byteOffset, 2 * items.length) : items,
  );
  vector.flush();
}

function setBits(
  { requirements }: DrawnMarket,
  mask: number,
  from: number,
  to: number,
  halves: Column,
): void {
  const { start, skill } = requirements;
  halves.fill(0);
  for (let row = from; row < to; row++) {
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      if (skill[at]! >> 6 === mask)
        halves[2 * (row - from) + ((skill[at]! >> 5) & 1)]! |= 1 << (skill[at]! & 31);
    }
  }
}

function setPlaces(
  { requirements }: DrawnMarket,
  place: number,
  from: number,
  to: number,
  items: Column,
): void {
  const { start, skill } = requirements;
  for (let row = from; row < to; row++) {
    const at = start[row]! + place;
    items[row - from] = at < start[row + 1]! ? skill[at]! : -1;
  }
}
