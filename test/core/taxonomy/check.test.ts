import { describe, expect, test } from "vitest";
import { checkSkills } from "../../../src/core/taxonomy/check.ts";
import { foldForm } from "../../../src/core/taxonomy/fold.ts";
import { skill, taxonomyOf } from "../../fixtures/taxonomies.ts";

const codes = (raw: unknown) => checkSkills(raw).map((fault) => fault.code);

describe("a taxonomy is refused", () => {
  test.each([
    ["for what is no list", { skills: [] }, "not-an-array"],
    ["for a skill without a kind", [{ ...skill("a"), kind: "thing" }], "bad-skill"],
    [
      "for hours that fall",
      [skill("a", { hours: { working: [9, 3], strong: [5, 6], basis: "x" } })],
      "bad-skill",
    ],
    ["for an id that stands twice", [skill("a"), { ...skill("a"), name: "b" }], "duplicate-id"],
    ["for a former id that is a skill", [skill("a", { formerly: ["b"] }), skill("b")], "former-id-in-use"],
    [
      "for a former id of two skills",
      [skill("a", { formerly: ["old"] }), skill("b", { formerly: ["old"] })],
      "former-id-in-use",
    ],
    ["for an alias of two skills", [skill("a", { aliases: ["One Two"] }), skill("one-two")], "shared-alias"],
    ["for a short alias without a rule", [skill("robots", { aliases: ["r2"] })], "bare-short-alias"],
    ["for a reference to nothing", [skill("alpha", { requires: ["beta"] })], "unknown-reference"],
    [
      "for prerequisites in a circle",
      [skill("alpha", { requires: ["beta"] }), skill("beta", { requires: ["alpha"] })],
      "cycle",
    ],
  ])("%s", (_why, raw, code) => {
    expect(codes(raw)).toContain(code);
  });

  test("and a sound one is not", () => {
    const sound = [skill("alpha", { requires: ["beta"], related: ["gamma"] }), skill("beta"), skill("gamma")];
    expect(codes(sound)).toEqual([]);
  });
});

test("names are found whatever their case, hyphens and spaces", () => {
  const taxonomy = taxonomyOf([skill("scikit-learn", { name: "scikit-learn", aliases: ["sklearn"] })]);
  for (const name of ["Scikit Learn", "SCIKIT-LEARN", " sklearn ", "scikit_learn"]) {
    expect(taxonomy.resolve(name)?.id).toBe("scikit-learn");
  }
  expect(taxonomy.resolve("scikitlearn")).toBeNull();
  expect(foldForm("CI / CD")).toBe("ci cd");
});
