import { expect, test } from "vitest";
import { profileOfText } from "./read-text.ts";

async function studiesOf(text: string) {
  const { education } = await profileOfText(`Ada Example\nada@example.org\n\nEDUCATION\n\n${text}\n`);
  return education.map(({ degree, school, start, end }) => [degree, school, start, end]);
}

test.each([
  [
    "a degree among the bullets below its school",
    "2014 - 2016\nWardstone University\n• Master of Design\n• GPA: 3.8",
    ["Master of Design", "Wardstone University", "2014", "2016"],
  ],
  [
    "a sentence with the year of completion",
    "• Mestrado em Física. Universidade Estadual do Faz de Conta, conclusão em 2019.",
    ["Mestrado em Física", "Universidade Estadual do Faz de Conta", null, "2019"],
  ],
  [
    "a degree known by its form alone",
    "University College Notwhere\nBCL in Law\n2009 – 2013",
    ["BCL in Law", "University College Notwhere", "2009", "2013"],
  ],
  [
    "a Swiss certificate of further studies",
    "2016 – 2018\tCAS Machine Learning, Fachhochschule Hinterland",
    ["CAS Machine Learning", "Fachhochschule Hinterland", "2016", "2018"],
  ],
  [
    "marks and praise behind either",
    "BSc Computing (2:1), University of Middle Distance, cum laude, 2010 – 2013",
    ["BSc Computing", "University of Middle Distance", "2010", "2013"],
  ],
  [
    "a school certificate",
    "09/2005 – 06/2010\tMatura\nHTL Nirgendsau",
    ["Matura", "HTL Nirgendsau", "2005-09", "2010-06"],
  ],
])("%s", async (_, text, expected) => expect(await studiesOf(text)).toEqual([expected]));

test("where places stand behind schools, an unknown name behind one is a place too", async () => {
  const studies = await studiesOf(
    "2018 – 2021\nMaster Informatique\nUniversité Inventée, Rennes\n\n2015 – 2018\nLicence Maths\nLycée des Ajoncs, Fougerolles-la-Belle",
  );
  expect(studies.map(([, school]) => school)).toEqual(["Université Inventée", "Lycée des Ajoncs"]);
});
