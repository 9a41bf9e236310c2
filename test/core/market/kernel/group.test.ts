import fc from "fast-check";
import { expect, test } from "vitest";
import { quantile } from "../../../../src/core/market/interval.ts";
import {
  countCells,
  countCellsOf,
  figuresByCell,
  type KeyColumn,
  medians,
  onlyValue,
  rowsWhere,
} from "../../../../src/core/market/kernel/group.ts";
import { splitEvenly } from "../../../../src/core/market/kernel/shards.ts";

const FIRST = { first: 0, size: 3 };
const SECOND = { first: 10, size: 4 };

/** Rows with a value of each column, some of the second outside its groups, a figure or none, and whether they count. */
const anyRows = fc.array(
  fc.record({
    one: fc.nat(2),
    other: fc.integer({ min: 8, max: 15 }),
    figure: fc.option(fc.integer({ min: 1, max: 30 }), { nil: Number.NaN }),
    chosen: fc.boolean(),
  }),
  { maxLength: 80 },
);
type Rows = readonly { one: number; other: number; figure: number; chosen: boolean }[];

function columns(rows: Rows): { a: KeyColumn; b: KeyColumn; figures: Float32Array; mask: Uint8Array } {
  return {
    a: { values: Uint8Array.from(rows, (row) => row.one), ...FIRST },
    b: { values: Uint16Array.from(rows, (row) => row.other), ...SECOND },
    figures: Float32Array.from(rows, (row) => row.figure),
    mask: Uint8Array.from(rows, (row) => (row.chosen ? 1 : 0)),
  };
}

function cells<Value>(rows: Rows, value: (own: Rows) => Value): Value[] {
  return Array.from({ length: FIRST.size * SECOND.size }, (_, cell) =>
    value(
      rows.filter(
        ({ one, other, chosen }) =>
          chosen && one === Math.floor(cell / SECOND.size) && other - SECOND.first === cell % SECOND.size,
      ),
    ),
  );
}

test("counts of cells are those of a filter, and shards add up", () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 1, max: 4 }), (rows, parts) => {
      const { a, b, mask } = columns(rows);
      const counts = new Uint32Array(FIRST.size * SECOND.size);
      for (const range of splitEvenly(rows.length, parts)) countCells(a, b, range, mask, counts);
      expect([...counts]).toEqual(cells(rows, (own) => own.length));
    }),
    { numRuns: 200, seed: 61 },
  );
});

test("medians are those of the sorted figures", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { a, b, figures, mask } = columns(rows);
      const wanted = cells(rows, (own) => {
        const stated = own.map((row) => row.figure).filter((figure) => !Number.isNaN(figure));
        return stated.length === 0
          ? Number.NaN
          : quantile(
              stated.toSorted((x, y) => x - y),
              0.5,
            );
      });
      expect([...medians(figuresByCell(a, b, figures, mask))]).toEqual(wanted);
    }),
    { numRuns: 300, seed: 62 },
  );
});

test("rows where every condition holds, and their cells", () => {
  const one = { values: Uint8Array.of(0, 1, 1, 2), wanted: onlyValue(1, 3) };
  const other = { values: Uint8Array.of(5, 5, 6, 5), wanted: onlyValue(5, 7) };
  expect([...rowsWhere([one, other], new Uint32Array(4))]).toEqual([1]);
  expect([...rowsWhere([], new Uint32Array(4))]).toEqual([0, 1, 2, 3]);
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { a, b, mask } = columns(rows);
      const counts = new Uint32Array(FIRST.size * SECOND.size);
      countCellsOf(
        a,
        b,
        rowsWhere([{ values: mask, wanted: onlyValue(1, 2) }], new Uint32Array(rows.length)),
        counts,
      );
      expect([...counts]).toEqual(cells(rows, (own) => own.length));
    }),
    { numRuns: 100, seed: 63 },
  );
});
