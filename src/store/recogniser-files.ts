import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import { languageDataFile } from "../documents/pictures/recogniser-files.ts";
import { type WebFile, type WebFiles, webFile } from "./web-files.ts";

/**
 * What recognises text in pictures in the browser: the worker's script, the WebAssembly core for three kinds of
 * processor, and the language data, as npm installed them. Each is read when it is first asked for.
 */
export function recogniserFiles(): WebFiles {
  const { resolve } = createRequire(import.meta.url);
  const core = dirname(createRequire(resolve("tesseract.js")).resolve("tesseract.js-core"));
  const paths = [
    join(dirname(resolve("tesseract.js/package.json")), "dist/worker.min.js"),
    ...CORES.map((name) => join(core, name)),
    languageDataFile(),
  ];
  return new Map(paths.map((path) => [`/ocr/${basename(path)}`, readLater(path)]));
}

const CORES = [
  "tesseract-core-lstm.wasm.js",
  "tesseract-core-simd-lstm.wasm.js",
  "tesseract-core-relaxedsimd-lstm.wasm.js",
];

function readLater(path: string): WebFile {
  let file: WebFile | null = null;
  const read = () => {
    file ??= webFile(readFileSync(path), extname(path));
    return file;
  };
  return {
    get bytes() {
      return read().bytes;
    },
    get type() {
      return read().type;
    },
    get etag() {
      return read().etag;
    },
    immutable: false,
  };
}
