import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { readMarketFile, SHIPPED_MARKET } from "./market-file.ts";
import { PROJECT, readShippedJson, shippedLearningFiles, shippedSkills } from "./shipped.ts";
import { readWordingOf } from "./wording-file.ts";

/** A file as it goes over the wire. */
export interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Quoted, from the bytes. */
  readonly etag: string;
  /** The name holds a digest of the content, so it never changes. */
  readonly immutable: boolean;
}

/** Files by their address. */
export type WebFiles = ReadonlyMap<string, WebFile>;

/** A sample résumé that ships. Its person is invented. */
export interface SampleResume {
  readonly id: string;
  readonly label: string;
  readonly file: string;
  readonly kind: string;
  readonly about: string;
  /** The file with what stands in it; samples of the same person share it. */
  readonly truth: string;
}

/** Where the study hours of a kind of skill come from. */
export interface StudyBasis {
  readonly id: string;
  readonly name: string;
  readonly basis: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".pdf": "application/pdf",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".arrow": "application/vnd.apache.arrow.file",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

/** What the islands load: taxonomy, interests, readers' weights, employers, market (when it is whole) and samples. */
export function shippedDataFiles(marketFile: string = SHIPPED_MARKET): WebFiles {
  const taxonomy = {
    skills: shippedSkills(),
    specialisations: readShippedJson("data/taxonomy/specialisations.json"),
    hours: readShippedJson("data/taxonomy/hours.json"),
  };
  const files: [string, WebFile][] = [
    ["/data/taxonomy.json", webFile(JSON.stringify(taxonomy), ".json")],
    ["/data/learning.json", webFile(JSON.stringify(Object.assign({}, ...shippedLearningFiles())), ".json")],
    ["/data/interests.json", webFile(readFileSync(join(PROJECT, "data/taxonomy/interests.json")), ".json")],
    ["/data/reader.json", webFile(readFileSync(join(PROJECT, "models/specialisation.json")), ".json")],
    ["/data/domain.json", webFile(readFileSync(join(PROJECT, "models/domain.json")), ".json")],
    ["/data/asked.json", webFile(readFileSync(join(PROJECT, "models/asked.json")), ".json")],
    ["/data/employers.json", webFile(readFileSync(join(PROJECT, "data/taxonomy/employers.json")), ".json")],
    ["/icon.svg", webFile(readFileSync(join(PROJECT, "src/web/icon.svg")), ".svg")],
    ...filesIn(join(PROJECT, "data/samples"), "/data/samples", false),
  ];
  if (readMarketFile(marketFile).ok) {
    files.push(["/data/market.arrow", webFile(readFileSync(marketFile), ".arrow")]);
    files.push(["/data/wording.json", webFile(JSON.stringify(readWordingOf(marketFile)), ".json")]);
  }
  return new Map(files);
}

/** The sample résumés, one for each person, as they are offered; none when their list is missing. */
export function shippedSamples(): SampleResume[] {
  try {
    const all = readShippedJson("data/samples/index.json") as SampleResume[];
    return all.filter((one, at) => all.findIndex((other) => other.truth === one.truth) === at);
  } catch {
    return [];
  }
}

/** The built scripts and styles below `dist/web/assets`. */
export function builtFiles(folder: string = join(PROJECT, "dist/web")): WebFiles {
  return new Map(filesIn(join(folder, "assets"), "/assets", true));
}

export function webFile(content: string | Uint8Array, extension: string, immutable = false): WebFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);
  const digest = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
  return { bytes, type: TYPES[extension] ?? "application/octet-stream", etag: `"${digest}"`, immutable };
}

function filesIn(folder: string, address: string, immutable: boolean): [string, WebFile][] {
  return namesIn(folder).map((name) => [
    `${address}/${name}`,
    webFile(readFileSync(join(folder, name)), extname(name), immutable),
  ]);
}

function namesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  } catch {
    return [];
  }
}
