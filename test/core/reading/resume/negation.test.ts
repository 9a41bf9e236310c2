import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDenied } from "../../../../src/core/reading/resume/negation.ts";
import { LEVELS } from "../../../../src/core/vocabulary.ts";
import { levelsOf, profileOfText } from "./read-text.ts";

/** The skill stands between stars. */
function denied(marked: string): boolean {
  const start = marked.indexOf("*");
  const end = marked.indexOf("*", start + 1) - 1;
  return isDenied(marked.replaceAll("*", ""), [start, end]);
}

describe("what is denied or wished for is not held", () => {
  test.each([
    "Did not use *Spark*; moved away from Hadoop before I joined",
    "Did not use Spark; moved away from *Hadoop* before I joined",
    "Worked next to the *Kubernetes* team",
    "I want to learn Rust, CUDA and *Terraform*.",
    "I have no experience with *TensorFlow*",
    "*Go* (never used), R – none",
    "Go (never used), *R* – none",
    "Currently learning *Terraform*",
    "never used *Kubernetes*",
    "*Kubernetes*: no experience",
    "Keine Erfahrung mit *Spark*",
    "Ich möchte *Rust* lernen",
    "*Rust* (noch nie benutzt)",
    "Aucune expérience avec *Spark*",
    "Je souhaite apprendre *Rust*",
    "Sin experiencia en *Spark*",
    "Quiero aprender *Rust*",
  ])("%s", (text) => expect(denied(text)).toBe(true));
});

describe("what was used is held", () => {
  test.each([
    "Replaced *Tableau* with Power BI",
    "Did not use Spark but wrote the loaders in *Dask*",
    "Did not use Spark. Wrote the loaders in *Dask*.",
    "Go (never used), *Python*, SQL",
    "R: never used, *Python*, SQL",
    "Moved the team away from Hadoop to *Spark*",
    "Worked next to the river, in *Python*",
    "Machine learning with *PyTorch*",
    "Deep learning, reinforcement learning, *PyTorch*",
    "Not only *Python*",
    "Planned the move to *Kubernetes*",
    "Learning to rank, *PyTorch*",
    "Built *AWS* learning paths",
    "*Python*, Maschinelles Lernen",
    "Love to work with *Python*",
    "Kept the *Kubernetes* clusters that were not used for a year",
    "Never missed a release of the *Kubernetes* platform",
    "Led the *Kubernetes* team",
  ])("%s", (text) => expect(denied(text)).toBe(false));
});

const RESUME = (job: string, summary: string, list: string) => `Ada Example
ada@example.org

SUMMARY

Builds data platforms.
${summary}

EXPERIENCE

Data Engineer, Lanternfish GmbH, Berlin
Jan 2022 - Present
- Built loaders in Python and Apache Kafka.
- Kept reports in Tableau.
${job}

EDUCATION

BSc in Informatics, Whitlow College, 2016 - 2019

SKILLS

Python, SQL, Terraform
${list}
`;

test("a heading of goals opens a part of its own, in which nothing is held", async () => {
  const goals =
    "GOALS\nI want to learn Rust, CUDA and Terraform. I have no experience with TensorFlow.\n\nEDUCATION";
  const profile = await profileOfText(RESUME("", "", "").replace("EDUCATION", goals));
  expect(profile.work[0]?.text).not.toContain("Rust");
  expect(Object.keys(levelsOf(profile))).not.toEqual(expect.arrayContaining(["Rust"]));
  expect(levelsOf(profile).TensorFlow).toBeUndefined();
});

test("a sentence that denies never raises a level", async () => {
  const skill = fc.constantFrom(
    "Python",
    "SQL",
    "Rust",
    "Go",
    "R",
    "Apache Kafka",
    "Tableau",
    "Kubernetes",
    "Spark",
  );
  const form = fc.constantFrom(
    "Never used X.",
    "No experience with X.",
    "I want to learn X.",
    "X: never used",
    "Did not use X.",
  );
  const place = fc.constantFrom("job", "summary", "list");
  const before = levelsOf(await profileOfText(RESUME("", "", "")));
  await fc.assert(
    fc.asyncProperty(skill, form, place, async (name, wording, where) => {
      const line = wording.replace("X", name);
      const at = (one: string) => (where === one ? (one === "job" ? `- ${line}` : line) : "");
      const after = levelsOf(await profileOfText(RESUME(at("job"), at("summary"), at("list"))));
      for (const [held, level] of Object.entries(after)) {
        expect(before[held], `${held} after "${line}" in ${where}`).toBeDefined();
        expect(LEVELS.indexOf(level as never)).toBeLessThanOrEqual(LEVELS.indexOf(before[held] as never));
      }
    }),
    { numRuns: 80, seed: 5 },
  );
});
