import type { PlotOptions } from "@observablehq/plot";
import type { ComponentChildren } from "preact";
import { Disclosure } from "../components/disclosure.tsx";
import { type ChartWords, plotSvg } from "./plot.ts";

interface ChartProps extends ChartWords {
  /** What to know when reading it. */
  readonly note?: ComponentChildren;
  /** The plot for a width in pixels. */
  readonly draw: (width: number) => PlotOptions;
  /** The same figures as a table. */
  readonly table: ComponentChildren;
}

/** Letters in an SVG shrink with it, so that a phone gets a drawing of its own. */
const WIDTHS = { wide: 720, narrow: 340 } as const;

export function Chart({ id, title, description, note, draw, table }: ChartProps) {
  return (
    <figure class="chart">
      <figcaption>
        <span class="chart-title">{title}</span>
        {note && <span class="chart-note">{note}</span>}
      </figcaption>
      {(["wide", "narrow"] as const).map((size) => {
        const svg = plotSvg(draw(WIDTHS[size]), { id: `${id}-${size}`, title, description });
        return <div class={`plot ${size}`} dangerouslySetInnerHTML={{ __html: svg }} />;
      })}
      <Disclosure summary="The same as a table">{table}</Disclosure>
    </figure>
  );
}
