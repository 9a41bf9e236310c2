import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bearings, files } from "./run.ts";

const write = files();
const SAMPLE = "data/samples/mlops.md";

describe("progress", () => {
  test("is made by the first change, shown, and carried on", () => {
    const file = `${write("anchor", "")}.json`;
    const first = bearings([
      "progress",
      file,
      "--done",
      "docker",
      "--log",
      "PyTorch=2.5",
      "--on",
      "2026-03-02",
    ]);
    expect(first.code).toBe(0);
    const then = bearings([
      "progress",
      file,
      "--note",
      "pytorch=Trained a small net",
      "--log",
      "pytorch=1",
      "--json",
    ]);
    expect(JSON.parse(then.out).skills).toMatchObject([
      { skill: "docker", state: "done", since: "2026-03-02" },
      { skill: "pytorch", state: "in-progress", hours: [{ day: "2026-03-02", hours: 2.5 }, { hours: 1 }] },
    ]);
    const shown = bearings(["progress", file]).out;
    expect(shown).toMatch(/PyTorch +in-progress +2026-03-02 +3.5/);
    expect(shown).toContain("Trained a small net");
  });

  test("of a damaged file keeps what is whole, and the file itself before it is changed", () => {
    const whole = '{"skill":"docker","state":"done","since":null,"hours":[],"notes":[]}';
    const file = write(
      "damaged.json",
      `{"bearings":"progress","version":1,"skills":[\n  ${whole},\n  {"skill":"py`,
    );
    const { code, out, err } = bearings(["progress", file, "--log", "unheard=1"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain('"unheard"');
    expect(existsSync(`${file}.damaged`)).toBe(false);
    const changed = bearings(["progress", file, "--begin", "pytorch"]);
    expect(changed.err).toContain("damaged");
    expect(readFileSync(`${file}.damaged`, "utf8")).toContain('{"skill":"py');
    expect(readFileSync(file, "utf8")).toContain(whole);
  });

  test("shows ids of another version as such", () => {
    const entry = { skill: "of-the-future", state: "done", since: "2026-01-01", hours: [], notes: [] };
    const file = write("future.json", JSON.stringify({ version: 1, skills: [entry] }));
    expect(bearings(["progress", file]).out).toContain("of-the-future (no skill of this version; kept)");
  });

  test.each([
    ["no hours", ["--log", "docker="]],
    ["hours below 0", ["--log", "docker=-2"]],
    ["no note", ["--note", "docker"]],
    ["a skill that is none", ["--done", "wizardry"]],
    ["a day that is none", ["--done", "docker", "--on", "2026-02-30"]],
  ])("%s is bad input, and nothing is written", (name, options) => {
    const file = `${write(`none ${name}`, "")}.json`;
    expect(bearings(["progress", file, ...options]).code).toBe(2);
    expect(existsSync(file)).toBe(false);
  });

  test("enters the plan: done and skipped skills leave it", () => {
    const args = ["plan", SAMPLE, "--to", "ai-engineer", "--json", "--at", "2026-06"];
    const [first, second] = JSON.parse(bearings(args).out).steps;
    const file = `${write("for plan", "")}.json`;
    const changes = ["--done", first.skill, "--skip", second.skill];
    expect(bearings(["progress", file, ...changes]).code).toBe(0);
    const left = JSON.parse(bearings([...args, "--progress", file]).out).steps;
    const ids = left.map((step: { skill: string }) => step.skill);
    expect(ids).not.toContain(first.skill);
    expect(ids).not.toContain(second.skill);
    const calendar = write("plan.ics", "");
    expect(bearings([...args, "--steps", "2", "--ics", calendar, "--from", "2026-03-02"]).code).toBe(0);
    expect(readFileSync(calendar, "utf8").match(/^DTSTART;VALUE=DATE:20260302\r\n/gm)).toHaveLength(1);
    expect(bearings([...args, "--progress", write("no.json", "[]")]).code).toBe(2);
  });
});
