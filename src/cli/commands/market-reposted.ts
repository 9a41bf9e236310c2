import type { Command } from "commander";
import type { PostingHistory } from "../../store/duplicates/posting-history.ts";
import { BadInput } from "../bad-input.ts";
import { print, printJson, table } from "../print.ts";

interface RepostedOptions {
  readonly times?: string;
  readonly days?: string;
  readonly limit: string;
  readonly json?: boolean;
}

export function defineMarketReposted(market: Command): void {
  market
    .command("reposted")
    .description("List open postings that were published again and again, or have been open for long.")
    .option("--times <number>", "published at least so often (default: 3, where --days is not given)")
    .option(
      "--days <number>",
      "or first published at least so many days ago (default: 90, where --times is not given)",
    )
    .option("--limit <number>", "at most so many", "50")
    .option("--json", "print as JSON")
    .action(listReposted);
}

/** More than any posting reaches: the other question alone is asked. */
const NEVER = "100000";

async function listReposted(options: RepostedOptions): Promise<void> {
  const asked = {
    times: wholeNumber(options.times ?? (options.days ? NEVER : "3"), "--times"),
    days: wholeNumber(options.days ?? (options.times ? NEVER : "90"), "--days"),
    limit: wholeNumber(options.limit, "--limit"),
    now: new Date(),
  };
  const { openDatabase } = await import("../../store/database/connect.ts");
  const { placeAds } = await import("../../store/duplicates/place-ads.ts");
  const { longPostings } = await import("../../store/duplicates/posting-history.ts");
  const database = await openDatabase();
  try {
    await placeAds(database);
    const found = await longPostings(database.db, asked);
    if (options.json) printJson(found);
    else print(describe(found));
  } finally {
    await database.close();
  }
}

function wholeNumber(text: string, option: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 100_000) return value;
  throw new BadInput(`${option} takes a whole number from 1 to 100000; not "${text}".`);
}

function describe(found: readonly PostingHistory[]): string {
  if (found.length === 0) return "No open posting was published so often or so long ago.";
  const head = ["published", "days", "open on", "posting"];
  const rows = found.map(({ ads, signs }) => {
    const { title, company, board } = ads.at(-1)!;
    return [signs.published, signs.days, signs.daysOpen, `${title ?? "no title"}, ${company ?? board}`];
  });
  return `${table([head, ...rows])}\n\nFacts to weigh: such a posting may hire many people, be hard to fill, or not be meant.`;
}
