import { describe, expect, test } from "vitest";
import { profileOfText } from "./read-text.ts";

const HEAD = "Ada Example\nada@example.org\n\n";

async function unsureOf(text: string): Promise<readonly string[]> {
  return (await profileOfText(text)).unsure;
}

const SOUND = `${HEAD}Experience
Data Scientist, Fernhill Freight, 2021 - 2023
Data Analyst, Harbour Bank, 2018 - 2020

Education
MSc in Statistics, University of Nordhaven, 2016 - 2018

Skills
Python, SQL
`;

describe("what looks strange is doubted", () => {
  test("nothing in a sound résumé", async () => expect(await unsureOf(SOUND)).toEqual([]));

  test("a title without a title's word beside others that have one", async () => {
    const unsure = await unsureOf(
      SOUND.replace("Data Analyst, Harbour Bank", "Counting things | Harbour Bank"),
    );
    expect(unsure).toContain("work[1].title");
    expect(unsure).not.toContain("work[0].title");
  });

  test("a name of which nothing stands in the address", async () => {
    expect(await unsureOf(SOUND.replace("ada@example.org", "cookie@elsewhere.org"))).toEqual(["name"]);
  });

  test("a field that the document itself states is not doubted", async () => {
    expect(await unsureOf(SOUND.replace("ada@", "ada.b@"))).toEqual([]);
  });
});

describe("dates that stand in no entry", () => {
  test("among the studies", async () => {
    const bullets =
      "- Bachelor of Arts in a place whose name is long, 2011 – 2014, of which nobody has heard\n";
    const unsure = await unsureOf(SOUND.replace("MSc", `${bullets.replace(/, of.*/, "")}MSc`));
    expect(unsure).toContain("missed-education");
  });

  test("under a heading that is not known", async () => {
    const lines = "2001 - 2003  Here\n2003 - 2005  There\n";
    expect(await unsureOf(`${SOUND}\nADVENTURES AT SEA\n\n${lines}`)).not.toContain("work");
  });

  test("one date among the skills says how long", async () => {
    expect(await unsureOf(`${SOUND}Go, 2019 - 2021\n`)).toEqual([]);
  });
});
