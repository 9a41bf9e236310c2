import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Ad, Posting } from "../../../../src/core/posting.ts";
import { shippedAdReader } from "../../../../src/store/reader.ts";

const FOLDER = new URL("../../../corpus/ads/", import.meta.url);

/** What a corpus ad must be read as: the facts given, exactly; skills by need; skills that must not be found. */
interface Expected {
  readonly header: Partial<Ad>;
  readonly facts: Partial<Posting>;
  readonly countries?: readonly string[];
  readonly primary?: string;
  readonly required: readonly string[];
  readonly preferred: readonly string[];
  readonly mentioned?: readonly string[];
  readonly absent: readonly string[];
}

const reader = shippedAdReader();
const inputs = readdirSync(FOLDER).filter((name) => /\.(?:md|html|txt)$/.test(name));

describe("the corpus of invented ads", () => {
  it.each(inputs)("%s", (name) => {
    const open = (file: string) => readFileSync(new URL(file, FOLDER), "utf8");
    const expected = JSON.parse(open(name.replace(/\.\w+$/, ".expected.json"))) as Expected;
    const posting = reader.read({ id: name, text: open(name), ...expected.header });
    expect(posting).toMatchObject(expected.facts);
    const need = new Map(posting.skills.map((skill) => [skill.id, skill.need]));
    const wanted = (["required", "preferred", "mentioned"] as const).flatMap((kind) =>
      (expected[kind] ?? []).map((id) => [id, kind]),
    );
    expect(wanted.map(([id]) => [id, need.get(id!)])).toEqual(wanted);
    expect(expected.absent.filter((id) => need.has(id))).toEqual([]);
    if (expected.primary) expect(posting.specialisations[0]?.id).toBe(expected.primary);
    if (expected.countries) {
      expect([...new Set(posting.places.map(({ country }) => country))].toSorted()).toEqual(
        expected.countries,
      );
    }
  });
});
