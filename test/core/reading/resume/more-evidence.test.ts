import fc from "fast-check";
import { expect, test } from "vitest";
import type { Profile } from "../../../../src/core/profile.ts";
import { LEVELS } from "../../../../src/core/vocabulary.ts";
import { profileOfText } from "./read-text.ts";

/** Names that mean one thing only. */
const NAMES = ["Python", "PyTorch", "Kubernetes", "Terraform", "PostgreSQL"];
const anyNames = fc.subarray(NAMES, { minLength: 1 });
const anyJob = fc.record({
  start: fc.integer({ min: 2004, max: 2024 }),
  years: fc.integer({ min: 0, max: 6 }),
  names: anyNames,
});

type Job = typeof anyJob extends fc.Arbitrary<infer Value> ? Value : never;

function resumeOf(jobs: readonly Job[], listed: readonly string[], certified: readonly string[]): string {
  const entries = jobs.map(
    ({ start, years, names }, at) =>
      `Engineer, Invented Works ${at + 1}, Berlin\nJan ${start} - Dec ${Math.min(2025, start + years)}\n- Built systems with ${names.join(" and ")}.\n`,
  );
  return [
    "Ada Example\nada@example.org\n",
    `EXPERIENCE\n\n${entries.join("\n")}`,
    `SKILLS\n\n${listed.join(", ")}\n`,
    ...(certified.length > 0
      ? [`CERTIFICATIONS\n\n${certified.map((name) => `Certified in ${name}, 2023`).join("\n")}\n`]
      : []),
  ].join("\n");
}

function expectNoLower(before: Profile, after: Profile): void {
  const levels = new Map(after.skills.map(({ id, level }) => [id, LEVELS.indexOf(level)]));
  for (const { id, level } of before.skills) {
    expect(levels.get(id) ?? -1, id).toBeGreaterThanOrEqual(LEVELS.indexOf(level));
  }
}

test("one more job, listed name or certificate in a résumé lowers no level", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyJob, { minLength: 1, maxLength: 4 }),
      anyJob,
      anyNames,
      anyNames,
      async (jobs, job, listed, more) => {
        const before = await profileOfText(resumeOf(jobs, listed, []));
        const all = NAMES.filter((name) => listed.includes(name) || more.includes(name));
        expectNoLower(before, await profileOfText(resumeOf([...jobs, job], listed, [])));
        expectNoLower(before, await profileOfText(resumeOf(jobs, all, [])));
        expectNoLower(before, await profileOfText(resumeOf(jobs, listed, more)));
      },
    ),
    { numRuns: 40, seed: 81 },
  );
});
