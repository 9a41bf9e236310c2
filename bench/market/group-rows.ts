import {
  countCells,
  figuresByCell,
  type KeyColumn,
  keepWhere,
  medians,
  onlyValue,
} from "../../src/core/market/kernel/group.ts";
import { SENIORITIES, SPECIALISATIONS, WORK_MODES } from "../../src/core/vocabulary.ts";
import { type BenchRow, beside } from "../bench.ts";
import type { DrawnMarket } from "./draw.ts";
import type { Peer } from "./duckdb.ts";
import { assertSame, paired } from "./paired.ts";

const SENIOR = SENIORITIES.indexOf("senior");
const REMOTE = WORK_MODES.indexOf("remote");
/** Ten years of months. */
const MONTHS = { first: 240, size: 120 };
const ROUNDS = 7;

/** Filters and group-bys beside DuckDB, results equal. */
export async function groupRows(market: DrawnMarket, peer: Peer, size: string): Promise<BenchRow[]> {
  const roles: KeyColumn = { values: market.specialisation, first: 0, size: SPECIALISATIONS.length };
  const months: KeyColumn = { values: market.month, ...MONTHS };
  const cases: readonly Case[] = [
    {
      name: "role × month",
      ours: () => counted(roles, months, market, null),
      sql: `SELECT specialisation, month, count(*) FROM posting WHERE ${IN_MONTHS} GROUP BY ALL`,
    },
    {
      name: "role × month, senior and remote",
      ours: () => counted(roles, months, market, seniorRemote(market)),
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
    const times = await paired(ROUNDS, [{ ours, peer: () => peer.query(sql) }]);
    rows.push(beside(name, size, times.ours, "ms", "DuckDB, 1 thread", times.peer));
  }
  return rows;
}

interface Case {
  readonly name: string;
  readonly ours: () => number[];
  readonly sql: string;
}

const IN_MONTHS = `month BETWEEN ${MONTHS.first} AND ${MONTHS.first + MONTHS.size - 1}`;

function counted(a: KeyColumn, b: KeyColumn, market: DrawnMarket, mask: Uint8Array | null): number[] {
  const counts = new Uint32Array(a.size * b.size);
  countCells(a, b, { from: 0, to: market.requirements.size }, mask, counts);
  return [...counts];
}

function seniorRemote({ seniority, workMode }: DrawnMarket): Uint8Array {
  const mask = new Uint8Array(seniority.length).fill(1);
  keepWhere(seniority, onlyValue(SENIOR, SENIORITIES.length), mask);
  keepWhere(workMode, onlyValue(REMOTE, WORK_MODES.length), mask);
  return mask;
}

/** The rows of a group-by as a full table, cells that have none filled with `empty`. */
function cellsIn(rows: readonly (readonly unknown[])[], empty: number): number[] {
  const cells = new Array<number>(SPECIALISATIONS.length * MONTHS.size).fill(empty);
  for (const [role, month, figure] of rows) {
    cells[Number(role) * MONTHS.size + Number(month) - MONTHS.first] = Number(figure);
  }
  return cells;
}
