import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Command } from "commander";
import type { PayEstimate } from "../../core/market/premium/estimate.ts";
import type { PaySurvey } from "../../core/market/survey.ts";
import type { Posting } from "../../core/posting.ts";
import { BadInput } from "../bad-input.ts";
import { print, printJson, progressLine } from "../print.ts";
import type { ResumeFileOptions } from "../resume-file.ts";

export function defineRead(program: Command): void {
  const read = program.command("read").description("Read an ad or a résumé into facts with evidence.");
  read
    .command("ad")
    .argument("<file>", "the ad as text, Markdown, HTML, PDF or Word (.docx); - for standard input")
    .option("--title <title>", "the title, where the file does not hold it")
    .option("--estimate", "where the ad states no pay, what it probably pays")
    .option("--json", "print the posting as JSON")
    .description("Read one job ad.")
    .action(readOneAd);
  read
    .command("ads")
    .argument("<input>", "JSON lines {id, text, title?, company?, location?, salary?, workType?}, .gz or -")
    .option("--out <file>", "write there instead of standard output")
    .description("Read many ads; one output line for each, in the same order.")
    .action(readAds);
  read
    .command("resume")
    .argument("<file>", "PDF, DOCX, HTML, Markdown, plain text or JSON Resume; PNG or JPEG with --ocr")
    .option("--json", "print the profile as JSON")
    .option("--ocr", "where a page is a picture, recognise its text (a few seconds a page)")
    .option("--at <month>", "the month that counts as now, YYYY-MM (default: this month)")
    .description("Read one résumé.")
    .action(readResume);
}

interface ReadAdOptions {
  readonly title?: string;
  readonly estimate?: boolean;
  readonly json?: boolean;
}

async function readOneAd(file: string, options: ReadAdOptions): Promise<void> {
  const { adFromFile } = await import("../ad-file.ts");
  const page = await adFromFile(file, options.title);
  const { shippedAdReader } = await import("../../store/reader.ts");
  const { readAd } = await import("../../actions/read-ad.ts");
  const reader = shippedAdReader();
  const posting = readAd(reader, page);
  const duties = reader.duties(page);
  const estimate = options.estimate ? await estimateOf(posting) : null;
  if (options.json) {
    printJson({ ...posting, duties, ...(options.estimate ? { payEstimate: estimate } : {}) });
    return;
  }
  const [{ describePosting }, { describeEstimate }] = await Promise.all([
    import("../describe/posting.ts"),
    import("../describe/premium.ts"),
  ]);
  print(describePosting(posting, page.text, duties));
  if (estimate) print(`Estimate:    ${describeEstimate(estimate)}`);
}

/** By the market that ships, this month. */
async function estimateOf(posting: Posting): Promise<PayEstimate | null> {
  const [{ estimatePosting }, { readMarketFile }, { shippedFacts, shippedMoney, shippedTaxonomy }] =
    await Promise.all([
      import("../../actions/pay-premium.ts"),
      import("../../store/market-file.ts"),
      import("../../store/shipped.ts"),
    ]);
  const market = readMarketFile();
  if (!market.ok) throw new BadInput(market.message);
  const survey = shippedFacts<PaySurvey>("data/market/pay-survey.json");
  const ground = { market: market.value, taxonomy: shippedTaxonomy(), money: shippedMoney(), survey };
  return estimatePosting(ground, posting, new Date().toISOString().slice(0, 7));
}

async function readAds(input: string, options: { out?: string }): Promise<void> {
  const [{ readAdLines }, { readAd }, { shippedAdReader }, { linesOf }] = await Promise.all([
    import("../../actions/read-ad-lines.ts"),
    import("../../actions/read-ad.ts"),
    import("../../store/reader.ts"),
    import("../../store/files.ts"),
  ]);
  const reader = shippedAdReader();
  const out = options.out ? createWriteStream(options.out) : process.stdout;
  // Opened before the first ad is read, so that a path that cannot be written is said at once.
  if (options.out) await once(out, "open");
  const progress = progressLine();
  let count = 0;
  let failed = 0;
  for await (const outcome of readAdLines(linesOf(input), (ad) => readAd(reader, ad))) {
    count++;
    if ("error" in outcome) failed++;
    if (!out.write(`${JSON.stringify(outcome)}\n`)) await once(out, "drain");
    if (count % 100 === 0) progress.show(`${count} ads read, ${failed} with errors`);
  }
  progress.end();
  if (options.out) {
    out.end();
    await once(out, "finish");
  }
  process.stderr.write(`bearings: ${count} lines, ${count - failed} read, ${failed} with an error.\n`);
  if (count === 0) throw new BadInput("The input holds no ads.");
  if (failed === count) throw new BadInput("None of its lines could be read as an ad; each says why.");
}

async function readResume(file: string, options: ResumeFileOptions & { json?: boolean }): Promise<void> {
  const { readingFromFile } = await import("../resume-file.ts");
  const { profile } = await readingFromFile(file, options);
  if (options.json) {
    printJson(profile);
    return;
  }
  const { describeProfile } = await import("../describe/profile.ts");
  print(describeProfile(profile));
}
