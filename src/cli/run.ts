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

function report(error: unknown): number {
  // Commander has already said what is wrong, or printed the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.badInput;
  if (error instanceof BadInput) {
    process.stderr.write(`bearings: ${error.message}\n`);
    return EXIT.badInput;
  }
  const failure = error as NodeJS.ErrnoException;
  if (failure.code === "ENOENT" && failure.path) {
    process.stderr.write(`bearings: There is no file "${failure.path}".\n`);
    return EXIT.badInput;
  }
  process.stderr.write(`bearings: ${failure.message ?? String(error)}\n`);
  if (process.env.BEARINGS_DEBUG) process.stderr.write(`${failure.stack}\n`);
  return EXIT.failure;
}
