import { spawnSync } from "node:child_process";
import { DatabaseTrouble } from "./trouble.ts";

/** The system user that the database runs as; null: the one that runs the program. */
export type Account = { readonly uid: number; readonly gid: number } | null;

/** Accounts that are used as they are, in this order; the second is made when neither is there. */
const NAMES = ["postgres", "bearings"] as const;

/**
 * PostgreSQL refuses to run as root. Root's program runs it as `postgres` or `bearings`, whichever the system has, and
 * makes the second where it has neither; any other user runs it as itself.
 */
export function serverAccount(uid = process.getuid?.()): Account {
  if (uid !== 0) return null;
  for (const name of NAMES) {
    const account = look(name);
    if (account) return account;
  }
  return make("bearings");
}

function look(name: string): Account {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const answer = spawnSync("id", [flag, name], { encoding: "utf8" });
    return answer.status === 0 ? Number(answer.stdout) : Number.NaN;
  });
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid: uid!, gid: gid! } : null;
}

function make(name: string): Account {
  const made = spawnSync(
    "useradd",
    ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name],
    { encoding: "utf8" },
  );
  const account = look(name);
  if (account) return account;
  throw new DatabaseTrouble(
    `PostgreSQL does not run as root, and no system user for it could be made (${made.stderr?.trim() || "useradd is missing"}). Make one named ${name}, or run Bearings as a normal user.`,
  );
}
