import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMentionFinder } from "../../../../src/core/reading/text/mentions.ts";
import { foldForm } from "../../../../src/core/taxonomy/fold.ts";
import { smallTaxonomy } from "./taxonomy.ts";

const taxonomy = smallTaxonomy();
const finder = createMentionFinder(taxonomy);
const found = (text: string) => finder.find(text).map(({ skill }) => taxonomy.skills[skill]!.id);

describe("names with signs in them", () => {
  it.each([
    ["C++ and C#", ["cpp", "c-sharp"]],
    ["C++17, c#/.NET.", ["cpp", "c-sharp", "dotnet"]],
    ["We use F# here", ["f-sharp"]],
    ["Node.js, NodeJS, node js", ["nodejs", "nodejs", "nodejs"]],
    [".NET Core; ASP.NET; dotnet", ["dotnet", "asp-net", "dotnet"]],
    ["ci/cd, CI-CD, CI / CD", ["ci-cd", "ci-cd", "ci-cd"]],
    ["A/B testing and A-B tests", ["a-b-testing", "a-b-testing"]],
    ["AWS+", ["aws"]],
    ["Amazon_Web-Services", ["aws"]],
  ])("%s", (text, ids) => expect(found(text)).toEqual(ids));
});

describe("word boundaries", () => {
  it.each([
    ["pythonic", []],
    ["Python3 or Python 3.11", ["python", "python"]],
    ["machine   learning", ["machine-learning"]],
    ["machine\nlearning", ["machine-learning"]],
    ["machine. learning", []],
    ["Pythonの経験", ["python"]],
    ["Spark SQL", ["spark-sql"]],
  ])("%s", (text, ids) => expect(found(text)).toEqual(ids));
});

describe("names that also mean something else", () => {
  it.each([
    ["We go far", []],
    ["Go microservices", ["go"]],
    ["microservices that go", []],
    ["microservices we Go live with", []],
    ["Python, Go and AWS", ["python", "go", "aws"]],
    ["R, C, Go, Python", ["r", "c", "go", "python"]],
    ["Our R&D people know Python", ["python"]],
    ["the C-level and Python", ["python"]],
    ["spark ideas on the cluster", []],
    ["a Spark cluster", ["apache-spark"]],
    ["an entire Spark", []],
    ["NER, not ner", ["ner"]],
    ["Excel at this; know Excel", ["excel"]],
    ["Skills\n- Go\n- Python", ["go", "python"]],
  ])("%s", (text, ids) => expect(found(text)).toEqual(ids));
});

it("quotes what it claims, in order, without overlap", () => {
  const words = [
    "Python",
    "Go",
    "C++",
    "machine learning",
    " ",
    ", ",
    "and",
    "\n",
    "x",
    ".",
    "AWS",
    "é",
    "\ud800",
    "/",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const { start, end, form, skill } of finder.find(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(foldForm(text.slice(start, end)).replaceAll(" ", "")).toBe(foldForm(form).replaceAll(" ", ""));
        expect(taxonomy.resolve(form)).toBe(taxonomy.skills[skill]);
        last = end;
      }
    }),
  );
});

it("finds the same in any casing where no rule asks for one", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("python", "machine learning", "c++", "node.js", "ci/cd"),
      fc.boolean(),
      (name, upper) => {
        expect(found(`we know ${upper ? name.toUpperCase() : name}.`)).toHaveLength(1);
      },
    ),
  );
});
