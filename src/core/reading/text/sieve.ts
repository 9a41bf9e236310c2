import { neededGrams, neededGramsOfPart } from "./needed-grams.ts";
import { SIGNS } from "./signs.ts";

/** What the sieve lets through: where in the lines of a text an expression may match. Valid until the next text. */
export interface SiftedLines {
  /**
   * Whether an expression may match within a line. False only where it cannot: a gram that each of its matches holds is
   * missing. One that is asked for the first time may match anywhere; it is sifted from the next text on.
   */
  mayMatch(expression: RegExp, line: number): boolean;
  /** The same for an expression that is tried on parts of lines, which may be cut within words. */
  mayMatchPart(expression: RegExp, line: number): boolean;
  /** Whether it may match within some line, or over the ends of several. */
  mayMatchSome(expression: RegExp): boolean;
}

/** Whether an expression may match within a certain line. */
export type MayMatch = (expression: RegExp) => boolean;

/** Sifts lines of a text, given as its `length` code units and a 0. The lines are in order, with a gap before and behind each. */
export type Sieve = (codes: Uint16Array, length: number, lines: readonly Line[]) => SiftedLines;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Makes a sieve for all the expressions that it will be asked about. */
export function createSieve(): Sieve {
  const places = new Map<RegExp, number>();
  const partPlaces = new Map<RegExp, number>();
  const needed: (readonly number[] | null)[] = [];
  let mesh = meshOf(needed);
  let met = emptyMet(4096);
  let passed = new Int32Array(0);
  let some: Int32Array = new Int32Array(0);
  const isSet = (bits: Int32Array, from: number, place: number) =>
    place >= mesh.expressions || ((bits[from + (place >>> 5)]! >>> (place & 31)) & 1) === 1;
  let asked: RegExp | null = null;
  let place = -1;
  // Most are asked for of line after line.
  const placeOf = (expression: RegExp) => {
    if (expression === asked) return place;
    asked = expression;
    place = places.get(expression) ?? takeIn(expression, neededGrams(expression), places, needed);
    return place;
  };
  const partPlaceOf = (expression: RegExp) =>
    partPlaces.get(expression) ?? takeIn(expression, neededGramsOfPart(expression), partPlaces, needed);
  const sifted: SiftedLines = {
    mayMatch: (expression, line) => isSet(passed, line * mesh.width, placeOf(expression)),
    mayMatchPart: (expression, line) => isSet(passed, line * mesh.width, partPlaceOf(expression)),
    mayMatchSome: (expression) => isSet(some, 0, placeOf(expression)),
  };
  return (codes, length, lines) => {
    if (mesh.expressions < needed.length) mesh = meshOf(needed);
    if (met.gram.length < length + 2) met = emptyMet(length * 2);
    if (passed.length < lines.length * mesh.width) passed = new Int32Array(lines.length * mesh.width * 2);
    const count = meet(codes, length, mesh.known, met);
    some = pass(mesh, met, count, lines, passed);
    return sifted;
  };
}

function takeIn(
  expression: RegExp,
  grams: readonly number[] | null,
  places: Map<RegExp, number>,
  needed: (readonly number[] | null)[],
): number {
  const place = needed.push(grams) - 1;
  places.set(expression, place);
  return place;
}

/** Known grams of a text, in order, and where each ends. */
interface Met {
  readonly gram: Int32Array;
  readonly at: Int32Array;
}

function emptyMet(room: number): Met {
  return { gram: new Int32Array(room), at: new Int32Array(room) };
}

/** Expressions by their grams, in typed arrays. */
interface Mesh {
  readonly expressions: number;
  /** Whole numbers that one bit for each expression takes. */
  readonly width: number;
  /** The expressions that nothing is known of. */
  readonly always: Int32Array;
  /** One bit for each hashed gram: most grams of a text are nobody's. */
  readonly known: Int32Array;
  /** Open-addressed: gram + 1, and its row; 0 where free. */
  readonly slots: Int32Array;
  /** Row r has the expressions that need its gram. */
  readonly rows: Int32Array;
  /** The last line that the gram of a row was met in. */
  readonly metIn: Int32Array;
}

