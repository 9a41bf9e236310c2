import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { readShippedJson } from "../../src/store/shipped.ts";
import { bearings, files } from "./run.ts";

const write = files();

describe("skills", () => {
  test("resolve says which skill a name means, and null for none", () => {
    const { code, out } = bearings(["skills", "resolve", "k8s", "sklearn", "no such thing", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      { name: "k8s", id: "kubernetes" },
      { name: "sklearn", id: "scikit-learn" },
      { name: "no such thing", id: null },
    ]);
  });

  test("one skill is shown with what it takes and who asks for it", () => {
    const { out } = bearings(["skills", "PyTorch"]);
    expect(out).toContain("Study hours:");
    expect(out).toMatch(/Asked for by \d+ of \d+ postings/);
  });

  test("one skill is shown with what to learn from and what to build, as text and as JSON", () => {
    const { out } = bearings(["skills", "docker"]);
    expect(out).toContain("Where to learn it:");
    expect(out).toContain("  [ ] ");
    const { learning } = JSON.parse(bearings(["skills", "docker", "--json"]).out);
    expect(learning.resources.length).toBeGreaterThan(1);
  });

  test("an unknown skill is bad input", () => {
    expect(bearings(["skills", "flux-capacitor"]).code).toBe(2);
  });
});

describe("resources check", () => {
  test("asks nothing for a skill that is unknown or has no links", () => {
    expect(bearings(["resources", "check", "--skill", "flux-capacitor"]).code).toBe(2);
    const { code, err } = bearings(["resources", "check", "--skill", "software-engineering"]);
    expect(code).toBe(2);
    expect(err).toContain("no link to check");
  });
});

describe("roles", () => {
  test("lists all twenty, or one in full", () => {
    expect(JSON.parse(bearings(["roles", "--json"]).out)).toHaveLength(20);
    const { out } = bearings(["roles", "mlops-engineer"]);
    expect(out).toContain("Ways in");
    expect(bearings(["roles", "wizard"]).code).toBe(2);
  });
});

describe("market", () => {
  test("counts with shares and intervals", () => {
    const { postings, counts } = JSON.parse(bearings(["market", "--by", "seniority", "--json"]).out);
    expect(postings).toBeGreaterThan(5000);
    const sum = counts.cells.reduce((total: number, cell: { n: number }) => total + cell.n, 0);
    expect(sum).toBe(postings);
  });

  test("pay and skills of a selection", () => {
    const pay = JSON.parse(bearings(["market", "--pay", "--specialisation", "data-scientist", "--json"]).out);
    expect(pay.pay.all.figures.median).toBeGreaterThan(50_000);
    const skills = JSON.parse(
      bearings(["market", "--skills", "--specialisation", "data-engineer", "--json"]).out,
    );
    expect(skills.skills.top.map((cell: { key: string }) => cell.key)).toContain("sql");
  });

  test("what a set of skills has in reach, and what one more would bring", () => {
    const { reach } = JSON.parse(
      bearings(["market", "--what", "reach", "--held", "python,docker", "--country", "us", "--json"]).out,
    );
    expect(reach.inReach.of).toBeGreaterThan(1000);
    expect(reach.gains[0].n).toBeGreaterThan(0);
    const { out } = bearings(["market", "--what", "related", "--of", "pytorch"]);
    expect(out).toContain("tensorflow");
    expect(bearings(["market", "--what", "reach"]).code).toBe(2);
  });

  test("what adds to pay, with intervals; too little to say where few state it", () => {
    const { premium } = JSON.parse(bearings(["market", "--premium", "--json"]).out);
    expect(premium.n).toBeGreaterThan(4000);
    const staff = premium.premiums.seniority.find((one: { key: string }) => one.key === "staff");
    expect(staff.interval.low).toBeGreaterThan(0);
    const { out } = bearings(["market", "--premium", "--seniority", "executive"]);
    expect(out).toContain("Too little to say");
  });

  test("trends are told source by source, with what cannot be said", () => {
    const { trends, aiShare } = JSON.parse(bearings(["market", "--trends", "--json"]).out);
    const bySource = Object.fromEntries(
      trends.skill.map((one: { source: { id: string } }) => [one.source.id, one]),
    );
    expect(bySource["glassdoor-2020"].silence).toBe("no-dates");
    expect(bySource["remotewlb-2024"].windows.early.from).toBe("2024-02");
    expect(aiShare).toHaveLength(9);
    expect(bearings(["market", "--trends", "--specialisation", "nlp-engineer"]).out).toContain(
      "Too little to say",
    );
  });

  test.each([
    ["an unknown dimension", ["--by", "colour"]],
    ["an unknown country", ["--country", "ZZ"]],
    ["an unknown skill", ["--skill", "flux-capacitor"]],
  ])("%s is bad input", (_name, options) => {
    expect(bearings(["market", ...options]).code).toBe(2);
  });

  test("build says plainly when the folder is absent or holds nothing known", () => {
    const absent = bearings(["market", "build", "no-such-folder"]);
    expect(absent.code).toBe(2);
    expect(absent.err).toContain('There is no folder "no-such-folder"');
    expect(bearings(["market", "build", "docs"]).code).toBe(2);
  });

  test("build reads a collection, passes over what is no ad, and the result can be asked", () => {
    const ad = (id: string, text: string) =>
      JSON.stringify({ id, title: "Data Engineer", company: id, postedDate: "2026-01-05", text });
    const lines = [
      ad("a", "SQL, Spark and Airflow required."),
      "not json",
      ad("b", "Python and dbt."),
      ad("b", "Python and dbt!"),
    ];
    const folder = write("builtin-test.jsonl", lines.join("\n")).replace(/\/[^/]+$/, "");
    const out = `${folder}/made.arrow`;
    const built = bearings(["market", "build", folder, "--out", out]);
    expect(built.code).toBe(0);
    expect(built.out).toContain("2 postings");
    const { postings } = JSON.parse(bearings(["market", "--market", out, "--json"]).out);
    expect(postings).toBe(2);
  });
});

describe("the command line itself", () => {
  test("doctor finds everything well", () => {
    const { code, out } = bearings(["doctor", "--json"]);
    const findings = JSON.parse(out) as { name: string; ok: boolean; says: string }[];
    expect(findings.filter((finding) => !finding.ok)).toEqual([]);
    expect(code).toBe(0);
  });

  test("the version is that of the package", () => {
    const { code, out } = bearings(["--version"]);
    const { version } = readShippedJson("package.json") as { version: string };
    expect([code, out.trim()]).toEqual([0, version]);
  });

  test("pay in a currency that nobody states names those that are stated; a folder is said to be one", () => {
    const pay = bearings(["market", "--pay", "--currency", "xxx"]);
    expect(pay.code).toBe(2);
    expect(pay.err).toMatch(/states pay in XXX. It states pay in USD \(\d+\), /);
    const folder = bearings(["market", "--market", tmpdir()]);
    expect(folder.code).toBe(2);
    expect(folder.err).toContain("is a folder; a market is one file");
  });

  test("help is no error; an unknown command is", () => {
    expect(bearings(["--help"]).code).toBe(0);
    expect(bearings(["market", "--help"]).out).toContain("--currency");
    const unknown = bearings(["wander"]);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain("unknown command");
  });
});
