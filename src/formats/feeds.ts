import { ashby } from "./ashby/parse.ts";
import { csv } from "./csv/parse.ts";
import type { FeedFormat } from "./feed/feed-format.ts";
import { greenhouse } from "./greenhouse/parse.ts";
import { hackernews } from "./hackernews/parse.ts";
import { jsonl } from "./jsonl/parse.ts";
import { jsonld } from "./jsonld/parse.ts";
import { lever } from "./lever/parse.ts";
import { newsfeed } from "./newsfeed/parse.ts";
import { personio } from "./personio/parse.ts";
import { recruitee } from "./recruitee/parse.ts";
import { smartrecruiters } from "./smartrecruiters/parse.ts";
import { workable } from "./workable/parse.ts";
import { workday } from "./workday/parse.ts";

/** Every foreign format that ads come in. */
export const FEED_FORMATS: readonly FeedFormat[] = [
  ashby,
  greenhouse,
  lever,
  workable,
  recruitee,
  smartrecruiters,
  personio,
  workday,
  hackernews,
  jsonld,
  newsfeed,
  csv,
  jsonl,
];

export function feedFormat(id: string): FeedFormat | null {
  return FEED_FORMATS.find((format) => format.id === id) ?? null;
}

const BY_ENDING: readonly (readonly [RegExp, FeedFormat])[] = [
  [/\.csv$|\.tsv$/i, csv],
  [/\.jsonl$|\.ndjson$/i, jsonl],
  [/\.x?html?$/i, jsonld],
  [/\.rss$|\.atom$|\.xml$/i, newsfeed],
];

/** The format of a file of ads, by its name and, for JSON, by what it holds; null for files of other kinds. */
export function fileFormat(fileName: string, body: string): FeedFormat | null {
  const byEnding = BY_ENDING.find(([ending]) => ending.test(fileName));
  if (byEnding) return byEnding[1];
  if (!/\.json(?:ld)?$/i.test(fileName)) return null;
  return /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(body.slice(0, 2000)) ? newsfeed : jsonld;
}
