import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { type FetchedAd, readableAd } from "../src/core/fetched-ad.ts";
import type { Board, FeedFormat, FeedPage, FeedRequest } from "../src/formats/feed/feed-format.ts";
import { FEED_FORMATS } from "../src/formats/feeds.ts";
import { jsonld } from "../src/formats/jsonld/parse.ts";
import { shippedAdReader } from "../src/store/reader.ts";
import { alone, type Bench, type BenchRow, beside, medianTime } from "./bench.ts";

/**
 * Holds the adapters against real answers, kept in files that are named after their format (`lever.json`,
 * `workday-list.json`) somewhere below the folder. What each file gave is told on standard error.
 */
export const bench: Bench = {
  name: "formats",
  about:
    "real answers of job boards: what their rows became, and what adapting costs beside parsing JSON alone",
  needsData: true,
  run: async (folder) => {
    const files = readdirSync(folder!, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:json|xml|html|rss)$/.test(name))
      .toSorted();
    const rows: BenchRow[] = [];
    for (const file of files) rows.push(...(await rowsOf(join(folder!, file), folder!)));
    return rows;
  },
};

async function rowsOf(path: string, folder: string): Promise<BenchRow[]> {
  const format = FEED_FORMATS.find(({ id }) => basename(path).startsWith(id)) ?? pageFormat(path);
  const name = relative(folder, path);
  if (!format) {
    process.stderr.write(`${name}\tof a source that is not read\n`);
    return [];
  }
  const body = readFileSync(path, "utf8");
  const read = () => pageOf(format, body);
  const page = read();
  if (page === null) return [alone(name, "no page", 0, "share of rows without a fault")];
  tell(name, page);
  const sound = page.ads.length + announced(page) + page.withheld.length;
  const rows = sound + page.faults.length;
  if (rows === 0) return [];
  const faultless = alone(name, `${rows} rows`, sound / rows, "share of rows without a fault");
  if (!body.trimStart().match(/^[[{]/)) return [faultless];
  const [ours, peer] = [await medianTime(50, read), await medianTime(50, () => JSON.parse(body))];
  return [
    faultless,
    beside(name, `${Math.round(body.length / 1000)} kB`, ours, "ms", "JSON.parse alone", peer),
  ];
}

/** Every page may describe its jobs to machines. */
function pageFormat(path: string): FeedFormat | null {
  return path.endsWith(".html") ? jsonld : null;
}

const BOARDS: Readonly<Record<string, string>> = {
  workday: "sample/wd5/Sample",
  hackernews: "latest",
  jsonld: "https://sample.example/",
  feed: "https://sample.example/",
};

function pageOf(format: FeedFormat, body: string): FeedPage | null {
  const board: Board = { name: BOARDS[format.id] ?? "sample", employer: "Sample" };
  const request = format.start(board.name);
  const page = request.ok ? format.read(body, board, request.value satisfies FeedRequest) : request;
  return page.ok ? page.value : null;
}

function announced(page: FeedPage): number {
  return page.more.filter((one) => one.part === "detail").length;
}

const reader = shippedAdReader();

function tell(name: string, page: FeedPage): void {
  const faults = page.faults.map((fault) => fault.code).join(" ") || "none";
  process.stderr.write(
    `${name}\t${page.ads.length} ads, ${announced(page)} announced, ${page.withheld.length} withheld, faults: ${faults}\n`,
  );
  for (const ad of page.ads) process.stderr.write(`\t${JSON.stringify(beheld(ad))}\n`);
}

/** What the source states beside what the reader makes of text and header together. */
function beheld({ text, ...stated }: FetchedAd) {
  const posting = reader.read(readableAd({ ...stated, text }));
  const { title, places, pay, workMode, employment } = posting;
  return { ...stated, text: `${text.length} characters`, read: { title, places, pay, workMode, employment } };
}
