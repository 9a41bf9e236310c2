import { Document, Footer, Packer, Paragraph, TextRun } from "docx";

/** A Swiss one: dates with full days, a pensum, schools of applied science. Sample of an invented person. */
export async function make(): Promise<Uint8Array> {
  const footers = { default: new Footer({ children: [new Paragraph("Lebenslauf Reto Niemandsberger | Beispiel einer erfundenen Person")] }) };
  const document = new Document({ sections: [{ footers, children: [...head(), ...work(), ...studies(), ...rest()] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

function head(): Paragraph[] {
  return [
    new Paragraph({ children: [new TextRun({ text: "Reto Niemandsberger", bold: true, size: 44 })] }),
    new Paragraph("Erfundener Weg 8, 3000 Bern · 079 555 01 46 · reto@niemandsberger.example.ch"),
    new Paragraph("geb. 2. Juli 1986, Schweizer, verheiratet, zwei Kinder"),
    heading("KURZPROFIL"),
    new Paragraph("Optimierer mit Sinn für Fahrpläne; zehn Jahre im öffentlichen Verkehr."),
  ];
}

function work(): Paragraph[] {
  return [
    heading("BERUFSERFAHRUNG"),
    row("01.05.2020 – heute", "Nimmerbahn AG, Bern", true),
    row("", "Leiter Data Science (80 %)"),
    row("", "• Fahrplanoptimierung mit Gurobi und Python"),
    row("", "• Führung von sechs Mitarbeitenden"),
    row("15.08.2014 – 30.04.2020", "Postauto Irgendwo, Thun", true),
    row("", "Operations-Research-Ingenieur"),
    row("", "• Umlaufplanung in C++ und CPLEX"),
    row("01.09.2011 – 31.07.2014", "Ingenieurbüro Ausgedacht GmbH, Olten", true),
    row("", "Software-Entwickler"),
  ];
}

function studies(): Paragraph[] {
  return [
    heading("AUS- UND WEITERBILDUNG"),
    row("2016 – 2018", "CAS Machine Learning, Fachhochschule Hinterland", true),
    row("2009 – 2011", "MSc Mathematik, Universität Vorderwald", true),
    row("2006 – 2009", "BSc Mathematik, Universität Vorderwald", true),
  ];
}

function rest(): Paragraph[] {
  return [
    heading("IT-KENNTNISSE"),
    row("Sprachen", "Python, C++, SQL"),
    row("Optimierung", "Gurobi, CPLEX, OR-Tools"),
    heading("SPRACHEN"),
    row("Deutsch", "Muttersprache"),
    row("Französisch", "C1"),
    heading("REFERENZEN"),
    new Paragraph("Dr. Vreni Erdacht, Nimmerbahn AG, 031 555 01 99"),
  ];
}

function row(left: string, text: string, bold = false): Paragraph {
  return new Paragraph({ tabStops: [{ type: "left", position: 2900 }], children: [new TextRun(`${left}\t`), new TextRun({ text, bold })] });
}

function heading(text: string): Paragraph {
  return new Paragraph({ spacing: { before: 240 }, children: [new TextRun({ text, bold: true, color: "8B0000" })] });
}
