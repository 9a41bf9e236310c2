import type { Cell } from "../../core/market/counts.ts";
import type { SpecialisationId } from "../../core/vocabulary.ts";
import { count } from "../components/format.ts";
import { SHORT_SPECIALISATION_WORDS } from "../components/words.ts";

interface WindRoseProps {
  /** In the order in which they go round, clockwise from the top. */
  readonly cells: readonly Cell[];
  /** Begins the ids of its title and description. */
  readonly id: string;
  readonly description: string;
}

const RIM = 150;
const HALF_WIDTH = 0.2;

/**
 * A wind rose of the market: one petal for each specialisation, its length the square root of its postings, so that
 * the small ones can be seen; the rings give the scale.
 */
export function WindRose({ cells, id, description }: WindRoseProps) {
  const rings = ringsFor(Math.max(1, ...cells.map((cell) => cell.n)));
  const top = rings.at(-1) ?? 1;
  const radius = (n: number) => RIM * Math.sqrt(n / top);
  return (
    <svg class="wind-rose" viewBox="-270 -205 540 410" role="img" aria-labelledby={`${id}-title ${id}-text`}>
      <title id={`${id}-title`}>Ads for each specialisation, as a wind rose</title>
      <desc id={`${id}-text`}>{description}</desc>
      {rings.map((n) => (
        <circle class="ring" r={radius(n)} />
      ))}
      <circle class="rim" r={RIM + 9} />
      <path class="degrees" d={degreeMarks()} />
      {cells.map((cell, at) => (
        <Petal angle={angleOf(at, cells.length)} radius={radius(cell.n)} />
      ))}
      {rings.map((n) => (
        <RingLabel n={n} radius={radius(n)} />
      ))}
      {cells.map((cell, at) => (
        <Label id={cell.key as SpecialisationId} angle={angleOf(at, cells.length)} />
      ))}
    </svg>
  );
}

/** Clockwise from the top, in radians. */
function angleOf(at: number, of: number): number {
  return (2 * Math.PI * at) / of;
}

function point(angle: number, radius: number): string {
  return `${(radius * Math.sin(angle)).toFixed(1)} ${(-radius * Math.cos(angle)).toFixed(1)}`;
}

/** Halfway between two petals, where nothing else stands. */
function RingLabel({ n, radius }: { readonly n: number; readonly radius: number }) {
  const [x, y] = point(angleOf(9.5, 14), radius).split(" ");
  return (
    <text class="ring-label" x={x} y={y} text-anchor="middle" dy="0.35em">
      {count(n)}
    </text>
  );
}

/** A compass point: one half dark, one half light. */
function Petal({ angle, radius }: { readonly angle: number; readonly radius: number }) {
  const waist = Math.min(30, radius * 0.32);
  const tip = point(angle, Math.max(2, radius));
  const [left, right] = [point(angle - HALF_WIDTH, waist), point(angle + HALF_WIDTH, waist)];
  return (
    <g class="petal">
      <path class="light" d={`M0 0L${left}L${tip}Z`} />
      <path class="dark" d={`M0 0L${right}L${tip}Z`} />
    </g>
  );
}

function Label({ id, angle }: { readonly id: SpecialisationId; readonly angle: number }) {
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  const anchor = Math.abs(x) < 0.2 ? "middle" : x > 0 ? "start" : "end";
  return (
    <text
      class="petal-label"
      x={(x * (RIM + 20)).toFixed(1)}
      y={(y * (RIM + 24) + 4).toFixed(1)}
      text-anchor={anchor}
    >
      {SHORT_SPECIALISATION_WORDS[id] ?? id}
    </text>
  );
}

/** Seventy-two short strokes outside the rings, as on a chart's rose. */
function degreeMarks(): string {
  const marks = Array.from({ length: 72 }, (_, at) => {
    const angle = (2 * Math.PI * at) / 72;
    return `M${point(angle, RIM + 9)}L${point(angle, RIM + (at % 6 === 0 ? 3 : 6))}`;
  });
  return marks.join("");
}

const ROUND = [
  10, 20, 30, 50, 75, 100, 150, 200, 250, 300, 400, 500, 750, 1000, 1500, 2000, 3000, 5000, 10_000,
];

/** Three round numbers up to and with the largest, a quarter and a ninth of it: equal steps of the square root. */
function ringsFor(largest: number): number[] {
  const step = ROUND.find((one) => one * 9 >= largest);
  const unit = step ?? Math.ceil(largest / 9);
  return [unit, unit * 4, unit * 9];
}
