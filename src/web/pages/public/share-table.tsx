import type { ComponentChildren } from "preact";
import type { Cell } from "../../../core/market/counts.ts";
import { DataTable } from "../../components/data-table.tsx";
import { count, percent, percentRange } from "../../components/format.ts";
import { ShareBar } from "../../components/share-bar.tsx";

interface ShareTableProps {
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** What the rows are: "Skill". */
  readonly rowsAre: string;
  readonly cells: readonly Cell[];
  readonly nameOf: (key: string) => ComponentChildren;
}

/** Shares of postings: each with its count, its interval and a bar, on one common scale. */
export function ShareTable({ caption, captionHidden, rowsAre, cells, nameOf }: ShareTableProps) {
  const most = Math.max(0.05, ...cells.map((cell) => cell.interval.high));
  const barOf = (cell: Cell) => <ShareBar share={cell.share} interval={cell.interval} most={most} />;
  const rows = cells.map((cell) => [
    <>
      {nameOf(cell.key)}
      <span class="bar-below">{barOf(cell)}</span>
    </>,
    percent(cell.share),
    barOf(cell),
    percentRange(cell.interval),
    `${count(cell.n)} of ${count(cell.of)}`,
  ]);
  const columns = [
    { name: rowsAre },
    { name: "Share", kind: "number" as const },
    { name: <span class="visually-hidden">Bar</span>, kind: "bar" as const },
    { name: "Likely range", kind: "number" as const },
    { name: "Ads", kind: "number" as const },
  ];
  return <DataTable caption={caption} captionHidden={captionHidden} columns={columns} rows={rows} />;
}

/** The first few, and the rest as one line, so that a long tail stays readable. */
export function largest(cells: readonly Cell[], most: number, fewest = 1): Cell[] {
  return cells.filter((cell) => cell.n >= fewest).slice(0, most);
}
