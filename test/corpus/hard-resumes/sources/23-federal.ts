import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";

/** A long one for a public employer: hours, pay and supervisors for every post. Sample of an invented person. */
export async function make(): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [centred("Thaddeus J. Wexcombe | Announcement No. XX-0000-SAMPLE")] }) },
        footers: { default: new Footer({ children: [pages()] }) },
        children: [...head(), ...posts(), ...studies(), ...rest()],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function pages(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] })],
  });
}

function head(): Paragraph[] {
  return [
    centred("THADDEUS J. WEXCOMBE", true),
    centred("4410 Pretend Parkway, Apt 2B, Alexandria, VA 22300"),
    centred("Mobile: 703-555-0162 • Email: t.wexcombe@example.net"),
    line("Citizenship: United States"),
    line("Veterans' Preference: 5 points"),
    line("Highest Grade: GS-1560-14, 03/2019 to present"),
    line("Security Clearance: Secret (2021)"),
    heading("OBJECTIVE"),
    line("Supervisory Data Scientist, GS-1560-15"),
    heading("PROFESSIONAL EXPERIENCE"),
  ];
}

function posts(): Paragraph[] {
  return [
    bold("National Bureau of Imaginary Weather"),
    line("1 Cloud Circle, Silver Spring, MD 20900, United States"),
    line("03/2019 - Present"),
    line("Hours per week: 40"),
    line("Salary: $158,432.00 USD Per Year"),
    line("Series: 1560  Pay Plan: GS  Grade: 14"),
    bold("Supervisory Data Scientist (This is a federal job)"),
    line("Supervisor: Marguerite Oddfellow (301-555-0188)"),
    line("Okay to contact this Supervisor: Yes"),
    line("Duties, Accomplishments and Related Skills:"),
    item("Lead nine data scientists who post-process forecasts with PyTorch and xarray on Slurm clusters."),
    item("Wrote the bureau's guidance on machine learning model validation; briefed two committees."),
    bold("Office of Invented Statistics"),
    line("800 Sample Ave NW, Washington, DC 20200, United States"),
    line("08/2014 - 02/2019"),
    line("Hours per week: 40"),
    line("Salary: $112,021.00 USD Per Year"),
    line("Series: 1529  Pay Plan: GS  Grade: 13"),
    bold("Mathematical Statistician (This is a federal job)"),
    line("Supervisor: Clement Faraday-Boone (202-555-0171)"),
    line("Okay to contact this Supervisor: Contact me first"),
    line("Duties, Accomplishments and Related Skills:"),
    item("Designed imputation in R and SAS for a survey of 90,000 households."),
    item("Moved monthly tables from SAS to Python with automated tests."),
    bold("Wexcombe & Daughters Consulting"),
    line("Alexandria, VA, United States"),
    line("01/2012 - 07/2014"),
    line("Hours per week: 25"),
    bold("Statistical Consultant"),
    line("Duties, Accomplishments and Related Skills:"),
    item("Sampling plans and SQL reports for small non-profits."),
  ];
}

function studies(): Paragraph[] {
  return [
    heading("EDUCATION"),
    bold("Potomac Institute of Make-Believe, Washington, DC"),
    line("Master of Science, Statistics, 05/2011"),
    line("GPA: 3.9 of a maximum 4.0"),
    line("Credits Earned: 36 Semester hours"),
    bold("Tidewater Sample College, Norfolk, VA"),
    line("Bachelor of Arts, Mathematics, 05/2009"),
    line("GPA: 3.6 of a maximum 4.0"),
    line("Credits Earned: 124 Semester hours"),
  ];
}

function rest(): Paragraph[] {
  return [
    heading("JOB RELATED TRAINING"),
    line("Supervising in the Federal Service (40 hours), 2020; Responsible AI for Agencies (16 hours), 2023"),
    heading("TECHNICAL SKILLS"),
    line("Python, R, SAS, SQL, PyTorch, xarray, Slurm, Git"),
    heading("REFERENCES"),
    line("Philippa Undertow, Chief of Forecasts, National Bureau of Imaginary Weather, 301-555-0190, p.undertow@example.gov"),
  ];
}

function line(text: string): Paragraph {
  return new Paragraph({ text });
}

function item(text: string): Paragraph {
  return new Paragraph({ text, bullet: { level: 0 } });
}

function bold(text: string): Paragraph {
  return new Paragraph({ spacing: { before: 120 }, children: [new TextRun({ text, bold: true })] });
}

function centred(text: string, isBold = false): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: isBold })] });
}

function heading(text: string): Paragraph {
  return new Paragraph({ spacing: { before: 240 }, children: [new TextRun({ text, bold: true, underline: {} })] });
}