const HASH_BITS = 15;
/** Written out, for what is imported is not taken for constant: `SIGN_BITS`, and the bits of a gram. */
const SIGN_BITS_HERE = 5;
const GRAM_MASK = 0xfffff;

function meshOf(needed: readonly (readonly number[] | null)[]): Mesh {
  const width = Math.max(1, Math.ceil(needed.length / 32));
  const grams = [...new Set(needed.flatMap((one) => one ?? []))];
  const mesh = {
    expressions: needed.length,
    width,
    always: new Int32Array(width),
    known: new Int32Array(2 ** (HASH_BITS - 5)),
    slots: new Int32Array(2 ** Math.ceil(Math.log2(grams.length * 2 + 2)) * 2),
    rows: new Int32Array(grams.length * width),
    metIn: new Int32Array(grams.length),
  };
  grams.forEach((gram, row) => {
    const slot = slotOf(mesh, gram);
    mesh.slots[slot] = gram + 1;
    mesh.slots[slot + 1] = row;
    mesh.known[hashOf(gram) >>> 5]! |= 1 << (hashOf(gram) & 31);
  });
  needed.forEach((one, place) => {
    if (one === null) mesh.always[place >>> 5]! |= 1 << (place & 31);
    for (const gram of one ?? [])
      mesh.rows[mesh.slots[slotOf(mesh, gram) + 1]! * width + (place >>> 5)]! |= 1 << (place & 31);
  });
  return mesh;
}

function hashOf(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> (32 - HASH_BITS);
}

function slotOf({ slots }: Pick<Mesh, "slots">, gram: number): number {
  const mask = slots.length - 1;
  let slot = (hashOf(gram) << 1) & mask;
  while (slots[slot] !== 0 && slots[slot] !== gram + 1) slot = (slot + 2) & mask;
  return slot;
}

/** Writes the known grams of a text, and a few that only share a hash with one; returns how many. */
function meet(codes: Uint16Array, length: number, known: Int32Array, met: Met): number {
  // Looked up once: what is imported is otherwise fetched anew for each character.
  const signs = SIGNS;
  const { gram: grams, at: ends } = met;
  let count = 0;
  let gram = 0;
  // Without a branch, which would be guessed wrong for every known gram.
  for (let at = 0; at <= length; at++) {
    gram = ((gram << SIGN_BITS_HERE) | signs[codes[at]!]!) & GRAM_MASK;
    const hash = Math.imul(gram, 0x9e3779b1) >>> (32 - HASH_BITS);
    grams[count] = gram;
    ends[count] = at;
    count += (known[hash >>> 5]! >>> (hash & 31)) & 1;
  }
  return count;
}

/** Writes for each line the expressions that may match in it, and returns those that may in any. */
function pass(mesh: Mesh, met: Met, count: number, lines: readonly Line[], passed: Int32Array): Int32Array {
  const { width, always, slots, rows, metIn } = mesh;
  const some = new Int32Array(width);
  metIn.fill(-1);
  let i = 0;
  for (let line = 0; line < lines.length; line++) {
    const from = line * width;
    const { end } = lines[line]!;
    for (let k = 0; k < width; k++) passed[from + k] = always[k]!;
    for (; i < count && met.at[i]! <= end; i++) {
      const gram = met.gram[i]!;
      const slot = slotOf(mesh, gram);
      const row = slots[slot + 1]!;
      if (slots[slot] === 0 || metIn[row] === line) continue;
      metIn[row] = line;
      for (let k = 0; k < width; k++) passed[from + k]! |= rows[row * width + k]!;
    }
    for (let k = 0; k < width; k++) some[k]! |= passed[from + k]!;
  }
  return some;
}
