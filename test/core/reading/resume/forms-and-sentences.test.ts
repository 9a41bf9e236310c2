import { describe, expect, test } from "vitest";
import { isBreak, withoutRemarks } from "../../../../src/core/reading/resume/remarks.ts";
import { profileOfText } from "./read-text.ts";

const HEAD = "Ada Example\nada@example.org\n\n";

async function workOf(text: string) {
  return (await profileOfText(`${HEAD}${text}`)).work.map(({ title, organisation, start, end }) => [
    title,
    organisation,
    start,
    end,
  ]);
}

describe("jobs whose facts stand behind labels", () => {
  test("a job begins where a label comes again", async () => {
    const work = await workOf(`CONTRACTS
---------
Client:    Harbour Bank plc (via Tern Resourcing)
Role:      MLOps Engineer
Dates:     Jan 2025 to date
           Terraform modules and a runbook.

Client:    Samphire & Sons
Role:      Linux Administrator
Dates:     Apr 2017 - Aug 2018
`);
    expect(work).toEqual([
      ["MLOps Engineer", "Harbour Bank plc", "2025-01", null],
      ["Linux Administrator", "Samphire & Sons", "2017-04", "2018-08"],
    ]);
  });

  test("labels below a dated line belong to that job's text", async () => {
    const work = await workOf(`EXPERIENCE
Data Engineer, Fernhill Freight, 2019 – 2021
Client: Imagined Mutual
Role: Developer
Duration: Mar 2019 to May 2020
`);
    expect(work).toEqual([["Data Engineer", "Fernhill Freight", "2019", "2021"]]);
  });

  test("labels below a date alone are the job's", async () => {
    const work = await workOf(`EXPERIENCE
2019 – 2021
Employer: Harbour Hosting
Position: Support Engineer
2015 – 2018
Employer: Fernhill Freight
Position: Clerk
`);
    expect(work).toEqual([
      ["Support Engineer", "Harbour Hosting", "2019", "2021"],
      ["Clerk", "Fernhill Freight", "2015", "2018"],
    ]);
  });
});

test("jobs told in sentences", async () => {
  const work = await workOf(`WORK EXPERIENCE
- Working as Senior Data Engineer in Maplecrest Technologies Pvt Ltd, Bengaluru from July 2021 to till date.
- Worked as an Analyst at Fernhill Freight from Mar 2018 to June 2021.
- Worked as hard as at sea, in all weathers.
`);
  expect(work).toEqual([
    ["Senior Data Engineer", "Maplecrest Technologies Pvt Ltd", "2021-07", null],
    ["Analyst", "Fernhill Freight", "2018-03", "2021-06"],
  ]);
});

test("a form's address, hours, pay and supervisor name no job", async () => {
  const work = await workOf(`EXPERIENCE
Bureau of Imaginary Weather
1 Cloud Circle, Silver Spring, MD 20900, United States
03/2019 - Present
Hours per week: 40
Salary: $158,432.00 USD Per Year
Supervisory Data Scientist (This is a federal job)
Supervisor: Ada Oddfellow (301-555-0188)
Okay to contact this Supervisor: Yes
- Led nine people.
`);
  expect(work).toEqual([["Supervisory Data Scientist", "Bureau of Imaginary Weather", "2019-03", null]]);
});

describe("what stands in brackets behind a post", () => {
  test.each([
    ["Analyst (self-employed)", null, "Analyst", "self-employed"],
    ["Analyst (Freelance)", "Acme", "Analyst", "Acme"],
    ["Analyst (Part-time)", "Acme (via Tern)", "Analyst (Part-time)", "Acme"],
    ["Analyst (NLP)", "Acme (Holding)", "Analyst (NLP)", "Acme (Holding)"],
  ])("%s at %s", (title, organisation, ownTitle, ownOrganisation) =>
    expect(withoutRemarks({ title, organisation })).toEqual({
      title: ownTitle,
      organisation: ownOrganisation,
    }),
  );
});

test.each([
  ["Career break", null, true],
  ["Elternzeit", null, true],
  [null, "Parental leave", true],
  ["Leave Management Consultant", "Acme", false],
  ["Auszeitberaterin", "Acme", false],
])("%s at %s is time away from work: %s", (title, organisation, expected) =>
  expect(isBreak(title, organisation)).toBe(expected),
);

test("a break lends its dates to nobody, and who works for no employer borrows none", async () => {
  const work = await workOf(`EXPERIENCE
Data Scientist, Fernhill Freight, 2023 – 2024

Freelance Analyst (self-employed), 2021 – 2022

Career break, 2020 – 2021
`);
  expect(work.map(([title, organisation]) => [title, organisation])).toEqual([
    ["Data Scientist", "Fernhill Freight"],
    ["Freelance Analyst", "self-employed"],
  ]);
});

test("roles in brackets below an employer with dates of its own are titles as a whole", async () => {
  const work = await workOf(`EXPERIENCE
CACTUS WREN GROUP, Phoenix, AZ\t2018 – Present
Vice President, Data & AI (2021 – Present)
- Led 45 people.
Senior Director, Analytics (2018 – 2021)
- Built a team.

MESA RETAIL CORPORATION, Denver, CO\t2009 – 2018
Manager, Reporting (2009 – 2018)
- Closed the month.
`);
  expect(work).toEqual([
    ["Vice President, Data & AI", "CACTUS WREN GROUP", "2021", null],
    ["Senior Director, Analytics", "CACTUS WREN GROUP", "2018", "2021"],
    ["Manager, Reporting", "MESA RETAIL CORPORATION", "2009", "2018"],
  ]);
});
