import { columnRoles } from "../../core/reading/resume/column-roles.ts";
import type { DocumentLike, ElementLike, NodeLike } from "./hidden.ts";

/** Where a row stands among the tables whose first row names the columns, and the column of each of its cells. */
export interface RowOfColumns {
  readonly table: number;
  readonly row: number;
  readonly columns: ReadonlyMap<ElementLike, number>;
}

const MOST_COLUMNS = 40;
const LONGEST_HEADER = 600;

/** Finds tables of jobs, studies or projects by the headings of their columns; every other table is only layout. */
export function columnTables(document: DocumentLike): ReadonlyMap<ElementLike, RowOfColumns> {
  const found = new Map<ElementLike, RowOfColumns>();
  let tables = 0;
  for (const table of Array.from(document.querySelectorAll("table"))) {
    const rows = rowsOf(table);
    const [header] = placedRows(rows.slice(0, 1));
    if (rows.length < 2 || !header || !namesColumns(header)) continue;
    placedRows(rows).forEach(({ element, columns }, row) => {
      found.set(element, { table: tables, row, columns });
    });
    tables++;
  }
  return found;
}

/** Rows of the table itself, not those of tables in its cells. */
function rowsOf(table: ElementLike): ElementLike[] {
  return childrenOf(table).flatMap((child) => {
    if (/^t(?:head|body|foot)$/.test(child.localName)) return rowsOf(child);
    return child.localName === "tr" ? [child] : [];
  });
}

interface PlacedRow {
  readonly element: ElementLike;
  readonly columns: ReadonlyMap<ElementLike, number>;
}

/** Gives each cell its column; cells above may reach down into a row. */
function placedRows(rows: readonly ElementLike[]): PlacedRow[] {
  const reach: number[] = [];
  return rows.map((element) => {
    const columns = new Map<ElementLike, number>();
    const own: number[] = [];
    let column = 0;
    for (const cell of childrenOf(element)) {
      while ((reach[column] ?? 0) > 0) column++;
      if (column >= MOST_COLUMNS) break;
      columns.set(cell, column);
      const width = spanOf(cell, "colspan");
      for (let i = 0; i < width; i++) own[column + i] = spanOf(cell, "rowspan");
      column += width;
    }
    for (let i = 0; i < Math.max(reach.length, own.length); i++)
      reach[i] = Math.max((reach[i] ?? 0) - 1, (own[i] ?? 1) - 1, 0);
    return { element, columns };
  });
}

function spanOf(cell: ElementLike, name: string): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? "", 10);
  return span > 0 ? Math.min(span, MOST_COLUMNS) : 1;
}

function namesColumns({ element, columns }: PlacedRow): boolean {
  if (((element as unknown as NodeLike).textContent ?? "").length > LONGEST_HEADER) return false;
  const headings: string[] = [];
  for (const [cell, column] of columns) {
    while (headings.length < column) headings.push("");
    headings[column] = ((cell as unknown as NodeLike).textContent ?? "").replace(/\s+/g, " ").trim();
  }
  return columnRoles(headings) !== null;
}

function childrenOf(element: ElementLike): ElementLike[] {
  return Array.from(element.childNodes).filter((node: NodeLike) => node.nodeType === 1) as never;
}
