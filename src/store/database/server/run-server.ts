import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { type Account, serverAccount } from "./account.ts";
import { type Binaries, serverBinaries } from "./binaries.ts";
import { clusterFolder, ensureCluster, OWNER } from "./cluster.ts";
import { holdLifeline, newLifeline } from "./lifeline.ts";
import { clearOrphan } from "./postmaster.ts";
import { socketFolder } from "./socket-folder.ts";
import { lastLine, troubleOf } from "./trouble.ts";

/** How to reach a server of ours. */
export interface ServerAddress {
  readonly host: string;
  readonly user: string;
  readonly database: string;
}

/** A database server that runs for this program, and perhaps for others too. */
export interface RunningServer {
  readonly address: ServerAddress;
  /** Lets go of it; the server stops when the last program has. `wait`: resolve only when it has stopped. */
  release(options: { readonly wait: boolean }): Promise<void>;
}

interface Place {
  readonly folder: string;
  readonly account: Account;
  readonly binaries: Binaries;
  readonly address: ServerAddress;
}

/** Recovery after a crash reads back what was written last, which may take this long. In milliseconds. */
const PATIENCE = 120_000;
const LARGEST_LOG = 10_000_000;

/** Starts the database of a folder, or joins it where it runs already. Throws `DatabaseTrouble`. */
export async function runServer(folder: string): Promise<RunningServer> {
  const place = await preparePlace(resolve(folder));
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const hold = (await joinServer(place)) ?? (await startServer(place, deadline));
    if (hold !== null) return running(place, hold);
    await wait(50);
  }
  const log = readLog(place.folder);
  throw troubleOf(new Error(`not ready after two minutes: ${lastLine(log)}`), log);
}

async function preparePlace(folder: string): Promise<Place> {
  const account = serverAccount();
  const binaries = serverBinaries(account, folder);
  await ensureCluster(folder, binaries, account);
  const host = socketFolder(folder, account);
  return { folder, account, binaries, address: { host, user: OWNER, database: "postgres" } };
}

/** The held lifeline of a server that runs and answers; null when there is none, or not yet, or no longer. */
async function joinServer({ folder, address }: Place): Promise<number | null> {
  const hold = holdLifeline(folder);
  if (hold === null) return null;
  if (await answers(address)) return hold;
  closeSync(hold);
  return null;
}

/** Starts a server under a keeper; null when another program was faster, or a server is still going down. */
async function startServer(place: Place, deadline: number): Promise<number | null> {
  const { folder, account } = place;
  const watched = holdLifeline(folder);
  if (watched !== null) {
    closeSync(watched);
    return null;
  }
  await clearOrphan(folder);
  turnLog(folder);
  const logBefore = readLog(folder).length;
  const { hold, read } = newLifeline(folder, account);
  const keeper = spawnKeeper(place, read);
  while (Date.now() < deadline) {
    if (await answers(place.address)) return hold;
    if (keeper.exitCode !== null || keeper.signalCode !== null) break;
    await wait(25);
  }
  closeSync(hold);
  const log = readLog(folder).slice(logBefore);
  if (isTransient(log)) return null;
  throw troubleOf(new Error(lastLine(log)), log);
}

/** Another program's server has the folder, or children of a killed one still hold its memory for a moment. */
function isTransient(log: string): boolean {
  return /lock file "[^"]*" already exists|pre-existing shared memory|is still in use/.test(log);
}

/** In a session of its own, so that Ctrl-C reaches the program first. */
function spawnKeeper({ folder, account, binaries, address }: Place, read: number): ChildProcess {
  const script = readFileSync(join(import.meta.dirname, "keeper.sh"), "utf8");
  const log = openSync(logPath(folder), "a", 0o600);
  const child = spawn(
    "/bin/sh",
    ["-c", script, "keeper", binaries.postgres, "-D", clusterFolder(folder), ...settings(address.host)],
    {
      ...account,
      cwd: folder,
      detached: true,
      stdio: [read, log, log],
      env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    },
  );
  // Node makes an event of a program that could not be started; its exit code says the same.
  child.once("error", () => {});
  child.unref();
  closeSync(read);
  closeSync(log);
  return child;
}

function settings(socket: string): string[] {
  const values = [
    "listen_addresses=",
    `unix_socket_directories=${socket}`,
    "unix_socket_permissions=0700",
    "max_connections=50",
    "max_wal_size=2GB",
    "jit=off",
  ];
  return values.flatMap((value) => ["-c", value]);
}

async function answers(address: ServerAddress): Promise<boolean> {
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function running({ folder, address }: Place, hold: number): RunningServer {
  let held = true;
  return {
    address,
    release: async (options) => {
      if (held) closeSync(hold);
      held = false;
      if (options.wait) await stopped(folder);
    },
  };
}

/** Waits, for at most ten seconds, until nobody watches over the folder any more. */
async function stopped(folder: string): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const hold = holdLifeline(folder);
    if (hold === null) return;
    closeSync(hold);
    await wait(25);
  }
}

function logPath(folder: string): string {
  return join(folder, "server.log");
}

function readLog(folder: string): string {
  return existsSync(logPath(folder)) ? readFileSync(logPath(folder), "utf8") : "";
}

function turnLog(folder: string): void {
  const path = logPath(folder);
  if (existsSync(path) && statSync(path).size > LARGEST_LOG) renameSync(path, `${path}.1`);
}
