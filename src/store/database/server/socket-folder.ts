import { createHash } from "node:crypto";
import { chownSync, lstatSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Account } from "./account.ts";
import { DatabaseTrouble } from "./trouble.ts";

/** Systems cut the address of a socket off after about a hundred characters; the name of the socket takes sixteen. */
const LONGEST = 85;

/**
 * Where the server listens: in its own folder, which only its user may enter, so that neither a port nor a password
 * is needed. A folder with a long path gets a short one among the temporary files instead.
 */
export function socketFolder(folder: string, account: Account): string {
  if (folder.length <= LONGEST) return folder;
  const digest = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  const short = join(tmpdir(), `bearings-${digest}`);
  mkdirSync(short, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(short);
  const owner = account?.uid ?? process.getuid?.();
  if (uid === process.getuid?.() && account) chownSync(short, account.uid, account.gid);
  else if (uid !== owner || (mode & 0o777) !== 0o700) {
    throw new DatabaseTrouble(
      `The folder ${short} belongs to somebody else. Set BEARINGS_DATA to a shorter path.`,
    );
  }
  return short;
}
