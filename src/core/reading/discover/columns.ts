import { fail, ok, type Result } from "../../result.ts";

const KINDS = {
  i8: Int8Array,
  u8: Uint8Array,
  u16: Uint16Array,
  i32: Int32Array,
  f32: Float32Array,
} as const;
type Kind = keyof typeof KINDS;
type Column<K extends Kind> = InstanceType<(typeof KINDS)[K]>;
export type AnyColumn = Column<Kind>;

/** Where a column stands in the file of numbers: `offset` in bytes, `length` in numbers. */
export interface ColumnPlace {
  readonly kind: Kind;
  readonly offset: number;
  readonly length: number;
}
export type ColumnPlaces = Readonly<Record<string, ColumnPlace>>;

export interface Columns {
  /** A column by name and kind. Throws a `ColumnFault` when there is none or it lies outside the file. */
  get<K extends Kind>(name: string, kind: K): Column<K>;
}

export class ColumnFault extends Error {}

/** Numbers of a model by name. `bytes` is little-endian, every column at a multiple of four. */
export function openColumns(places: ColumnPlaces, bytes: Uint8Array): Columns {
  const { buffer } = new Uint8Array(bytes);
  return {
    get(name, kind) {
      const place = places[name];
      if (place?.kind !== kind) throw new ColumnFault(`There is no column "${name}" of kind ${kind}.`);
      const size = KINDS[kind].BYTES_PER_ELEMENT;
      if (place.offset % 4 !== 0 || place.offset + place.length * size > buffer.byteLength) {
        throw new ColumnFault(`The column "${name}" lies outside the file.`);
      }
      return new KINDS[kind](buffer, place.offset, place.length) as Column<typeof kind>;
    },
  };
}

/** Lays columns out one after another: the pair of `openColumns`. */
export function layColumns(columns: Readonly<Record<string, AnyColumn>>): {
  places: ColumnPlaces;
  bytes: Uint8Array;
} {
  const places: Record<string, ColumnPlace> = {};
  let end = 0;
  for (const [name, column] of Object.entries(columns)) {
    places[name] = { kind: kindOf(column), offset: end, length: column.length };
    end += Math.ceil(column.byteLength / 4) * 4;
  }
  const bytes = new Uint8Array(end);
  for (const [name, column] of Object.entries(columns)) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), places[name]!.offset);
  }
  return { places, bytes };
}

function kindOf(column: AnyColumn): Kind {
  return (Object.keys(KINDS) as Kind[]).find((kind) => column instanceof KINDS[kind])!;
}

/** Runs a reader of columns and turns a `ColumnFault` into a failed result. */
export function readColumns<Value>(read: () => Value): Result<Value, "damaged"> {
  try {
    return ok(read());
  } catch (error) {
    if (error instanceof ColumnFault) return fail("damaged", error.message);
    throw error;
  }
}
