import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTaxonomy } from "../../src/core/taxonomy/taxonomy.ts";
import { builtAssets } from "../../src/store/built-assets.ts";
import { recogniserFiles } from "../../src/store/recogniser-files.ts";
import { shippedDataFiles, shippedSamples, webFile } from "../../src/store/web-files.ts";
import { BROWSER_PARTS } from "../../src/web/islands/compass/engine/recognise-scan.ts";

describe("the data files", () => {
  const files = shippedDataFiles();

  test("hold all that the compass loads", () => {
    for (const address of ["/data/taxonomy.json", "/data/interests.json", "/data/reader.json", "/icon.svg"]) {
      expect(files.get(address)?.bytes.length, address).toBeGreaterThan(100);
    }
  });

  test("hold a taxonomy that passes its own check", () => {
    const raw = JSON.parse(new TextDecoder().decode(files.get("/data/taxonomy.json")!.bytes));
    expect(createTaxonomy(raw.skills, raw.specialisations).ok).toBe(true);
  });

  test("hold every sample that is offered, one for each person", () => {
    const samples = shippedSamples();
    expect(samples.length).toBeGreaterThan(4);
    expect(new Set(samples.map((one) => one.truth)).size).toBe(samples.length);
    for (const { file } of samples) expect(files.has(`/data/samples/${file}`), file).toBe(true);
  });

  test("a file's tag follows its content", () => {
    expect(webFile("a", ".txt").etag).toBe(webFile("a", ".json").etag);
    expect(webFile("a", ".txt").etag).not.toBe(webFile("b", ".txt").etag);
  });
});

test("what recognises text is served whole, as npm installed it", () => {
  const files = recogniserFiles();
  expect(files.size).toBe(5);
  for (const [address, file] of files) expect(file.bytes.length, address).toBeGreaterThan(50_000);
  const { langPath, corePath, workerPath } = BROWSER_PARTS;
  const names = [...files.keys()].filter((address) => address.startsWith(`${corePath}/tesseract-core`));
  expect(names).toHaveLength(3);
  expect(files.has(`${langPath}/eng.traineddata.gz`)).toBe(true);
  expect(files.has(workerPath ?? "")).toBe(true);
});

describe("the built files", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "bearings-built-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("a missing build says what to do", () => {
    expect(() => builtAssets(folder)).toThrow("npm run build:web");
  });

  test("addresses come from the manifest, the island's styles among them", () => {
    const manifest = {
      "styles/main.css": { file: "assets/styles-1.css" },
      "islands/compass/main.tsx": { file: "assets/compass-1.js", css: ["assets/compass-1.css"] },
      "islands/read-ad/main.tsx": { file: "assets/read-ad-1.js" },
    };
    writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
    expect(builtAssets(folder)).toEqual({
      styles: ["/assets/styles-1.css"],
      compass: { scripts: ["/assets/compass-1.js"], styles: ["/assets/compass-1.css"] },
      readAd: { scripts: ["/assets/read-ad-1.js"], styles: [] },
    });
  });
});
