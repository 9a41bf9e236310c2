/**
 * A backup is a gzip-packed text file: a header, then every table as a line that names it, its rows as PostgreSQL's
 * COPY writes them (one a line, tabs between columns) and a line `\.`, then a line with the number of rows and the
 * SHA-256 of each table. What is cut short lacks that last line.
 */
export interface BackupHeader {
  readonly format: "bearings-backup";
  readonly version: 1;
  /** Version of the schema: restoring begins with it. */
  readonly schema: number;
  /** Instant of the snapshot, ISO 8601. */
  readonly made: string;
}

export interface TableSum {
  readonly rows: number;
  readonly sha256: string;
}

export interface BackupEnd {
  readonly end: Readonly<Record<string, TableSum>>;
}

/** Ends the rows of a table; no row looks like it. */
export const END_OF_ROWS = "\\.";
