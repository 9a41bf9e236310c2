import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import type { PullJournal } from "../actions/pull/pull-board.ts";
import { requestKey } from "../formats/feed/boards.ts";
import type { FeedPage, FeedRequest } from "../formats/feed/feed-format.ts";

/** A pull that was cut off longer ago is begun anew: its pages are no longer what the board shows. */
const STALE_AFTER = 6 * 3600_000;

type Line =
  | { readonly board: string; readonly at: string; readonly request: string; readonly page: FeedPage }
  | { readonly board: string; readonly finished: true; readonly keptAt: string | null }
  | { readonly ended: true };

interface Begun {
  readonly at: Date;
  readonly pages: Map<string, FeedPage>;
}

/**
 * A file of what was answered, written to disk before the next request is sent, so that a pull that is killed goes on
 * where it was. It is removed when a pull ends and every board in it is finished.
 */
export class FilePullJournal implements PullJournal {
  readonly #path: string;
  readonly #file: number;
  readonly #begun: Map<string, Begun>;
  readonly #kept: Map<string, Date>;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    const { begun, kept, length } = readLines(path);
    this.#path = path;
    this.#begun = begun;
    this.#kept = kept;
    this.#file = openSync(path, existsSync(path) ? "r+" : "w+");
    // A line that a kill cut in two is taken away, so that the next one begins well.
    ftruncateSync(this.#file, length);
    this.#end = length;
  }

  #end: number;

  open(board: string, now: Date) {
    const known = this.#begun.get(board);
    const isFresh = known && now.getTime() - known.at.getTime() < STALE_AFTER;
    const begun: Begun = isFresh ? known : { at: now, pages: new Map() };
    this.#begun.set(board, begun);
    return {
      at: begun.at,
      pageOf: (request: FeedRequest) => begun.pages.get(requestKey(request)) ?? null,
      answered: (request: FeedRequest, page: FeedPage) =>
        this.#write({ board, at: begun.at.toISOString(), request: requestKey(request), page }),
    };
  }

  finished(board: string, kept: Date | null): void {
    this.#begun.delete(board);
    this.#write({ board, finished: true, keptAt: kept?.toISOString() ?? null });
  }

  keptBefore(board: string, now: Date): Date | null {
    const at = this.#kept.get(board);
    return at && now.getTime() - at.getTime() < STALE_AFTER ? at : null;
  }

  ended(): void {
    this.#write({ ended: true });
  }

  /** Boards whose pull was cut off. */
  get unfinished(): readonly string[] {
    return [...this.#begun.keys()];
  }

  /** Removes the file where nothing in it is needed any more. */
  close(): void {
    closeSync(this.#file);
    if (this.#begun.size === 0) rmSync(this.#path, { force: true });
  }

  #write(line: Line): void {
    this.#end += writeSync(this.#file, `${JSON.stringify(line)}\n`, this.#end);
    fsyncSync(this.#file);
  }
}

interface Read {
  /** Boards that are not finished. */
  readonly begun: Map<string, Begun>;
  /** Boards that a pull which did not end has kept, and when. */
  readonly kept: Map<string, Date>;
}

/** What the file holds, and how many bytes of it are whole lines. */
function readLines(path: string): Read & { readonly length: number } {
  const read: Read = { begun: new Map(), kept: new Map() };
  if (!existsSync(path)) return { ...read, length: 0 };
  const bytes = readFileSync(path);
  let length = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, length)) {
    const line = parsedLine(bytes.toString("utf8", length, end));
    if (line === null) break;
    take(line, read);
    length = end + 1;
  }
  return { ...read, length };
}

function parsedLine(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}

function take(line: Line, { begun, kept }: Read): void {
  if ("ended" in line) {
    kept.clear();
    return;
  }
  if ("finished" in line) {
    begun.delete(line.board);
    if (line.keptAt) kept.set(line.board, new Date(line.keptAt));
    return;
  }
  const at = new Date(line.at);
  const known = begun.get(line.board);
  const same = known?.at.getTime() === at.getTime() ? known : { at, pages: new Map() };
  same.pages.set(line.request, line.page);
  begun.set(line.board, same);
}
