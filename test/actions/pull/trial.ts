import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { pull } from "../../../src/actions/pull/pull.ts";
import type { PullOptions } from "../../../src/actions/pull/pull-board.ts";
import { type PullSource, parseSource } from "../../../src/actions/pull/source.ts";
import {
  type Asked,
  type Clock,
  type FetchFault,
  failed,
  type OutboundRequest,
} from "../../../src/outbound/asking.ts";
import type { Fetcher } from "../../../src/outbound/fetcher.ts";
import { type FileAd, openFileAdStore } from "../../../src/store/ads/file-ad-store.ts";
import { FilePullJournal } from "../../../src/store/pull-journal.ts";

/** What a trial's web has: an answer by address, or how asking fails; "304" where nothing changed. */
export type Web = Record<string, unknown | Failing | "304">;

export class Failing {
  readonly code: FetchFault;
  readonly notBefore: number | null;
  constructor(code: FetchFault, notBefore: number | null = null) {
    this.code = code;
    this.notBefore = notBefore;
  }
}

export interface TrialPull {
  readonly web: Web;
  readonly asked: OutboundRequest[];
  now: number;
  readonly run: (sources?: readonly string[], options?: Partial<PullOptions>) => ReturnType<typeof pull>;
  readonly kept: () => FileAd[];
  readonly path: string;
}

/** Pulls into a file in a folder of its own, from a web that is an object. */
export function trialPull(): TrialPull {
  const folder = mkdtempSync(join(tmpdir(), "bearings-pull-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "ads.jsonl");
  const trial: TrialPull = {
    web: {},
    asked: [],
    now: Date.UTC(2026, 5, 1),
    path,
    kept: () =>
      existsSync(path)
        ? readFileSync(path, "utf8")
            .trim()
            .split("\n")
            .map((line) => JSON.parse(line))
        : [],
    run: async (sources = ["greenhouse:acme"], options = {}) => {
      const clock: Clock = { now: () => trial.now, sleep: async () => {} };
      const journal = new FilePullJournal(`${path}.journal`);
      try {
        const effects = { fetcher: fetcherOf(trial), store: openFileAdStore(path), journal, clock };
        return await pull(sources.map(source), { mostDetails: 100, whole: false, ...options }, effects);
      } finally {
        journal.close();
        trial.now += 60_000;
      }
    },
  };
  return trial;
}

export function source(written: string): PullSource {
  const parsed = parseSource(written, []);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

function fetcherOf({ web, asked }: TrialPull): Fetcher {
  return async (request): Promise<Asked> => {
    asked.push(request);
    const found = web[request.body ? `${request.url} ${request.body}` : request.url];
    if (found === undefined) return failed("gone", `Nothing at ${request.url}.`);
    if (found instanceof Error) throw found;
    if (found instanceof Failing) return failed(found.code, `It failed with ${found.code}.`, found.notBefore);
    const unchanged = found === "304";
    const body = typeof found === "string" ? found : JSON.stringify(found);
    const kind = unchanged ? "not-modified" : "whole";
    return { ok: true, answer: { kind, body: unchanged ? "" : body, etag: '"v"', lastModified: null } };
  };
}

export const GREENHOUSE =
  "https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true&pay_transparency=true";

export function greenhouseBoard(...jobs: readonly (readonly [number, string])[]) {
  return { jobs: jobs.map(([id, content]) => ({ id, title: `Job ${id}`, content })) };
}
