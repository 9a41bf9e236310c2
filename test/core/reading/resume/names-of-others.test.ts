import { describe, expect, test } from "vitest";
import { levelsOf, profileOfText } from "./read-text.ts";

interface Names {
  readonly person: string;
  readonly employer: string;
  readonly second: string;
  readonly school: string;
  readonly place: string;
}

const PLAIN: Names = {
  person: "Ada Example",
  employer: "Lanternfish GmbH",
  second: "Quillmark",
  school: "Whitlow College",
  place: "Berlin",
};

const resume = ({ person, employer, second, school, place }: Names) => `${person}
ada@example.org
${place}

SUMMARY

Engineer with years at ${employer}.

EXPERIENCE

Data Engineer, ${employer}, ${place}
Jan 2022 - Present
- Built loaders in Python and Apache Kafka.

Data Analyst
${second} | ${place}
Jan 2019 - Dec 2021
- Wrote reports in SQL.

EDUCATION

BSc in Informatics, ${school}, 2015 - 2018

SKILLS

Python, SQL, Terraform
`;

describe("names of people, employers, schools and places are no skills", () => {
  test.each<Partial<Names>>([
    { employer: "Cedarline Logistics" },
    { employer: "Docker Inc." },
    { employer: "Python Robotics Ltd" },
    { second: "Snowflake" },
    { second: "Kubernetes" },
    { second: "Tableau Software" },
    { school: "School of Robotics" },
    { school: "Machine Learning Institute" },
    { person: "Ruby Scala" },
    { place: "Hamburg" },
  ])("%o", async (names) => {
    const changed = await profileOfText(resume({ ...PLAIN, ...names }));
    expect(levelsOf(changed)).toEqual(levelsOf(await profileOfText(resume(PLAIN))));
  });

  test("an employer whose name is a skill takes nothing from its use", async () => {
    const text = resume({ ...PLAIN, second: "Snowflake" }).replace(
      "reports in SQL",
      "reports in SQL on Snowflake",
    );
    const profile = await profileOfText(text);
    const snowflake = profile.skills.find(({ name }) => name === "Snowflake");
    expect(snowflake?.basis.months).toBe(36);
    expect(snowflake?.evidence).toHaveLength(1);
  });
});
