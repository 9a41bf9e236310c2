import { describe, expect, test } from "vitest";
import { bearings, files } from "./run.ts";

const write = files();

const text = (tool: string, other: string) => `## Requirements
- Experience with Python, ${tool} and PyTorch
- Experience with vector databases such as Pinecone, ${other} or Weaviate
- Strong communication skills
`;
const line = (id: string, company: string, tool: string, other: string) =>
  JSON.stringify({ id, title: "Machine Learning Engineer", company, text: text(tool, other) });

const ADS = [
  line("1", "Invented Optics", "Zorblat", "Murvex"),
  "not json",
  line("2", "Made-up Motors", "ZORBLAT", "Tessaro"),
  line("3", "Made-up Motors", "Vendolix", "Tessaro"),
].join("\n");

describe("skills discover", () => {
  test("counts new names by ads and employers, and passes over bad lines", () => {
    const { code, out, err } = bearings(["skills", "discover", "-", "--json"], ADS);
    expect(code).toBe(0);
    expect(err).toContain("3 ads read, 1 with an error");
    const found = JSON.parse(out);
    expect(found).toMatchObject({ ads: 3, failed: 1 });
    expect(found.names.map((one: { name: string }) => one.name.toLowerCase())).toEqual(["zorblat"]);
    const [zorblat] = found.names;
    expect(zorblat).toMatchObject({ ads: 2, employers: 2 });
    expect([...zorblat.spellings].toSorted()).toEqual(["ZORBLAT", "Zorblat"]);
    expect(zorblat.specialisations[0]).toHaveProperty("weight");
    const [{ id, evidence }] = zorblat.examples;
    expect(id).toBe("1");
    expect(text("Zorblat", "Murvex").slice(...(evidence as [number, number]))).toBe("Zorblat");
  });

  test("--min 1 lists names of one ad; none of them is on the list already", () => {
    const { out } = bearings(["skills", "discover", write("ads.jsonl", ADS), "--min", "1"]);
    expect(out).toContain("Vendolix");
    expect(out).toContain("Murvex");
    expect(out).not.toMatch(/^(Python|PyTorch|Pinecone|Weaviate|communication)/m);
  });

  test("says so when there is nothing new", () => {
    const { code, out } = bearings(
      ["skills", "discover", "-"],
      line("1", "Invented Optics", "NumPy", "Milvus"),
    );
    expect(code).toBe(0);
    expect(out).toContain("No new names");
  });

  test.each([
    ["no ads", ["-"], "\n"],
    ["a least number that is none", ["-", "--min", "few"], ADS],
    ["a missing file", ["no-such-file.jsonl"], ""],
  ])("%s is bad input", (_name, args, input) => {
    expect(bearings(["skills", "discover", ...args], input)).toMatchObject({ code: 2, out: "" });
  });
});
