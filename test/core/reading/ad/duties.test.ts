import { describe, expect, it } from "vitest";
import { dutiesByKind, NO_ONE_KIND } from "../../../../src/core/reading/ad/duties-by-kind.ts";
import { withInShort } from "../../../../src/core/reading/ad/in-short.ts";
import { shippedAdReader } from "../../../../src/store/reader.ts";

const AD = `Machine Learning Engineer

What you will do
- Build CI/CD pipelines for models, and watch deployed models for drift
- Keep the model registry in MLflow and automate the deployment of models on Kubernetes
- Write prompts and build agents with large language models and retrieval-augmented generation
- Have lunch with everybody else on Thursdays

What we ask for
- 4+ years with Python and Tableau
`;

describe("duty by duty", () => {
  const duties = shippedAdReader().duties({ id: "duties", text: AD });

  it("gives every duty and nothing else, as it stands in the ad", () => {
    const lines = duties.map(({ span }) => AD.slice(...span));
    expect(lines).toEqual(
      AD.split("\n")
        .filter((line) => /^- (?!4)/.test(line))
        .map((line) => line.slice(2)),
    );
  });

  it("says of each which kind of work it speaks for", () => {
    expect(duties.map(({ kind }) => kind)).toEqual(["mlops-engineer", "mlops-engineer", "ai-engineer", null]);
  });

  it("counts them by kind, those of none last", () => {
    expect(dutiesByKind(duties).map(({ name, duties: some }) => [name, some.length])).toEqual([
      ["MLOps engineer", 2],
      ["AI engineer", 1],
      [NO_ONE_KIND, 1],
    ]);
  });

  it("has none for an empty ad", () => {
    expect(shippedAdReader().duties({ id: "empty", text: "" })).toEqual([]);
  });

  it.each([
    "Senior NLP Engineer at Acme",
    "Senior NLP Engineer at Invented Labs\nRemote, Germany",
    "Lead Machine Learning Engineer for Speech\n\nLead Machine Learning Engineer for Speech\n",
  ])("takes a title for none: %j", (text) => {
    const reader = shippedAdReader();
    expect(reader.duties({ id: "title", text })).toEqual([]);
    const { sentence, spread } = withInShort(reader.read({ id: "title", text }), text).inShort;
    expect(spread).toBeNull();
    expect(sentence).toMatch(/^Titled .*Engineer[^;]*\. It says too little of the work/);
  });

  it("points into the source of a page", () => {
    const html = `<h2>What you will do</h2><ul><li>Build CI/CD pipelines for <b>models</b> and watch deployed models for drift</li></ul>`;
    const [duty] = shippedAdReader().duties({ id: "html", text: html });
    expect(html.slice(...duty!.span)).toMatch(/^Build CI\/CD.*drift$/);
  });
});
