import { inWords } from "../../in-words.ts";
import type { Posting } from "../../posting.ts";

/** "PyTorch or TensorFlow", for each group of skills of which one is enough. */
export function alternativesIn({
  skills,
  alternatives = [],
}: Pick<Posting, "skills" | "alternatives">): string[] {
  const nameOf = new Map(skills.map(({ id, name }) => [id, name]));
  return alternatives.map((group) =>
    inWords(
      group.map((id) => nameOf.get(id) ?? id),
      "or",
    ),
  );
}
