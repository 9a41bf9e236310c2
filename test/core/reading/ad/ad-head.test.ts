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

  test.each([
    ["🚀 ML Engineer 🤖\n📍 Berlin, Germany 🇩🇪", ["ML Engineer", null, "Berlin, Germany"]],
    [
      "✨ Data Engineer ✨\n🏢 Invented Labs GmbH\n📍 Zürich, Switzerland 🇨🇭",
      ["Data Engineer", "Invented Labs GmbH", "Zürich, Switzerland"],
    ],
    ["ML Engineer 📍 London, UK", ["ML Engineer", null, "London, UK"]],
    ["We build software for clinics. 🩺\n👩🏽‍💻 ML Engineer 🤖", ["ML Engineer", null, null]],
    [
      "ML Engineer\nInvented Corp, London, UK (hybrid, 3 days in office)",
      ["ML Engineer", "Invented Corp", "London, UK"],
    ],
    [
      "ML Engineer\nErfundene KI GmbH, Hamburg (2-3 Tage im Büro)",
      ["ML Engineer", "Erfundene KI GmbH", "Hamburg"],
    ],
    [
      "Data Scientist (m/w/d) – Teilzeit 30 Std.\nErfundene KI GmbH\nHamburg",
      ["Data Scientist (m/w/d) – Teilzeit 30 Std.", "Erfundene KI GmbH", "Hamburg"],
    ],
  ])("as people write them: %j", (head, facts) => {
    const { title, company, location, evidence } = read(head);
    expect([title, company, location]).toEqual(facts);
    expect((head + REST).slice(...evidence.title![0]!)).toBe(title);
  });

  /** A heading may be repeated, as a name may: in no language is it the employer's. */
  test.each([
    ["What you bring", "What you'll bring:"],
    ["Was du mitbringst:", "Das bringen Sie mit"],
    ["Ce que vous apportez :", "Ce que tu apportes :"],
    ["Lo que aportas", "Qué aportas:"],
    ["O que você traz", "O que trazes:"],
    ["Wat je meebrengt", "Wat breng je mee:"],
  ])("takes no heading for the employer: %j", (...headings) => {
    for (const heading of headings) {
      const list = `${heading}\n• Python and SQL`;
      const { title, company } = reader.read({
        id: "head",
        text: `# Machine Learning Engineer\n\n${list}\n\n${list}\n\nBerlin, Germany · Full-time`,
      });
      expect([title, company]).toEqual(["Machine Learning Engineer", null]);
    }
  });

  test("a name ends before the white space that stands behind it", () => {
    const text = `Job title: ML Engineer \nCompany: Invented Labs \nLocation: Berlin, Germany \n${REST}`;
    expect(reader.read({ id: "head", text })).toMatchObject({
      title: "ML Engineer",
      company: "Invented Labs",
      location: "Berlin, Germany",
    });
  });

  /** Heads as they are copied from boards and career pages: title, company, location, way of working. */
  test.each([
    [
      "a board's page",
      "Invented Labs logo\nInvented Labs\nSenior ML Engineer\nBerlin, Germany · 2 weeks ago · Over 100 applicants\nPromoted by hirer · Responses managed off the board\nHybrid\nFull-time\nApply\nSave",
      ["Senior ML Engineer", "Invented Labs", "Berlin, Germany", "hybrid"],
    ],
    [
      "a posting with stars and pay",
      "Senior ML Engineer\n- job post\nInvented Labs\n4.1 out of 5 stars\nBerlin\n€80,000 - €100,000 a year - Full-time\nApply now\nFull job description",
      ["Senior ML Engineer", "Invented Labs", "Berlin", "unspecified"],
    ],
    [
      "a line of a hiring thread",
      "Invented Labs (YC W21) | Senior ML Engineer | Berlin or REMOTE (EU) | Full-time | €80k–100k | https://invented.example",
      ["Senior ML Engineer", "Invented Labs", "Berlin, Germany; Remote (Europe)", "remote"],
    ],
    [
      "labels above their values",
      "Senior ML Engineer\nLocation\nSan Francisco\nEmployment Type\nFull time\nLocation Type\nHybrid\nDepartment\nEngineering\nCompany\nInvented Labs",
      ["Senior ML Engineer", "Invented Labs", "San Francisco", "hybrid"],
    ],
    [
      "a form of a personnel system",
      "Senior ML Engineer\nApply\nlocations\nBerlin\ntime type\nFull time\nposted on\nPosted 3 Days Ago\njob requisition id\nR12345",
      ["Senior ML Engineer", null, "Berlin", "unspecified"],
    ],
    [
      "place, team and employment parted by strokes",
      "Senior ML Engineer\nSan Francisco, CA / Engineering – Machine Learning / Full-time / Hybrid",
      ["Senior ML Engineer", null, "San Francisco, CA", "hybrid"],
    ],
    [
      "title at employer",
      "Senior ML Engineer (f/m/d) at Invented Labs\nHamburg, Germany",
      ["Senior ML Engineer (f/m/d)", "Invented Labs", "Hamburg, Germany", "unspecified"],
    ],
    [
      "a team behind the title",
      "Senior ML Engineer - Computer Vision\nInvented Labs - Munich",
      ["Senior ML Engineer - Computer Vision", "Invented Labs", "Munich", "unspecified"],
    ],
    [
      "a title with a stroke and the place last",
      "Frontend / Backend Engineer, AI\nLondon, UK\nInvented Labs\nPosted 3 days ago\nSave job",
      ["Frontend / Backend Engineer, AI", "Invented Labs", "London, UK", "unspecified"],
    ],
    [
      "employer first",
      "Invented Labs\nSenior ML Engineer\nRemote - US\n$150,000 - $190,000",
      ["Senior ML Engineer", "Invented Labs", "Remote (US)", "remote"],
    ],
    [
      "a country in capitals",
      "Senior Engineer - AI/ML\nInvented Labs\nUSA",
      ["Senior Engineer - AI/ML", "Invented Labs", "United States", "unspecified"],
    ],
    [
      "a team that may be no employer",
      "Senior Engineer - Monetization Platform\nBerlin",
      ["Senior Engineer - Monetization Platform", null, "Berlin", "unspecified"],
    ],
  ])("%s", (_, head, [title, company, location, workMode]) => {
    expect(read(head)).toMatchObject({ title, company, location, workMode });
  });

  test("what is behind a dash is the employer where the text speaks of it as one", () => {
    const head = "ML Engineer - Invented Labs\n\nAbout Invented Labs\nInvented Labs builds robots.\n";
    expect(read(head)).toMatchObject({ title: "ML Engineer", company: "Invented Labs" });
  });

  test("a button above the text opens no part of it", () => {
    const posting = read("ML Engineer\nApply\nYou train models with PyTorch every day.");
    expect(posting.skills.find(({ id }) => id === "pytorch")?.need).toBe("required");
  });

  test("words that are also codes of countries name none", () => {
    expect(read("ML Engineer\nLocation: all our offices are open").places).toEqual([]);
  });

  test("a word with a hyphen behind it is no label", () => {
    expect(read("ML Engineer\n\nCompany-paid insurance for all\n").company).toBeNull();
  });
});
