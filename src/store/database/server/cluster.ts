import { spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { DatabaseTrouble, explain, lastLine, troubleOf } from "./trouble.ts";

/** Name of the database's owner inside the database. */
export const OWNER = "bearings";

/** The folder with the database's own files, inside `folder`. */
export function clusterFolder(folder: string): string {
  return join(folder, "cluster");
}

/** Whether there is a database in the folder. Throws `DatabaseTrouble` when that cannot be looked up. */
export function isDatabaseMade(folder: string): boolean {
  try {
    return readdirSync(folder).includes("cluster");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw troubleOf(error);
  }
}

/**
 * Makes the folder, and the database in it when it is new. It is made beside and renamed, so that a half-made
 * database is never taken for one, and of two programs that do it at once one wins.
 */
export async function ensureCluster(folder: string, binaries: Binaries, account: Account): Promise<void> {
  makeFolder(folder, account);
  const cluster = clusterFolder(folder);
  if (existsSync(cluster)) return checkVersion(cluster, binaries);
  const beside = `${cluster}.new-${process.pid}`;
  rmSync(beside, { recursive: true, force: true });
  await initialise(beside, binaries, account);
  try {
    renameSync(beside, cluster);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(cluster)) throw troubleOf(error);
  }
}

/** Belongs to the database's user alone; the folder above lets that user pass. */
function makeFolder(folder: string, account: Account): void {
  try {
    const above = dirname(folder);
    if (!existsSync(above)) {
      mkdirSync(above, { recursive: true });
      if (account) chmodSync(above, 0o755);
    }
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o700);
    if (account) chownSync(folder, account.uid, account.gid);
  } catch (error) {
    throw troubleOf(error);
  }
}

function checkVersion(cluster: string, binaries: Binaries): void {
  let made: string;
  try {
    made = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  } catch (error) {
    throw troubleOf(error, explain("Permission denied") ?? "");
  }
  const share = join(binaries.postgres, "../../share/postgresql/postgres.bki");
  const ours = /^# PostgreSQL (\d+)/.exec(readFileSync(share, "utf8"))?.[1] ?? made;
  if (made !== ours) {
    throw new DatabaseTrouble(
      `${explain("initialized by PostgreSQL version")} (made by PostgreSQL ${made}, this is ${ours})`,
    );
  }
}

/** No password and no network: only who may open the socket in the folder gets in. */
function initialise(cluster: string, { initdb }: Binaries, account: Account): Promise<void> {
  const options = ["--auth-local=trust", "--auth-host=reject", `--username=${OWNER}`];
  const text = ["--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8", "--lc-messages=C"];
  return new Promise((resolve, reject) => {
    const child = spawn(initdb, [`--pgdata=${cluster}`, ...options, ...text], {
      ...account,
      cwd: join(cluster, ".."),
      stdio: ["ignore", "ignore", "pipe"],
      env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    });
    let report = "";
    child.stderr.on("data", (chunk) => {
      report += chunk;
    });
    child.once("error", (error) => reject(troubleOf(error)));
    child.once("close", (code) => {
      if (code === 0) resolve();
      else {
        rmSync(cluster, { recursive: true, force: true });
        reject(troubleOf(new Error(lastLine(report)), report));
      }
    });
  });
}
