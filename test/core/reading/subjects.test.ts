import { describe, expect, it } from "vitest";
import {
  mixture,
  parseSpecialisationModel,
  presentRows,
  type SpecialisationModel,
  type SpecialisationModelFile,
} from "../../../src/core/reading/specialisation.ts";

/** Two classes, one word each, of which only the first speaks of a subject: rows 0 word, 1 word, 2–5 subjects. */
const FILE: SpecialisationModelFile = {
  version: "test",
  classes: ["security-ml-engineer", "data-analyst"],
  temperature: 1,
  scale: 1,
  bias: [0, 0],
  skills: [],
  titleWords: [],
  words: ["fraud", "reports"],
  subjects: { "security-ml-engineer": ["fraud"] },
  weights: [0, 0, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0],
};

describe("subjects of a text", () => {
  it("count for the root of how thick their words stand, and for all that can be said at one word in twelve", () => {
    expect(subjectRows(`${"fraud ".repeat(6)}${"word ".repeat(594)}`)).toEqual([[2, Math.sqrt(0.12)]]);
    expect(subjectRows(`${"fraud ".repeat(60)}${"word ".repeat(60)}`)).toEqual([[2, 1]]);
  });

  it("are not the whole of a text of three words", () => {
    expect(subjectRows("we fight fraud")).toEqual([[2, Math.sqrt(12 / 25)]]);
  });

  it("count once in the title", () => {
    expect(subjectRows("reports", "Fraud and more fraud")).toEqual([[3, 1]]);
  });

  it("move the mixture towards their class", () => {
    const shares = mixture(model(FILE), { skills: [], title: "Fraud analyst", text: "reports on fraud" });
    expect(shares[0]?.id).toBe("security-ml-engineer");
    expect(shares[0]?.weight).toBeGreaterThan(0.9);
  });

  it("need weights of their own", () => {
    expect(parseSpecialisationModel({ ...FILE, weights: [0, 0, 0, 0] }).ok).toBe(false);
    expect(parseSpecialisationModel({ ...FILE, subjects: { "data-analyst": "reports" } }).ok).toBe(false);
  });

  it("may be absent", () => {
    const { subjects: _, ...without } = FILE;
    const plain = model({ ...without, weights: [1, 0, 0, 1] });
    expect(presentRows(plain, { skills: [], title: "fraud", text: "fraud" }).row).toEqual([0]);
  });
});

function subjectRows(text: string, title: string | null = null): [number, number][] {
  const { row, value } = presentRows(model(FILE), { skills: [], title, text });
  return row.flatMap((one, k): [number, number][] => (one >= 2 ? [[one, value[k]!]] : []));
}

function model(file: SpecialisationModelFile): SpecialisationModel {
  const parsed = parseSpecialisationModel(file);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}
