import { describe, expect, it } from "vitest";
import { adviceFor } from "../../../../src/core/reading/ad/advice.ts";
import { withInShort } from "../../../../src/core/reading/ad/in-short.ts";
import { shippedAdReader } from "../../../../src/store/reader.ts";

const reader = shippedAdReader();
const read = (text: string) => reader.read({ id: "advice", text });
const adviceIds = (text: string) => adviceFor(read(text)).map(({ id }) => id);

/** Invented: nothing is left open. */
const CLEAR = `# Senior Data Engineer

Location: Dublin, Ireland (hybrid)

## What you will do
- Build ETL pipelines in Airflow and Spark and model the warehouse in Snowflake with dbt

## What we ask for
- 5+ years of experience in data engineering
- Python and SQL

Salary: €80,000 - €95,000 a year
`;

describe("what to say instead", () => {
  it("is nothing for an ad that leaves nothing open", () => expect(adviceIds(CLEAR)).toEqual([]));

  it.each([
    ["the pay", /\nSalary.*\n/, "no-pay"],
    ["place and work mode", /\nLocation.*\n/, "no-place"],
    ["the work mode", / \(hybrid\)/, "no-work-mode"],
  ])("names %s when it is missing", (_, part, id) => {
    expect(adviceIds(CLEAR.replace(part, "\n"))).toContain(id);
  });

  it("asks for experience where neither title nor text tells it", () => {
    expect(adviceIds(CLEAR.replace("Senior ", "").replace(/- 5\+ years.*\n/, ""))).toContain("no-experience");
  });

  it("asks for another title where the title hides the work", () => {
    const hidden = CLEAR.replace("Senior Data Engineer", "Senior Machine Learning Engineer");
    expect(adviceIds(hidden)).toContain("vague-title");
  });

  it("asks for hidden text to be taken out, and for fewer skills", () => {
    expect(adviceIds(`<p>Data Engineer</p><p hidden>Scala</p>`)).toContain("hidden-text");
    const many =
      "Python, SQL, Java, Scala, Rust, Kafka, Docker, Kubernetes, Terraform, Ansible, Jenkins, Snowflake, dbt, Airflow, Spark, Tableau, Looker, PostgreSQL, MongoDB, Redis, BigQuery, AWS, Azure, GCP, PyTorch, TensorFlow, MLflow, FastAPI";
    expect(adviceIds(CLEAR.replace("- Python and SQL", `- ${many}`))).toContain("many-required");
  });
});

describe("an ad in short", () => {
  it("stands beside the facts and changes none of them", () => {
    const posting = read(CLEAR);
    const { inShort, ...rest } = withInShort(posting, CLEAR);
    expect(rest).toEqual(posting);
    expect(inShort.sentence).toMatch(
      /^Titled Senior Data Engineer; reads as \d+ % data engineer.*“Build ETL/,
    );
    expect(inShort.severalJobs).toBe(false);
    expect(inShort.spread).toBeGreaterThanOrEqual(1);
  });
});
