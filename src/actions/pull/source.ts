import { fail, ok, type Result } from "../../core/result.ts";
import type { Board, FeedFormat, FeedRequest } from "../../formats/feed/feed-format.ts";
import { feedFormat } from "../../formats/feeds.ts";

/** One board to pull: `greenhouse:acme`. */
export interface PullSource {
  readonly format: FeedFormat;
  readonly board: Board;
  readonly start: FeedRequest;
}

/** A source whose terms forbid this use. */
export interface RefusedSource {
  readonly name: string;
  /** Of its pages and interfaces; subdomains count with them. */
  readonly hosts: readonly string[];
  /** A sentence for people. */
  readonly why: string;
}

export type SourceFault = "unknown-source" | "bad-board" | "refused-source";

/** Reads "greenhouse:acme" and, as lists write it, "greenhouse:acme  Acme Robotics  # a note". */
export function parseSource(
  written: string,
  refused: readonly RefusedSource[],
): Result<PullSource, SourceFault> {
  const [, id = "", name = "", employer] = /^(\w+):(\S+)(?:\s+(.+))?$/.exec(written.trim()) ?? [];
  const barred = refusedFor(/^https?$/.test(id) ? written : name, id, refused);
  if (barred) return fail("refused-source", `${barred.name} is not pulled: ${barred.why}`);
  const format = feedFormat(id);
  if (!format || format.start("") === undefined) return unknown(written);
  const start = format.start(name);
  if (!start.ok) {
    return fail(
      "bad-board",
      `"${name}" is no board of ${format.name}. One is written like ${format.example}.`,
    );
  }
  return ok({ format, board: { name, employer: employer?.trim() || null }, start: start.value });
}

function unknown(written: string): Result<never, SourceFault> {
  return fail(
    "unknown-source",
    `"${written.trim()}" names no source. A source is written like greenhouse:acme, jsonld:https://… or feed:https://….`,
  );
}

/** The source that an address belongs to, or that is named outright ("adzuna:…"), where it is a refused one. */
function refusedFor(name: string, id: string, refused: readonly RefusedSource[]): RefusedSource | null {
  const host = URL.parse(name)?.hostname ?? null;
  const byHost = ({ hosts }: RefusedSource) => hosts.some((one) => host === one || host?.endsWith(`.${one}`));
  const byName = (source: RefusedSource) => folded(source.name) === folded(id);
  return refused.find((source) => byHost(source) || byName(source)) ?? null;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

/** A line of a list that could not be used, by its number from 1. */
export interface ListFault {
  readonly line: number;
  readonly message: string;
}

export interface SourceList {
  readonly sources: readonly PullSource[];
  readonly faults: readonly ListFault[];
}

/** Reads a list of sources, one a line; "#" begins a note. A bad line does not spoil the others. */
export function parseSourceList(text: string, refused: readonly RefusedSource[]): SourceList {
  const sources = new Map<string, PullSource>();
  const faults: ListFault[] = [];
  for (const [at, line] of text.split("\n").entries()) {
    const written = line.replace(/(?:^|\s)#.*$/, "").trim();
    if (written === "") continue;
    const source = parseSource(written, refused);
    if (source.ok) sources.set(keyOf(source.value), sources.get(keyOf(source.value)) ?? source.value);
    else faults.push({ line: at + 1, message: source.message });
  }
  return { sources: [...sources.values()], faults };
}

/** Tells boards apart: "greenhouse:acme". */
export function keyOf({ format, board }: Pick<PullSource, "format" | "board">): string {
  return `${format.id}:${board.name}`;
}
