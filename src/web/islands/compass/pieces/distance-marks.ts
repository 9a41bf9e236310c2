import type { Move } from "../../../../core/compass/moves.ts";

/** Of the drawing, in its own units. */
export const SIZE = { width: 760, height: 420, left: 84, right: 20, top: 20, bottom: 36 } as const;
/** Room at the bottom for those of which no pay can be told. */
const STRIP = 64;
const LINE_HEIGHT = 17;
const LETTER = 7.4;

export interface Mark {
  readonly to: string;
  readonly name: string;
  readonly hours: number;
  readonly pay: number | null;
  readonly ads: number;
  readonly currency: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: Label;
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

export interface DistanceMarks {
  readonly marks: readonly Mark[];
  readonly hourLines: readonly { readonly hours: number; readonly x: number }[];
  readonly payLines: readonly { readonly pay: number; readonly y: number }[];
  /** Where those of unknown pay stand; null when there are none. */
  readonly unknownPay: number | null;
  readonly currency: string;
}

/** Places for the moves that have a distance; the others are in the table only. */
export function marksOf(moves: readonly Move[], nameOf: (id: string) => string): DistanceMarks {
  const told = moves.filter((move) => move.hours !== null);
  const pays = told.flatMap(({ pay }) => pay.figures?.median ?? []);
  const unknown = pays.length < told.length;
  const hours = scaleOf(
    0,
    Math.max(60, ...told.map((move) => move.hours!)),
    SIZE.left + 14,
    SIZE.width - SIZE.right - 14,
  );
  const floor = SIZE.height - SIZE.bottom - (unknown ? STRIP : 0);
  const pay = scaleOf(Math.min(...pays, Infinity), Math.max(...pays, -Infinity), floor - 16, SIZE.top + 16);
  const unknownPay = unknown ? SIZE.height - SIZE.bottom - STRIP / 2 : null;
  const most = Math.max(1, ...told.map(({ postings }) => postings));
  const bare = told.map((move) => ({
    to: move.to,
    name: nameOf(move.to),
    hours: move.hours!,
    pay: move.pay.figures?.median ?? null,
    ads: move.postings,
    currency: move.pay.currency,
    x: hours.place(move.hours!),
    y: move.pay.figures ? pay.place(move.pay.figures.median) : unknownPay!,
    radius: 4 + 18 * Math.sqrt(move.postings / most),
  }));
  return {
    marks: labelled(bare),
    hourLines: hours.ticks.map((tick) => ({ hours: tick, x: hours.place(tick) })),
    payLines: pays.length === 0 ? [] : pay.ticks.map((tick) => ({ pay: tick, y: pay.place(tick) })),
    unknownPay,
    currency: told[0]?.pay.currency ?? "USD",
  };
}

/** A linear scale with three to six round ticks inside it. */
function scaleOf(low: number, high: number, from: number, to: number) {
  const span = high - low || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? rough;
  const ticks: number[] = [];
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) ticks.push(tick);
  return { ticks, place: (value: number) => from + ((value - low) / span) * (to - from) };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Labels where they cover neither a circle nor each other: beside their circle, else above, below, and further off. */
function labelled(bare: readonly Omit<Mark, "label">[]): Mark[] {
  const taken: Box[] = bare.map(({ x, y, radius }) => boxAround(x - radius, x + radius, y, radius));
  return bare.map((mark) => {
    const width = mark.name.length * LETTER;
    const free = placesFor(mark, width).find(({ box }) => taken.every((other) => !meet(box, other)));
    const { label, box } = free ?? placesFor(mark, width)[0]!;
    taken.push(box);
    return { ...mark, label };
  });
}

function placesFor({ x, y, radius }: Omit<Mark, "label">, width: number): { label: Label; box: Box }[] {
  const right = x + radius + 6;
  const left = x - radius - 6;
  const levels = Array.from({ length: 12 }, (_, at) => radius + 13 + at * (LINE_HEIGHT + 1));
  const offsets = [0, ...levels.flatMap((level) => [-level, level])];
  return offsets
    .flatMap((offset) => [
      { label: { x: right, y: y + 5 + offset, anchor: "start" as const }, from: right },
      { label: { x: left, y: y + 5 + offset, anchor: "end" as const }, from: left - width },
    ])
    .filter(({ from }) => from >= SIZE.left && from + width <= SIZE.width)
    .map(({ label, from }) => ({ label, box: boxAround(from, from + width, label.y - 5, LINE_HEIGHT / 2) }))
    .filter(({ box }) => box.top >= 0 && box.bottom <= SIZE.height - SIZE.bottom);
}

function boxAround(left: number, right: number, y: number, half: number): Box {
  return { left, right, top: y - half, bottom: y + half };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
