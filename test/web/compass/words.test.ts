import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Certainty } from "../../../src/core/compass/certainty.ts";
import type { Interest } from "../../../src/core/compass/interest.ts";
import type { RankedSpecialisation } from "../../../src/core/compass/rank.ts";
import { quoteAt, quotesOf } from "../../../src/core/quote.ts";
import type { SpecialisationId } from "../../../src/core/vocabulary.ts";
import type { Session } from "../../../src/web/islands/compass/session/session.ts";
import { isEarly } from "../../../src/web/islands/compass/steps/explore-section.tsx";
import {
  certaintyInWords,
  contenders,
  headlineOf,
  interestInWords,
  standingInWords,
} from "../../../src/web/islands/compass/words/result.ts";
import { searchSkills } from "../../../src/web/islands/compass/words/search.ts";
import { basisInWords } from "../../../src/web/islands/compass/words/skills.ts";

describe("a quotation", () => {
  const text = "Jobs\n\n• Built a search service in Python. It still runs.\n• Ran Kubernetes\n  clusters.\n";

  test("is the sentence around the words", () => {
    const at = text.indexOf("Python");
    expect(quoteAt(text, [at, at + 6])).toEqual({
      before: "Built a search service in ",
      words: "Python",
      after: ".",
    });
  });

  test("runs on over a broken line, but not into the next point", () => {
    const at = text.indexOf("Kubernetes");
    const quote = quoteAt(text, [at, at + 10]);
    expect(`${quote?.before}${quote?.words}${quote?.after}`).toBe("Ran Kubernetes clusters.");
  });

  test("keeps to its own line of a list of skills", () => {
    const list = "SKILLS\nLearning: PyTorch, JAX\nTools: Git, Docker,\nLinux\nLANGUAGES\nEnglish";
    const at = list.indexOf("Docker");
    const quote = quoteAt(list, [at, at + 6]);
    expect(`${quote?.before}${quote?.words}${quote?.after}`).toBe("Tools: Git, Docker, Linux");
  });

  test("is nothing for a span outside of the text, and the same sentence is quoted once", () => {
    expect(quoteAt(text, [5, 500])).toBeNull();
    expect(
      quotesOf(text, [
        [12, 14],
        [12, 14],
      ]),
    ).toHaveLength(1);
  });

  test("always holds the words, whatever the text", () => {
    const cases = fc.tuple(fc.string({ minLength: 1, unit: "grapheme" }), fc.nat(), fc.nat());
    fc.assert(
      fc.property(cases, ([any, a, b]) => {
        const [start, end] = [a % any.length, (b % any.length) + 1].toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        const quote = quoteAt(any, [start, end]);
        expect(quote === null || quote.words === any.slice(start, end).replace(/\s+/g, " ")).toBe(true);
      }),
    );
  });
});

describe("searching skills", () => {
  const skills = [
    { id: "kubeflow", name: "Kubeflow", about: "", aliases: [], asked: 90 },
    { id: "kubernetes", name: "Kubernetes", about: "", aliases: ["k8s", "Kube"], asked: 500 },
    { id: "scikit-learn", name: "scikit-learn", about: "", aliases: ["sklearn"], asked: 50 },
  ];
  const found = (query: string) => searchSkills(skills, query).map((one) => one.skill.id);

  test("finds names and other names, the most asked for first", () => {
    expect(found("KUBE")).toEqual(["kubernetes", "kubeflow"]);
    expect(found("k8s")).toEqual(["kubernetes"]);
    expect(searchSkills(skills, "sklearn")[0]?.alias).toBe("sklearn");
    expect(found("scikit learn")).toEqual(["scikit-learn"]);
  });

  test("finds nothing for nothing, and a name of one letter does not match inside of words", () => {
    expect(found("  ")).toEqual([]);
    expect(found("e")).toEqual([]);
  });
});

const ranked = (specialisation: SpecialisationId, fit: number) =>
  ({ specialisation, fit }) as RankedSpecialisation;
