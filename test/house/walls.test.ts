import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
let folder: string;

beforeAll(() => {
  mkdirSync(join(root, ".cache"), { recursive: true });
  folder = mkdtempSync(join(root, ".cache", "walls-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Type-checks one source file under the core's own settings, as if it stood in `src/core`. */
function checkInCore(name: string, source: string): { passes: boolean; says: string } {
  const core = join(folder, name);
  mkdirSync(core, { recursive: true });
  writeFileSync(join(folder, "outside.ts"), "export const outside = 1;\n");
  writeFileSync(join(core, "tried.ts"), source);
  const settings = {
    extends: join(root, "src/core/tsconfig.json"),
    compilerOptions: { rootDir: ".", outDir: "./types", tsBuildInfoFile: "./types/info" },
    include: ["*.ts"],
  };
  writeFileSync(join(core, "tsconfig.json"), JSON.stringify(settings));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const outcome = spawnSync(process.execPath, [tsc, "-p", core], { encoding: "utf8" });
  return { passes: outcome.status === 0, says: outcome.stdout };
}

describe("the walls of the core", () => {
  test("a pure file passes", () => {
    const { passes, says } = checkInCore("pure", "export const twice = (x: number): number => 2 * x;\n");
    expect(says).toBe("");
    expect(passes).toBe(true);
  });

  test.each([
    ["node:fs", 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n', "node:fs"],
    ["fetch", 'export const page = fetch("http://localhost/");\n', "fetch"],
    ["process", "export const args = process.argv;\n", "process"],
    ["document", "export const page = document.body;\n", "document"],
    ["console", 'console.log("hello");\n', "console"],
    [
      "other folders",
      'import { outside } from "../outside.ts";\nexport const one = outside;\n',
      "outside.ts",
    ],
  ])("%s does not compile", (name, source, named) => {
    const { passes, says } = checkInCore(name.replace(/\W/g, "-"), source);
    expect(passes).toBe(false);
    expect(says).toContain(named);
  });
});
