import { describe, expect, it } from "vitest";
import { evidenceField } from "../../../../src/core/reading/ad/evidence-field.ts";
import { shippedAdReader } from "../../../../src/store/reader.ts";

const AD = `# Machine Learning Engineer

## What you will do
- Build and watch deployment pipelines, the model registry and model monitoring on Kubernetes
- Build agents with large language models and retrieval-augmented generation
- Take part in a monthly lunch with everybody else

## What we ask for
- Python
`;

describe("the evidence of a mixture", () => {
  it("is lines of the duties, none for lunch", () => {
    const posting = shippedAdReader().read({ id: "duties", text: AD });
    const quoted = posting.specialisations.flatMap(({ id }) =>
      (posting.evidence[evidenceField(id)] ?? []).map((span) => AD.slice(...span)),
    );
    expect(quoted.length).toBeGreaterThan(0);
    for (const line of quoted) expect(line).toMatch(/^Build /);
  });

  it("is the line that speaks for each kind of work", () => {
    const text = AD.replace("Machine Learning Engineer", "AI Engineer").replace(
      "- Take part",
      "- Write prompts and evaluations for LLM applications that answer customers\n- Take part",
    );
    const posting = shippedAdReader().read({ id: "duties", text });
    const quoted = (id: "mlops-engineer" | "ai-engineer") =>
      (posting.evidence[evidenceField(id)] ?? []).map((span) => text.slice(...span));
    expect(quoted("mlops-engineer")).toEqual([expect.stringMatching(/^Build and watch deployment/)]);
    expect(quoted("ai-engineer")).toHaveLength(2);
    for (const line of quoted("ai-engineer")) expect(line).toMatch(/large language|LLM/);
  });
});
