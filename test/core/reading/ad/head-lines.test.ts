import { describe, expect, test } from "vitest";
import { shippedAdReader } from "../../../../src/store/reader.ts";

const reader = shippedAdReader();
const REST =
  "\n\nAbout the role\nYou will build models in Python and bring them into use.\n\nRequirements\n- Python\n";
const read = (head: string) => reader.read({ id: "head", text: head + REST });

/** Heads of invented ads: title line, company, place as written, country. */
describe("the lines an ad begins with", () => {
  test.each([
    ["Senior Data Scientist\nInvented Health Ltd, Berlin (hybrid)", "Invented Health Ltd", "Berlin", ["DE"]],
    ["ML Engineer\nInvented Labs | London, UK | Full-time", "Invented Labs", "London, UK", ["GB"]],
    [
      "Invented Robotics Inc. - San Francisco, CA\nPerception Engineer",
      "Invented Robotics Inc.",
      "San Francisco, CA",
      ["US"],
    ],
    ["Data Engineer\nMunich, Germany · Hybrid · 70k-90k EUR", null, "Munich, Germany", ["DE"]],
    ["AI Engineer (m/w/d)\nErfundene KI GmbH\nHamburg", "Erfundene KI GmbH", "Hamburg", ["DE"]],
    ["MLOps Engineer\nInvented Cloud • Toronto, Canada", "Invented Cloud", "Toronto, Canada", ["CA"]],
    [
      "Ingeniera de datos\nDatos Inventados S.L. | Madrid, España",
      "Datos Inventados S.L.",
      "Madrid, España",
      ["ES"],
    ],
  ])("%j", (head, company, place, countries) => {
    const posting = read(head);
    expect({ company: posting.company, location: posting.location }).toEqual({ company, location: place });
    expect(posting.places.map(({ country }) => country)).toEqual(countries);
    const [start, end] = posting.evidence.location![0]!;
    expect((head + REST).slice(start, end)).toBe(place);
  });

  test.each([
    "Senior Engineer - Mobile\nEngineering · Mobile",
    "Data Scientist\nReading",
    "Research Engineer\nWe work with hospitals in many places and we like it very much indeed, all of us.",
    "ML Engineer\nTeam: Search\nLevel: Senior",
  ])("names no place: %j", (head) => {
    expect(read(head).places).toEqual([]);
  });

  test("a header's company and place win", () => {
    const text = `ML Engineer\nInvented Labs | London, UK${REST}`;
    const posting = reader.read({ id: "head", text, company: "Invented Holding", location: "Paris, France" });
    expect(posting).toMatchObject({ company: "Invented Holding", location: "Paris, France" });
    expect(posting.places[0]!.country).toBe("FR");
  });
});
