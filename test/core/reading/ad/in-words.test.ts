import { describe, expect, it } from "vitest";
import { degreeWishInWords } from "../../../../src/core/reading/ad/degree-wish-in-words.ts";
import { yearsInWords } from "../../../../src/core/reading/ad/years-in-words.ts";
import { shippedAdReader } from "../../../../src/store/reader.ts";

const reader = shippedAdReader();
const adWith = (line: string) => `Engineer\n\nRequirements\n- ${line}\n- Python\n`;
const read = (line: string) => reader.read({ id: "words", text: adWith(line) });

describe("years of experience in words", () => {
  it.each([
    ["1-3 years of professional experience", "1 to 3 years"],
    ["2 to 4 years of experience in data science", "2 to 4 years"],
    ["1+ years of professional experience", "1 year or more"],
    ["At least 3 years of experience as an engineer", "3 years or more"],
    ["Curiosity", null],
  ])("%s: %s", (line, words) => expect(yearsInWords(read(line), adWith(line))).toBe(words));
});

describe("a degree that is only wished for", () => {
  it.each([
    ["PhD or MSc in a quantitative field preferred", "Preferred: PhD or master's; none required"],
    ["A PhD in statistics is a plus", "Preferred: PhD; none required"],
    ["Bachelor's degree preferred", "Preferred: a degree; none required"],
    ["No PhD needed", null],
    ["A degree is not required", null],
    ["Bachelor's degree in computer science; PhD preferred", null],
    ["Curiosity", null],
  ])("%s: %s", (line, words) => expect(degreeWishInWords(read(line))).toBe(words));

  it("is named beside the one that is needed, and none where it is waived", () => {
    expect(read("Bachelor's degree in computer science; PhD preferred")).toMatchObject({
      degree: "bachelor",
      degreesPreferred: ["phd"],
    });
    expect(read("No PhD needed").degreesPreferred).toBeUndefined();
    expect(read("No PhD needed").degree).toBe("none");
  });
});
