import { spawnSync } from "node:child_process";
import { closeSync, constants, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "./account.ts";
import { troubleOf } from "./trouble.ts";

/**
 * The lifeline is a named pipe beside the database. Every program that uses the database holds its writing end open;
 * the keeper of the server reads it, and stops the server when nobody holds it any more (see `keeper.sh`).
 */
function lifelinePath(folder: string): string {
  return join(folder, "lifeline");
}

/** Takes hold of the lifeline of a server that runs; null when no keeper reads it. */
export function holdLifeline(folder: string): number | null {
  try {
    return openSync(lifelinePath(folder), constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // ENXIO: nobody reads it.
    if (code === "ENXIO" || code === "ENOENT") return null;
    throw troubleOf(error);
  }
}

/** Both ends of the lifeline, for a keeper that is about to be started. */
export function newLifeline(
  folder: string,
  account: Account,
): { readonly hold: number; readonly read: number } {
  const path = lifelinePath(folder);
  if (!existsSync(path)) {
    const made = spawnSync("mkfifo", ["-m", "600", path], { ...account, cwd: folder, encoding: "utf8" });
    if (made.status !== 0 && !existsSync(path)) throw troubleOf(made.error ?? new Error(made.stderr));
  }
  // Opened both ways first: each end alone would wait for the other.
  const both = openSync(path, constants.O_RDWR);
  const read = openSync(path, constants.O_RDONLY);
  const hold = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  closeSync(both);
  return { hold, read };
}
