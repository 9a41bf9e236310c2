import type { FetchedAd } from "../../core/fetched-ad.ts";
import { distinctAds } from "../../formats/feed/page.ts";
import type { Clock } from "../../outbound/asking.ts";
import type { Fetcher } from "../../outbound/fetcher.ts";
import { type AdStore, type FetchState, NEVER_FETCHED } from "../../store/ads/ad-store.ts";
import { type BoardJournal, type Gathered, gather } from "./gather.ts";
import { type BoardOutcome, tallied } from "./outcome.ts";
import { keyOf, type PullSource } from "./source.ts";

/** What was answered so far, kept where a kill does not reach it. */
export interface PullJournal {
  /** The pull of a board that was cut off, or a new one that begins `now`. */
  readonly open: (board: string, now: Date) => BoardJournal;
  /** The board is done with; `kept` says when its ads were kept, null where it failed. */
  readonly finished: (board: string, kept: Date | null) => void;
  /** When a pull that was cut off had kept this board already; null when it had not. */
  readonly keptBefore: (board: string, now: Date) => Date | null;
  /** All boards of this pull are done with. */
  readonly ended: () => void;
}

export interface PullEffects {
  readonly fetcher: Fetcher;
  readonly store: AdStore;
  readonly journal: PullJournal;
  readonly clock: Clock;
  readonly progress?: (board: string, done: number, open: number) => void;
}

export interface PullOptions {
  readonly mostDetails: number;
  /** Whether everything is asked for again, even from boards that would say that nothing changed. */
  readonly whole: boolean;
}

/** Pulls one board and keeps what came. What fails is told in the outcome; only the store's own trouble throws. */
export async function pullBoard(
  source: PullSource,
  options: PullOptions,
  effects: PullEffects,
): Promise<BoardOutcome> {
  const { store, clock, journal, fetcher } = effects;
  const board = keyOf(source);
  const known = (await store.fetchState(source.format.id, source.board.name)) ?? NEVER_FETCHED;
  const now = new Date(clock.now());
  if (known.nextAllowed && known.nextAllowed > now) return waiting(source, known);
  const earlier = options.whole ? null : journal.keptBefore(board, now);
  if (earlier) return keptEarlier(source, earlier);
  const begun = journal.open(board, now);
  const validators = options.whole ? { etag: null, lastModified: null } : known;
  const gathered = await gather(source, validators, {
    fetcher,
    journal: begun,
    mostDetails: options.mostDetails,
    progress: (done, open) => effects.progress?.(board, done, open),
  });
  const outcome = await settle(source, known, gathered, begun.at, effects);
  journal.finished(board, outcome.result === "failed" ? null : new Date(clock.now()));
  return outcome;
}

async function settle(
  source: PullSource,
  known: FetchState,
  gathered: Gathered,
  at: Date,
  { store, clock }: PullEffects,
): Promise<BoardOutcome> {
  const [id, name] = [source.format.id, source.board.name];
  if (gathered.failure) {
    await store.keepState(id, name, failedState(known, gathered.failure, clock.now()));
    return { ...outcomeOf(source), result: "failed", why: gathered.failure.message };
  }
  if (gathered.notModified) {
    await store.keepState(id, name, { ...NEVER_FETCHED, etag: known.etag, lastModified: known.lastModified });
    return { ...outcomeOf(source), result: "unchanged", complete: true };
  }
  const doubted = isDoubtful(source, known, gathered);
  const missing = gathered.missing ?? (doubted ? DOUBT : null);
  const complete = source.format.showsAll && missing === null;
  const { etag, lastModified } = doubted ? NEVER_FETCHED : gathered;
  const { ads, past } = openOn(
    new Date(clock.now()),
    distinctAds(gathered.pages.flatMap((page) => page.ads)),
  );
  const state = { ...NEVER_FETCHED, etag, lastModified, cursor: doubted ? EMPTY_ONCE : null };
  const kept = await store.keepFetch({
    source: id,
    board: source.board.name,
    at,
    complete,
    ads: named(ads, source),
    state,
  });
  const { faults, withheld } = tallied(gathered.pages);
  return {
    ...outcomeOf(source),
    result: kept.ok ? "kept" : "failed",
    ads: ads.length,
    counts: kept.ok ? kept.value : null,
    faults,
    withheld: past > 0 ? { ...withheld, "past its last day": past } : withheld,
    complete,
    why: kept.ok ? missing : kept.message,
  };
}

const EMPTY_ONCE = "empty once";
const DOUBT = "It shows no ads at all; if it still shows none next time, its ads count as closed.";

/** A board with nothing on it is sooner a fault of the other side than the end of all its jobs: it is believed twice. */
function isDoubtful({ format }: PullSource, known: FetchState, { pages }: Gathered): boolean {
  if (format.gone === "ad-closed" || !format.showsAll) return false;
  const isEmpty = pages.every(({ listed, faults }) => listed.length === 0 && faults.length === 0);
  return isEmpty && known.cursor !== EMPTY_ONCE;
}

/** Boards go by the name they were asked under, also where their ads carry a host's. */
function named(ads: readonly FetchedAd[], { board }: PullSource): FetchedAd[] {
  return ads.map((ad) => ({ ...ad, board: board.name }));
}

/** Without those whose last day is over. */
function openOn(now: Date, ads: readonly FetchedAd[]): { ads: FetchedAd[]; past: number } {
  const today = now.toISOString();
  const open = ads.filter(({ closes }) => closes === null || closes >= today.slice(0, closes.length));
  return { ads: open, past: ads.length - open.length };
}

const FIRST_REST = 15 * 60_000;
const LONGEST_REST = 24 * 3600_000;

/**
 * A host that named a time is not asked before; one that keeps failing ever more rarely, at least once a day. One that
 * cannot be reached is asked again at any time: more often than not it is our own network that is away.
 */
function failedState(
  known: FetchState,
  { code, message, notBefore }: NonNullable<Gathered["failure"]>,
  now: number,
): FetchState {
  const failures = known.failures + 1;
  const rest = Math.min(LONGEST_REST, FIRST_REST * 2 ** (failures - 2));
  const next = notBefore ?? (failures > 1 && code !== "unreachable" ? now + rest : null);
  return {
    ...known,
    failures,
    lastError: message,
    nextAllowed: next === null ? null : new Date(next),
    cursor: null,
  };
}

function keptEarlier(source: PullSource, at: Date): BoardOutcome {
  const time = at.toISOString().slice(11, 16);
  return {
    ...outcomeOf(source),
    result: "earlier",
    why: `Kept at ${time} UTC, before the pull was cut off.`,
  };
}

function waiting(source: PullSource, { nextAllowed, lastError }: FetchState): BoardOutcome {
  const until = nextAllowed!.toISOString().slice(0, 16).replace("T", " ");
  return {
    ...outcomeOf(source),
    result: "waiting",
    why: `Not asked before ${until} UTC${lastError ? `: ${lastError}` : "."}`,
  };
}

export function outcomeOf(source: PullSource): BoardOutcome {
  return {
    board: keyOf(source),
    employer: source.board.employer,
    result: "failed",
    ads: 0,
    counts: null,
    faults: {},
    withheld: {},
    complete: false,
    why: null,
  };
}
