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
  | { readonly board: string; readonly finished: true };

interface Begun {
  readonly at: Date;
  readonly pages: Map<string, FeedPage>;
}

/**
 * A file of what was answered, written to disk before the next request is sent, so that a pull that is killed goes on
 * where it was. It is removed when every board in it is finished.
 */
export class FilePullJournal implements PullJournal {
  readonly #path: string;
  readonly #file: number;
  readonly #begun: Map<string, Begun>;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    const { begun, length } = readLines(path);
    this.#path = path;
    this.#begun = begun;
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

  finished(board: string): void {
    this.#begun.delete(board);
    this.#write({ board, finished: true });
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

/** The boards that are not finished, and how many bytes of the file are whole lines. */
function readLines(path: string): { begun: Map<string, Begun>; length: number } {
  const begun = new Map<string, Begun>();
  if (!existsSync(path)) return { begun, length: 0 };
  const bytes = readFileSync(path);
  let length = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, length)) {
    const line = parsedLine(bytes.toString("utf8", length, end));
    if (line === null) break;
    take(line, begun);
    length = end + 1;
  }
  return { begun, length };
}

function parsedLine(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}

function take(line: Line, begun: Map<string, Begun>): void {
  if ("finished" in line) {
    begun.delete(line.board);
    return;
  }
  const at = new Date(line.at);
  const known = begun.get(line.board);
  const same = known?.at.getTime() === at.getTime() ? known : { at, pages: new Map() };
  same.pages.set(line.request, line.page);
  begun.set(line.board, same);
}
