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
  /** The first cell of each row names the row. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

const CELL_CLASS = { text: undefined, number: "num", bar: "bar-cell" } as const;

export function DataTable({ caption, captionHidden, columns, rows }: DataTableProps) {
  return (
    <section
      class="table-scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={typeof caption === "string" ? `Table: ${caption}` : "Table"}
    >
      <table class="data-table">
        <caption class={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, kind = "text" }) => (
              <th scope="col" class={CELL_CLASS[kind]}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row[0]}</th>
              {row.slice(1).map((cell, at) => (
                <td class={CELL_CLASS[columns[at + 1]?.kind ?? "text"]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
