import { describe, expect, test } from "vitest";
import { columnRoles } from "../../../../src/core/reading/resume/column-roles.ts";
import { readDocument } from "../../../../src/documents/read-document.ts";
import { AT, reader } from "./shipped-samples.ts";

type Cell = string | { readonly text: string; readonly rows: number };

function tableOf(rows: readonly (readonly Cell[])[]): string {
  const cell = (one: Cell) =>
    typeof one === "string" ? `<td>${one}</td>` : `<td rowspan="${one.rows}">${one.text}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;
}

async function read(...parts: readonly string[]) {
  const html = `<html><body><h1>Ada Example</h1><p>ada@example.org</p>${parts.join("")}</body></html>`;
  const layout = await readDocument(new TextEncoder().encode(html), "me.html");
  if (!layout.ok) throw new Error(layout.message);
  return { profile: reader.read(layout.value, AT), text: layout.value.text };
}

describe("what columns are called", () => {
  test.each([
    [
      ["Sr. No.", "Period", "Organisation", "Designation", "Roles & Responsibilities"],
      ["number", "period", "organisation", "title", "text"],
    ],
    [
      ["Degree", "Institute", "Year of passing", "Marks (%)"],
      ["degree", "school", "to", "marks"],
    ],
    [
      ["Name of Examination", "Board / University", "School", "Percentage / CGPA"],
      ["degree", "board", "school", "marks"],
    ],
    [
      ["From", "To", "Company & Designation", "Location"],
      ["from", "to", "post", "place"],
    ],
    [
      ["Project Title", "Technologies used", "Team size", "Duration"],
      ["project", "text", null, "period"],
    ],
    [
      ["Zeitraum", "Arbeitgeber", "Position", "Tätigkeiten"],
      ["period", "organisation", "title", "text"],
    ],
    [
      ["von – bis", "Firma", "Tätigkeit", "Ort"],
      ["period", "organisation", "title", "place"],
    ],
    [
      ["Période", "Entreprise", "Fonction", "Missions"],
      ["period", "organisation", "title", "text"],
    ],
    [
      ["Diplôme", "Établissement", "Année d’obtention", "Mention"],
      ["degree", "school", "to", "marks"],
    ],
    [
      ["Fechas", "Empresa", "Puesto", "Funciones"],
      ["period", "organisation", "title", "text"],
    ],
    [
      ["Data de início", "Data de conclusão", "Instituição", "Curso"],
      ["from", "to", "school", "degree"],
    ],
    [
      ["Periode", "Werkgever", "Functie", "Taken"],
      ["period", "organisation", "title", "text"],
    ],
  ])("%j", (headings, roles) => {
    expect(columnRoles(headings)).toEqual(roles);
  });

  test.each([
    [["Education", "Projects"]],
    [["Languages", "Tools", "Databases"]],
    [["Skill", "Years", "Last used"]],
    [["Data Engineer", "2016 – 2019"]],
    [["Acme Company Limited", "2016 – 2019", "Pune"]],
    [["Name", "Date of birth", "Nationality"]],
  ])("%j are no columns of jobs or studies", (headings) => {
    expect(columnRoles(headings)).toBeNull();
  });
});

describe("tables of jobs", () => {
  test("a column says what is a title and what an employer, whatever their words", async () => {
    const { profile, text } = await read(
      "<h2>Professional Experience</h2>",
      tableOf([
        ["Employer", "Post held", "From", "To", "Duties"],
        ["Head Office", "Happiness Gardener", "03/2020", "Present", "Sowed<br>Watered with Python"],
        ["Manager & Daughters, Thrissur", "Keeper", "2016", "02/2020", "Kept"],
      ]),
    );
    expect(profile.work).toMatchObject([
      { title: "Happiness Gardener", organisation: "Head Office", start: "2020-03", end: null },
      {
        title: "Keeper",
        organisation: "Manager & Daughters",
        place: "Thrissur",
        start: "2016",
        end: "2020-02",
      },
    ]);
    expect(profile.work[0]?.text).toBe("Sowed\nWatered with Python");
    const [[start, end] = [0, 0]] = profile.evidence["work[0]"] ?? [];
    expect(text.slice(start, end)).toMatch(/^Head Office\t[\s\S]*Watered with Python$/);
    expect(profile.skills.map(({ name }) => name)).toContain("Python");
  });

  test("an employer whose cell spans rows is the employer of all of them", async () => {
    const { profile } = await read(
      "<h2>Work</h2>",
      tableOf([
        ["Company", "Period", "Role"],
        [{ text: "Kettle & Sons", rows: 2 }, "2019 – 2021", "Lead Taster"],
        ["2016 – 2019", "Taster"],
      ]),
    );
    expect(profile.work.map(({ title, organisation, start }) => [title, organisation, start])).toEqual([
      ["Lead Taster", "Kettle & Sons", "2019"],
      ["Taster", "Kettle & Sons", "2016"],
    ]);
  });

  test("employer and title in one cell are told apart by the heading's order", async () => {
    const { profile } = await read(
      "<h2>Work</h2>",
      tableOf([
        ["Period", "Company / Designation", "Responsibilities"],
        ["2019 – 2021", "Kettle<br>Leafer", "Tasted"],
        ["2016 – 2019", "Pots and Pans Ltd.<br>Quality Analyst", "Looked"],
        ["2014 – 2016", "Spoons, S.A. Polisher", "Shone"],
      ]),
    );
    expect(profile.work.map(({ title, organisation }) => [title, organisation])).toEqual([
      ["Leafer", "Kettle"],
      ["Quality Analyst", "Pots and Pans Ltd."],
      ["Polisher", "Spoons, S.A."],
    ]);
  });

  test("an empty cell moves no other, and a table needs no heading above it", async () => {
    const { profile } = await read(
      "<h2>Summary</h2><p>Tea.</p>",
      tableOf([
        ["Period", "Organisation", "Designation", "Location"],
        ["2019 – 2021", "", "Lead Taster", "Pune"],
        ["2016 – 2019", "Kettle & Sons", "Taster", ""],
      ]),
      "<h2>Skills</h2><p>SQL</p>",
    );
    expect(profile.work).toMatchObject([
      { title: "Lead Taster", organisation: null, place: "Pune" },
      { title: "Taster", organisation: "Kettle & Sons", place: null },
    ]);
    expect(profile.skills.map(({ name }) => name)).toEqual(["SQL"]);
  });
});

describe("tables of studies and projects", () => {
  test("the year of passing ends a study; marks and boards are no part of it", async () => {
    const { profile } = await read(
      "<h2>Scholastic Record</h2>",
      tableOf([
        [
          "S. No.",
          "Qualification",
          "Specialisation",
          "Board / University",
          "College",
          "Year of passing",
          "CGPA",
        ],
        ["1", "B.E.", "Computer Science", "University of Northmoor", "Tea Garden College", "2020", "8.1"],
        ["2", "Class XII", "", "State Board", "Leaf School, Nowhereville", "2016", "81 %"],
      ]),
    );
    expect(profile.education).toEqual([
      { degree: "B.E., Computer Science", school: "Tea Garden College", start: null, end: "2020" },
      { degree: "Class XII", school: "Leaf School", start: null, end: "2016" },
    ]);
    expect(profile.skills.map(({ id }) => id)).toEqual(["computer-science"]);
  });

  test("a table of projects names one a row", async () => {
    const { profile } = await read(
      "<h2>Academic Projects</h2>",
      tableOf([
        ["Project", "Technologies", "Role", "Duration"],
        ["Leaf counter", "Python", "Lead", "Jan 2020 – Mar 2020"],
        ["Spoon atlas", "SQL", "Member", "2019"],
      ]),
    );
    expect(profile.projects.map(({ name, date }) => [name, date])).toEqual([
      ["Leaf counter", "2020-03"],
      ["Spoon atlas", "2019"],
    ]);
    expect(profile.work).toEqual([]);
  });
});

test("a table without names of columns is read as its lines are", async () => {
  const { profile, text } = await read(
    "<h2>Work</h2>",
    tableOf([
      ["2019 – 2021", "Data Analyst, Kettle & Sons Ltd."],
      ["2016 – 2019", "Intern, Pots Inc."],
    ]),
  );
  expect(text).toContain("2019 – 2021\tData Analyst, Kettle & Sons Ltd.");
  expect(profile.work).toHaveLength(2);
});
