import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Document, Packer, Paragraph } from "docx";
import { describe, expect, test } from "vitest";
import { pdfOf } from "../documents/documents.ts";
import { bearings, files } from "./run.ts";

const write = files();

const AD = `# Senior Computer Vision Engineer

Invented Optics GmbH, Berlin (hybrid)

## What you will do
- Train detection models in PyTorch and ship them with OpenCV in C++

## What we ask for
- 5+ years of professional experience
- Python, PyTorch and OpenCV
- Nice to have: CUDA

Salary: €70,000 - €90,000 a year. Full-time.
`;

describe("read ad", () => {
  test("gives every field of the contract, with evidence that quotes the ad", () => {
    const { code, out } = bearings(["read", "ad", "-", "--json"], AD);
    expect(code).toBe(0);
    const posting = JSON.parse(out);
    expect(Object.keys(posting)).toEqual(
      expect.arrayContaining([
        "clearance",
        "company",
        "degree",
        "domain",
        "employment",
        "evidence",
        "location",
        "pay",
        "places",
        "readerVersion",
        "seniority",
        "skills",
        "specialisations",
        "sponsorship",
        "title",
        "workMode",
        "yearsMin",
      ]),
    );
    expect(posting).toMatchObject({
      title: "Senior Computer Vision Engineer",
      seniority: "senior",
      yearsMin: 5,
      pay: { min: 70_000, max: 90_000, currency: "EUR", period: "year" },
      workMode: "hybrid",
      employment: "full-time",
    });
    expect(posting.specialisations[0].id).toBe("computer-vision-engineer");
    const need = (id: string) => posting.skills.find((skill: { id: string }) => skill.id === id)?.need;
    expect([need("pytorch"), need("opencv"), need("python"), need("cuda")]).toEqual([
      "required",
      "required",
      "required",
      "preferred",
    ]);
    for (const skill of posting.skills) {
      for (const [start, end] of skill.evidence)
        expect(AD.slice(start, end).trim().length).toBeGreaterThan(0);
    }
    const opencv = posting.skills.find((skill: { id: string }) => skill.id === "opencv");
    expect(AD.slice(...(opencv.evidence[0] as [number, number]))).toBe("OpenCV");
  });

  test("prints for people without --json", () => {
    const { out } = bearings(["read", "ad", write("ad.md", AD)]);
    expect(out).toContain("Reads as:");
    expect(out).toContain("70,000 to 90,000 EUR a year");
  });

  test("a PDF is read as its text is; a damaged one, and a scan, are bad input with a sentence", async () => {
    const pdf = await pdfOf((doc) => {
      for (const line of AD.split("\n")) doc.text(line === "" ? " " : line);
    });
    const { code, out } = bearings(["read", "ad", write("ad.pdf", pdf), "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      title: "Senior Computer Vision Engineer",
      yearsMin: 5,
      pay: { min: 70_000, max: 90_000, currency: "EUR" },
    });
    expect(bearings(["read", "ad", "-"], Buffer.from(pdf)).out).toContain("Reads as:");
    const broken = bearings(["read", "ad", write("broken.pdf", "%PDF-1.7 nothing")]);
    expect(broken).toMatchObject({ code: 2, out: "" });
    expect(broken.err).toContain("broken.pdf is damaged");
    const blank = bearings(["read", "ad", write("blank.pdf", await pdfOf(() => {}))]);
    expect(blank.code).toBe(2);
    expect(blank.err).toContain("holds no text");
  });

  test("a Word document is read as its text is", async () => {
    const children = AD.split("\n").map((line) => new Paragraph(line));
    const word = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    const { code, out } = bearings(["read", "ad", write("ad.docx", word), "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ yearsMin: 5, workMode: "hybrid", employment: "full-time" });
  });

  test("what is not read well is said first, also beside a résumé, and counts as no failure", () => {
    const ad = write(
      "pl.txt",
      "Inżynier danych\n\nWymagania\n- znajomość SQL oraz Docker\n- minimum 2 lata doświadczenia w pracy z Pythonem\n",
    );
    const { code, out } = bearings(["read", "ad", ad]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Note: +This ad seems to be in Polish/);
    expect(out).not.toMatch(/Say instead|Spread|Reads as/);
    const gap = bearings([
      "gap",
      write("me.txt", "Ada Example\n\nSkills\nPython, SQL"),
      "--ad",
      ad,
      "--json",
    ]);
    expect(JSON.parse(gap.out).warnings).toEqual([expect.stringContaining("in Polish")]);
  });

  test("an empty ad and a missing file are bad input", () => {
    expect(bearings(["read", "ad", "-"], "  \n")).toMatchObject({ code: 2, out: "" });
    const missing = bearings(["read", "ad", "no-such-file.md"]);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('There is no file "no-such-file.md"');
  });

  test("an ad of a million characters is read", () => {
    const { code, out } = bearings(["read", "ad", "-", "--json"], AD + "and so on. ".repeat(90_000));
    expect(code).toBe(0);
    expect(JSON.parse(out).yearsMin).toBe(5);
  });

  test("binary noise, and a folder, are bad input with a sentence", () => {
    const noise = Buffer.from(Uint8Array.from({ length: 40_000 }, (_, at) => (at * 7919) % 256));
    const outcome = bearings(["read", "ad", "-", "--json"], noise);
    expect({ code: outcome.code, out: outcome.out }).toEqual({ code: 2, out: "" });
    expect(outcome.err).toContain("binary data");
    const folder = bearings(["read", "ad", "docs"]);
    expect(folder.code).toBe(2);
    expect(folder.err).toContain("folder");
  });

  test("an ad without pay is given an estimate when asked, apart from what it states", () => {
    const ad = "Senior Data Engineer\n\nRemote, United States\n\nRequirements: SQL, Spark and Airflow.";
    const { pay, payEstimate } = JSON.parse(bearings(["read", "ad", "-", "--estimate", "--json"], ad).out);
    expect(pay).toBeNull();
    expect(payEstimate).toMatchObject({ kind: "estimate" });
    expect(payEstimate.likely.low).toBeLessThan(payEstimate.middle);
    const stated = bearings(["read", "ad", "-", "--estimate", "--json"], `${ad} Salary: $150,000 a year.`);
    expect(JSON.parse(stated.out).payEstimate).toBeNull();
  });
});

describe("read ads", () => {
  const lines = [
    JSON.stringify({ id: "one", text: AD }),
    '{"id": "broken", "text": "cut of',
    JSON.stringify({ id: "no-text" }),
    JSON.stringify({ id: "five", text: "Data analyst. SQL and Tableau." }),
    "",
  ].join("\n");

  test("one line for each, in order; a broken line does not stop the batch", () => {
    const { code, out, err } = bearings(["read", "ads", write("ads.jsonl", lines)]);
    expect(code).toBe(0);
    const outcomes = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(outcomes.map((one) => one.id)).toEqual(["one", "line 2", "no-text", "five"]);
    expect(outcomes.map((one) => "posting" in one)).toEqual([true, false, false, true]);
    expect(outcomes[1].error).toContain("line 2");
    expect(err).toContain("4 lines, 2 read, 2 with an error");
  });

  test("reads packed files and writes to --out", () => {
    const packed = write("ads.jsonl.gz", gzipSync(lines));
    const out = write("out.jsonl", "");
    expect(bearings(["read", "ads", packed, "--out", out])).toMatchObject({ code: 0, out: "" });
    expect(readFileSync(out, "utf8").trim().split("\n")).toHaveLength(4);
  });

  test("a cut packed file ends with a clear failure after what could be read", () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      JSON.stringify({ id: `ad ${at}`, text: `${AD}${at}` }),
    );
    const packed = gzipSync(many.join("\n"));
    const { code, err } = bearings([
      "read",
      "ads",
      write("cut.jsonl.gz", packed.subarray(0, packed.length / 2)),
    ]);
    expect(code).not.toBe(0);
    expect(err).toMatch(/unexpected end|cut/i);
  });

  test("a place that cannot be written is said before anything is read", () => {
    const { code, err } = bearings(["read", "ads", "-", "--out", "/no/such/folder/out.jsonl"], lines);
    expect(code).toBe(2);
    expect(err).not.toContain("    at ");
  });

  test("no ads at all is bad input", () => {
    expect(bearings(["read", "ads", "-"], "\n\n").code).toBe(2);
  });
});

