import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Market } from "../../core/market/market.ts";
import { columnsOf } from "../../formats/arrow/encode-market.ts";
import { syncFolder } from "../replace-file.ts";

/** Says that a folder is a lake of ours and what is in it. */
const ABOUT = "bearings.json";

/** The folder holds something else; it is left as it is. */
export class NotALake extends Error {}

/**
 * Writes a snapshot as Parquet files, one folder a month (`month=2024-03`, `month=unknown`), in the layout that Spark,
 * Trino, ClickHouse, DuckDB and Polars read as one table. A lake that is there already is replaced as a whole.
 */
export async function writeParquetLake(market: Market, folder: string): Promise<void> {
  const target = resolve(folder);
  if (existsSync(target) && !isReplaceable(target)) {
    throw new NotALake(`The folder "${folder}" holds something else. Name a new folder, or an older export.`);
  }
  const beside = `${target}.new`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  await writeFiles(market, beside);
  writeFileSync(join(beside, ABOUT), `${JSON.stringify(market.description, null, 1)}\n`);
  rmSync(target, { recursive: true, force: true });
  renameSync(beside, target);
  syncFolder(dirname(target));
}

function isReplaceable(target: string): boolean {
  const names = readdirSync(target);
  return names.length === 0 || names.includes(ABOUT);
}

async function writeFiles(market: Market, folder: string): Promise<void> {
  mkdirSync(folder);
  const rows = join(folder, "rows.jsonl");
  const names = writeRows(market, rows);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const types = names.map((name) => `${name}: '${TYPES[name] ?? "VARCHAR"}'`).join(", ");
  try {
    await connection.run(
      `COPY (SELECT * FROM read_json(${quoted(rows)}, format = 'newline_delimited', columns = {${types}}))
       TO ${quoted(folder)} (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (month), OVERWRITE_OR_IGNORE)`,
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  rmSync(rows);
}

/** The columns of the Arrow file, in its words, a JSON object a line: DuckDB reads these far faster than single values. */
function writeRows(market: Market, path: string): string[] {
  const columns: Record<string, readonly unknown[]> = {
    row: Array.from({ length: market.size }, (_, row) => row),
    ...columnsOf(market),
  };
  columns.month = columns.month!.map((month) => month ?? "unknown");
  const names = Object.keys(columns);
  const file = openSync(path, "w");
  try {
    for (let from = 0; from < market.size; from += ROWS_A_WRITE) {
      const until = Math.min(market.size, from + ROWS_A_WRITE);
      const lines: string[] = [];
      for (let row = from; row < until; row++) {
        lines.push(JSON.stringify(Object.fromEntries(names.map((name) => [name, columns[name]![row]]))));
      }
      writeSync(file, `${lines.join("\n")}\n`);
    }
  } finally {
    closeSync(file);
  }
  return names;
}

const ROWS_A_WRITE = 5000;

/** Types of columns that hold no word. */
const TYPES: Readonly<Record<string, string>> = {
  row: "UINTEGER",
  weight: "UTINYINT",
  weight_2: "UTINYINT",
  weight_3: "UTINYINT",
  years_min: "UTINYINT",
  employer: "UINTEGER",
  pay_min: "FLOAT",
  pay_max: "FLOAT",
  countries: "VARCHAR[]",
  skills: "VARCHAR[]",
  needs: "VARCHAR[]",
};

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
