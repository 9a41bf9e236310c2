/** A line of a table's row: texts of cells with tabs between them, and the column of each. */
export interface RowLine<Line> {
  /** The lines that were put together. */
  readonly lines: readonly [Line, ...Line[]];
  readonly text: string;
  readonly columns: readonly number[];
}

const BULLET = /^[•◦▪●■‣·∙○►➢➤✓✔*–—-]\s/u;

/**
 * The cells of a row as lines, each cell given as its lines: first what opens the cells, side by side, then the rest of
 * each cell on lines of its own. A list never opens a row.
 */
export function linesOfCells<Line extends { readonly text: string }>(
  cells: readonly (readonly Line[] | undefined)[],
): RowLine<Line>[] {
  const opening: Line[] = [];
  const columns: number[] = [];
  const rest: RowLine<Line>[] = [];
  cells.forEach((lines = [], column) => {
    lines.forEach((line, i) => {
      const text = line.text.replaceAll("\t", " ").trim();
      if (i === 0 && !BULLET.test(text)) {
        opening.push({ ...line, text });
        columns.push(column);
      } else rest.push({ lines: [line], text, columns: [column] });
    });
  });
  const [first, ...others] = opening;
  if (!first) return rest;
  return [{ lines: [first, ...others], text: opening.map(({ text }) => text).join("\t"), columns }, ...rest];
}
