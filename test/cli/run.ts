import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const bin = join(import.meta.dirname, "../../bin/bearings");

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a user would. */
export function bearings(
  args: readonly string[],
  input: string | Buffer = "",
  settings: Readonly<Record<string, string>> = {},
): Outcome {
  // No test looks at the data of whoever runs it.
  const env = { ...process.env, BEARINGS_DATA: join(tmpdir(), "bearings-no-data"), ...settings };
  const outcome = spawnSync(bin, args, { input, env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return { code: outcome.status, out: outcome.stdout, err: outcome.stderr };
}

/** A folder for one test file, removed at its end; returns a function that writes a file there. */
export function files(): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), "bearings-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}
