import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { createProgram } from "../../src/cli/program.ts";

const root = join(import.meta.dirname, "../..");
const reference = readFileSync(join(root, "docs/REFERENCE.md"), "utf8");

function commands(command: Command, path: readonly string[] = []): { name: string; command: Command }[] {
  const own = path.length > 0 ? [{ name: path.join(" "), command }] : [];
  return [...own, ...command.commands.flatMap((child) => commands(child, [...path, child.name()]))];
}

/** The part of the reference under a heading of any level, up to the next heading. */
function section(heading: string): string {
  const lines = new RegExp(`^#+ \`?${heading.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\`?$`, "m");
  const start = reference.search(lines);
  if (start < 0) return "";
  const rest = reference.slice(reference.indexOf("\n", start));
  const end = rest.search(/^#+ /m);
  return end < 0 ? rest : rest.slice(0, end);
}

describe("the reference", () => {
  test.each(commands(createProgram()))(
    "documents `bearings $name` with every option",
    ({ name, command }) => {
      const text = section(`bearings ${name}`);
      expect(text.length).toBeGreaterThan(20);
      const undocumented = command.options
        .map((option) => option.long!)
        .filter((long) => !text.includes(long));
      expect(undocumented).toEqual([]);
    },
  );

  test("documents every environment setting that the code reads", () => {
    const files = ["src", "bin"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(tsx?|mjs)$/.test(name))
        .map((name) => readFileSync(join(root, folder, name), "utf8")),
    );
    const names = new Set(
      files.flatMap((text) => [...text.matchAll(/\benv\.([A-Z][A-Z0-9_]+)/g)].map((match) => match[1]!)),
    );
    names.delete("PATH");
    expect(names.size).toBeGreaterThan(0);
    const settings = section("Settings");
    expect([...names].filter((name) => !settings.includes(`\`${name}\``))).toEqual([]);
  });

  test("documents every route", async () => {
    const { createApp } = await import("../../src/server/app.ts");
    const { webDependencies } = await import("../../src/server/dependencies.ts");
    const routes = createApp(webDependencies()).routes.filter((route) => route.method !== "ALL");
    const paths = [...new Set(routes.map((route) => route.path))];
    expect(paths.length).toBeGreaterThan(8);
    const text = section("Routes");
    expect(paths.filter((path) => !text.includes(`\`${path}\``))).toEqual([]);
  });
});

describe("the decisions", () => {
  test("have a number each, which their heading begins with", () => {
    const names = readdirSync(join(root, "docs/decisions")).toSorted();
    const numbers = names.map((name) => Number(name.slice(0, 4)));
    expect(new Set(numbers).size).toBe(names.length);
    for (const [at, name] of names.entries()) {
      const heading = new RegExp(`^# ${numbers[at]}\\. `);
      expect(readFileSync(join(root, "docs/decisions", name), "utf8")).toMatch(heading);
    }
  });
});
