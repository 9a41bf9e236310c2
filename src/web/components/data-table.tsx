import type { ComponentChildren } from "preact";

export interface Column {
  readonly name: ComponentChildren;
  /** Figures stand flush right; a bar takes the room that is left. */
  readonly kind?: "text" | "number" | "bar";
}

interface DataTableProps {
  readonly caption: ComponentChildren;
  /** When the heading above already says it: read aloud, not shown. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  /** On a phone each row becomes a small list of its own: for tables that are wider than it, and have plain names. */
  readonly stacked?: boolean;
  /** The first cell of each row names the row. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

const CELL_CLASS = { text: undefined, number: "num", bar: "bar-cell" } as const;

export function DataTable({ caption, captionHidden, columns, rows, stacked = false }: DataTableProps) {
  // Laid out as blocks a table would be none to some screen readers, unless it says so.
  const role = (name: "table" | "rowgroup" | "row" | "columnheader" | "rowheader" | "cell") =>
    stacked ? name : undefined;
  return (
    <section
      class="table-scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={typeof caption === "string" ? `Table: ${caption}` : "Table"}
    >
      <table class={stacked ? "data-table stacked" : "data-table"} role={role("table")}>
        <caption class={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
        <thead role={role("rowgroup")}>
          <tr role={role("row")}>
            {columns.map(({ name, kind = "text" }) => (
              <th scope="col" class={CELL_CLASS[kind]} role={role("columnheader")}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role("rowgroup")}>
          {rows.map((row) => (
            <tr role={role("row")}>
              <th scope="row" role={role("rowheader")}>
                {row[0]}
              </th>
              {row.slice(1).map((cell, at) => {
                const { name, kind = "text" } = columns[at + 1] ?? {};
                return (
                  <td
                    class={CELL_CLASS[kind]}
                    role={role("cell")}
                    data-name={stacked && typeof name === "string" ? name : undefined}
                  >
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
