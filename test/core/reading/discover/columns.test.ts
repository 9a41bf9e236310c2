import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { layColumns, openColumns } from "../../../../src/core/reading/discover/columns.ts";
import { parseDiscoverModel } from "../../../../src/core/reading/discover/discover-model.ts";
import { createFeatureTable } from "../../../../src/core/reading/discover/feature-table.ts";
import { parseLinker } from "../../../../src/core/reading/discover/link.ts";

const models = join(import.meta.dirname, "../../../../models");
const json = (name: string): unknown => JSON.parse(readFileSync(join(models, name), "utf8"));
const bytes = (name: string) => readFileSync(join(models, name));

describe("columns", () => {
  test("come back as they were laid out, whatever their sizes", () => {
    const columns = {
      a: Int8Array.of(-1, 2, 3),
      b: Float32Array.of(0.5, -8),
      c: Uint16Array.of(65_535),
      d: Int32Array.of(-(2 ** 31)),
      e: Uint8Array.of(),
    };
    const { places, bytes: laid } = layColumns(columns);
    const opened = openColumns(places, laid);
    expect(opened.get("a", "i8")).toEqual(columns.a);
    expect(opened.get("b", "f32")).toEqual(columns.b);
    expect(opened.get("c", "u16")).toEqual(columns.c);
    expect(opened.get("d", "i32")).toEqual(columns.d);
    expect(opened.get("e", "u8")).toEqual(columns.e);
    expect(() => opened.get("a", "u8")).toThrow(/no column "a" of kind u8/);
  });

  test("a table finds what it holds and nothing else", () => {
    const hashes = Int32Array.from({ length: 500 }, (_, i) => Math.imul(i, 65_536) | 0);
    const table = createFeatureTable(hashes);
    expect([...hashes].every((hash, i) => table.find(hash) === i)).toBe(true);
    expect(table.find(7)).toBe(-1);
  });
});

describe("the model that ships", () => {
  test("can be read, and takes less than ten megabytes with its linker", () => {
    expect(parseDiscoverModel(json("tagger.json"), bytes("tagger.bin")).ok).toBe(true);
    expect(parseLinker(json("tagger-esco.json"), bytes("tagger-esco.bin")).ok).toBe(true);
    const names = ["tagger.json", "tagger.bin", "tagger-esco.json", "tagger-esco.bin"];
    const size = names.reduce((sum, name) => sum + bytes(name).length, 0);
    expect(size).toBeLessThan(10_000_000);
  });

  test.each([
    ["cut short", json("tagger.json"), bytes("tagger.bin").subarray(0, 5000), "damaged"],
    ["something else", { version: "x" }, new Uint8Array(), "not-a-model"],
    ["nothing", null, new Uint8Array(), "not-a-model"],
  ])("is refused when %s", (_name, raw, given, code) => {
    expect(parseDiscoverModel(raw, given)).toMatchObject({ ok: false, code });
  });
});
