import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adviceFor } from "../../../../src/core/reading/ad/advice.ts";
import { evidenceField } from "../../../../src/core/reading/ad/evidence-field.ts";
import { describeMixture, SEVERAL, spreadInWords, spreadOf } from "../../../../src/core/reading/ad/spread.ts";
import { SPECIALISATIONS } from "../../../../src/core/vocabulary.ts";
import { shippedAdReader } from "../../../../src/store/reader.ts";

const share = (id: (typeof SPECIALISATIONS)[number], weight: number) => ({ id, weight });

describe("spreadOf", () => {
  it("is the number of parts when they are equal, and 1 for a single one", () => {
    expect(spreadOf([share("ai-engineer", 1)])).toBe(1);
    const four = SPECIALISATIONS.slice(0, 4).map((id) => share(id, 0.25));
    expect(spreadOf(four)).toBeCloseTo(4, 10);
  });

  it("lies between 1 and the number of parts", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 }), (counts) => {
        const sum = counts.reduce((a, b) => a + b, 0);
        const spread = spreadOf(counts.map((count, i) => share(SPECIALISATIONS[i]!, count / sum)));
        expect(spread).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(spread).toBeLessThanOrEqual(counts.length + 1e-9);
      }),
    );
  });
});

describe("spreadInWords", () => {
  it.each([
    [[1], "one kind"],
    [[0.75, 0.25], "Most of it"],
    [[0.6, 0.4], "two kinds"],
    [[0.5, 0.3, 0.2], "several people's jobs"],
  ])("%s", (weights, words) => {
    const parts = weights.map((weight, i) => share(SPECIALISATIONS[i]!, weight));
    expect(spreadInWords(spreadOf(parts))).toContain(words);
  });
});

describe("describeMixture", () => {
  const source = "We make maps.\n- **Watch** models in production.\n- Build agents for planners;\n";
  const lineAt = (words: string) => [source.indexOf(words), source.indexOf(words) + words.length] as const;
  const posting = {
    title: "Machine Learning Engineer",
    specialisations: [share("mlops-engineer", 0.6), share("ai-engineer", 0.4)],
    evidence: {
      [evidenceField("mlops-engineer")]: [lineAt("**Watch** models in production.")],
      [evidenceField("ai-engineer")]: [lineAt("Build agents for planners;")],
    },
  };

  it("sets the mixture beside the title and quotes the duties that speak for it", () => {
    expect(describeMixture(posting, source).text).toBe(
      "Titled Machine Learning Engineer; reads as 60 % MLOps engineer, 40 % AI engineer: " +
        "the duties that say so are “Watch models in production”; “Build agents for planners”. It asks for two kinds of work at once.",
    );
  });

  it("gives the spans by part, and no quotes without the ad", () => {
    const { text, evidence } = describeMixture({ ...posting, title: null });
    expect(text).toBe(
      "Reads as 60 % MLOps engineer, 40 % AI engineer. It asks for two kinds of work at once.",
    );
    expect(Object.keys(evidence)).toEqual(["mlops-engineer", "ai-engineer"]);
  });

  it("says when one ad asks for several people's jobs, and when for one", () => {
    const three = SPECIALISATIONS.slice(0, 3).map((id) => share(id, 1 / 3));
    const wide = describeMixture({ title: null, specialisations: three, evidence: {} });
    expect(wide.spread).toBeGreaterThan(SEVERAL);
    expect(wide.severalJobs).toBe(true);
    expect(wide.text).toContain("several people's jobs");
    const plain = describeMixture({ title: null, specialisations: [share("other", 1)], evidence: {} });
    expect(plain.text).toBe("Reads as 100 % work outside AI and data. It asks for one kind of work.");
  });
});

it("an ad that names neither duties nor skills is not taken for several jobs", () => {
  const text =
    "ML Engineer\nWe are looking for a rockstar to own AI initiatives end to end.\nCompetitive salary. Remote possible.\n";
  const posting = shippedAdReader().read({ id: "vague", text });
  const { text: sentence, severalJobs } = describeMixture(posting, text);
  expect(severalJobs).toBe(false);
  expect(sentence).toContain("too little of the work");
  expect(sentence).not.toContain("Competitive salary");
  expect(adviceFor(posting, text).map(({ id }) => id)).toContain("no-duties");
  expect(adviceFor(posting, text).map(({ id }) => id)).not.toContain("several-jobs");
});
