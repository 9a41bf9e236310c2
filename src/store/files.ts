import { createReadStream, type ReadStream } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";

/** The bytes of a file, unpacked when its name ends in `.gz`. */
function openFile(path: string): Readable {
  const file: ReadStream = createReadStream(path);
  if (!path.endsWith(".gz")) return file;
  const unpacked = createGunzip();
  file.on("error", (error) => unpacked.destroy(error));
  return file.pipe(unpacked);
}

/** Lines of a text file, or of standard input for `-`; never more than one in memory. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const input = path === "-" ? process.stdin : openFile(path);
  const failed = new Promise<never>((_, reject) => input.once("error", reject));
  failed.catch(() => {});
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  while (true) {
    const next = await Promise.race([lines.next(), failed]);
    if (next.done) return;
    yield next.value;
  }
}

/** Rows of a `.jsonl` or `.csv` file, packed or not. A broken JSON line gives `null`. */
export async function* rowsOf(path: string): AsyncGenerator<unknown> {
  const name = basename(path).replace(/\.gz$/, "");
  if (name.endsWith(".csv")) {
    yield* openFile(path).pipe(parse({ columns: true, bom: true, relax_column_count: true }));
    return;
  }
  for await (const line of linesOf(path)) {
    if (line.trim() !== "") yield parseOrNull(line);
  }
}

function parseOrNull(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
