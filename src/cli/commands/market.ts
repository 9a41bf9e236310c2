import { mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Command, Option } from "commander";
import { MEASURES, type Measure, QUERY_DIMENSIONS } from "../../core/market/query.ts";
import { BadInput } from "../bad-input.ts";
import { print, printJson, progressLine, table } from "../print.ts";

/** The question's own fields are checked by `parseMarketQuery`. */
interface MarketOptions {
  readonly what?: Measure;
  readonly pay?: boolean;
  readonly skills?: boolean;
  readonly market?: string;
  readonly json?: boolean;
}

export function defineMarket(program: Command): void {
  const market = program
    .command("market")
    .description("Ask the market: counts, pay, skills and what is in reach, by any of its dimensions.")
    .addOption(new Option("--what <measure>", "what to ask for").choices(MEASURES))
    .option("--by <dimensions>", `what to count by, up to three with commas: ${QUERY_DIMENSIONS.join(", ")}`)
    .option("--pay", "short for --what pay")
    .option("--skills", "short for --what skills")
    .option("--of <skill>", "the skill that together, related and spread are about")
    .option("--held <skills>", "ids of the skills held, with commas between, for --what reach")
    .option("--specialisation <id>", "only this specialisation")
    .option("--seniority <seniority>", "only this seniority")
    .option("--country <code>", "only postings that name this country (ISO alpha-2)")
    .option("--domain <domain>", "only this domain")
    .option("--employment <kind>", "only this kind of employment")
    .option("--work-mode <mode>", "only this work mode")
    .option("--month <month>", "only postings first seen in this month, YYYY-MM")
    .option("--skill <id>", "only postings that ask for this skill")
    .option("--currency <code>", "currency of the pay figures", "USD")
    .option("--market <file>", "a market file other than the one that ships")
    .option("--json", "print as JSON")
    .action(showMarket);
  market
    .command("build")
    .argument(
      "<folder>",
      "folder with collections of ads: remotewlb*, builtin* (.jsonl), glassdoor* (.csv), .gz or not",
    )
    .option("--out <file>", "where to write the snapshot", "data/market/market.arrow")
    .option("--pay-survey <file>", "the aijobs.net survey (CSV): writes pay-survey.json beside the snapshot")
    .option(
      "--ai-share <file>",
      "Indeed Hiring Lab's AI share (CSV): writes ai-share.json beside the snapshot",
    )
    .description("Read collections of ads into a market snapshot.")
    .action(buildSnapshot);
}

async function showMarket(options: MarketOptions): Promise<void> {
  const [{ parseMarketQuery }, { readMarketFile }, { shippedTaxonomy }, { answerMarket }, { prepareGround }] =
    await Promise.all([
      import("../../core/market/query.ts"),
      import("../../store/market-file.ts"),
      import("../../store/shipped.ts"),
      import("../../actions/answer-market.ts"),
      import("../../core/compass/ground.ts"),
    ]);
  const market = readMarketFile(options.market);
  if (!market.ok) throw new BadInput(market.message);
  const taxonomy = shippedTaxonomy();
  const what = options.what ?? (options.skills ? "skills" : options.pay ? "pay" : "counts");
  const query = parseMarketQuery(market.value, { ...options, what }, taxonomy.ordinalOf);
  if (!query.ok) throw new BadInput(query.message);
  const answer = answerMarket(
    { market: market.value, ground: () => prepareGround(market.value, taxonomy) },
    query.value,
  );
  if (options.json) {
    printJson(answer);
    return;
  }
  const { describeMarketAnswer } = await import("../describe/market.ts");
  print(describeMarketAnswer(answer, market.value.description));
}

interface BuildOptions {
  readonly out: string;
  readonly paySurvey?: string;
  readonly aiShare?: string;
}

async function buildSnapshot(folder: string, options: BuildOptions): Promise<void> {
  const { adFileFormat } = await import("../../formats/adfiles/index.ts");
  const files = filesIn(folder).filter((name) => adFileFormat(name) !== null);
  if (files.length === 0)
    throw new BadInput(`The folder ${folder} holds no collection of ads that is known.`);
  const [{ buildMarketFrom }, { encodeMarket }, { rowsOf }, { shippedAdReader }, { READER_VERSION }] =
    await Promise.all([
      import("../../actions/build-market.ts"),
      import("../../formats/arrow/encode-market.ts"),
      import("../../store/files.ts"),
      import("../../store/reader.ts"),
      import("../../core/reading/ad/read-ad.ts"),
    ]);
  const reader = shippedAdReader();
  const progress = progressLine();
  const { market, report } = await buildMarketFrom(
    files.map((name) => ({ format: adFileFormat(name)!, rows: rowsOf(join(folder, name)) })),
    {
      read: (ad) => reader.read(ad),
      readerVersion: READER_VERSION,
      today: new Date().toISOString().slice(0, 10),
      progress: ({ source, ads }) => progress.show(`${source}: ${ads} ads read`),
    },
  );
  progress.end();
  const bytes = encodeMarket(market);
  replaceFile(options.out, bytes);
  const head = ["source", "rows", "postings", "repeats", "no ad"];
  const rows = report.map((one) => [one.source, one.rows, one.kept, one.repeats, one.refused]);
  print(table([head, ...rows]));
  print(`${market.size} postings written to ${options.out} (${(bytes.length / 1e6).toFixed(2)} MB).`);
  await buildFacts(options);
}

/** Facts of other sources, written beside the snapshot. */
async function buildFacts({ out, paySurvey, aiShare }: BuildOptions): Promise<void> {
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
    const says = `${survey.cells.length} pay cells from ${survey.used} of ${survey.rows} survey rows (${survey.repeats} repeats)`;
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

/** Writes beside the file and swaps, so that a crash leaves the old one whole. */
function replaceFile(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.new`);
  writeFileSync(beside, bytes);
  renameSync(beside, path);
}
