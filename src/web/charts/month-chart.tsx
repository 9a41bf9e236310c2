import * as Plot from "@observablehq/plot";
import type { Cell } from "../../core/market/counts.ts";
import { DataTable } from "../components/data-table.tsx";
import { count, monthName, plural } from "../components/format.ts";
import { Chart } from "./chart.tsx";

const UNDATED = "undated";

/** When the ads were first seen. It shows when the collections were made, and says so. */
export function MonthChart({ id, cells }: { readonly id: string; readonly cells: readonly Cell[] }) {
  const dated = cells.filter((cell) => cell.key !== UNDATED);
  const undated = cells.find((cell) => cell.key === UNDATED)?.n ?? 0;
  const title = "Ads by the month in which they were first seen";
  const rows = [
    ...dated.map((cell) => [monthName(cell.key), count(cell.n)]),
    ...(undated > 0 ? [["No date given", count(undated)]] : []),
  ];
  const table = (
    <DataTable
      caption={title}
      captionHidden
      columns={[{ name: "Month" }, { name: "Ads", kind: "number" }]}
      rows={rows}
    />
  );
  if (dated.length < 2) return table;
  return (
    <Chart
      id={id}
      title={title}
      description={`${dated.map((cell) => `${monthName(cell.key)} ${count(cell.n)}`).join("; ")}.`}
      note={`This shows when the ads were collected. It does not show that the market grew or shrank. ${plural(undated, "ad")} without a date ${undated === 1 ? "is" : "are"} left out.`}
      draw={(width) => monthPlot(dated, width)}
      table={table}
    />
  );
}

function monthPlot(dated: readonly Cell[], width: number): Plot.PlotOptions {
  const wide = width > 500;
  const date = (cell: Cell) => new Date(`${cell.key}-01T00:00:00Z`);
  return {
    width,
    height: wide ? 220 : 180,
    marginLeft: 44,
    marginTop: 14,
    marginBottom: 40,
    x: { type: "utc", label: null, ticks: wide ? 8 : 4, tickSize: 0, inset: 6 },
    y: { label: null, ticks: 4, tickSize: 0, nice: true },
    marks: [
      Plot.gridY({ className: "grid" }),
      Plot.rectY([...dated], {
        className: "bars deep",
        x: date,
        y: "n",
        interval: "month",
        insetLeft: 1,
        insetRight: 1,
      }),
      Plot.ruleY([0], { className: "whiskers" }),
    ],
  };
}
