import { describe, expect, test } from "vitest";
import { levelOf } from "../../../../src/core/reading/resume/level-rules.ts";
import type { YearMonth } from "../../../../src/core/reading/resume/months.ts";
import { readDocument } from "../../../../src/documents/read-document.ts";
import { reader } from "./shipped-samples.ts";

/** Two jobs at a time, both with Python; Kafka only in one of them; Terraform only listed. */
const RESUME = `Ada Example
ada@example.org

EXPERIENCE

Data Engineer, Lanternfish GmbH, Berlin
Jan 2020 - Dec 2021
- Built loaders in Python and Apache Kafka.

Lecturer, Whitlow College, Berlin
Jul 2021 - Jun 2022
- Taught Python to two classes.

EDUCATION

BSc in Informatics, Whitlow College, 2016 - 2019

SKILLS

Python, Apache Kafka, Terraform
`;

async function skillsAt(at: YearMonth, text = RESUME) {
  const read = await readDocument(new TextEncoder().encode(text), "me.txt");
  const profile = read.ok ? reader.read(read.value, at) : null;
  return new Map(profile?.skills.map((skill) => [skill.name.toLowerCase(), skill]));
}

describe("levels of a résumé", () => {
  test("months of two jobs at a time count once", async () => {
    const skills = await skillsAt({ year: 2023, month: 1 });
    expect(skills.get("python")?.basis.months).toBe(30);
    expect(skills.get("apache kafka")?.basis.months).toBe(24);
  });

  test("a level states where the skill was used, how long and when last", async () => {
    const kafka = (await skillsAt({ year: 2023, month: 1 })).get("apache kafka");
    expect(kafka?.basis).toEqual({ months: 24, lastUsed: 2021, places: ["work", "skills-list"] });
    expect(kafka?.level).toBe("strong");
  });

  test("the date is an argument: what is recent now is not recent ten years later", async () => {
    expect((await skillsAt({ year: 2023, month: 1 })).get("apache kafka")?.level).toBe("strong");
    expect((await skillsAt({ year: 2033, month: 1 })).get("apache kafka")?.level).toBe("working");
  });

  test("an open job counts up to the date given", async () => {
    const open = RESUME.replace("Jun 2022", "Present");
    expect((await skillsAt({ year: 2023, month: 6 }, open)).get("python")?.basis.months).toBe(42);
    expect((await skillsAt({ year: 2024, month: 6 }, open)).get("python")?.basis.months).toBe(54);
  });

  test("a skill that is only listed is at most working, and says so", async () => {
    const terraform = (await skillsAt({ year: 2023, month: 1 })).get("terraform");
    expect(["aware", "working"]).toContain(terraform?.level);
    expect(terraform?.basis).toEqual({ months: 0, lastUsed: null, places: ["skills-list"] });
    const { because } = levelOf({
      months: 0,
      yearsSince: Number.POSITIVE_INFINITY,
      publications: 0,
      projects: 0,
      certificates: 0,
      courses: 0,
      listed: true,
      namings: 1,
    });
    expect(because).toBe("listed; the résumé does not say where it was used");
  });
});
