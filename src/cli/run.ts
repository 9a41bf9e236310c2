import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { CommanderError } from "commander";
import { BadInput } from "./bad-input.ts";
import { createProgram } from "./program.ts";

/** Exit codes that scripts depend on. */
const EXIT = { ok: 0, failure: 1, badInput: 2 } as const;

/** Runs one command line and returns its exit code; errors go to standard error, never to standard output. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  // A reader that closes early (`| head`) is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT.ok);
    throw error;
  });
  try {
    await createProgram().parseAsync(args, { from: "user" });
    return Number(process.exitCode ?? EXIT.ok);
  } catch (error) {
    return report(error);
  }
}

function noFolder(folder: string): string {
  return `There is no folder "${folder}". If something is to be written there, make it first.`;
}

/** What the system says of files that cannot be used, in words. */
const FILE_TROUBLE: Readonly<Record<string, string>> = {
  EISDIR: "That is a folder; name a file in it.",
  EACCES: "That file may not be opened by this user.",
  EPERM: "That file may not be opened by this user.",
  ENOTDIR: "A part of that path is a file, not a folder.",
  Z_DATA_ERROR: "The packed file is damaged; download or pack it again.",
  Z_BUF_ERROR: "The packed file is cut short: unexpected end. Download or pack it again.",
  ENOTFOUND: "There is no such address to listen on.",
  EADDRNOTAVAIL: "There is no such address to listen on.",
};

function report(error: unknown): number {
  // Commander has already said what is wrong, or printed the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.badInput;
  if (error instanceof BadInput) {
    process.stderr.write(`bearings: ${error.message}\n`);
    return EXIT.badInput;
  }
  const failure = error as NodeJS.ErrnoException;
  if (failure.code === "ENOENT" && failure.path) {
    const folder = dirname(resolve(failure.path));
    const missing = existsSync(folder) ? `There is no file "${failure.path}".` : noFolder(folder);
    process.stderr.write(`bearings: ${missing}\n`);
    return EXIT.badInput;
  }
  const words = failure.code === undefined ? undefined : FILE_TROUBLE[failure.code];
  if (words) {
    process.stderr.write(`bearings: ${words}${failure.path ? ` ("${failure.path}")` : ""}\n`);
    return EXIT.badInput;
  }
  process.stderr.write(`bearings: ${failure.message ?? String(error)}\n`);
  if (process.env.BEARINGS_DEBUG) process.stderr.write(`${failure.stack}\n`);
  return EXIT.failure;
}
