import type { Command } from "commander";
import type { Ask } from "../../core/compass/asks.ts";
import { BadInput } from "../bad-input.ts";
import { prepare, specialisationOf, withSettings } from "../compass-ground.ts";
import type { CompassOptions } from "../compass-options.ts";
import { print, printJson } from "../print.ts";

export function defineGap(program: Command): void {
  withSettings(program.command("gap").argument("<resume>", "a résumé in any format that `read resume` takes"))
    .option("--to <specialisation>", "against the ads of a specialisation in the market")
    .option("--ad <file>", "against one ad in any format that `read ad` takes; - for standard input")
    .option("--ads <file>", "against ads of your own choice: JSON lines as for `read ads`")
    .option("--most <n>", "how many skills at most", "40")
    .description("What is had, partly had and missing, beside a specialisation, one ad or several.")
    .action(gap);
}

type GapOptions = CompassOptions & { to?: string; ad?: string; ads?: string; most: string };

async function gap(file: string, options: GapOptions): Promise<void> {
  const given = [options.to, options.ad, options.ads].filter((one) => one !== undefined);
  if (given.length !== 1) throw new BadInput("gap takes one of --to, --ad and --ads.");
  if (file === "-" && (options.ad === "-" || options.ads === "-")) {
    throw new BadInput("Only one of the résumé and the ad can come from standard input.");
  }
  const { wholeNumber } = await import("../compass-options.ts");
  const most = wholeNumber(options.most, "--most");
  const to = options.to === undefined ? null : specialisationOf(options.to);
  const { asks, warnings } = to === null ? await asksOf(options) : NO_ADS;
  const { ground, person, profile, text, settings } = await prepare(file, options);
  const { withEvidence } = await import("../../core/compass/gap-evidence.ts");
  const { describeAdGap, describeGap } = await import("../describe/gap.ts");
  if (to !== null) {
    const { gapTo } = await import("../../core/compass/gap.ts");
    const found = gapTo(ground, person, to, { most, constraints: settings.constraints });
    const { readWordingOf } = await import("../../store/wording-file.ts");
    const wording = readWordingOf(options.market);
    const skills = withEvidence(found, profile, text).map((one) => ({
      ...one,
      phrasing: wording?.skills[one.skill] ?? null,
    }));
    if (options.json) printJson({ to, skills });
    else print(describeGap(to, skills, ground));
    return;
  }
  const { gapToAds } = await import("../../core/compass/gap-to-ads.ts");
  const found = gapToAds(ground, person, asks, { most, threshold: settings.threshold });
  const result = { ...found, warnings, skills: withEvidence(found.skills, profile, text) };
  if (options.json) printJson(result);
  else print(describeAdGap(result, ground));
}

/** What each ad asks for, and what to know before it is believed: sentences. */
interface AskedByAds {
  readonly asks: (readonly Ask[])[];
  readonly warnings: string[];
}

const NO_ADS: AskedByAds = { asks: [], warnings: [] };

/** Says on standard error which ads could not be read. */
async function asksOf({ ad, ads }: GapOptions): Promise<AskedByAds> {
  const [{ asksIn }, { warningsFor }, { shippedAdReader }] = await Promise.all([
    import("../../core/compass/asks.ts"),
    import("../../core/reading/ad/warnings.ts"),
    import("../../store/reader.ts"),
  ]);
  const reader = shippedAdReader();
  if (ad !== undefined) {
    const { adFromFile } = await import("../ad-file.ts");
    const one = await adFromFile(ad);
    const posting = reader.read(one);
    const warnings = warningsFor(posting, one.text).map(({ text }) => text);
    return { asks: [asksIn(posting, one.text)], warnings };
  }
  const [{ readAdLines }, { linesOf }] = await Promise.all([
    import("../../actions/read-ad-lines.ts"),
    import("../../store/files.ts"),
  ]);
  const asks: (readonly Ask[])[] = [];
  const warnings: string[] = [];
  const lines = readAdLines(linesOf(ads!), (one) => {
    const posting = reader.read(one);
    asks.push(asksIn(posting, one.text));
    for (const { text } of warningsFor(posting, one.text)) warnings.push(`${one.id}: ${text}`);
    return posting;
  });
  for await (const outcome of lines) {
    if ("error" in outcome) process.stderr.write(`bearings: ${outcome.id}: ${outcome.error}\n`);
  }
  if (asks.length === 0) throw new BadInput("The input holds no ads that can be read.");
  return { asks, warnings };
}
