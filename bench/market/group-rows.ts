import {
  countCells,
  countCellsOf,
  figuresByCell,
  type KeyColumn,
  medians,
  onlyValue,
  rowsWhere,
} from "../../src/core/market/kernel/group.ts";
import { SENIORITIES, SPECIALISATIONS, WORK_MODES } from "../../src/core/vocabulary.ts";
import { type BenchRow, beside } from "../bench.ts";
import type { DrawnMarket } from "./draw.ts";
import type { Peer } from "./duckdb.ts";
import { assertSame, PROCESSOR_MS, paired, processor } from "./paired.ts";

const SENIOR = SENIORITIES.indexOf("senior");
const REMOTE = WORK_MODES.indexOf("remote");
/** Ten years of months. */
const MONTHS = { first: 240, size: 120 };
/** Enough that the engine has compiled what is measured, as in a program that has been running. */
const ROUNDS = 21;

/** Filters and group-bys beside DuckDB, results equal. */
export async function groupRows(market: DrawnMarket, peer: Peer, size: string): Promise<BenchRow[]> {
  const roles: KeyColumn = { values: market.specialisation, first: 0, size: SPECIALISATIONS.length };
  const months: KeyColumn = { values: market.month, ...MONTHS };
  const room = new Uint32Array(market.requirements.size);
  const cases: readonly Case[] = [
    {
      name: "role × month",
      ours: () => counted(roles, months, market),
      sql: `SELECT specialisation, month, count(*) FROM posting WHERE ${IN_MONTHS} GROUP BY ALL`,
    },
    {
      name: "role × month, senior and remote",
      ours: () => countedWhere(roles, months, market, room),
      sql: `SELECT specialisation, month, count(*) FROM posting
        WHERE seniority = ${SENIOR} AND work_mode = ${REMOTE} AND ${IN_MONTHS} GROUP BY ALL`,
    },
    {
      name: "role × month, median pay",
      ours: () => [...medians(figuresByCell(roles, months, market.pay))],
      sql: `SELECT specialisation, month, median(pay::DOUBLE) FROM posting
        WHERE pay IS NOT NULL AND ${IN_MONTHS} GROUP BY ALL`,
    },
  ];
  const rows: BenchRow[] = [];
  for (const { name, ours, sql } of cases) {
    assertSame(name, ours(), cellsIn(await peer.query(sql), name.endsWith("pay") ? Number.NaN : 0));
    const times = await paired(ROUNDS, [{ ours, peer: () => peer.query(sql) }], processor);
    rows.push(beside(name, size, times.ours, PROCESSOR_MS, "DuckDB, 1 thread", times.peer));
  }
  return rows;
}

interface Case {
  readonly name: string;
  readonly ours: () => number[];
  readonly sql: string;
}

const IN_MONTHS = `month BETWEEN ${MONTHS.first} AND ${MONTHS.first + MONTHS.size - 1}`;

function counted(a: KeyColumn, b: KeyColumn, market: DrawnMarket): number[] {
  const counts = new Uint32Array(a.size * b.size);
  countCells(a, b, { from: 0, to: market.requirements.size }, null, counts);
  return [...counts];
}

function countedWhere(
  a: KeyColumn,
  b: KeyColumn,
  { seniority, workMode }: DrawnMarket,
  room: Uint32Array,
): number[] {
  const rows = rowsWhere(
    [
      { values: seniority, wanted: onlyValue(SENIOR, SENIORITIES.length) },
      { values: workMode, wanted: onlyValue(REMOTE, WORK_MODES.length) },
    ],
    room,
  );
  const counts = new Uint32Array(a.size * b.size);
  countCellsOf(a, b, rows, counts);
  return [...counts];
}

/** The rows of a group-by as a full table, cells that have none filled with `empty`. */
function cellsIn(rows: readonly (readonly unknown[])[], empty: number): number[] {
  const cells = new Array<number>(SPECIALISATIONS.length * MONTHS.size).fill(empty);
  for (const [role, month, figure] of rows) {
    cells[Number(role) * MONTHS.size + Number(month) - MONTHS.first] = Number(figure);
  }
  return cells;
}
