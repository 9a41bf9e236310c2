import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "../../src");

/** Which folders below `src` each folder may import from, itself aside. Absent: all but `cli` and `server`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  formats: ["core"],
  documents: ["core", "formats"],
  "web/islands": [
    "core",
    "documents",
    "formats/arrow",
    "formats/icalendar",
    "formats/report",
    "web/components",
    "web/styles/tokens.css?raw",
  ],
};
/** Which packages the rooms may use that also run in a browser or do no I/O. */
const MAY_USE: Readonly<Record<string, RegExp>> = {
  core: /^$/,
  formats: /^(@uwdata\/flechette|fast-xml-parser|feedsmith|csv-parse\/sync|linkedom\/worker|pdfkit)$/,
  documents: /^(unpdf(\/pdfjs)?|mammoth|linkedom\/worker|html-to-text|tesseract\.js)$/,
  "web/islands": /^preact(\/hooks)?$/,
};
/** Files and packages on disk, for the command line; the browser never loads these. */
const NODE_ONLY = [
  "documents/read-file.ts",
  "documents/apart/read-apart.ts",
  "documents/apart/worker.ts",
  "documents/pictures/recogniser-files.ts",
];

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

test("the rooms that run in a browser use no package that does not", () => {
  const faults = Object.entries(MAY_USE).flatMap(([room, allowed]) =>
    sourceFiles(join(src, room))
      .filter((file) => !NODE_ONLY.includes(relative(src, file)))
      .flatMap((file) => {
        const text = readFileSync(file, "utf8");
        const used = [
          ...text.matchAll(/^(?:import|export)\b[^"';]*from "([^."][^"]*)"/gm),
          ...text.matchAll(/\bimport\("([^."][^"]*)"\)/g),
        ];
        return used
          .map((match) => match[1]!)
          .filter((name) => !allowed.test(name))
          .map((name) => `${relative(src, file)} uses ${name}`);
      }),
  );
  expect(faults).toEqual([]);
});

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
