import * as Plot from "@observablehq/plot";
import type { PayCell, PayFigures } from "../../core/market/pay.ts";
import { DataTable } from "../components/data-table.tsx";
import { count, money, moneyRange } from "../components/format.ts";
import { TooFew } from "../components/quantity.tsx";
import { Chart } from "./chart.tsx";

interface PayChartProps {
  readonly id: string;
  readonly title: string;
  /** What the rows are: "Seniority". */
  readonly rowsAre: string;
  readonly cells: readonly PayCell[];
  readonly nameOf: (key: string) => string;
}

type ShownCell = PayCell & { readonly figures: PayFigures };

/** Pay by group: the middle half of the stated pay, its median and the interval of the median. */
export function PayChart({ id, title, rowsAre, cells, nameOf }: PayChartProps) {
  const shown = cells.filter((cell): cell is ShownCell => cell.figures !== null);
  const table = <PayTable caption={title} rowsAre={rowsAre} cells={cells} nameOf={nameOf} />;
  if (shown.length < 2) return table;
  return (
    <Chart
      id={id}
      title={title}
      description={inWords(shown, nameOf)}
      note="Band: the middle half of the stated pay. Dot: the median. Line: where the median of all such ads probably lies. Rows with too few ads stand in the table only."
      draw={(width) => payPlot(shown, nameOf, width)}
      table={table}
    />
  );
}

export function PayTable({
  caption,
  rowsAre,
  cells,
  nameOf,
}: Omit<PayChartProps, "id" | "title"> & { readonly caption: string }) {
  const rows = cells.map(({ key, n, figures, currency }) => [
    nameOf(key),
    figures ? money(figures.median, currency) : <TooFew n={n} />,
    figures ? moneyRange(figures.interval, currency) : "",
    figures ? moneyRange({ low: figures.lowerQuartile, high: figures.upperQuartile }, currency) : "",
    count(n),
  ]);
  const columns = [
    { name: rowsAre },
    { name: "Median", kind: "number" as const },
    { name: "Likely range of the median", kind: "number" as const },
    { name: "Middle half", kind: "number" as const },
    { name: "Ads that state pay", kind: "number" as const },
  ];
  return <DataTable caption={caption} captionHidden columns={columns} rows={rows} />;
}

function payPlot(
  shown: readonly ShownCell[],
  nameOf: (key: string) => string,
  width: number,
): Plot.PlotOptions {
  const wide = width > 500;
  const label = (cell: ShownCell) => nameOf(cell.key);
  return {
    width,
    height: 34 + shown.length * (wide ? 36 : 52),
    marginLeft: wide ? 285 : 8,
    marginRight: 20,
    marginTop: 22,
    marginBottom: 4,
    x: {
      axis: "top",
      label: null,
      tickFormat: (k: number) => `${k}k`,
      ticks: wide ? 7 : 4,
      nice: true,
      tickSize: 0,
    },
    y: { label: null, domain: shown.map(label), axis: wide ? "left" : null, tickSize: 0 },
    marks: payMarks(shown, label, wide),
  };
}

/** Band, interval and median, from back to front. */
function payMarks(shown: readonly ShownCell[], label: (cell: ShownCell) => string, wide: boolean) {
  const dy = wide ? 0 : 8;
  return [
    Plot.gridX({ className: "grid" }),
    Plot.barX(shown, {
      className: "bars",
      x1: (cell: ShownCell) => thousands(cell.figures.lowerQuartile),
      x2: (cell: ShownCell) => thousands(cell.figures.upperQuartile),
      y: label,
      insetTop: wide ? 9 : 24,
      insetBottom: wide ? 9 : 8,
    }),
    ...(wide ? [] : [narrowLabels(shown, label)]),
    Plot.ruleY(shown, {
      className: "whiskers",
      x1: (cell: ShownCell) => thousands(cell.figures.interval.low),
      x2: (cell: ShownCell) => thousands(cell.figures.interval.high),
      y: label,
      dy,
    }),
    Plot.dot(shown, {
      className: "middle",
      x: (cell: ShownCell) => thousands(cell.figures.median),
      y: label,
      r: 4.5,
      dy,
    }),
  ];
}

const thousands = (amount: number) => amount / 1000;

/** On a phone the names stand above the bands, not beside them. */
function narrowLabels(shown: readonly ShownCell[], label: (cell: ShownCell) => string) {
  return Plot.text(shown, { y: label, text: label, frameAnchor: "left", dy: -14, className: "names" });
}

function inWords(shown: readonly ShownCell[], nameOf: (key: string) => string): string {
  const parts = shown.map(({ key, n, figures, currency }) => {
    return `${nameOf(key)} ${money(figures.median, currency)} (${count(n)} ads)`;
  });
  return `Median stated pay a year: ${parts.join("; ")}.`;
}
