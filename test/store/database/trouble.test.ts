import { describe, expect, test } from "vitest";
import { openDatabase } from "../../../src/store/database/connect.ts";
import { explain, lastLine, troubleOf } from "../../../src/store/database/server/trouble.ts";
import { databaseSettings, dataFolder } from "../../../src/store/database/settings.ts";

describe("what the system reports is said in a sentence", () => {
  test.each([
    ['FATAL:  could not write to file "pg_wal/xlogtemp.1": No space left on device', "disk is full"],
    ["FATAL:  database files are incompatible with server", "another version"],
    ['FATAL:  data directory "/x" has invalid permissions', "mode 0700"],
    ['could not access directory "/root/x": Permission denied', "every folder above"],
    ['password authentication failed for user "x"', "user or password"],
    ['database "x" does not exist', "createdb"],
    ["connect ECONNREFUSED 127.0.0.1:1", "No database answers"],
    ["getaddrinfo ENOTFOUND nowhere.invalid", "has no address"],
    ["FATAL:  could not bind Unix address: Address already in use", "Another program"],
    ["PANIC:  could not locate a valid checkpoint record at 0/1", "damaged"],
    ["permission denied for schema public", "may not create tables"],
  ])("%s", (report, says) => {
    expect(explain(report)).toContain(says);
    expect(troubleOf(new Error(report)).message).toContain(says);
  });

  test("what is not known is passed on", () => {
    expect(troubleOf(new Error("odd thing")).message).toBe("The database cannot be used: odd thing");
  });

  test("the telling line of a log is the last that says what failed", () => {
    const log =
      "LOG:  starting\n2026-01-01 UTC [7] FATAL:  out of luck\nLOG:  database system is shut down\n";
    expect(lastLine(log)).toBe("FATAL:  out of luck");
  });

  test("a server that does not answer", async () => {
    const opened = openDatabase({ kind: "server", url: "postgres://nobody@127.0.0.1:1/none" });
    await expect(opened).rejects.toThrow(/No database answers/);
  });
});

describe("which database is used", () => {
  test("DATABASE_URL, else one in the data folder", () => {
    const url = "postgres://example.org/bearings";
    expect(databaseSettings({ DATABASE_URL: url, BEARINGS_DATA: "/d" })).toEqual({ kind: "server", url });
    expect(databaseSettings({ BEARINGS_DATA: "/d" })).toEqual({ kind: "embedded", folder: "/d/postgres" });
    expect(databaseSettings({ DATABASE_URL: " ", BEARINGS_DATA: "/d" }).kind).toBe("embedded");
  });

  test("the data folder is the user's own, and root's is one that others may pass", () => {
    expect(dataFolder({ BEARINGS_DATA: "/d" }, 0)).toBe("/d");
    expect(dataFolder({}, 0)).toBe("/var/lib/bearings");
    expect(dataFolder({ XDG_DATA_HOME: "/home/x/data" }, 1000)).toMatch(/bearings$/);
  });
});
