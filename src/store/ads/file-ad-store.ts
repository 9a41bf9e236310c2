import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { type FetchedAd, readableAd } from "../../core/fetched-ad.ts";
import { ok } from "../../core/result.ts";
import type { AdStore, BoardFetch, FetchCounts, FetchState, KnownBoard } from "./ad-store.ts";

/** A line of the file: the ad as `bearings read ads` takes it, what else the source said, and its life here. */
export interface FileAd extends FetchedAd {
  readonly id: string;
  readonly location: string | null;
  readonly salary: string | null;
  readonly workType: string | null;
  readonly firstSeen: string;
  readonly lastChanged: string;
  readonly closedAt: string | null;
}

/**
 * Ads in a file of JSON lines, for those who keep no database; what fetching has to remember stands beside it in
 * `FILE.state`. The file is written anew for every board and takes the old one's place at once, so that it is whole
 * whenever the program is killed. Former texts are not kept.
 */
export function openFileAdStore(path: string): AdStore {
  const ads = new Map(linesOf<FileAd>(path).map((ad) => [ad.id, ad]));
  const states = new Map(
    linesOf<StoredBoard>(`${path}.state`).map((one) => [`${one.source}:${one.board}`, one]),
  );
  const keep = (board: StoredBoard) => {
    states.set(`${board.source}:${board.board}`, board);
    replaceFile(`${path}.state`, [...states.values()]);
  };
  return {
    keepFetch: async (fetch) => {
      const counts = apply(fetch, ads);
      replaceFile(path, [...ads.values()]);
      const { source, board, state } = fetch;
      keep({ ...state, source, board, lastFetched: fetch.at.toISOString(), nextAllowed: null });
      return ok(counts);
    },
    keepState: async (source, board, state) => {
      const lastFetched = states.get(`${source}:${board}`)?.lastFetched ?? null;
      keep({ ...state, source, board, lastFetched, nextAllowed: state.nextAllowed?.toISOString() ?? null });
    },
    fetchState: async (source, board) => knownBoard(states.get(`${source}:${board}`)),
  };
}

interface StoredBoard extends Omit<FetchState, "nextAllowed"> {
  readonly source: string;
  readonly board: string;
  readonly lastFetched: string | null;
  readonly nextAllowed: string | null;
}

function knownBoard(stored: StoredBoard | undefined): KnownBoard | null {
  if (!stored) return null;
  const date = (written: string | null) => (written === null ? null : new Date(written));
  return { ...stored, lastFetched: date(stored.lastFetched), nextAllowed: date(stored.nextAllowed) };
}

function apply(fetch: BoardFetch, ads: Map<string, FileAd>): FetchCounts {
  const counts = { new: 0, changed: 0, unchanged: 0, closed: 0, reopened: 0 };
  const at = fetch.at.toISOString();
  const listed = new Set<string>();
  for (const fetched of fetch.ads) {
    const { id } = readableAd(fetched);
    const known = ads.get(id);
    const happened = whatHappened(known, fetched);
    listed.add(id);
    counts[happened]++;
    if (happened !== "unchanged") ads.set(id, fileAd(fetched, known?.firstSeen ?? at, at));
  }
  for (const ad of ads.values()) {
    const isHere = ad.source === fetch.source && ad.board === fetch.board;
    if (!fetch.complete || !isHere || ad.closedAt !== null || listed.has(ad.id)) continue;
    ads.set(ad.id, { ...ad, closedAt: at });
    counts.closed++;
  }
  return counts;
}

function whatHappened(
  known: FileAd | undefined,
  fetched: FetchedAd,
): "new" | "reopened" | "unchanged" | "changed" {
  if (!known) return "new";
  if (known.closedAt !== null) return "reopened";
  const said = (ad: FetchedAd) =>
    JSON.stringify([
      ad.url,
      ad.title,
      ad.company,
      ad.locations,
      ad.text,
      ad.pay,
      ad.payText,
      ad.employment,
      ad.workMode,
    ]);
  return said(known) === said(fetched) ? "unchanged" : "changed";
}

function fileAd(fetched: FetchedAd, firstSeen: string, at: string): FileAd {
  const { id, location = null, salary = null, workType = null } = readableAd(fetched);
  return { id, ...fetched, location, salary, workType, firstSeen, lastChanged: at, closedAt: null };
}

function linesOf<Row>(path: string): Row[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Row);
}

/** On disk under another name before it takes the old one's place. */
function replaceFile(path: string, rows: readonly unknown[]): void {
  const file = openSync(`${path}.new`, "w");
  for (const row of rows) writeSync(file, `${JSON.stringify(row)}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.new`, path);
  const folder = openSync(dirname(path), "r");
  fsyncSync(folder);
  closeSync(folder);
}
