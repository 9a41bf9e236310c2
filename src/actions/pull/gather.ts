import { requestKey } from "../../formats/feed/boards.ts";
import type { FeedPage, FeedRequest } from "../../formats/feed/feed-format.ts";
import type { FetchFailure } from "../../outbound/asking.ts";
import type { Fetcher } from "../../outbound/fetcher.ts";
import type { PullSource } from "./source.ts";

/** What was already answered in a pull of this board that was cut off. */
export interface BoardJournal {
  /** When that pull began, or this one. */
  readonly at: Date;
  readonly pageOf: (request: FeedRequest) => FeedPage | null;
  /** Writes an answer down for good before the next is asked for. */
  readonly answered: (request: FeedRequest, page: FeedPage) => void;
}

export interface Gathered {
  readonly pages: readonly FeedPage[];
  /** Null when everything was answered; else why not, in a sentence. */
  readonly missing: string | null;
  /** The failure of the very first request, after which there is nothing. */
  readonly failure: {
    readonly code: string;
    readonly message: string;
    readonly notBefore: number | null;
  } | null;
  /** Of an answer that was the whole board. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly notModified: boolean;
}

export interface Known {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface GatherEffects {
  readonly fetcher: Fetcher;
  readonly journal: BoardJournal;
  /** At most so many ads with addresses of their own. */
  readonly mostDetails: number;
  readonly progress?: (done: number, open: number) => void;
}

/** After so many failures the rest of a board's ads is left for another time. */
const MOST_FAILURES = 5;

/** Asks for a board's list, all its pages and all ads with addresses of their own, one after another. */
export async function gather(source: PullSource, known: Known, effects: GatherEffects): Promise<Gathered> {
  const gathering = new Gathering(source, known, effects);
  while (await gathering.step());
  return gathering.result();
}

class Gathering {
  readonly #source: PullSource;
  readonly #known: Known;
  readonly #effects: GatherEffects;
  readonly #open: FeedRequest[];
  readonly #asked = new Set<string>();
  readonly #pages: FeedPage[] = [];
  readonly #misses: string[] = [];
  #details = 0;
  #validators: Known = { etag: null, lastModified: null };
  #failure: Gathered["failure"] = null;
  #notModified = false;

  constructor(source: PullSource, known: Known, effects: GatherEffects) {
    this.#source = source;
    this.#known = known;
    this.#effects = effects;
    this.#open = [source.start];
    this.#asked.add(requestKey(source.start));
  }

  /** Answers one request; false when there is nothing left to ask. */
  async step(): Promise<boolean> {
    const request = this.#open.shift();
    if (!request || this.#misses.length >= MOST_FAILURES) return false;
    const page = this.#effects.journal.pageOf(request) ?? (await this.#ask(request));
    if (page === null) return !this.#notModified && this.#failure === null;
    this.#pages.push(page);
    this.#add(page.more);
    this.#effects.progress?.(this.#pages.length, this.#open.length);
    return true;
  }

  async #ask(request: FeedRequest): Promise<FeedPage | null> {
    const { format, board } = this.#source;
    const isFirst = this.#pages.length === 0;
    const conditions = isFirst ? this.#known : {};
    const asked = await this.#effects.fetcher({ ...request, robots: format.robots, ...conditions });
    if (!asked.ok) return this.#missed(request, asked);
    if (asked.answer.kind === "not-modified") {
      this.#notModified = isFirst;
      return isFirst ? null : EMPTY;
    }
    const page = format.read(asked.answer.body, board, request);
    if (!page.ok) return this.#missed(request, { code: page.code, message: page.message, notBefore: null });
    if (isFirst) this.#validators = asked.answer;
    this.#effects.journal.answered(request, page.value);
    return page.value;
  }

  #missed(
    request: FeedRequest,
    failure: Pick<FetchFailure, "message" | "notBefore"> & { code: string },
  ): FeedPage | null {
    const isFirst = this.#pages.length === 0;
    const isClosed = request.part === "detail" || this.#source.format.gone === "ad-closed";
    if (failure.code === "gone" && isClosed) return EMPTY;
    if (isFirst) this.#failure = failure;
    else this.#misses.push(failure.message);
    return null;
  }

  #add(requests: readonly FeedRequest[]): void {
    for (const request of requests) {
      const key = requestKey(request);
      if (this.#asked.has(key)) continue;
      this.#asked.add(key);
      const isOwn = request.part === "detail" || this.#source.format.gone === "ad-closed";
      if (isOwn && ++this.#details > this.#effects.mostDetails) continue;
      this.#open.push(request);
    }
  }

  result(): Gathered {
    const single = this.#pages.length === 1 && this.#misses.length === 0 && this.#details === 0;
    return {
      pages: this.#pages,
      missing: this.#missing(),
      failure: this.#failure,
      etag: single ? this.#validators.etag : null,
      lastModified: single ? this.#validators.lastModified : null,
      notModified: this.#notModified,
    };
  }

  #missing(): string | null {
    const left = this.#details - this.#effects.mostDetails;
    if (this.#misses.length > 0) return `${this.#misses.length} answers are missing: ${this.#misses[0]}`;
    return left > 0 ? `${left} ads beyond the limit were not asked for.` : null;
  }
}

const EMPTY: FeedPage = { ads: [], listed: [], withheld: [], faults: [], more: [] };
