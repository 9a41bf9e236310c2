import type { RowRange } from "./requirements.ts";

/** A column to group by: a value from `first` on, `size` of them, each its own group; other values are left out. */
export interface KeyColumn {
  readonly values: Uint8Array | Uint16Array;
  readonly first: number;
  readonly size: number;
}

/**
 * Adds to `into` how many of the rows fall into each cell (group of a times size of b, plus group of b). Counts of
 * disjoint ranges or shards add up.
 */
export function countCells(
  a: KeyColumn,
  b: KeyColumn,
  { from, to }: RowRange,
  mask: Uint8Array | null,
  into: Uint32Array,
): void {
  // Taken out of their objects: a loop reads these for every row.
  const [one, other] = [a.values, b.values];
  const [first, firstOther, sizeOther] = [a.first, b.first, b.size];
  const size = a.size;
  for (let row = from; row < to; row++) {
    if (mask !== null && mask[row] === 0) continue;
    const group = one[row]! - first;
    const within = other[row]! - firstOther;
    if (group >= 0 && group < size && within >= 0 && within < sizeOther) into[group * sizeOther + within]!++;
  }
}

/** The same for some rows alone. */
export function countCellsOf(a: KeyColumn, b: KeyColumn, rows: Uint32Array, into: Uint32Array): void {
  const [one, other] = [a.values, b.values];
  const [first, firstOther, size, sizeOther] = [a.first, b.first, a.size, b.size];
  for (let at = 0; at < rows.length; at++) {
    const group = one[rows[at]!]! - first;
    const within = other[rows[at]!]! - firstOther;
    if (group >= 0 && group < size && within >= 0 && within < sizeOther) into[group * sizeOther + within]!++;
  }
}

/** A column that must hold a wanted value; a table of 0 and 1 by value says which are. */
export interface Condition {
  readonly values: Uint8Array | Uint16Array;
  readonly wanted: Uint8Array;
}

/**
 * The rows that meet every condition, ascending. Each condition reads what the one before it left: a row is written
 * down and kept or overwritten, so that there is no branch to mispredict.
 * @param rows room for all rows; the answer is a part of it
 */
export function rowsWhere(conditions: readonly Condition[], rows: Uint32Array): Uint32Array {
  const [first, ...others] = conditions;
  let count = first ? keepOfAll(first, rows) : fillAll(rows);
  for (const condition of others) count = keepOfRows(condition, rows, count);
  return rows.subarray(0, count);
}

function keepOfAll({ values, wanted }: Condition, rows: Uint32Array): number {
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    rows[count] = row;
    count += wanted[values[row]!]!;
  }
  return count;
}

function keepOfRows({ values, wanted }: Condition, rows: Uint32Array, length: number): number {
  let count = 0;
  for (let at = 0; at < length; at++) {
    const row = rows[at]!;
    rows[count] = row;
    count += wanted[values[row]!]!;
  }
  return count;
}

function fillAll(rows: Uint32Array): number {
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  return rows.length;
}

/** The table of a condition for one value. */
export function onlyValue(value: number, values: number): Uint8Array {
  const wanted = new Uint8Array(values);
  wanted[value] = 1;
  return wanted;
}

/** The figures of each cell side by side: those of cell c are `figures[start[c] .. start[c + 1]]`, in no order. */
export interface CellFigures {
  readonly start: Uint32Array;
  readonly figures: Float32Array;
}

/** Sorts figures into cells by counting; NaN is no figure. */
export function figuresByCell(
  a: KeyColumn,
  b: KeyColumn,
  figures: Float32Array,
  mask: Uint8Array | null = null,
): CellFigures {
  const cells = a.size * b.size;
  const rows = rowsWithFigure(figures, mask);
  const cell = cellsOfRows(a, b, rows);
  // One cell more takes the rows that lie outside.
  const start = new Uint32Array(cells + 2);
  for (let at = 0; at < cell.length; at++) start[cell[at]! + 1]!++;
  for (let of = 0; of <= cells; of++) start[of + 1]! += start[of]!;
  const next = start.slice();
  const sorted = new Float32Array(rows.length);
  for (let at = 0; at < rows.length; at++) sorted[next[cell[at]!]!++] = figures[rows[at]!]!;
  return { start: start.subarray(0, cells + 1), figures: sorted };
}

function rowsWithFigure(figures: Float32Array, mask: Uint8Array | null): Uint32Array {
  const rows = new Uint32Array(figures.length);
  let count = 0;
  for (let row = 0; row < figures.length; row++) {
    rows[count] = row;
    count += Number(!Number.isNaN(figures[row]!)) & (mask === null ? 1 : mask[row]!);
  }
  return rows.subarray(0, count);
}

function cellsOfRows(a: KeyColumn, b: KeyColumn, rows: Uint32Array): Uint32Array {
  const [one, other] = [a.values, b.values];
  const [first, firstOther, size, sizeOther] = [a.first, b.first, a.size, b.size];
  const cells = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const group = one[rows[at]!]! - first;
    const within = other[rows[at]!]! - firstOther;
    const inside = group >= 0 && group < size && within >= 0 && within < sizeOther;
    cells[at] = inside ? group * sizeOther + within : size * sizeOther;
  }
  return cells;
}

/** The median of every cell, NaN where it has no figure. Reorders the figures of each cell. */
export function medians({ start, figures }: CellFigures): Float64Array {
  return Float64Array.from({ length: start.length - 1 }, (_, cell) =>
    medianWithin(figures, start[cell]!, start[cell + 1]!),
  );
}

function medianWithin(figures: Float32Array, from: number, to: number): number {
  const count = to - from;
  if (count === 0) return Number.NaN;
  const middle = from + ((count - 1) >> 1);
  const low = select(figures, from, to - 1, middle);
  if (count % 2 === 1) return low;
  // All that follow the selected place are not smaller: the next figure is the least of them.
  let high = Number.POSITIVE_INFINITY;
  for (let at = middle + 1; at < to; at++) if (figures[at]! < high) high = figures[at]!;
  return low + (high - low) * 0.5;
}

/**
 * Puts the figure that belongs to `wanted` in ascending order there, smaller ones before and larger ones after it
 * (Hoare 1961, Algorithm 65: Find; pivot the median of three).
 */
export function select(figures: Float32Array, from: number, to: number, wanted: number): number {
  let left = from;
  let right = to;
  while (left < right) {
    const pivot = middleOf(figures[left]!, figures[(left + right) >> 1]!, figures[right]!);
    let up = left;
    let down = right;
    while (up <= down) {
      while (figures[up]! < pivot) up++;
      while (figures[down]! > pivot) down--;
      if (up > down) break;
      const held = figures[up]!;
      figures[up++] = figures[down]!;
      figures[down--] = held;
    }
    if (wanted <= down) right = down;
    else if (wanted >= up) left = up;
    else break;
  }
  return figures[wanted]!;
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
