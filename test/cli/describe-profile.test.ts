import { expect, test } from "vitest";
import { describeProfile } from "../../src/cli/describe/profile.ts";
import { UNSURE_WORDING } from "../../src/core/reading/resume/unsure.ts";
import { profileOfText } from "../core/reading/resume/read-text.ts";

test("doubts are sentences, and name the job they are about", async () => {
  const profile = await profileOfText(
    "Ada Example\nBerlin\n\nEXPERIENCE\n\nData Engineer\nJan 2020 - Present\n- Python\n",
  );
  expect(profile.unsure).toEqual(expect.arrayContaining(["email", "work[0].organisation"]));
  const doubts = describeProfile(profile).split("Not sure of\n")[1] ?? "";
  expect(doubts).toContain(UNSURE_WORDING.email);
  expect(doubts).toContain(`Data Engineer: ${UNSURE_WORDING["work.organisation"]}`);
  expect(doubts).not.toMatch(/\[\d\]|hidden-text/);
});

test("skills that are only listed are said to be so", async () => {
  const used =
    "EXPERIENCE\n\nData Engineer, Example Works\nJan 2020 - Present\n- Built pipelines in Python\n";
  const profile = await profileOfText(`Ada Example\nBerlin\n\n${used}\nSKILLS\n\nPython, Scala\n`);
  expect(describeProfile(profile)).toMatch(/Scala\*[\s\S]*\* only listed/);
  expect(describeProfile(profile)).not.toContain("Python*");
  const alone = await profileOfText(`Ada Example\nBerlin\n\n${used}`);
  expect(describeProfile(alone)).not.toContain("only listed");
});
