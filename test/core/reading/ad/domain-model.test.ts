import { describe, expect, it } from "vitest";
import { createDomainFeatures } from "../../../../src/core/reading/ad/domain-features.ts";
import {
  domainShares,
  likeliestDomain,
  parseDomainModel,
} from "../../../../src/core/reading/ad/domain-model.ts";

/** Two domains; the lexicon's two rows come first, then one word each for opening, whole and name. */
const FILE = {
  version: "test",
  classes: ["legal", "gaming"],
  scale: 0.5,
  bias: [0, 0],
  opening: ["courts"],
  whole: ["video players"],
  named: ["chambers"],
  weights: [2, 0, 0, 2, 4, 0, 0, 6, 8, 0],
};

function model() {
  const parsed = parseDomainModel(FILE);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

describe("parseDomainModel", () => {
  it("refuses what is no model, an unknown domain and a wrong number of weights", () => {
    const codes = [null, { ...FILE, classes: ["legal", "alchemy"] }, { ...FILE, weights: [1] }].map((raw) => {
      const parsed = parseDomainModel(raw);
      return parsed.ok ? "ok" : parsed.code;
    });
    expect(codes).toEqual(["not-a-model", "unknown-domain", "wrong-size"]);
  });
});

describe("the domain of an ad", () => {
  const silent = { title: null, company: null, itself: "", all: "", lexicon: new Map() };

  it("follows the words of each passage", () => {
    const features = createDomainFeatures(model());
    const of = (clues: Partial<typeof silent> & object) =>
      likeliestDomain(model(), features({ ...silent, ...clues }));
    expect(of({ itself: "Software for courts." })).toBe("legal");
    expect(of({ all: "Software for video players." })).toBe("gaming");
    expect(of({ itself: "Software for video players of courts.", all: "video players" })).toBe("gaming");
    expect(of({ all: "courts" })).toBe("legal");
  });

  it("counts what the lexicon found, and gives shares that sum to 1", () => {
    const features = createDomainFeatures(model());
    const shares = domainShares(model(), features({ ...silent, lexicon: new Map([["gaming", 3]]) }));
    expect(shares[1]).toBeGreaterThan(0.5);
    expect(shares[0]! + shares[1]!).toBeCloseTo(1, 12);
  });
});
