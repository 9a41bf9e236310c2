/** Rows of a model by hashed word, in typed arrays: made once, asked for every word of every text. */
export interface RowTable {
  readonly size: number;
  readonly mask: number;
  /** Two places a slot: key, and row + 1; 0 where the slot is free. */
  readonly slots: Int32Array;
  /** One bit for the low bits of each key, eight for each slot: most words are no feature. */
  readonly some: Int32Array;
}

/** The table of a map. */
export function rowTable(rows: ReadonlyMap<number, number>): RowTable {
  const table = emptyTable(rows.size);
  for (const [key, row] of rows) put(table, key, row);
  return { ...table, size: rows.size };
}

/** The table in which key i has the row `first + i`; of two equal keys the later stands. */
export function tableOfKeys(keys: Int32Array, first: number): RowTable {
  const table = emptyTable(keys.length);
  let size = 0;
  for (let i = 0; i < keys.length; i++) if (put(table, keys[i]!, first + i)) size++;
  return { ...table, size };
}

/** Tables numbered as one: `numbers` gives each key of any of them a number from 1 on, `rows` its row in each, or -1. */
export function joinTables(tables: readonly RowTable[]): { numbers: RowTable; rows: Int32Array[] } {
  const most = tables.reduce((sum, { size }) => sum + size, 0);
  const numbers = emptyTable(most);
  const rows = tables.map(() => new Int32Array(most + 1).fill(-1));
  let size = 0;
  tables.forEach(({ slots }, k) => {
    for (let slot = 0; slot < slots.length; slot += 2) {
      if (slots[slot + 1] === 0) continue;
      const key = slots[slot]!;
      if (numbers.slots[slotOf(numbers, key) + 1] === 0) put(numbers, key, ++size);
      rows[k]![rowOf(numbers, key)] = slots[slot + 1]! - 1;
    }
  });
  return { numbers: { ...numbers, size }, rows };
}

function emptyTable(keys: number): RowTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, keys * 2)));
  const some = new Int32Array(Math.max(64, size / 4));
  return { size: 0, mask: size - 1, slots: new Int32Array(size * 2), some };
}

/** Whether the key is new. */
function put(table: RowTable, key: number, row: number): boolean {
  const slot = slotOf(table, key);
  const isNew = table.slots[slot + 1] === 0;
  table.slots[slot] = key;
  table.slots[slot + 1] = row + 1;
  table.some[placeOf(table, key)]! |= 1 << (key & 31);
  return isNew;
}

/** The row of a hashed word; -1 when it is no feature. */
export function rowOf(table: RowTable, key: number): number {
  return mayHold(table, key) === 0 ? -1 : heldRowOf(table, key);
}

/** 1 when a hashed word may be a feature, else 0: for those who ask without a branch. */
export function mayHold(table: RowTable, key: number): number {
  return (table.some[placeOf(table, key)]! >>> (key & 31)) & 1;
}

/** The row of a hashed word that may be a feature; -1 when it is none. */
export function heldRowOf(table: RowTable, key: number): number {
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
