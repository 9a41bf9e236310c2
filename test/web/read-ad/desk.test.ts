import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Person } from "../../../src/core/compass/person.ts";
import { readMarketFile } from "../../../src/store/market-file.ts";
import { PROJECT } from "../../../src/store/shipped.ts";
import { shippedDataFiles } from "../../../src/store/web-files.ts";
import { ADS_KEY, type Keeper } from "../../../src/web/islands/compass/session/keep.ts";
import { EMPTY_SESSION } from "../../../src/web/islands/compass/session/session.ts";
import { createDesk } from "../../../src/web/islands/read-ad/ad-desk.ts";
import { heldIn } from "../../../src/web/islands/read-ad/held.ts";
import { keepAds, recallAds } from "../../../src/web/islands/read-ad/kept-ads.ts";

const files = shippedDataFiles();
/** Invented: no real employer is meant. */
const AD = { id: "1", text: "Data Engineer\n\nRequirements\n- Python, SQL\n- Airflow\n- Azure", title: null };
const KNOWS: Person = { skills: [{ id: "python", level: "strong" }] };

function deskWith(asked: string[] = [], broken = new Set<string>()) {
  const bytes = async (path: string) => {
    asked.push(path);
    if (broken.has(path)) throw new Error("offline");
    return files.get(path)!.bytes;
  };
  return createDesk({ bytes, json: async (path) => JSON.parse(new TextDecoder().decode(await bytes(path))) });
}

describe("ads beside a person", () => {
  test("what they ask for is counted without the market; it is loaded when somebody stands beside them", async () => {
    const asked: string[] = [];
    const desk = deskWith(asked);
    const { asks } = await desk.read(AD);
    const alone = await desk.beside({ asks: [asks], person: null, threshold: 0.7 });
    expect(alone.together.skills.map(({ skill }) => alone.names[skill]).toSorted()).toEqual([
      "Apache Airflow",
      "Azure",
      "Python",
      "SQL",
    ]);
    expect(asked).not.toContain("/data/market.arrow");
    const beside = await desk.beside({ asks: [asks, asks], person: KNOWS, threshold: 0.7 });
    const standing = new Map(beside.together.skills.map((one) => [one.skill, one.standing]));
    expect(standing.get("python")).toBe("have");
    expect(standing.get("azure")).not.toBe("have");
    expect(beside.each).toHaveLength(2);
    expect(beside.each[0]).toEqual(beside.each[1]);
    expect(asked.filter((path) => path === "/data/market.arrow")).toHaveLength(1);
  });

  test("a load that failed can be tried again", async () => {
    const broken = new Set(["/data/market.arrow"]);
    const desk = deskWith([], broken);
    const { asks } = await desk.read(AD);
    const question = { asks: [asks], person: KNOWS, threshold: 0.7 };
    await expect(desk.beside(question)).rejects.toThrow("offline");
    broken.clear();
    expect((await desk.beside(question)).together.ads).toBe(1);
  });

  test("a page is opened as it stands, a PDF by its lines, noise with a reason", async () => {
    const desk = deskWith();
    const page = "<h1>Data Engineer</h1><p>Python</p>";
    const bytes = new TextEncoder().encode(page);
    expect(await desk.open({ name: "ad.html", bytes })).toEqual({ ok: true, value: page });
    const pdf = new Uint8Array(readFileSync(join(PROJECT, "data/samples/data-scientist.pdf")));
    const lines = await desk.open({ name: "ad.pdf", bytes: pdf });
    expect(lines.ok && lines.value.split("\n").length).toBeGreaterThan(10);
    const noise = await desk.open({ name: "ad.bin", bytes: new Uint8Array([0, 1, 2, 0, 255]) });
    expect(noise).toMatchObject({ ok: false, code: "binary" });
  });
});

function keeperWith(kept: Record<string, string>): Keeper {
  return {
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value;
    },
    removeItem: (key) => {
      delete kept[key];
    },
  };
}

describe("what a tab holds", () => {
  test("ads come back as they were; the last one taken away leaves nothing", () => {
    const kept: Record<string, string> = {};
    const ads = [
      { text: "One", title: null },
      { text: "Two", title: "A title" },
    ];
    expect(keepAds(keeperWith(kept), ads)).toBe(true);
    expect(recallAds(keeperWith(kept))).toEqual(ads);
    keepAds(keeperWith(kept), []);
    expect(kept).toEqual({});
  });

  test.each(["", "{", "7", '[{"text":7}]', "[null]"])("damaged entries (%s) are no ads", (damaged) => {
    expect(recallAds(keeperWith({ [ADS_KEY]: damaged }))).toEqual([]);
  });

  test("a browser that keeps nothing is said to", () => {
    expect(keepAds(null, [{ text: "One", title: null }])).toBe(false);
    expect(recallAds(null)).toEqual([]);
    expect(heldIn(null)).toBeNull();
  });

  test("the person is the compass's, as corrected, with the sentence that names a skill", () => {
    const text = "Wrote pipelines in Python.";
    const basis = { months: 12, lastUsed: 2026, places: ["work"] };
    const python = { id: "python", name: "Python", level: "working", basis, evidence: [[19, 25]] };
    const session = {
      ...EMPTY_SESSION,
      source: { kind: "file", label: "me.txt" },
      text,
      profile: { skills: [python] },
      levels: { python: "deep" },
      added: [{ id: "sql", level: "aware" }],
    };
    const held = heldIn(keeperWith({ "bearings.compass": JSON.stringify(session) }))!;
    expect(held.label).toBe("me.txt");
    expect(held.basisOf("python")).toMatchObject({ level: "deep", quote: { words: "Python" } });
    expect(held.basisOf("sql")).toEqual({ level: "aware", quote: null });
    expect(held.basisOf("rust")).toBeNull();
  });
});

test("the market that ships can be read, or the tests above would say nothing", () => {
  expect(readMarketFile().ok).toBe(true);
});
