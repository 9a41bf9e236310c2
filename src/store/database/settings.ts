import { homedir } from "node:os";
import { join } from "node:path";

/** Which database is used: one that runs elsewhere, or one that the program runs itself in a folder. */
export type DatabaseSettings =
  | { readonly kind: "server"; readonly url: string }
  | { readonly kind: "embedded"; readonly folder: string };

type Environment = Readonly<Record<string, string | undefined>>;

export function databaseSettings(env: Environment = process.env): DatabaseSettings {
  const url = env.DATABASE_URL?.trim();
  if (url) return { kind: "server", url };
  return { kind: "embedded", folder: join(dataFolder(env), "postgres") };
}

/**
 * Where what was fetched and built is kept: `BEARINGS_DATA`, else the user's own data folder. Root's is
 * `/var/lib/bearings`, because the database runs under another user, who may not enter root's home.
 */
export function dataFolder(env: Environment = process.env, uid = process.getuid?.()): string {
  if (env.BEARINGS_DATA) return env.BEARINGS_DATA;
  if (uid === 0) return "/var/lib/bearings";
  if (process.platform === "darwin") return join(homedir(), "Library/Application Support/bearings");
  return join(env.XDG_DATA_HOME || join(homedir(), ".local/share"), "bearings");
}
