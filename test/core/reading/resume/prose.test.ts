import { describe, expect, test } from "vitest";
import { readDocument } from "../../../../src/documents/read-document.ts";
import { AT, reader } from "./shipped-samples.ts";

async function skillsOf(text: string) {
  const layout = await readDocument(new TextEncoder().encode(text), "me.txt");
  if (!layout.ok) throw new Error(layout.message);
  return reader.read(layout.value, AT).skills;
}

/** An invented person who writes a letter instead of a résumé. */
const PROSE = `Jane Example
jane@example.org

I am a machine learning engineer in Leeds. For five years I have built models in Python with PyTorch
and deployed them on Kubernetes. I do not know Rust.
`;

describe("a résumé without headings, jobs or lists", () => {
  test("still tells the skills that its prose names, at the lowest level", async () => {
    const skills = await skillsOf(PROSE);
    expect(skills.map(({ id }) => id)).toEqual(expect.arrayContaining(["python", "pytorch", "kubernetes"]));
    expect(skills.map(({ id }) => id)).not.toContain("rust");
    expect(new Set(skills.map(({ level }) => level))).toEqual(new Set(["aware"]));
  });

  test("a skill in use under a heading is not lowered by prose beside it", async () => {
    const skills = await skillsOf(
      `${PROSE}\nExperience\nML Engineer, Invented Labs, 2019 - 2024\n- Built models in Python\n`,
    );
    expect(skills.find(({ id }) => id === "python")?.level).not.toBe("aware");
  });
});
