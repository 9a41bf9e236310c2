import type { Command } from "commander";
import { BadInput } from "../bad-input.ts";
import { print, printJson, table } from "../print.ts";

/** By the names of the files in `bench/`. */
export const BENCHES = [
  "compass",
  "crash",
  "duplicates",
  "esco-linking",
  "market",
  "formats",
  "fuzz-documents",
  "heads",
  "interests",
  "learning",
  "pay",
  "plan",
  "reading",
  "reading-speed",
  "reading-stream",
  "resume-speed",
  "resumes",
  "skillspan",
  "taxonomy",
  "trends",
] as const;

export function defineBench(program: Command): void {
  program
    .command("bench")
    .description("Measure a part of Bearings on this machine, beside a peer or a limit in the same run.")
    .argument("<name>", BENCHES.join(", "))
    .option("--data <folder>", "the folder of development data, for benches that read ads")
    .option("--json", "print as JSON")
    .action(runBench);
}

async function runBench(name: string, options: { data?: string; json?: boolean }): Promise<void> {
  if (!BENCHES.some((known) => known === name)) {
    throw new BadInput(`There is no bench "${name}". There are: ${BENCHES.join(", ")}.`);
  }
  const { bench } = (await import(
    `../../../bench/${name}.ts`
  )) as typeof import("../../../bench/taxonomy.ts");
  if (bench.needsData && !options.data) {
    throw new BadInput(
      `The bench "${name}" reads ads that do not ship with the project. Name their folder with --data.`,
    );
  }
  const rows = await bench.run(options.data ?? null);
  const date = new Date().toISOString().slice(0, 10);
  if (options.json) {
    printJson({ bench: name, date, node: process.version, rows });
    return;
  }
  const head = ["case", "size", "ours", "peer", "ratio", "unit"];
  const lines = rows.map((row) => [
    row.case,
    row.size,
    figure(row.ours),
    row.peer === null ? "" : `${figure(row.peer)} (${row.peerName})`,
    row.ratio === null ? "" : figure(row.ratio),
    row.unit,
  ]);
  print(`${bench.name}: ${bench.about}\n\n${table([head, ...lines])}`);
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
