import type { AmbiguousAlias, Skill } from "../../../../src/core/taxonomy/skill.ts";
import { createTaxonomy, type Taxonomy } from "../../../../src/core/taxonomy/taxonomy.ts";

/** A few skills whose names are hard to find in text. */
export function smallTaxonomy(): Taxonomy {
  const made = createTaxonomy(
    [
      skill("python", "Python"),
      skill("cpp", "C++", ["cplusplus"]),
      skill("c-sharp", "C#", ["C Sharp"]),
      skill("f-sharp", "F#"),
      skill("dotnet", ".NET", ["dotnet"]),
      skill("asp-net", "ASP.NET"),
      skill("nodejs", "Node.js", ["nodejs"]),
      skill("ci-cd", "CI/CD", ["continuous integration"]),
      skill("a-b-testing", "A/B testing", ["A/B tests", "AB testing"]),
      skill("machine-learning", "machine learning"),
      skill("spark-sql", "Spark SQL"),
      skill("aws", "AWS", ["Amazon Web Services"]),
      skill("c", "C", [], [{ alias: "C", case: "exact", near: ["embedded", "programming"] }]),
      skill("r", "R", [], [{ alias: "R", case: "exact", near: ["statistics", "tidyverse"] }]),
      skill(
        "go",
        "Go",
        ["golang"],
        [{ alias: "Go", case: "exact", near: ["microservices"], unless: ["Go live"] }],
      ),
      skill("apache-spark", "Spark", [], [{ alias: "Spark", near: ["cluster"], unless: ["spark ideas"] }]),
      skill("ner", "NER", [], [{ alias: "NER", case: "exact" }]),
      skill("excel", "Excel", [], [{ alias: "Excel", case: "exact", unless: ["Excel at"] }]),
    ],
    [],
  );
  if (!made.ok) throw new Error(made.message);
  return made.value;
}

function skill(
  id: string,
  name: string,
  aliases: readonly string[] = [],
  ambiguous: readonly AmbiguousAlias[] = [],
): Skill {
  return {
    id,
    name,
    kind: "tool",
    about: `${name}, for tests.`,
    aliases,
    ambiguous,
    requires: [],
    related: [],
    hours: { working: [10, 20], strong: [30, 60], basis: "small-tool" },
  };
}
