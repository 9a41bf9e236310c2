import { readFileSync } from "node:fs";
import { Command } from "commander";
import { COMMANDS } from "./commands/index.ts";

/** The whole command line. Errors of usage are thrown, not exited on, so that it can run inside a test. */
export function createProgram(): Command {
  const program = new Command("bearings")
    .description(
      "Find your way in specialised AI work: reads ads and résumés into facts with evidence,\n" +
        "shows the market, says which specialisation fits you and what to learn next.\n" +
        "Everything runs on this machine; nothing you read with it leaves it.",
    )
    .showHelpAfterError("(Add --help to see what the command takes.)")
    .version(versionOf(), "--version", "print the version")
    .enablePositionalOptions()
    .exitOverride();
  for (const define of COMMANDS) define(program);
  settleEverywhere(program);
  return program;
}

function versionOf(): string {
  const about = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(about, "utf8")) as { version: string }).version;
}

function settleEverywhere(command: Command): void {
  for (const child of command.commands) {
    child
      .enablePositionalOptions()
      .exitOverride()
      .showHelpAfterError("(Add --help to see what the command takes.)");
    settleEverywhere(child);
  }
}
