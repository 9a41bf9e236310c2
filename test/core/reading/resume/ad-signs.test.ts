import { expect, test } from "vitest";
import { UNSURE_WORDING, unsureSentence } from "../../../../src/core/reading/resume/unsure.ts";
import { profileOfText } from "./read-text.ts";

const AD = `Quillmark Analytics
Senior Data Engineer

About the role
You will build loaders in Python.

Requirements:
- SQL

Apply now
`;

test("a job ad is taken for no person", async () => {
  const profile = await profileOfText(AD);
  expect(profile.unsure).toContain("looks-like-an-ad");
  expect(profile.name).toBeNull();
  expect(unsureSentence("looks-like-an-ad")).toBe(UNSURE_WORDING["looks-like-an-ad"]);
});

test("one such heading makes no ad", async () => {
  const profile = await profileOfText("Ada Example\nada@example.org\n\nRequirements\n- SQL\n");
  expect(profile.unsure).not.toContain("looks-like-an-ad");
  expect(profile.name).toBe("Ada Example");
});

test("a résumé with dated jobs is none, whatever its headings", async () => {
  const job = "EXPERIENCE\n\nData Engineer, Lanternfish GmbH, Berlin\nJan 2020 - Present\n";
  const text = `Ada Example\nada@example.org\n\n${job}Responsibilities:\n- Loaders\nRequirements:\n- SQL\n`;
  const profile = await profileOfText(text);
  expect(profile.unsure).not.toContain("looks-like-an-ad");
  expect(profile.name).toBe("Ada Example");
});

test("a doubt about one job is worded without its number", () => {
  expect(unsureSentence("work[2].title")).toBe(UNSURE_WORDING["work.title"]);
});
