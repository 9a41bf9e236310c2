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
});