describe("read resume", () => {
  test("gives the profile of a sample", () => {
    const { code, out } = bearings([
      "read",
      "resume",
      "data/samples/data-scientist.pdf",
      "--json",
      "--at",
      "2026-06",
    ]);
    expect(code).toBe(0);
    const profile = JSON.parse(out);
    expect(profile.work.length).toBeGreaterThan(1);
    expect(profile.skills.length).toBeGreaterThan(8);
    expect(profile.skills[0]).toHaveProperty("level");
  });

  test.each([
    ["an empty file", "empty.pdf", ""],
    [
      "noise under a PDF's name",
      "noise.pdf",
      Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256),
    ],
    ["a file of 100 MB", "huge.pdf", new Uint8Array(100_000_000)],
  ])("%s is bad input with a sentence", (_name, name, content) => {
    const { code, out, err } = bearings(["read", "resume", write(name, content)]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/^bearings: .{20,}/);
    expect(err).not.toMatch(/\bat .*\.ts/);
  });

  test("a month that is none is bad input", () => {
    expect(bearings(["read", "resume", "data/samples/data-scientist.pdf", "--at", "2026-13"]).code).toBe(2);
  });
});

describe("read resume of a scan", () => {
  const scan = "test/fixtures/scans/invented-person.png";

  test.each(["read resume", "compass"])("%s: without --ocr says so, and names the option", (command) => {
    const { code, out, err } = bearings([...command.split(" "), scan]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/is a picture \(PNG\).*Nothing was read.*--ocr/s);
  });

  test("with --ocr it is read, says how far it is on standard error, and is marked as less sure", () => {
    const { code, out, err } = bearings(["read", "resume", scan, "--ocr", "--json", "--at", "2026-01"]);
    expect(code).toBe(0);
    const profile = JSON.parse(out);
    expect(profile).toMatchObject({
      name: "Quillon Marmaduke",
      email: "quillon.marmaduke@example.org",
      work: [
        {
          title: "Machine Learning Engineer",
          organisation: "Fjordlight Optics",
          start: "2022-01",
          end: null,
        },
        { title: "Data Scientist", organisation: "Saltmarsh Robotics", start: "2019-03", end: "2021-12" },
      ],
      education: [{ degree: "MSc in Statistics", school: "University of Nordhaven" }],
    });
    expect(profile.skills.map((skill: { id: string }) => skill.id)).toEqual(
      expect.arrayContaining(["python", "pytorch", "kubernetes", "apache-airflow"]),
    );
    expect(profile.unsure).toContain("read-from-picture");
    expect(err).toContain("recognising page 1 of 1");
  }, 20_000);
});

test("a batch of which nothing can be read is bad input, and still answers every line", () => {
  const { code, out, err } = bearings(["read", "ads", write("broken.jsonl", "{ not json\n{}\n")]);
  expect(code).toBe(2);
  expect(out.trim().split("\n")).toHaveLength(2);
  expect(err).toContain("None of its lines could be read");
});

test("what is to be written into a folder that is not there says so", () => {
  const sample = "data/samples/graduate.json";
  const { code, err } = bearings(["report", sample, "--out", "no-such-folder/report.pdf"]);
  expect(code).toBe(2);
  expect(err).toContain("There is no folder");
});
