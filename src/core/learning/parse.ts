import { fail, ok, type Result } from "../result.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { checkLearning, type LearningFault } from "./check.ts";
import type { Learning, SkillLearning } from "./learning.ts";

/** What is written on learning, by skill id, once all of it is sound. */
export function parseLearning(raw: unknown, taxonomy: Taxonomy): Result<Learning, LearningFault["code"]> {
  const faults = checkLearning(raw, taxonomy);
  const first = faults[0];
  if (first) return fail(first.code, `${first.message} (${faults.length} in all)`);
  return ok(new Map(Object.entries(raw as Record<string, SkillLearning>)));
}
