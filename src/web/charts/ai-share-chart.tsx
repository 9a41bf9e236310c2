import * as Plot from "@observablehq/plot";
import type { AiShare } from "../../core/market/ai-share.ts";
import { DataTable } from "../components/data-table.tsx";
import { monthName, tenthPercent } from "../components/format.ts";
import { countryName } from "../components/words.ts";
import { Chart } from "./chart.tsx";

type Point = AiShare["months"][number];

/** Share of postings that mention AI, by country and month. */
export function AiShareChart({ share }: { readonly share: AiShare }) {
  const last =
    share.months
      .map((one) => one.month)
      .toSorted()
      .at(-1) ?? "";
  const ends = share.months
    .filter((one) => one.month === last)
    .toSorted((a, b) => b.share - a.share || (a.country < b.country ? -1 : 1));
  const yearBefore = `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`;
  const before = (country: string) =>
    share.months.find((one) => one.country === country && one.month === yearBefore);
  const rows = ends.map((one) => [
    countryName(one.country),
    tenthPercent(one.share),
    before(one.country) ? tenthPercent(before(one.country)!.share) : "",
  ]);
  const title = "Job postings that mention AI";
  return (
    <Chart
      id="ai-share"
      title={title}
      description={`Share of postings that mention AI in ${monthName(last)}: ${ends
        .map((one) => `${countryName(one.country)} ${tenthPercent(one.share)}`)
        .join("; ")}.`}
      note={
        <>
          Monthly means, from {share.source} ({share.licence}). {share.bias}
        </>
      }
      draw={(width) => sharePlot(share.months, ends, width)}
      table={
        <DataTable
          caption={title}
          captionHidden
          columns={[
            { name: "Country" },
            { name: monthName(last), kind: "number" },
            { name: monthName(yearBefore), kind: "number" },
          ]}
          rows={rows}
        />
      }
    />
  );
}

function sharePlot(months: readonly Point[], ends: readonly Point[], width: number): Plot.PlotOptions {
  const wide = width > 500;
  const date = (one: Point) => new Date(`${one.month}-15T00:00:00Z`);
  // Only the highest and the lowest are named in the drawing; the others would lie on each other.
  const named = [ends[0], ends.at(-1)].filter((one) => one !== undefined);
  return {
    width,
    height: wide ? 280 : 240,
    marginLeft: 36,
    marginRight: wide ? 130 : 96,
    marginTop: 14,
    x: { type: "utc", label: null, ticks: wide ? 7 : 4, tickSize: 0 },
    y: { label: null, ticks: 5, tickSize: 0, nice: true, tickFormat: (value: number) => `${value}%` },
    marks: [
      Plot.gridY({ className: "grid" }),
      Plot.line([...months], {
        className: "lines",
        x: date,
        y: (one: Point) => one.share * 100,
        z: "country",
      }),
      Plot.text(named, {
        className: "names",
        x: date,
        y: (one: Point) => one.share * 100,
        text: (one: Point) => countryName(one.country),
        dx: 6,
        textAnchor: "start",
      }),
    ],
  };
}
