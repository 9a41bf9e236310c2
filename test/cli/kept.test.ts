import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { bearings, files } from "./run.ts";

const write = files();
const data = mkdtempSync(join(tmpdir(), "bearings-"));
chmodSync(data, 0o755);
afterAll(() => rmSync(data, { recursive: true, force: true }));
const settings = { BEARINGS_DATA: data };
const run = (...args: string[]) => bearings(args, "", settings);

const LONG = { timeout: 120_000 };

describe("what is kept", LONG, () => {
  test("from a saved page to a snapshot, a lake, a backup and back", () => {
    const job = {
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title: "NLP Engineer",
      datePosted: "2026-01-02",
      hiringOrganization: { "@type": "Organization", name: "Sample Works" },
      description: "<p>You will train language models. Python, spaCy and PyTorch are required.</p>",
    };
    const page = write("page.html", `<script type="application/ld+json">${JSON.stringify(job)}</script>`);
    expect(run("pull", page).code).toBe(0);
    expect(run("market", "build").out).toContain("1 postings written");
    const snapshot = join(data, "market.arrow");
    expect(JSON.parse(run("market", "--market", snapshot, "--json").out).postings).toBe(1);
    expect(run("market", "export", "--market", snapshot, "--parquet", join(data, "lake")).code).toBe(0);
    expect(JSON.parse(run("reread", "--json").out)).toMatchObject({ read: 0, failed: 0 });
    const [posting] = JSON.parse(run("market", "reposted", "--times", "1", "--json").out);
    expect(posting).toMatchObject({ signs: { published: 1, open: true }, ads: [{ title: "NLP Engineer" }] });
    const copy = join(data, "copy.gz");
    expect(run("backup", copy).out).toMatch(/rows of \d+ tables/);
    const refused = run("restore", copy);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("holds data already")]);
    expect(run("restore", copy, "--replace").code).toBe(0);
    expect(run("doctor").out).toMatch(/database: PostgreSQL 18.*schema version \d+, 1 ads/);
  });
});

describe("trouble with the database", LONG, () => {
  const broken = join(data, "broken");
  mkdirSync(join(broken, "postgres/cluster"), { recursive: true });
  writeFileSync(join(broken, "postgres/cluster/PG_VERSION"), "13\n");

  test("is explained by doctor", () => {
    const { code, out } = bearings(["doctor"], "", { BEARINGS_DATA: broken });
    expect(code).toBe(1);
    expect(out).toMatch(/FAULT {2}database: .*another version of PostgreSQL/);
    const none = bearings(["doctor"], "", { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" });
    expect(none.out).toMatch(/FAULT {2}database: No database answers/);
  });

  test("is bad news for what needs it, in a sentence", () => {
    const { code, err } = bearings(["reread"], "", { BEARINGS_DATA: broken });
    expect(code).toBe(1);
    expect(err).toMatch(/^bearings: The database was made by another version/);
  });

  test("does not keep the web app from serving", async () => {
    const bin = join(import.meta.dirname, "../../bin/bearings");
    const app = spawn(bin, ["serve", "--port", "0"], { env: { ...process.env, BEARINGS_DATA: broken } });
    try {
      const said: string[] = [];
      createInterface({ input: app.stderr }).on("line", (line) => said.push(line));
      let url = "";
      for await (const line of createInterface({ input: app.stdout })) {
        url = /ready at (\S+)/.exec(line)?.[1] ?? "";
        if (url) break;
      }
      expect((await fetch(`${url}/market`)).status).toBe(200);
      while (said.length === 0) await wait(25);
      expect(said[0]).toMatch(/another version of PostgreSQL.*Pages are served/);
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
    } finally {
      const ended = once(app, "exit");
      app.kill("SIGINT");
      await ended;
    }
  });
});
