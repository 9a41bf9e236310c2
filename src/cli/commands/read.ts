import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Command } from "commander";
import { BadInput } from "../bad-input.ts";
import { print, printJson, progressLine } from "../print.ts";
import type { ResumeFileOptions } from "../resume-file.ts";

export function defineRead(program: Command): void {
  const read = program.command("read").description("Read an ad or a résumé into facts with evidence.");
  read
    .command("ad")
    .argument("<file>", "the ad as text, Markdown or HTML; - for standard input")
    .option("--title <title>", "the title, where the file does not hold it")
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

async function readOneAd(file: string, options: { title?: string; json?: boolean }): Promise<void> {
  const { adFromFile } = await import("../ad-file.ts");
  const page = await adFromFile(file, options.title);
  const { shippedAdReader } = await import("../../store/reader.ts");
  const { readAd } = await import("../../actions/read-ad.ts");
  const posting = readAd(shippedAdReader(), page);
  if (options.json) {
    printJson(posting);
    return;
  }
  const { describePosting } = await import("../describe/posting.ts");
  print(describePosting(posting, page.text));
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
