import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
/** Commands of the README's `sh` blocks, comments and prompts aside. */
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap((block) => block[1]!.split("\n"))
  .map((line) => line.replace(/\s+#.*$/, "").trim())
  .filter((line) => line !== "");

/** What is run by CI itself, serves until it is stopped, or needs data that does not ship. */
const RUN_ELSEWHERE = /^(npm (start|test)|git clone|cd )|FOLDER/;

describe("the README", () => {
  test("shows the two commands that do everything", () => {
    expect(commands).toContain("npm start");
    expect(commands).toContain("npm test");
  });

  test.each(commands.filter((line) => !RUN_ELSEWHERE.test(line)))("`%s` runs", (line) => {
    const { status, stderr, stdout } = spawnSync("sh", ["-c", line], { cwd: root, encoding: "utf8" });
    expect(stderr).not.toMatch(/error|unknown/i);
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(20);
  });

  test("scripts that it names exist", () => {
    const scripts = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test.each([
  "README.md",
  "CONTRIBUTING.md",
  "docs/DESIGN.md",
  "docs/METHODS.md",
  "docs/REFERENCE.md",
  "docs/SOURCES.md",
  "data/SOURCES.md",
])("the links of %s lead somewhere", (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1]!);
  expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
});
