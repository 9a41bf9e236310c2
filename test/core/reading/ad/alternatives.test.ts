import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shippedAdReader } from "../../../../src/store/reader.ts";

const reader = shippedAdReader();
const groupsOf = (...lines: readonly string[]) =>
  reader
    .read({
      id: "either",
      text: ["Engineer", "", "Requirements", ...lines.map((line) => `- ${line}`)].join("\n"),
    })
    .alternatives?.map((group) => group.join(" ")) ?? [];

describe("skills of which one is enough", () => {
  it.each([
    ["Experience with PyTorch or TensorFlow", "pytorch tensorflow"],
    ["Experience with PyTorch, TensorFlow or JAX", "pytorch tensorflow jax"],
    ["You know PyTorch, TensorFlow, or JAX well", "pytorch tensorflow jax"],
    ["AWS, GCP or Azure", "aws gcp azure"],
    ["AWS/GCP or Azure", "aws gcp azure"],
    ["Kubernetes and/or Nomad or Amazon ECS", "kubernetes hashicorp-nomad amazon-ecs"],
    [
      "Some experience with an LLM API (OpenAI, Anthropic) or Hugging Face",
      "openai-api claude-api hugging-face",
    ],
    ["A deep learning framework (PyTorch, TensorFlow)", "pytorch tensorflow"],
    ["Knowledge of a cloud platform such as AWS, Azure", "aws azure"],
    ["Deep learning frameworks (e.g. PyTorch, TensorFlow)", "pytorch tensorflow"],
    ["Cloud platforms (AWS, GCP, Azure)", "aws gcp azure"],
    ["PyTorch, TensorFlow or similar", "pytorch tensorflow"],
    ["AWS, GCP, or an equivalent", "aws gcp"],
    ["PyTorch, Chainer or TensorFlow", "pytorch tensorflow"],
    ["At least one of PyTorch, TensorFlow and JAX", "pytorch tensorflow jax"],
    ["Python, PyTorch or TensorFlow", "pytorch tensorflow"],
    ["Erfahrung mit PyTorch oder TensorFlow", "pytorch tensorflow"],
    ["Expérience avec PyTorch ou TensorFlow", "pytorch tensorflow"],
    ["Experiencia con AWS, GCP o Azure", "aws gcp azure"],
    ["Experiência com PyTorch ou TensorFlow", "pytorch tensorflow"],
    ["Ervaring met PyTorch of TensorFlow", "pytorch tensorflow"],
    ["PyTorch or TensorFlow, and a feeling for prose", "pytorch tensorflow"],
    ["PyTorch or TensorFlow, SQL", "pytorch tensorflow"],
    ["Cloud platforms (AWS, GCP, or Azure) and Terraform", "aws gcp azure"],
  ])("%s", (line, group) => expect(groupsOf(line)).toEqual([group]));

  it("are told apart where one line has two lists", () => {
    expect(groupsOf("Python or R, PyTorch or TensorFlow")).toEqual(["python r", "pytorch tensorflow"]);
  });

  it.each([
    "PyTorch and TensorFlow",
    "PyTorch, TensorFlow, JAX",
    "PyTorch/TensorFlow",
    "PyTorch, TensorFlow and JAX",
    "Python and PyTorch or TensorFlow",
    "PyTorch or TensorFlow and Python",
    "PyTorch or TensorFlow and Zorbium",
    "Both PyTorch or TensorFlow",
    "At least two of AWS, GCP or Azure",
    "All major cloud platforms (AWS, GCP, Azure)",
    "Python libraries (NumPy, pandas)",
    "Python (NumPy, pandas)",
    "Frameworks such as PyTorch, TensorFlow and JAX",
    "Tools like Apache Airflow, Tableau, Terraform",
    "Write services in Python or deploy them to AWS",
    "Python or another language",
    "Docker, Python, or similar",
  ])("are none in: %s", (line) => expect(groupsOf(line)).toEqual([]));

  it("are none where the requirements also ask for one of them by itself", () => {
    expect(groupsOf("Strong PyTorch", "PyTorch or TensorFlow")).toEqual([]);
    expect(groupsOf("PyTorch or TensorFlow", "JAX")).toEqual(["pytorch tensorflow"]);
  });

  it("are one group where the ad says the same twice, and no skill is in two", () => {
    expect(groupsOf("AWS or GCP", "A cloud platform (AWS, GCP or Azure)")).toEqual(["aws gcp azure"]);
    expect(groupsOf("PyTorch or JAX", "TensorFlow or JAX")).toEqual(["pytorch jax"]);
  });

  it("leave each skill with its need and its evidence", () => {
    const text = "Engineer\n\nRequirements\n- PyTorch or TensorFlow\n";
    const { skills } = reader.read({ id: "either", text });
    expect(
      skills.map(({ id, need, evidence }) => [id, need, text.slice(...evidence[0]!)]).toSorted(),
    ).toEqual([
      ["pytorch", "required", "PyTorch"],
      ["tensorflow", "required", "TensorFlow"],
    ]);
  });

  const FOLDER = new URL("../../../corpus/ads/", import.meta.url);
  const corpus = readdirSync(FOLDER).filter((name) => /\.(?:md|html|txt)$/.test(name));
  it("are asked for, at least two together, of one need, in one group at most", () => {
    let groups = 0;
    for (const name of corpus) {
      const { skills, alternatives = [] } = reader.read({
        id: name,
        text: readFileSync(new URL(name, FOLDER), "utf8"),
      });
      const need = new Map(skills.map((skill) => [skill.id, skill.need]));
      const all = alternatives.flat();
      expect(new Set(all).size).toBe(all.length);
      for (const group of alternatives) {
        groups++;
        expect(group.length).toBeGreaterThan(1);
        const [first, ...others] = group.map((id) => need.get(id));
        expect(["required", "preferred"]).toContain(first);
        expect(others.every((one) => one === first)).toBe(true);
      }
    }
    expect(groups).toBeGreaterThan(0);
  });
});
