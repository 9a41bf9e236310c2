import type { Span } from "../../evidence.ts";
import { columnRoles } from "./column-roles.ts";
import type { ColumnRole } from "./column-wording.ts";
import type { ResumeLine } from "./resume-line.ts";

/** A table whose columns are known, with its rows. */
export interface ResumeTable {
  readonly header: readonly ResumeLine[];
  readonly roles: readonly (ColumnRole | null)[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly span: Span;
}

/** What stands in one cell, and what its column is called. */
export interface TableCell {
  readonly role: ColumnRole | null;
  readonly heading: string;
  readonly paragraphs: readonly CellParagraph[];
}

export interface CellParagraph {
  readonly text: string;
  readonly isBullet: boolean;
}

/** Reads the lines of one table, in order; null when no row names its columns. */
export function tableOf(lines: readonly ResumeLine[]): ResumeTable | null {
  const header = lines.filter((line) => line.cells?.row === 0);
  const headings = columnsOf(header).map((column) => column.map(({ text }) => text).join(" "));
  const roles = columnRoles(headings);
  if (!roles) return null;
  const rows = groupsOf(lines).map((group): TableRow => {
    const cells = columnsOf(group).map((paragraphs, column) => ({
      role: roles[column] ?? null,
      heading: headings[column] ?? "",
      paragraphs,
    }));
    return { cells, span: [group[0]?.span[0] ?? 0, group.at(-1)?.span[1] ?? 0] };
  });
  return { header, roles, rows };
}

/** The lines of each row but the first. */
function groupsOf(lines: readonly ResumeLine[]): ResumeLine[][] {
  const groups: ResumeLine[][] = [];
  for (const line of lines) {
    if (line.cells?.row === 0) continue;
    const group = groups.at(-1);
    if (group?.[0] && group[0].cells?.row === line.cells?.row) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** What stands in each column of a row. */
function columnsOf(lines: readonly ResumeLine[]): CellParagraph[][] {
  const columns: CellParagraph[][] = [];
  for (const { text, isBullet, cells } of lines) {
    text.split("\t").forEach((part, i) => {
      const column = cells?.columns[i] ?? cells?.columns.at(-1) ?? 0;
      while (columns.length <= column) columns.push([]);
      const own = part.trim();
      if (own !== "") columns[column]?.push({ text: own, isBullet });
    });
  }
  return columns;
}
