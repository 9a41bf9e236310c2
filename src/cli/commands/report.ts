import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import type { Report } from "../../formats/report/shape.ts";
import { BadInput } from "../bad-input.ts";
import { prepare, specialisationOf, withSettings } from "../compass-ground.ts";
import { type CompassOptions, wholeNumber } from "../compass-options.ts";
import { print } from "../print.ts";

interface ReportOptions extends CompassOptions {
  readonly out: string;
  readonly to?: string;
  readonly steps: string;
  readonly progress?: string;
  readonly name?: string;
  readonly on?: string;
}

export function defineReport(program: Command): void {
  withSettings(
    program.command("report").argument("<resume>", "a résumé in any format that `read resume` takes"),
    { json: false },
  )
    .requiredOption("--out <file>", "where to write, FILE.html or FILE.pdf")
    .option("--to <specialisation>", "the specialisation to plan towards (default: the first place)")
    .option("--steps <n>", "how many skills at most", "8")
    .option("--progress <file>", "your progress: done skills count as held, logged hours are taken off")
    .option("--name <name>", "a name to stand on the report; none is taken from the résumé")
    .option("--on <day>", "the day of the report, on which the plan begins, YYYY-MM-DD (default: today)")
    .description("Write ranking, gap and plan with their reasons as one page or PDF, to take to a mentor.")
    .action(report);
}

async function report(file: string, options: ReportOptions): Promise<void> {
  const format = formatOf(options.out);
  const steps = wholeNumber(options.steps, "--steps");
  const to = options.to === undefined ? null : specialisationOf(options.to);
  const { dayOf, progressFor } = await import("../progress-file.ts");
  const day = dayOf(options.on, "--on");
  const at = options.at ?? (options.on === undefined ? undefined : day.slice(0, 7));
  const prepared = await prepare(file, { ...options, at });
  const { factsFor } = await import("../report-facts.ts");
  const progress = progressFor(options.progress, prepared.ground.taxonomy);
  const { makeReport } = await import("../../formats/report/make-report.ts");
  const made = makeReport(factsFor(prepared, progress, { to, steps, day, name: options.name ?? null }));
  writeFileSync(options.out, await bytesOf(made, format, day));
  print(`The report is in "${options.out}".`);
}

function formatOf(file: string): "html" | "pdf" {
  const [, ending] = /\.(html|pdf)$/i.exec(file) ?? [];
  if (ending) return ending.toLowerCase() as "html" | "pdf";
  throw new BadInput(`--out takes a file that ends in .html or .pdf; not "${file}".`);
}

async function bytesOf(made: Report, format: "html" | "pdf", day: string): Promise<string | Uint8Array> {
  if (format === "html") {
    const [{ reportHtml }, { siteTokens }] = await Promise.all([
      import("../../formats/report/html.ts"),
      import("../../store/shipped.ts"),
    ]);
    return reportHtml(made, siteTokens());
  }
  const [{ reportPdf }, { reportFonts }] = await Promise.all([
    import("../../formats/report/pdf.ts"),
    import("../../store/report-fonts.ts"),
  ]);
  const { bytes, lettersLost } = await reportPdf(made, day, reportFonts());
  if (lettersLost.length > 0) {
    process.stderr.write(
      `bearings: The PDF cannot set ${lettersLost.join(" ")}: each stands as ?. The HTML has them all.\n`,
    );
  }
  return bytes;
}
