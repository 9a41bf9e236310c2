import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { type BackupEnd, type BackupHeader, END_OF_ROWS, type TableSum } from "./format.ts";
import type { BackedTable } from "./tables.ts";

/** The file is no backup, or a damaged one; nothing was restored from it. */
export class BadBackup extends Error {}

/** What a backup holds, in its order. A row is a line of COPY with its line break. */
export type BackupPart =
  | { readonly kind: "header"; readonly header: BackupHeader }
  | { readonly kind: "table"; readonly table: BackedTable }
  | { readonly kind: "row"; readonly row: Buffer }
  | { readonly kind: "table-end"; readonly table: BackedTable };

const LONGEST_SHOWN = 60;

/** Reads a backup from beginning to end. Throws `BadBackup` where it is damaged, at the latest when it ends. */
export async function* readBackup(path: string): AsyncGenerator<BackupPart> {
  const sums: Record<string, TableSum> = {};
  let header: BackupHeader | null = null;
  let open: { table: BackedTable; digest: Hash; rows: number } | null = null;
  let end: BackupEnd | null = null;
  for await (const line of linesOf(path)) {
    if (open && !isEndOfRows(line)) {
      open.digest.update(line);
      open.rows++;
      yield { kind: "row", row: line };
    } else if (open) {
      sums[open.table.name] = { rows: open.rows, sha256: open.digest.digest("hex") };
      yield { kind: "table-end", table: open.table };
      open = null;
    } else if (header === null) {
      header = headerOf(line);
      yield { kind: "header", header };
    } else {
      const told = json(line) as Partial<BackupEnd & BackedTable>;
      if (told.end) end = { end: told.end };
      else if (!told.name || !told.columns) throw new BadBackup("The backup is damaged.");
      else {
        const table = { name: told.name, columns: told.columns };
        open = { table, digest: createHash("sha256"), rows: 0 };
        yield { kind: "table", table };
      }
    }
  }
  check(end, sums);
}

function check(end: BackupEnd | null, found: Readonly<Record<string, TableSum>>): void {
  if (!end) throw new BadBackup("The backup is cut short: its last line is missing. Copy the file again.");
  for (const [table, sum] of Object.entries(end.end)) {
    if (found[table]?.rows !== sum.rows || found[table]?.sha256 !== sum.sha256) {
      throw new BadBackup(`The backup is damaged: its table ${table} is not as it was written.`);
    }
  }
}

function headerOf(line: Buffer): BackupHeader {
  const header = json(line) as Partial<BackupHeader> | null;
  if (header?.format !== "bearings-backup") throw new BadBackup("The file is no backup of Bearings.");
  if (header.version !== 1 || !Number.isInteger(header.schema)) {
    throw new BadBackup(`The backup has format version ${header.version}; this program reads version 1.`);
  }
  return header as BackupHeader;
}

function isEndOfRows(line: Buffer): boolean {
  return line.length === END_OF_ROWS.length + 1 && line.toString("latin1", 0, 2) === END_OF_ROWS;
}

function json(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString("utf8"));
  } catch {
    const shown = line
      .toString("utf8")
      .slice(0, LONGEST_SHOWN)
      .replace(/[^\x20-\x7e]/g, "?");
    throw new BadBackup(`The file is no backup of Bearings, or a damaged one (at "${shown.trim()}").`);
  }
}

/** Lines with their line breaks, as bytes. */
async function* linesOf(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  file.on("error", (error) => unpacked.destroy(error));
  let rest: Buffer[] = [];
  try {
    for await (const chunk of file.pipe(unpacked)) {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, at + 1)]);
        rest = [];
        from = at + 1;
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith("Z_"))
      throw new BadBackup("The backup is damaged or cut short. Copy the file again.");
    throw error;
  } finally {
    file.destroy();
  }
  if (rest.length > 0) throw new BadBackup("The backup is cut short. Copy the file again.");
}
