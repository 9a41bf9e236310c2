import { expect, test } from "vitest";
import { isAddress, isPlace } from "../../../../src/core/reading/resume/places.ts";
import { profileOfText } from "./read-text.ts";

const REST = "\n\nExperience\nData Scientist, Fernhill Freight, 2021 - 2023\n";

test.each([
  ["a country's code in brackets", "Phone: (+351) 912555014", "(+351) 912555014"],
  ["a code at the end of the line before", "Born in Lisbon | Phone: (+351)\n912555014", "(+351) 912555014"],
  ["none before", "Phone: 912 555 014", "912 555 014"],
])("phone with %s", async (_, line, expected) => {
  expect((await profileOfText(`Ada Example\nada@example.org\n${line}${REST}`)).phone).toBe(expected);
});

test.each([
  ["Wietske van ’t Nergens", "Wietske van ’t Nergens"],
  ['Oluwaseun "Seun" Brightwater', 'Oluwaseun "Seun" Brightwater'],
  ["👋🏽 Ada Example", "Ada Example"],
  ["Ada Example, BSc MSc", "Ada Example"],
  ["Ada Example, Ph.D., CPA", "Ada Example"],
])("the name in %s", async (line, expected) => {
  expect((await profileOfText(`${line}\nada@example.org${REST}`)).name).toBe(expected);
});

test.each([
  ["Manchester (hybrid)", true],
  ["Rennes (35)", true],
  ["Silver Spring, MD 20900, United States", true],
  ["Fernhill (35)", false],
  ["Manchester (remote sensing)", false],
])("%s is a place: %s", (text, expected) => expect(isPlace(text)).toBe(expected));

test.each([
  ["1 Cloud Circle, Silver Spring, MD 20900, United States", true],
  ["3 Data Scientists, Analytics", false],
  ["Cloud Circle, Berlin", false],
])("%s is an address: %s", (text, expected) => expect(isAddress(text)).toBe(expected));
