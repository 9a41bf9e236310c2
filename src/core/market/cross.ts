import { type Cell, cell, keyReader } from "./counts.ts";
import type { Market } from "./market.ts";
import { type PayCell, payOfRows } from "./pay.ts";
import type { QueryDimension } from "./query.ts";

/** Between the keys of a cell of several dimensions. */
export const BETWEEN_KEYS = " · ";

/** Rows by the values of one or more dimensions; a posting with several values of one stands in each. */
export function crossRows(
  market: Market,
  by: readonly QueryDimension[],
  rows: Uint32Array,
): Map<string, number[]> {
  const readers = by.map((dimension) => keysOf(market, dimension));
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    for (const key of combined(readers.map((reader) => reader(row)))) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

/** Counts and shares of the rows by every combination that occurs, largest first; months alone in order of time. */
export function crossCounts(market: Market, by: readonly QueryDimension[], rows: Uint32Array): Cell[] {
  const cells = [...crossRows(market, by, rows)].map(([key, group]) => cell(key, group.length, rows.length));
  return by.length === 1 && by[0] === "month" ? cells.toSorted(byKey) : cells.toSorted(byCount);
}

/** Pay by every combination that occurs, highest median first, cells too small to show at the end. */
export function crossPay(
  market: Market,
  by: readonly QueryDimension[],
  rows: Uint32Array,
  currency: string,
): PayCell[] {
  const cells = [...crossRows(market, by, rows)].map(([key, group]) =>
    payOfRows(market, group, currency, key),
  );
  const median = (one: PayCell) => one.figures?.median ?? 0;
  return cells.toSorted((a, b) => median(b) - median(a) || b.n - a.n || byKey(a, b));
}

/** Of the rows that say anything, the share of which a condition holds, by every combination that occurs. */
export function crossShares(
  market: Market,
  by: readonly QueryDimension[],
  rows: Uint32Array,
  holds: (row: number) => boolean,
): Cell[] {
  const groups = crossRows(market, by, rows);
  return [...groups]
    .map(([key, group]) => cell(key, group.filter(holds).length, group.length))
    .toSorted((a, b) => b.of - a.of || byKey(a, b));
}

function keysOf(market: Market, dimension: QueryDimension): (row: number) => readonly string[] {
  if (dimension !== "skill") return keyReader(market, dimension);
  const { skillStart, skill, skillIds } = market;
  return (row) =>
    Array.from(skill.subarray(skillStart[row]!, skillStart[row + 1]!), (ordinal) => skillIds[ordinal]!);
}

/** Every way of taking one key of each list, joined. */
function combined(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce((so, keys) =>
    so.flatMap((before) => keys.map((key) => `${before}${BETWEEN_KEYS}${key}`)),
  );
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : 1;
}

function byCount(a: Cell, b: Cell): number {
  return b.n - a.n || byKey(a, b);
}
