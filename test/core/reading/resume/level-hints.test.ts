import { describe, expect, test } from "vitest";
import { levelsOf, profileOfText } from "./read-text.ts";

const resume = (list: string, job = "Built loaders.") => `Ada Example
ada@example.org

EXPERIENCE

Data Engineer, Lanternfish GmbH, Berlin
Jan 2022 - Present
- ${job}

SKILLS

${list}
`;

describe("a level that a list states", () => {
  test.each([
    "Java (basic)",
    "Java (beginner)",
    "Java - novice",
    "Java: Grundkenntnisse",
    "Java (notions)",
    "Java (básico)",
    "Basic knowledge of C++, Java and Perl",
    "Basic: SQL, Java",
    "some Java",
    "Java ●○○○○",
    "Java ★★☆☆☆",
    "Java 2/5",
  ])("a low one caps: %s", async (list) => {
    expect(levelsOf(await profileOfText(resume(list))).Java).toBe("aware");
  });

  test.each([
    "Java",
    "Java (expert)",
    "Java ●●●●●",
    "Java 5/5",
    "fluent in Java",
    "Java, SQL (basic)",
    "Java (8 years), SQL",
  ])("a high one or none stays working: %s", async (list) =>
    expect(levelsOf(await profileOfText(resume(list))).Java).toBe("working"),
  );

  test("use at work counts in full, whatever the list says", async () => {
    const used = "Built loaders in Java.";
    const plain = levelsOf(await profileOfText(resume("Java", used)));
    expect(plain.Java).not.toBe("aware");
    expect(levelsOf(await profileOfText(resume("Java (basic)", used))).Java).toBe(plain.Java);
  });
});
