import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import type { MarketWording } from "../../core/compass/market-wording.ts";
import type { Database } from "../../store/database/connect.ts";
import { replaceFile } from "../../store/replace-file.ts";
import { wordingFileOf } from "../../store/wording-file.ts";
import { BadInput } from "../bad-input.ts";
import { print, progressLine, table } from "../print.ts";

export function defineMarketBuild(market: Command): void {
  market
    .command("build")
    .argument(
      "[folder]",
      "folder with collections of ads: remotewlb*, builtin* (.jsonl), glassdoor* (.csv), .gz or not; without one, what was fetched",
    )
    .option(
      "--out <file>",
      "where to write the snapshot (default: data/market/market.arrow; from what was fetched: market.arrow in the data folder)",
    )
    .option("--pay-survey <file>", "the aijobs.net survey (CSV): writes pay-survey.json beside the snapshot")
    .option(
      "--ai-share <file>",
      "Indeed Hiring Lab's AI share (CSV): writes ai-share.json beside the snapshot",
    )
    .description("Read collections of ads, or what was fetched, into a market snapshot.")
    .action(buildSnapshot);
}

interface BuildOptions {
  readonly out?: string;
  readonly paySurvey?: string;
  readonly aiShare?: string;
}

/** From the folder, or from what was fetched when none is named. */
async function buildSnapshot(folder: string | undefined, options: BuildOptions): Promise<void> {
  if (folder === undefined) return buildFromStore(options);
  const out = options.out ?? "data/market/market.arrow";
  const { adFileFormat } = await import("../../formats/adfiles/index.ts");
  const files = filesIn(folder).filter((name) => adFileFormat(name) !== null);
  if (files.length === 0)
    throw new BadInput(`The folder ${folder} holds no collection of ads that is known.`);
  const [{ buildMarketFrom }, { encodeMarket }, { rowsOf }, readers, { countWording }, shipped] =
    await Promise.all([
      import("../../actions/build-market.ts"),
      import("../../formats/arrow/encode-market.ts"),
      import("../../store/files.ts"),
      import("../../store/reader.ts"),
      import("../../core/compass/market-wording.ts"),
      import("../../store/shipped.ts"),
    ]);
  const reader = readers.shippedAdReader();
  const wording = countWording(shipped.shippedTaxonomy());
  const about = { made: new Date().toISOString().slice(0, 10), readerVersion: await readerVersion() };
  const progress = progressLine();
  const { market, report } = await buildMarketFrom(
    files.map((name) => ({ format: adFileFormat(name)!, rows: rowsOf(join(folder, name)) })),
    {
      read: (ad) => reader.read(ad),
      readerVersion: about.readerVersion,
      today: about.made,
      onPosting: (posting, ad) => wording.add(posting, ad.text),
      progress: ({ source, ads }) => progress.show(`${source}: ${ads} ads read`),
    },
  );
  progress.end();
  const bytes = encodeMarket(market);
  replaceFile(out, bytes);
  const head = ["source", "rows", "postings", "repeats", "no ad"];
  const rows = report.map((one) => [one.source, one.rows, one.kept, one.repeats, one.refused]);
  print(table([head, ...rows]));
  print(`${market.size} postings written to ${out} (${(bytes.length / 1e6).toFixed(2)} MB).`);
  writeWording(out, wording.facts(about));
  await buildFacts(out, options);
}

async function readerVersion(): Promise<string> {
  return (await import("../../core/reading/ad/read-ad.ts")).READER_VERSION;
}

/** A skill a line, so that what a new reader changes can be seen. */
function writeWording(out: string, { skills, ...about }: MarketWording): void {
  const path = wordingFileOf(out);
  const lines = Object.entries(skills).map(([id, one]) => `${JSON.stringify(id)}:${JSON.stringify(one)}`);
  const head = JSON.stringify(about).slice(0, -1);
  replaceFile(path, new TextEncoder().encode(`${head},"skills":{\n${lines.join(",\n")}\n}}\n`));
  print(`How ${about.ads} ads put ${lines.length} skills written to ${path}.`);
}

async function buildFromStore(options: BuildOptions): Promise<void> {
  const { openDatabase } = await import("../../store/database/connect.ts");
  const { dataFolder } = await import("../../store/database/settings.ts");
  const database = await openDatabase();
  try {
    await snapshotOfStore(database, options.out ?? join(dataFolder(), "market.arrow"));
  } finally {
    await database.close();
  }
}

/** Reads and places what is new, which is what takes long, and lays the columns out anew. */
async function snapshotOfStore(database: Database, out: string): Promise<void> {
  const [{ placeAds }, { readUnread }, { keptPostings }, { buildKeptMarket }, { encodeMarket }, readers] =
    await Promise.all([
      import("../../store/duplicates/place-ads.ts"),
      import("../../store/postings/read-unread.ts"),
      import("../../store/market/kept-postings.ts"),
      import("../../actions/build-kept-market.ts"),
      import("../../formats/arrow/encode-market.ts"),
      import("../../store/reader.ts"),
    ]);
  const line = progressLine();
  const reader = readers.shippedAdReader();
  const placed = await placeAds(database, (count) => line.show(`${count} ads compared`));
  const { read } = await readUnread(database, {
    read: (ad) => reader.read(ad),
    readerVersion: readers.shippedReaderVersion(),
    now: () => new Date(),
    progress: ({ done, total }) => line.show(`${done} of ${total} ads read`),
  });
  line.end();
  const { postings, readerVersion } = await keptPostings(database);
  if (postings.length === 0 || readerVersion === null) {
    throw new BadInput("Nothing was fetched yet. Fetch first, or name a folder with collections of ads.");
  }
  const made = new Date().toISOString().slice(0, 10);
  const bytes = encodeMarket(
    buildKeptMarket(postings, { made, readerVersion: readerVersion.split("+")[0]! }),
  );
  replaceFile(out, bytes);
  print(`${placed} ads compared, ${read} read.`);
  print(`${postings.length} postings written to ${out} (${(bytes.length / 1e6).toFixed(2)} MB).`);
}

/** Facts of other sources, written beside the snapshot. */
async function buildFacts(out: string, { paySurvey, aiShare }: BuildOptions): Promise<void> {
  const [{ buildAiShare, buildPaySurvey }, { rowsOf }] = await Promise.all([
    import("../../actions/build-survey-facts.ts"),
    import("../../store/files.ts"),
  ]);
  const write = (name: string, facts: unknown, says: string) => {
    const path = join(dirname(out), name);
    replaceFile(path, new TextEncoder().encode(`${JSON.stringify(facts, null, 1)}\n`));
    print(`${says} written to ${path}.`);
  };
  if (paySurvey) {
    const survey = await buildPaySurvey(rowsOf(paySurvey));
    const says = `${survey.cells.length} pay cells from ${survey.used} figures of ${survey.rows} survey rows (${survey.ranges} ranges, ${survey.repeats} repeats)`;
    write("pay-survey.json", survey, says);
  }
  if (aiShare) {
    const share = await buildAiShare(rowsOf(aiShare));
    write("ai-share.json", share, `${share.months.length} monthly shares`);
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    throw new BadInput(`There is no folder "${folder}". Name the folder with the collections of ads.`);
  }
}
