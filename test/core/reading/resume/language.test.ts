import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeProfile } from "../../../../src/cli/describe/profile.ts";
import { UNSURE_WORDING } from "../../../../src/core/reading/resume/unsure.ts";
import { profileOfText } from "./read-text.ts";

/** Invented, as everything here. */
const POLISH = `Ada Wymyślona
Programistka
ada@example.org

Doświadczenie zawodowe
Programistka, Przykładowa Firma, czerwiec 2024 – obecnie
- Tworzenie usług w Pythonie i FastAPI oraz praca z PostgreSQL

Wykształcenie
Inżynier informatyki, 2020 – 2024

Umiejętności
Python, SQL, Docker
`;

test("a résumé in a language that is not read well says so first", async () => {
  const profile = await profileOfText(POLISH);
  expect(profile.unsure[0]).toBe("language");
  expect(describeProfile(profile).startsWith(UNSURE_WORDING.language!)).toBe(true);
});

const PEOPLE = new URL("../../../corpus/people/", import.meta.url);
test.each(readdirSync(PEOPLE).filter((name) => name.endsWith(".md") && name !== "README.md"))(
  "%s is in a language that is read well",
  async (name) => {
    const profile = await profileOfText(readFileSync(new URL(name, PEOPLE), "utf8"));
    expect(profile.unsure).not.toContain("language");
  },
);
