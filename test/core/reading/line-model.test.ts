import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineShares, workOfLines } from "../../../src/core/reading/line-model.ts";
import { parseSpecialisationModel } from "../../../src/core/reading/specialisation.ts";
import { linesOf, wholeText } from "../../../src/core/reading/text/passage.ts";
import { createTokeniser } from "../../../src/core/reading/text/tokens.ts";
import { createWordIndex } from "../../../src/core/reading/text/word-index.ts";
import { readShippedJson } from "../../../src/store/shipped.ts";

const file = readShippedJson("models/specialisation.json") as Record<string, unknown>;
const model = readModel(file);
const lines = model.lines!;
const tokenise = createTokeniser();

function readModel(raw: unknown) {
  const read = parseSpecialisationModel(raw);
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

function kindOf(text: string): string {
  const passage = wholeText(tokenise(text));
  const shares = lineShares(lines, passage, passage.stretches[0]!);
  return model.classes[shares.indexOf(Math.max(...shares))] ?? "none";
}

describe("what a line speaks for", () => {
  test.each([
    ["Build CI/CD pipelines for models, and monitor models in production for drift", "mlops-engineer"],
    ["Build agents and retrieval-augmented generation with large language models", "ai-engineer"],
    ["Design dashboards in Tableau and report on key metrics for business stakeholders", "data-analyst"],
    ["Build ETL pipelines and maintain the data warehouse with Spark and Airflow", "data-engineer"],
    ["Lunch together on Thursdays, and a budget for books", "none"],
  ])("%s: %s", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test("is shares that sum to 1", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const passage = wholeText(tokenise(text));
        const shares = lineShares(lines, passage, passage.stretches[0]!);
        expect(shares).toHaveLength(model.classes.length + 1);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
      }),
    );
  });

  const words = fc.constantFrom(
    "deploy",
    "models",
    "data",
    "pipelines",
    "agents",
    "lunch",
    "für",
    "SQL",
    ",",
    "\n",
  );
  test("is the same when the words were looked up before", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (some) => {
        const tokens = tokenise(some.join(" "));
        const known = createWordIndex([model.wordRow])(tokens);
        const passage = wholeText(tokens);
        expect(workOfLines(lines, { ...passage, known })).toEqual(workOfLines(lines, passage));
      }),
    );
  });

  test("reads a text line by line, each word in one", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (some) => {
        const text = some.join(" ");
        const tokens = tokenise(text);
        const found = linesOf(wholeText(tokens));
        for (const { start, end } of found) expect(text.slice(start, end)).not.toContain("\n");
        const count = found.reduce((sum, { firstWord, endWord }) => sum + endWord - firstWord, 0);
        expect(count).toBe(tokens.count);
      }),
    );
  });

  test("says nothing of a text whose words it does not know", () => {
    const passage = wholeText(tokenise("Zzyzx qwrt plmk\nVbnm hjkl"));
    expect(workOfLines(lines, passage).every((share) => share === 0)).toBe(true);
  });

  test("a file whose weights of lines are too few is refused", () => {
    const read = parseSpecialisationModel({ ...file, lines: { bias: [0], scale: 1, weights: [] } });
    expect(read).toMatchObject({ ok: false, code: "wrong-size" });
  });
});
