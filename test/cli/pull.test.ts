import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { bearings, files } from "./run.ts";

const write = files();
const fixtures = join(import.meta.dirname, "../formats/feeds/fixtures");

describe("pull", () => {
  test("a dry run of a list says what would be asked, and which lines are no sources", () => {
    const list = write("employers.txt", "greenhouse:acme  Acme\nmyspace:acme\nadzuna:gb\n");
    const { code, out, err } = bearings(["pull", list, "lever:acme", "--dry-run"]);
    expect(code).toBe(0);
    expect(out).toContain("boards-api.greenhouse.io/v1/boards/acme/jobs");
    expect(out).toContain("api.lever.co/v0/postings/acme");
    expect(err).toMatch(/line 2: "myspace:acme" names no source/);
    expect(err).toMatch(/line 3: Adzuna is not pulled: its terms/);
  });

  test("saved pages, tables and feeds are kept in a file that `read ads` takes; again nothing is new", () => {
    const out = join(dirname(write("empty", "")), "ads.jsonl");
    const given = ["ads.csv", "feed.json", "jsonld.json"].map((name) => join(fixtures, name));
    const first = bearings(["pull", ...given, "--out", out, "--json"]);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out).totals).toMatchObject({ boards: 3, ads: 6, new: 6, closed: 0, faults: 4 });
    const again = bearings(["pull", ...given, "--out", out]);
    expect(again.out).toContain("6 ads came: 0 new, 0 changed, 6 unchanged, 0 reopened; 0 closed.");
    expect(again.out).toContain("2 not usable: 1 without a text, 1 without an id");
    const lines = bearings(["read", "ads", out]).out.trim().split("\n");
    const postings = lines.map((line) => JSON.parse(line).posting);
    expect(postings).toHaveLength(6);
    expect(postings[0]).toMatchObject({
      title: "Vision Engineer",
      workMode: "hybrid",
      pay: { currency: "EUR" },
    });
    expect(existsSync(`${out}.journal`)).toBe(false);
    expect(existsSync(`${out}.journal.lock`)).toBe(false);
  });

  test("a folder of saved pages", () => {
    const page = readFileSync(join(fixtures, "jsonld.html"), "utf8");
    const data = readFileSync(join(fixtures, "jsonld.json"), "utf8");
    const folder = dirname(
      write(
        "page.html",
        page.replace("@JSONLD@", () => data),
      ),
    );
    const out = write("folder.out", "");
    const { code, out: said } = bearings(["pull", folder, "--out", out, "--json"]);
    expect(code).toBe(0);
    const jsonld = JSON.parse(said).boards.find((one: { board: string }) => one.board.startsWith("jsonld:"));
    expect(jsonld).toMatchObject({ result: "kept", ads: 2 });
  });

  test.each([
    [["greenhouse:acme", "--contact", ""], /whom they can write to/],
    [["greenhouse:acme", "--contact", "me"], /neither an email address nor/],
    [
      ["greenhouse:acme", "--contact", "me@sample.example", "--limit", "many", "--out", "OUT"],
      /no number of ads/,
    ],
    [["nothing"], /names no source/],
    [["missing.html"], /There is no file "missing\.html"/],
    [["feed:https://weworkremotely.com/remote-jobs.rss"], /We Work Remotely is not pulled: its terms/],
    [["jsonld:ftp://acme.example"], /no board of schema\.org JobPosting in a page/],
    [[], /missing required argument/],
  ])("%j is bad input", (args, message) => {
    const out = write("bad.out", "");
    const { code, err } = bearings(["pull", ...args.map((one) => (one === "OUT" ? out : one))]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test("a pull beside another one waits for no one: it says so", () => {
    const out = write("busy.jsonl", "");
    write("busy.jsonl.journal.lock", String(process.pid));
    const { code, err } = bearings(["pull", join(fixtures, "ads.csv"), "--out", out]);
    expect(code).toBe(2);
    expect(err).toContain("Another pull is running there.");
    write("busy.jsonl.journal.lock", "999999999");
    expect(bearings(["pull", join(fixtures, "ads.csv"), "--out", out]).code).toBe(0);
  });
});

test("`read ad` takes a saved page's data as its header", () => {
  const data =
    '{"@type":"JobPosting","title":"Tide Modeller","description":"x","employmentType":"PART_TIME"}';
  const page = write(
    "tide.html",
    `<script type="application/ld+json">${data}</script><p>We model tides in Python.</p>`,
  );
  const posting = JSON.parse(bearings(["read", "ad", page, "--json"]).out);
  expect(posting).toMatchObject({ title: "Tide Modeller", employment: "part-time" });
});
