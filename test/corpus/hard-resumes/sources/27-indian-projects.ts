import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";

/** Employers as a list of sentences, then the clients' projects, a table of studies and a declaration. Invented person. */
export async function make(): Promise<Uint8Array> {
  const document = new Document({
    sections: [{ children: [...head(), ...experience(), ...projects(), heading("Academic Qualification:"), studies(), ...rest()] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function head(): Paragraph[] {
  return [
    new Paragraph({ children: [new TextRun({ text: "RESUME", bold: true, underline: {} })], alignment: "center" }),
    line("Raghunandan Mithyapuri", true),
    line("Email ID: raghu.mithyapuri@example.in"),
    line("Contact No: +91-98450-55512"),
    heading("Career Objective:"),
    line("To work in a challenging environment where I can utilise my skills for the growth of the organisation."),
    heading("Professional Summary:"),
    item("7+ years of IT experience in data engineering with Spark, Hive and AWS."),
    item("Hands-on experience in Airflow, Glue, Redshift and Python scripting."),
    item("Good understanding of Agile methodology; good team player and quick learner."),
  ];
}

function experience(): Paragraph[] {
  return [
    heading("Work Experience:"),
    item("Working as Senior Data Engineer in Kalpavruksha Technologies Pvt Ltd, Bengaluru from July 2021 to till date."),
    item("Worked as Data Engineer in Swapnaloka Infosystems Limited, Hyderabad from Mar 2018 to June 2021."),
    item("Worked as Associate Software Engineer in Bhramari Softech, Chennai from Aug 2016 to Feb 2018."),
    heading("Technical Skills:"),
    line("Big Data : Spark, Hive, Kafka, HDFS"),
    line("Cloud : AWS (Glue, Redshift, S3, EMR)"),
    line("Languages : Python, Scala, SQL, Shell"),
    line("Tools : Airflow, Jenkins, Git, JIRA"),
  ];
}

function projects(): Paragraph[] {
  return [
    heading("Project Details:"),
    line("Project #1: Retail Lakehouse", true),
    line("Client : Northwind of Nowhere, USA"),
    line("Role : Lead Developer"),
    line("Duration : July 2021 to till date"),
    line("Environment : Spark, Glue, Redshift, Airflow"),
    line("Responsibilities:"),
    item("Involved in requirement gathering and design of the ingestion framework."),
    item("Developed PySpark jobs to load 2 TB of daily sales."),
    line("Project #2: Policy Data Migration", true),
    line("Client : Imagined Mutual, UK"),
    line("Role : Developer"),
    line("Duration : Apr 2018 to May 2021"),
    line("Environment : Hive, Kafka, Scala, Jenkins"),
    line("Responsibilities:"),
    item("Developed Hive scripts and Kafka consumers; prepared unit test cases."),
  ];
}

function studies(): Table {
  const rows = [
    ["Course", "Institution", "Board / University", "Year of Passing", "Percentage"],
    ["B.E. (ECE)", "Sri Kalpana College of Engineering", "Mithila Technological University", "2016", "78.4%"],
    ["Intermediate (MPC)", "Navayuga Junior College", "Board of Intermediate Education", "2012", "92.1%"],
    ["SSC", "Zilla Parishad Sample High School", "Board of Secondary Education", "2010", "88%"],
  ];
  const cell = (text: string) => new TableCell({ width: { size: 2000, type: WidthType.DXA }, children: [line(text)] });
  return new Table({ columnWidths: [1700, 2400, 2400, 1500, 1400], rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
}

function rest(): Paragraph[] {
  return [
    heading("Personal Details:"),
    line("Father's Name : Venkataramana Mithyapuri"),
    line("Date of Birth : 21-06-1994"),
    line("Marital Status : Single"),
    line("Languages Known : English, Telugu, Kannada and Hindi"),
    line("Permanent Address : 4-22/1, Sample Street, Kadapa, Andhra Pradesh - 516000"),
    heading("Declaration:"),
    line("I hereby declare that the above information is true to the best of my knowledge. (Sample of an invented person.)"),
    line("Place: Bengaluru"),
    line("Date:                                                        (Raghunandan Mithyapuri)"),
  ];
}

function line(text: string, bold = false): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, bold })] });
}

function item(text: string): Paragraph {
  return new Paragraph({ text, bullet: { level: 0 } });
}

function heading(text: string): Paragraph {
  return new Paragraph({ spacing: { before: 240 }, shading: { fill: "D9D9D9" }, children: [new TextRun({ text, bold: true })] });
}
