import type { Command } from "commander";
import { print, printJson } from "../print.ts";

export function defineDoctor(program: Command): void {
  program
    .command("doctor")
    .description(
      "Check that everything Bearings needs is there and whole, and say what to do where it is not.",
    )
    .option("--json", "print as JSON")
    .action(doctor);
}

async function doctor(options: { json?: boolean }): Promise<void> {
  const { CHECKS, examine } = await import("../../actions/examine.ts");
  const findings = await examine(CHECKS);
  if (options.json) printJson(findings);
  else {
    for (const { name, ok, says } of findings) print(`${ok ? "ok   " : "FAULT"}  ${name}: ${says}`);
  }
  if (findings.some((finding) => !finding.ok)) process.exitCode = 1;
}
