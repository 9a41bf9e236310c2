import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "../../src");

/** Which folders below `src` each folder may import from, itself aside. Absent: all but `cli` and `server`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  formats: ["core"],
  documents: ["core", "formats"],
  "web/islands": ["core", "documents", "formats/arrow", "web/components"],
};
/** Nothing imports these but themselves, and the command that starts the server. */
const TOPS = ["cli", "server"];

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)].map((match) =>
    relative(src, resolve(dirname(file), match[1]!)),
  );
}

function below(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function forbidden(file: string, imported: string): boolean {
  const own = relative(src, file);
  const room = Object.keys(MAY_IMPORT).find((folder) => below(folder, own));
  if (room) return ![room, ...MAY_IMPORT[room]!].some((folder) => below(folder, imported));
  if (own === "cli/commands/serve.ts" && below("server", imported)) return false;
  return TOPS.some((top) => below(top, imported) && !below(top, own));
}

test("every import keeps to the walls of the house", () => {
  const files = sourceFiles(src);
  expect(files.length).toBeGreaterThan(50);
  const faults = files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => forbidden(file, imported))
      .map((imported) => `${relative(src, file)} imports ${imported}`),
  );
  expect(faults).toEqual([]);
});
