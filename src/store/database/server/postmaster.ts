import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { clusterFolder } from "./cluster.ts";
import { DatabaseTrouble } from "./trouble.ts";

/**
 * Makes the folder free for a new server when no keeper watches over it: a server whose keeper was killed is stopped,
 * and the note of a server that is gone is removed where another program has its process id by now.
 */
export async function clearOrphan(folder: string): Promise<void> {
  const note = join(clusterFolder(folder), "postmaster.pid");
  const pid = notedProcess(note);
  if (pid === null || !isAlive(pid)) return;
  if (!isPostgres(pid)) {
    rmSync(note, { force: true });
    return;
  }
  process.kill(pid, "SIGINT");
  for (let tries = 0; tries < 300; tries++) {
    await wait(100);
    if (!isAlive(pid)) return;
  }
  throw new DatabaseTrouble(
    `A database server left over from before (process ${pid}) does not stop. End it by hand, then try again.`,
  );
}

function notedProcess(note: string): number | null {
  try {
    const pid = Number(readFileSync(note, "utf8").split("\n")[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Process ids are used again: after a restart of the machine the noted one may be anything. */
function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim() === "postgres";
  } catch {
    const answer = spawnSync("ps", ["-p", String(pid), "-o", "comm="], { encoding: "utf8" });
    return basename(answer.stdout?.trim() ?? "") === "postgres";
  }
}
