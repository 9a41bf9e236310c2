import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { AdFile } from "../actions/pull/keep-files.ts";
import {
  keyOf,
  type PullSource,
  parseSource,
  parseSourceList,
  type RefusedSource,
} from "../actions/pull/source.ts";
import { BadInput } from "./bad-input.ts";

export interface PullArguments {
  readonly sources: readonly PullSource[];
  /** Files that belong together, by their folder's or their own name. */
  readonly files: ReadonlyMap<string, readonly AdFile[]>;
  /** Lines of lists that name no source. */
  readonly faults: readonly string[];
}

/** Sources, lists of sources, files of ads and folders of them, told apart by what is there under the name. */
export function pullArguments(given: readonly string[], refused: readonly RefusedSource[]): PullArguments {
  const sources = new Map<string, PullSource>();
  const files = new Map<string, AdFile[]>();
  const faults: string[] = [];
  for (const argument of given) {
    if (!existsSync(argument)) add(sources, [sourceOf(argument, refused)]);
    else if (statSync(argument).isDirectory()) files.set(basename(argument), adFilesIn(argument));
    else if (/\.(?:txt|list)$/i.test(argument)) {
      const list = parseSourceList(readFileSync(argument, "utf8"), refused);
      add(sources, list.sources);
      faults.push(...list.faults.map(({ line, message }) => `${argument}, line ${line}: ${message}`));
    } else files.set(basename(argument), [adFile(argument)]);
  }
  return { sources: [...sources.values()], files, faults };
}

function add(sources: Map<string, PullSource>, more: readonly PullSource[]): void {
  for (const source of more) if (!sources.has(keyOf(source))) sources.set(keyOf(source), source);
}

function sourceOf(argument: string, refused: readonly RefusedSource[]): PullSource {
  const source = parseSource(argument, refused);
  if (source.ok) return source.value;
  const isPath = source.code === "unknown-source" && /[./\\]/.test(argument) && !/^\w+:/.test(argument);
  throw new BadInput(isPath ? `There is no file "${argument}".` : source.message);
}

const AD_FILE = /\.(?:x?html?|csv|tsv|jsonl|ndjson|json|jsonld|xml|rss|atom)$/i;
/** In bytes; a string of more cannot be made. */
const LARGEST_FILE = 400_000_000;

function adFilesIn(folder: string): AdFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    AD_FILE.test(name),
  );
  if (names.length === 0) throw new BadInput(`The folder "${folder}" holds no pages, tables or feeds.`);
  return names.toSorted().map((name) => ({ ...adFile(join(folder, name)), name }));
}

function adFile(path: string): AdFile {
  if (statSync(path).size > LARGEST_FILE) {
    throw new BadInput(`"${path}" is larger than 400 MB. Divide it and pull the parts.`);
  }
  return { name: basename(path), body: readFileSync(path, "utf8") };
}