const certainty = (given: Partial<Certainty>): Certainty => ({
  variations: 40,
  skills: 36,
  stays: 1,
  firsts: [{ specialisation: "data-scientist", share: 1 }],
  closeCall: false,
  decisiveSkills: [],
  ...given,
});
const nameOf = (id: string) => id.toUpperCase();

describe("how sure the result is", () => {
  const ranking = [ranked("data-scientist", 0.6), ranked("ai-engineer", 0.59), ranked("nlp-engineer", 0.2)];

  test("a first place that never changes is named alone", () => {
    expect(headlineOf(certainty({}), ranking, nameOf)).toBe("Fits you best: DATA-SCIENTIST");
    expect(certaintyInWords(certainty({}), ranking, nameOf)).toContain("It came first every time");
  });

  test("a close call names the others, how often they came first, and what it hangs on", () => {
    const close = certainty({
      closeCall: true,
      stays: 0.875,
      firsts: [
        { specialisation: "data-scientist", share: 0.875 },
        { specialisation: "nlp-engineer", share: 0.125 },
      ],
      decisiveSkills: ["sql"],
    });
    expect(headlineOf(close, ranking, nameOf)).toBe("A close call: DATA-SCIENTIST or NLP-ENGINEER");
    const words = certaintyInWords(close, ranking, nameOf);
    expect(words).toContain("DATA-SCIENTIST came first in 35 of them, NLP-ENGINEER in 5.");
    expect(words).toContain("It hangs on SQL: without it, another would come first.");
  });

  test("a small lead is a close call with the next one", () => {
    const close = certainty({ closeCall: true });
    expect(contenders(close, ranking)).toEqual(["data-scientist", "ai-engineer"]);
    expect(certaintyInWords(close, ranking, nameOf)).toMatch(
      /by less than \d of 100 points over AI-ENGINEER/,
    );
  });
});

test("interest says what speaks for and against, by what is liked and what the work holds", () => {
  const interest: Interest = {
    value: 0.6,
    correlation: 0.2,
    parts: [
      { activity: "research", liking: 2, inTheWork: 5, adds: 0.3 },
      { activity: "security", liking: -1, inTheWork: 0, adds: 0.1 },
      { activity: "operations", liking: -1, inTheWork: 4, adds: -0.2 },
      { activity: "vision", liking: 1, inTheWork: 0, adds: -0.1 },
    ],
  };
  expect(interestInWords(interest)).toBe(
    "It holds much that you like: research. It spares you what you like less: guarding against misuse. It also holds what you like less: keeping systems running. You like working with pictures, of which it has little.",
  );
});

test.each([
  [{ credit: 1, through: "sql" }, "you have it"],
  [{ credit: 0.9, through: "postgresql" }, "through POSTGRESQL"],
  [{ credit: 0.4, through: "postgresql" }, "partly, through POSTGRESQL"],
  [{ credit: 0.35, through: "sql" }, "you know of it"],
  [{ credit: 0, through: null }, "not yet"],
])("%o is %s", (given, words) => {
  expect(standingInWords({ skill: "sql", weight: 0.1, n: 3, of: 9, ...given }, nameOf)).toBe(words);
});

test("a level's basis is told in months and years", () => {
  expect(basisInWords({ months: 30, lastUsed: 2025, places: ["work", "skills-list"] })).toBe(
    "Used for about 3 years, last in 2025; named in your jobs and in your list of skills.",
  );
  expect(basisInWords({ months: 0, lastUsed: null, places: ["education"] })).toBe("Named in your studies.");
});

test("trying is proposed to whoever has used no skill at work for two years", () => {
  const used = (...months: number[]) => {
    const skills = months.map((of) => ({ basis: { months: of } }));
    return { profile: { skills } as unknown as Session["profile"] };
  };
  expect(isEarly({ profile: null })).toBe(true);
  expect(isEarly(used())).toBe(true);
  expect(isEarly(used(6, 47))).toBe(true);
  expect(isEarly(used(6, 48))).toBe(false);
});
