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
