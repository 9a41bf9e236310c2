/** Writes one JSON document, indented for people, on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Columns aligned by their widest cell; numbers to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column] ?? "").length)),
  );
  return rows
    .map((row) =>
      row
        .map((value, column) =>
          typeof value === "number" ? String(value).padStart(widths[column]!) : value.padEnd(widths[column]!),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** One line on standard error that rewrites itself on a terminal and stays silent elsewhere. */
export function progressLine(): { show: (text: string) => void; end: () => void } {
  const terminal = process.stderr.isTTY === true;
  return {
    show: (text) => {
      if (terminal) process.stderr.write(`\r\u001b[2K${text}`);
    },
    end: () => {
      if (terminal) process.stderr.write("\r\u001b[2K");
    },
  };
}

/** A share as a whole percentage; "<1 %" where it would round to nothing. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? "<1 %" : `${rounded} %`;
}
