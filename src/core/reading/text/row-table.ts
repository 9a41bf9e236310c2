/** Rows of a model by hashed word, in typed arrays: made once, asked for every word of every text. */
export interface RowTable {
  readonly mask: number;
  /** Two places a slot: key, and row + 1; 0 where the slot is free. */
  readonly slots: Int32Array;
  /** One bit for the low bits of each key, eight for each slot: most words are no feature. */
  readonly some: Int32Array;
}

const tables = new WeakMap<ReadonlyMap<number, number>, RowTable>();

/** The table of a map that no longer changes; compiled when first asked for. */
export function rowTable(rows: ReadonlyMap<number, number>): RowTable {
  const held = tables.get(rows);
  if (held) return held;
  const table = compile(rows);
  tables.set(rows, table);
  return table;
}

function compile(rows: ReadonlyMap<number, number>): RowTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, rows.size * 2)));
  const table = {
    mask: size - 1,
    slots: new Int32Array(size * 2),
    some: new Int32Array(Math.max(64, size / 4)),
  };
  for (const [key, row] of rows) {
    const slot = slotOf(table, key);
    table.slots[slot] = key;
    table.slots[slot + 1] = row + 1;
    table.some[placeOf(table, key)]! |= 1 << (key & 31);
  }
  return table;
}

/** The row of a hashed word; -1 when it is no feature. */
export function rowOf(table: RowTable, key: number): number {
  if (((table.some[placeOf(table, key)]! >>> (key & 31)) & 1) === 0) return -1;
  return table.slots[slotOf(table, key) + 1]! - 1;
}

function placeOf({ some }: RowTable, key: number): number {
  return (key >>> 5) & (some.length - 1);
}

function slotOf({ mask, slots }: Pick<RowTable, "mask" | "slots">, key: number): number {
  let slot = ((key ^ (key >>> 15)) & mask) << 1;
  while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & ((mask << 1) | 1);
  return slot;
}
