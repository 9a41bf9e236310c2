import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countWording, parseMarketWording } from "../../../src/core/compass/market-wording.ts";
import { phrasingOf } from "../../../src/core/compass/phrasing.ts";
import { countsInWords } from "../../../src/core/compass/phrasing-in-words.ts";
import { askedAs } from "../../../src/core/reading/ad/asked-as.ts";
import type { SpecialisationId } from "../../../src/core/vocabulary.ts";
import { shippedTaxonomy } from "../../../src/store/shipped.ts";
import { readWordingOf } from "../../../src/store/wording-file.ts";
import { posting, reads } from "../../fixtures/markets.ts";
import { skill, taxonomyOf } from "../../fixtures/taxonomies.ts";

describe("how a line asks for a name", () => {
  test.each([
    ["5+ years of hands-on experience building services in ", "", "years of experience with"],
    ["Experience with Docker, Helm and ", "", "experience with"],
    ["Proficient in ", " and SQL", "proficiency in"],
    ["Strong programming skills in ", "", "skills in"],
    ["Good working knowledge of ", "", "knowledge of"],
    ["Some familiarity with tools such as ", "", "familiarity with"],
    ["A deep understanding of ", "", "understanding of"],
    ["Strong ", "", "strong"],
    ["Strong teams that use ", "", null],
    ["", " experience is a plus", "experience with"],
    ["", " programming skills", "skills in"],
    ["Deliver a great user experience with ", "", null],
    ["Build pipelines with ", " and Spark", null],
  ] as const)("“%s_%s” is %s", (before, after, expected) => {
    expect(askedAs(before, after)).toBe(expected);
  });
});

describe("how several ads put a skill", () => {
  test("names are counted whatever their case, the commonest case shown", () => {
    const asks = ["k8s", "Kubernetes", "K8S", "k8s"].map((named) => ({ named, askedAs: null }));
    expect(phrasingOf(asks, 3)).toEqual({
      namedAs: [
        { words: "k8s", ads: 3 },
        { words: "Kubernetes", ads: 1 },
      ],
      askedAs: [],
    });
  });

  test("who asks is said without the side that nobody takes", () => {
    expect(countsInWords({ required: 41, preferred: 1, of: 44 })).toBe(
      "Required by 41 ads, nice to have in 1 ad, of 44.",
    );
    expect(countsInWords({ required: 0, preferred: 2, of: 3 })).toBe("Nice to have in 2 ads, of 3.");
  });

  test("the order of the ads does not matter", () => {
    const asks = fc.array(
      fc.record({
        named: fc.constantFrom("Go", "go", "Golang", "golang"),
        askedAs: fc.constantFrom("strong" as const, "knowledge of" as const, null),
      }),
    );
    fc.assert(
      fc.property(asks, (all) => {
        expect(phrasingOf(all.toReversed(), 4)).toEqual(phrasingOf(all, 4));
      }),
    );
  });
});

describe("the wording of a market", () => {
  const taxonomy = taxonomyOf([skill("monitoring", { name: "Monitoring", aliases: ["ML monitoring"] })]);
  const text = "Experience with ML-monitoring. Also: set alarms on our models at night.";
  const read = (specialisation: SpecialisationId, span: readonly [number, number]) =>
    posting({
      specialisations: reads(specialisation),
      skills: [{ id: "monitoring", name: "Monitoring", need: "required", evidence: [span] }],
    });
  const about = { made: "2026-01-01", readerVersion: "1" };

  test("holds names of the taxonomy and our own wordings, and no other words of an ad", () => {
    const wording = countWording(taxonomy);
    for (let ad = 0; ad < 6; ad++) wording.add(read("mlops-engineer", [16, 29]), text);
    for (let ad = 0; ad < 9; ad++) wording.add(read("mlops-engineer", [37, 71]), text);
    expect(wording.facts(about)).toEqual({
      ...about,
      ads: 15,
      skills: {
        monitoring: {
          ads: 6,
          namedAs: [{ words: "ML-monitoring", ads: 6 }],
          askedAs: [{ words: "experience with", ads: 6 }],
        },
      },
    });
    expect(parseMarketWording(JSON.parse(JSON.stringify(wording.facts(about)))).ok).toBe(true);
  });

  test("is of the AI specialisations alone, and silent on what few ads name", () => {
    const wording = countWording(taxonomy);
    for (let ad = 0; ad < 9; ad++) wording.add(read("software-engineer", [16, 29]), text);
    for (let ad = 0; ad < 4; ad++) wording.add(read("mlops-engineer", [16, 29]), text);
    expect(wording.facts(about)).toEqual({ ...about, ads: 4, skills: {} });
  });

  test("the one that ships holds names of the taxonomy alone", () => {
    const shipped = shippedTaxonomy();
    const wording = readWordingOf()!;
    const skills = Object.entries(wording.skills);
    expect(skills.length).toBeGreaterThan(500);
    const foreign = skills.flatMap(([id, { namedAs }]) =>
      namedAs.filter(({ words }) => shipped.resolve(words)?.id !== id).map(({ words }) => `${id}: ${words}`),
    );
    expect(foreign).toEqual([]);
    expect(Math.max(...skills.map(([, { ads }]) => ads))).toBeLessThanOrEqual(wording.ads);
  });

  test("a damaged file is refused", () => {
    for (const damaged of [null, [], {}, { made: "x", ads: 1, skills: { a: { ads: 1 } } }]) {
      expect(parseMarketWording(damaged).ok).toBe(false);
    }
  });
});
