import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseSource, parseSourceList } from "../../../src/actions/pull/source.ts";
import { FEED_FORMATS } from "../../../src/formats/feeds.ts";
import { refusedSources } from "../../../src/store/refused-sources.ts";

const refused = refusedSources();
const root = join(import.meta.dirname, "../../..");

test("a source is a format and a board, with the employer's name where it is given", () => {
  const parsed = parseSource("  ashby:acme   Acme & Sons  ", refused);
  expect(parsed.ok && parsed.value).toMatchObject({
    format: { id: "ashby" },
    board: { name: "acme", employer: "Acme & Sons" },
    start: { url: "https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true" },
  });
});

test.each([
  ["nothing", "unknown-source"],
  ["myspace:acme", "unknown-source"],
  ["https://acme.example/", "unknown-source"],
  ["greenhouse:../acme", "bad-board"],
  ["csv:acme", "bad-board"],
  ["jsonld:acme", "bad-board"],
  ["adzuna:gb", "refused-source"],
  ["weworkremotely:all", "refused-source"],
  ["feed:https://weworkremotely.com/categories/remote-programming-jobs.rss", "refused-source"],
  ["jsonld:https://www.linkedin.com/jobs/view/1", "refused-source"],
  ["https://uk.indeed.com/viewjob", "refused-source"],
])("%s is answered with %s", (written, code) => {
  expect(parseSource(written, refused)).toMatchObject({ ok: false, code });
});

test("a host that only looks like a refused one is not", () => {
  expect(parseSource("jsonld:https://notindeed.com/", refused).ok).toBe(true);
});

test("a refusal is a sentence with its reason", () => {
  for (const { name, hosts, why } of refused) {
    const parsed = parseSource(`feed:https://www.${hosts[0]}/rss`, refused);
    expect(parsed.ok ? "" : parsed.message).toBe(`${name} is not pulled: ${why}`);
    expect(why).toMatch(/^its .+\.$/);
  }
});

test("a list: notes, empty lines and doubles are passed over, bad lines are told by number", () => {
  const list = parseSourceList(
    "# employers\n\ngreenhouse:acme  Acme # the big one\ngreenhouse:acme\nnothing\nadzuna:gb\n#lever:x\n",
    refused,
  );
  expect(list.sources.map(({ board }) => board)).toEqual([{ name: "acme", employer: "Acme" }]);
  expect(list.faults.map(({ line }) => line)).toEqual([5, 6]);
});

test("every line of the list that ships names a source, is dated, and says to check it", () => {
  const text = readFileSync(join(root, "data/sources/ai-employers.txt"), "utf8");
  const list = parseSourceList(text, refused);
  expect(list.faults).toEqual([]);
  expect(list.sources.length).toBeGreaterThan(15);
  expect(text).toMatch(/20\d\d-\d\d-\d\d/);
  expect(text).toMatch(/check before use/i);
});

describe("docs/SOURCES.md", () => {
  const docs = readFileSync(join(root, "docs/SOURCES.md"), "utf8");
  const networked = FEED_FORMATS.filter(({ example }) => example.includes(":"));

  test.each(networked)("tells how a board of $name is written, and its terms", ({ id, example, robots }) => {
    const row = docs.split("\n").find((line) => line.startsWith("|") && line.includes(`\`${id}:`));
    expect(row).toBeDefined();
    expect(docs).toContain(`\`${example}\``);
    expect(row!.includes("robots.txt")).toBe(robots);
  });

  test.each(refused)("names $name among the refused", ({ name, why }) => {
    const row = docs.split("\n").find((line) => line.startsWith(`| ${name} `));
    expect(row).toContain(why.replace(/^its/, "Its"));
  });
});
