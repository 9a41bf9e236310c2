import type { Plan } from "../../../../core/compass/plan.ts";
import { DataTable } from "../../../components/data-table.tsx";
import { Disclosure } from "../../../components/disclosure.tsx";
import { count } from "../../../components/format.ts";
import type { NameOf } from "../words/result.ts";

interface ReachChartProps {
  readonly plan: Plan;
  readonly nameOf: NameOf;
}

const WIDTH = 640;
const HEIGHT = 240;
const EDGE = { left: 46, right: 18, top: 18, bottom: 40 };

/** Ads within reach against hours of study: a flight of steps, one for each skill. With its table. */
export function ReachChart({ plan, nameOf }: ReachChartProps) {
  const points = reachPoints(plan);
  const { x, y, top } = scales(plan);
  const description = `From ${count(plan.inReachNow)} of ${count(plan.of)} ads now to ${count(plan.inReachThen)} after about ${Math.round(plan.hours)} hours.`;
  return (
    <figure class="chart reach-chart">
      <figcaption>
        <span class="chart-title">Ads within reach, by hours of study</span>
        <span class="chart-note">{description} Each number is a step of the plan.</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="reach-title reach-text">
        <title id="reach-title">Ads within reach, by hours of study</title>
        <desc id="reach-text">{description}</desc>
        {[0, top / 2, top].map((value) => (
          <g key={value} class="grid">
            <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(value)} y2={y(value)} />
            <text x={EDGE.left - 8} y={y(value) + 4} text-anchor="end">
              {count(value)}
            </text>
          </g>
        ))}
        <path class="under" d={`${stairs(points, x, y)}V${y(0)}H${x(0)}Z`} />
        <path class="stairs" d={stairs(points, x, y)} />
        {points.slice(1).map(({ hours, inReach }, at) => (
          <g key={plan.steps[at]?.skill}>
            <circle cx={x(hours)} cy={y(inReach)} r="9" />
            <text class="step-number" x={x(hours)} y={y(inReach) + 4} text-anchor="middle">
              {at + 1}
            </text>
          </g>
        ))}
        <text class="axis" x={x(0)} y={HEIGHT - 10}>
          now
        </text>
        <text class="axis" x={WIDTH - EDGE.right} y={HEIGHT - 10} text-anchor="end">
          {Math.round(plan.hours)} hours
        </text>
      </svg>
      <Disclosure summary="The same as a table">
        <DataTable
          caption="Ads within reach after each step"
          columns={[
            { name: "Step" },
            { name: "Hours so far", kind: "number" },
            { name: "Within reach", kind: "number" },
            { name: "Of", kind: "number" },
          ]}
          rows={points.map(({ hours, inReach }, at) => [
            at === 0 ? "Now" : `${at}. ${nameOf(plan.steps[at - 1]!.skill)}`,
            count(Math.round(hours)),
            count(inReach),
            count(plan.of),
          ])}
        />
      </Disclosure>
    </figure>
  );
}

interface ReachPoint {
  readonly hours: number;
  readonly inReach: number;
}

/** Now, then the state after each step. */
export function reachPoints(plan: Plan): ReachPoint[] {
  let hours = 0;
  const after = plan.steps.map((step) => {
    hours += step.hours;
    return { hours, inReach: step.inReachAfter };
  });
  return [{ hours: 0, inReach: plan.inReachNow }, ...after];
}

/** The upper end is the last value rounded up, never the whole of the ads, which would flatten every plan. */
function scales(plan: Plan) {
  const top = roundUp(Math.max(plan.inReachThen, 4));
  const hours = Math.max(
    1,
    plan.steps.reduce((sum, step) => sum + step.hours, 0),
  );
  return {
    top,
    x: (value: number) => EDGE.left + (value / hours) * (WIDTH - EDGE.left - EDGE.right),
    y: (value: number) => HEIGHT - EDGE.bottom - (value / top) * (HEIGHT - EDGE.top - EDGE.bottom),
  };
}

/** To an even 1, 2, 4, 6 or 10 of the next power of ten, so that its half is a whole number. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 6, 8, 10].find((one) => one * power >= value) ?? 10;
  return Math.max(2, step * power);
}

function stairs(points: readonly ReachPoint[], x: (v: number) => number, y: (v: number) => number): string {
  const [first, ...rest] = points;
  return [
    `M${x(0)} ${y(first?.inReach ?? 0)}`,
    ...rest.map(({ hours, inReach }) => `H${x(hours).toFixed(1)}V${y(inReach).toFixed(1)}`),
  ].join("");
}
