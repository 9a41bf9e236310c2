import type { Move } from "../../../../core/compass/moves.ts";
import { count, money } from "../../../components/format.ts";
import type { NameOf } from "../words/result.ts";
import { type Mark, marksOf, SIZE } from "./distance-marks.ts";

interface DistanceMapProps {
  readonly moves: readonly Move[];
  readonly nameOf: NameOf;
}

/** Hours of study to the right, pay upwards, one circle a specialisation, its area the number of ads. */
export function DistanceMap({ moves, nameOf }: DistanceMapProps) {
  const map = marksOf(moves, nameOf);
  if (map.marks.length === 0) return null;
  const description = map.marks.map(markInWords).join("; ");
  return (
    <figure class="chart distance-map">
      <figcaption>
        <span class="chart-title">How far, and what it pays</span>
        <span class="chart-note">
          To the right: hours of study until you are ready. Upwards: the middle of the stated pay. The larger
          the circle, the more ads.
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-labelledby="distance-title distance-text"
      >
        <title id="distance-title">How far each specialisation is, and what it pays</title>
        <desc id="distance-text">{description}</desc>
        {map.hourLines.map(({ hours, x }) => (
          <g key={hours} class="grid">
            <line x1={x} x2={x} y1={SIZE.top} y2={SIZE.height - SIZE.bottom} />
            <text x={x} y={SIZE.height - 12} text-anchor="middle">
              {hours === 0 ? "ready" : `${count(hours)} h`}
            </text>
          </g>
        ))}
        {map.payLines.map(({ pay, y }) => (
          <g key={pay} class="grid">
            <line x1={SIZE.left} x2={SIZE.width - SIZE.right} y1={y} y2={y} />
            <text x={SIZE.left - 8} y={y + 4} text-anchor="end">
              {money(pay, map.currency)}
            </text>
          </g>
        ))}
        {map.unknownPay !== null && (
          <text class="axis" x={SIZE.left - 8} y={map.unknownPay + 4} text-anchor="end">
            not stated
          </text>
        )}
        {map.marks.map((mark) => (
          <g key={mark.to} class={mark.hours === 0 ? "mark ready" : "mark"}>
            <circle cx={mark.x} cy={mark.y} r={mark.radius} />
            <line class="leader" x1={mark.x} y1={mark.y} x2={mark.label.x} y2={mark.label.y - 4} />
            <text x={mark.label.x} y={mark.label.y} text-anchor={mark.label.anchor}>
              {mark.name}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

function markInWords({ name, hours, pay, ads, currency }: Mark): string {
  const distance = hours === 0 ? "ready now" : `${count(hours)} hours`;
  return `${name}: ${distance}, ${pay === null ? "pay not stated often enough" : money(pay, currency)}, ${count(ads)} ads`;
}
