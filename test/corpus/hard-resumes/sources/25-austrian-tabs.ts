import { Document, ImageRun, Packer, Paragraph, TextRun } from "docx";

/** A tabular Lebenslauf set with tab stops, with photo and birth date. Sample of an invented person. */
export async function make(): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ children: [new TextRun({ text: "Lebenslauf", size: 48, color: "2E5E7E" })] }),
          photo(),
          heading("Persönliche Daten"),
          row("Name", "Leopoldine Wolkersdorfer, BSc MSc"),
          row("Geburtsdatum/-ort", "14. März 1991, Nirgendsau"),
          row("Staatsbürgerschaft", "Österreich"),
          row("Familienstand", "ledig"),
          row("Anschrift", "Erfundene Gasse 12/4, 8010 Graz"),
          row("Telefon", "+43 664 5550142"),
          row("E-Mail", "l.wolkersdorfer@example.at"),
          ...work(),
          ...studies(),
          ...rest(),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function work(): Paragraph[] {
  return [
    heading("Beruflicher Werdegang"),
    row("seit 10/2021", "Senior Machine Learning Engineerin", true),
    row("", "Murtaler Prüfstand GmbH, Graz"),
    item("Anomalieerkennung auf Motorprüfständen mit PyTorch"),
    item("Aufbau der MLOps-Strecke (MLflow, Docker, GitLab CI)"),
    row("02/2018 – 09/2021", "Data Scientist", true),
    row("", "Alpenglas Versicherung AG, Wien"),
    item("Betrugserkennung mit XGBoost; Modelle für 1,2 Mio. Verträge"),
    row("07/2016 – 01/2018", "Softwareentwicklerin", true),
    row("", "Kürbiskern Software OG, Leibnitz"),
    item("Webanwendungen in Java und Spring Boot"),
    row("07/2013 – 08/2013", "Ferialpraktikantin", true),
    row("", "Gemeindeamt Nirgendsau"),
  ];
}

function studies(): Paragraph[] {
  return [
    heading("Ausbildung"),
    row("10/2014 – 06/2016", "Masterstudium Informatik (MSc)", true),
    row("", "Technische Universität Erdachtstadt"),
    row("", "Schwerpunkt: Maschinelles Lernen, Abschluss mit Auszeichnung"),
    row("10/2010 – 09/2014", "Bachelorstudium Informatik (BSc)", true),
    row("", "Technische Universität Erdachtstadt"),
    row("09/2005 – 06/2010", "Matura", true),
    row("", "HTL Nirgendsau, Abteilung Elektronik"),
  ];
}

function rest(): Paragraph[] {
  return [
    heading("Kenntnisse"),
    row("Programmierung", "Python, Java, SQL, C++"),
    row("ML", "PyTorch, XGBoost, scikit-learn, MLflow"),
    row("Werkzeuge", "Docker, GitLab CI, Spring Boot, Git"),
    row("Sprachen", "Deutsch (Muttersprache), Englisch (C1), Slowenisch (A2)"),
    row("Führerschein", "B"),
    heading("Interessen"),
    new Paragraph("Klettern, Chor, alte Radios"),
    new Paragraph({ spacing: { before: 400 }, text: "Graz, am 3. Februar 2026" }),
  ];
}

/** Label or date, a tab, and what stands at 4,5 cm. */
function row(label: string, text: string, bold = false): Paragraph {
  return new Paragraph({
    tabStops: [{ type: "left", position: 2550 }],
    indent: { left: 2550, hanging: 2550 },
    children: [new TextRun({ text: `${label}\t` }), new TextRun({ text, bold })],
  });
}

function item(text: string): Paragraph {
  return new Paragraph({ text, bullet: { level: 0 }, indent: { left: 2900, hanging: 350 } });
}

function heading(text: string): Paragraph {
  return new Paragraph({ spacing: { before: 280, after: 80 }, children: [new TextRun({ text, bold: true, size: 26, color: "2E5E7E" })] });
}

/** One grey dot stands for the face. */
function photo(): Paragraph {
  const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";
  return new Paragraph({
    children: [new ImageRun({ type: "png", data: Buffer.from(png, "base64"), transformation: { width: 90, height: 120 } })],
  });
}
