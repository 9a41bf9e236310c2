import { describe, expect, test } from "vitest";
import { specialisationOf } from "../../src/cli/compass-ground.ts";
import { AI_SPECIALISATIONS } from "../../src/core/vocabulary.ts";
import { shippedInventory, shippedTaxonomy } from "../../src/store/shipped.ts";
import { EXPERIENCED } from "../fixtures/experienced.ts";
import { bearings, files } from "./run.ts";

const write = files();
const SAMPLE = "data/samples/mlops.md";

describe("compass", () => {
  test("ranks the fourteen specialisations", () => {
    const { code, out } = bearings(["compass", SAMPLE, "--json", "--at", "2026-06"]);
    expect(code).toBe(0);
    const { ranking, certainty } = JSON.parse(out);
    expect(ranking).toHaveLength(14);
    expect(ranking[0].specialisation).toBe("mlops-engineer");
    expect(Object.keys(ranking[0])).toEqual(
      expect.arrayContaining(["specialisation", "fit", "strength", "interest", "market"]),
    );
    const fits = ranking.map((one: { fit: number }) => one.fit);
    expect(fits).toEqual(fits.toSorted((a: number, b: number) => b - a));
    expect(certainty.variations).toBeGreaterThan(5);
  });

  test("interests and weights enter, and the same input gives the same bytes", () => {
    const given = shippedInventory().items.map((item, at) => [item.id, at % 5]);
    const answers = write("answers.json", JSON.stringify(Object.fromEntries(given)));
    const args = [
      "compass",
      SAMPLE,
      "--json",
      "--at",
      "2026-06",
      "--interests",
      answers,
      "--weights",
      "0,1,0",
    ];
    const first = bearings(args);
    expect(first.code).toBe(0);
    const { ranking, weights } = JSON.parse(first.out);
    expect(weights).toEqual({ strength: 0, interest: 1, market: 0 });
    expect(ranking[0].fit).toBe(ranking[0].interest);
    expect(bearings(args).out).toBe(first.out);
  });

  test("says what each wish costs, in the text and in the JSON", () => {
    const wishes = ["--avoid", "finance,gaming", "--seek", "healthcare", "--degree", "bachelor"];
    const args = ["compass", SAMPLE, "--at", "2026-06", ...wishes, "--studying-for", "master=2028"];
    const { costs, ranking } = JSON.parse(bearings([...args, "--json"]).out);
    expect(costs.avoid.with).toBe(costs.left);
    expect(costs.avoid.before).toBeGreaterThan(costs.left);
    expect(costs.later).toMatchObject({ degree: "master", done: 2028 });
    expect(ranking[0].reasons.market.industries.of).toBe(ranking[0].reasons.market.demand.n);
    const careful = bearings([...args, "--risk", "careful"]).out;
    expect(careful).toMatch(/Avoiding finance and games removes \d+ of [\d,]+ ads \(\d+%\)/);
    expect(careful).toMatch(/in healthcare: they count for more/);
    expect(careful).toMatch(/From 2028, with a master’s degree, \d+ more would count/);
    expect(careful).toContain("Careful: what the market offers");
  });

  test.each([
    [["--avoid", "banking"], "healthcare, finance"],
    [["--seek", "other"], "healthcare, finance"],
    [["--seek", "finance", "--avoid", "finance"], "choose one"],
    [["--degree", "diploma"], "none, bachelor, master, phd"],
    [["--studying-for", "master=2028"], "--degree"],
    [["--degree", "master", "--studying-for", "bachelor=2028"], "higher"],
    [["--degree", "none", "--studying-for", "bachelor=2019", "--at", "2026-06"], "2026 to 2041"],
    [["--risk", "wild"], "careful, balanced, bold"],
  ])("%j is bad input, with what is allowed", (wishes, allowed) => {
    const { code, err } = bearings(["compass", SAMPLE, ...wishes]);
    expect(code).toBe(2);
    expect(err).toContain(allowed);
  });

  test("says what would decide a close call, and nothing of the kind where the first place is clear", () => {
    const quick = shippedInventory().items.filter((item) => item.quick);
    const given = [4, 0, 3, 1, 4, 2, 0, 4, 3, 1, 2, 4].map((answer, at) => [quick[at]!.id, answer]);
    const answers = write("twelve.json", JSON.stringify(Object.fromEntries(given)));
    const close = [SAMPLE, "--at", "2026-06", "--interests", answers, "--weights", "0,1,2"];
    const { deciding, certainty } = JSON.parse(bearings(["compass", ...close, "--json"]).out);
    expect(certainty.closeCall).toBe(true);
    expect(deciding[0].question.state).toBe("open");
    expect(deciding[0].skill.asks.first.of).toBeGreaterThan(0);
    const text = bearings(["compass", ...close]).out;
    expect(text).toContain(`What would decide it. ${deciding[0].first} is`);
    expect(text).toMatch(/\n {2}One more question: .+\n {2}One skill: .+\n {2}One weight: .+\n/);
    const clear = bearings(["compass", SAMPLE, "--at", "2026-06"]).out;
    expect(clear).not.toContain("What would decide it");
    expect(JSON.parse(bearings(["compass", SAMPLE, "--at", "2026-06", "--json"]).out).deciding).toEqual([]);
  });

  test.each([
    ["two weights", ["--weights", "1,2"]],
    ["a weight below 0", ["--weights", "1,-2,1"]],
    ["a weight without end", ["--weights", "1,1,Infinity"]],
    ["an unknown country", ["--country", "ZZ"]],
    ["no hours", ["--hours-per-week", "0"]],
    ["a pay floor without amount", ["--pay-floor", "much"]],
    ["an unknown work mode", ["--work-mode", "moon"]],
    ["a market that is not there", ["--market", "nowhere.arrow"]],
    ["an unknown option", ["--nonsense"]],
  ])("%s is bad input", (_name, options) => {
    const { code, out, err } = bearings(["compass", SAMPLE, ...options]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.length).toBeGreaterThan(20);
  });

  test("a damaged market says so", () => {
    const { code, err } = bearings([
      "compass",
      SAMPLE,
      "--market",
      write("broken.arrow", "ARROW1 but not really"),
    ]);
    expect(code).toBe(2);
    expect(err).toContain("not a Bearings market snapshot");
  });

  test("answers to questions that are not asked are bad input; too few are said to be", () => {
    const unknown = bearings(["compass", SAMPLE, "--interests", write("unknown.json", '{"nope": 4}')]);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain("nope");
    const [item] = shippedInventory().items;
    const few = bearings(["compass", SAMPLE, "--interests", write("few.json", `{"${item!.id}": 4}`)]);
    expect(few.code).toBe(0);
    expect(few.err).toContain("Interests are left out");
  });

  test("a résumé without known skills is told that there is too little to go by", () => {
    const resume = write(
      "bare.txt",
      "Ada Exemplar\nada@example.org\n\nExperience\nGardener, Invented Gardens, 2019 - 2021\n",
    );
    const { code, out } = bearings(["compass", resume]);
    expect(code).toBe(0);
    expect(out).toContain("Too little to go by");
  });

  test("answers that are not answers are bad input", () => {
    const { code, err } = bearings([
      "compass",
      SAMPLE,
      "--interests",
      write("bad.json", JSON.stringify({ [shippedInventory().items[0]!.id]: 9 })),
    ]);
    expect(code).toBe(2);
    expect(err).toContain("0 to 4");
  });
});

describe("moves", () => {
  const at = ["--at", "2026-06"];

  test("who is ready is told what to do now, and everybody else is not", () => {
    const { out } = bearings(["moves", SAMPLE, "--to", "mlops-engineer", ...at]);
    expect(out).toContain("You can apply now:");
    expect(out).toMatch(/What these \d+ ads ask for most and you have: .+\n/);
    expect(out).toContain("A stronger case would add");
    const ready = JSON.parse(bearings(["moves", SAMPLE, "--to", "mlops-engineer", ...at, "--json"]).out);
    expect(ready.ready.inReach).toBe(ready.direct.inReachNow);
    const far = JSON.parse(bearings(["moves", SAMPLE, "--to", "nlp-engineer", ...at, "--json"]).out);
    expect(far).toMatchObject({ direct: { state: "hours" }, ready: null });
  });

  test("the experienced hear what carries over with the lines that speak for it, and whom to mentor", () => {
    const experienced = write("experienced.md", EXPERIENCED);
    const { out } = bearings(["moves", experienced, ...at]);
    expect(out).toMatch(/What in your résumé speaks for these:\n {2}\S.+ \((deep|strong|working)\): “.+”/);
    expect(out).toMatch(/ {4}Publish: “.+\n {4}Write: .+\n {4}Teach: .+/);
    expect(out).toMatch(/Somebody who works as .+ \d+ of their \d+ ads ask/);
    const { leverage } = JSON.parse(bearings(["moves", experienced, ...at, "--json"]).out);
    expect(leverage.higher[0].carries[0].held.quotes.length).toBeGreaterThan(0);
    expect(leverage.mentor[0].lacks[0].theirs.of).toBeGreaterThanOrEqual(30);
  });
});

describe("plan", () => {
  test("says in one line with what to begin on Monday", () => {
    const { out } = bearings(["plan", SAMPLE, "--to", "ai-engineer", "--at", "2026-06"]);
    expect(out.match(/^On Monday: .+$/gmu)).toHaveLength(1);
    expect(out).toMatch(
      /^On Monday: open “.+” by .+ \(free, .+ hours\)\. Then begin the project “.+”: .+\. https:.+$/mu,
    );
  });

  test("gives steps in order, each with what it opens", () => {
    const { code, out } = bearings([
      "plan",
      SAMPLE,
      "--to",
      "ai-engineer",
      "--steps",
      "4",
      "--json",
      "--at",
      "2026-06",
    ]);
    expect(code).toBe(0);
    const { steps, monday } = JSON.parse(out);
    expect(monday.skill).toBe(steps[0].skill);
    expect(monday.resource.cost).toBe("free");
    expect(monday.project.first.length).toBeGreaterThan(20);
    expect(steps.length).toBeLessThanOrEqual(4);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      expect(step.hours).toBeGreaterThan(0);
      expect(step.inReachAfter).toBeGreaterThanOrEqual(step.inReachBefore);
    }
  });

  test("from a day on, each step has its first and last, and there are alternatives", () => {
    const args = ["plan", SAMPLE, "--to", "ai-engineer", "--steps", "3", "--at", "2026-06"];
    const { code, out } = bearings([...args, "--from", "2026-01-05", "--json"]);
    expect(code).toBe(0);
    const { steps } = JSON.parse(out);
    expect(steps[0].first).toBe("2026-01-05");
    expect(steps.at(-1).last > steps[0].last).toBe(true);
    expect(steps[0].alternatives).toHaveLength(2);
    expect(bearings([...args, "--from", "2026-01-05"]).out).toContain("2026-01-05 to ");
    expect(bearings([...args, "--from", "2026-02-30"]).code).toBe(2);
  });

  test("says what a degree opens, and when", () => {
    const args = [
      "plan",
      SAMPLE,
      "--to",
      "data-scientist",
      "--at",
      "2026-06",
      "--steps",
      "2",
      "--degree",
      "bachelor",
    ];
    const { degree, of } = JSON.parse(bearings([...args, "--studying-for", "master=2029", "--json"]).out);
    expect(degree.studying.done).toBe(2029);
    expect(degree.studying.inReachThen).toBeGreaterThanOrEqual(degree.studying.inReachNow);
    expect(of).toBeLessThanOrEqual(degree.of - degree.closed);
    expect(bearings(args).out).toContain("A master’s degree usually takes 1 to 2 years");
  });

  test("a specialisation that is none is bad input, with the list", () => {
    for (const { id, name } of shippedTaxonomy().specialisations) {
      if ((AI_SPECIALISATIONS as readonly string[]).includes(id))
        expect(specialisationOf(` ${name}`)).toBe(id);
    }
    const { code, err } = bearings(["plan", SAMPLE, "--to", "wizard"]);
    expect(code).toBe(2);
    expect(err).toContain("computer-vision-engineer");
  });

  test("no steps, and skills that are none, are bad input", () => {
    expect(bearings(["plan", SAMPLE, "--to", "ai-engineer", "--steps", "0.2"]).code).toBe(2);
    expect(bearings(["plan", SAMPLE, "--to", "ai-engineer", "--skip", "nonsense"]).code).toBe(2);
  });

  test("a plan needs a goal", () => {
    expect(bearings(["plan", SAMPLE]).code).toBe(2);
  });
});

describe("gap", () => {
  const ad =
    "# Machine Learning Engineer\n\n## Requirements\n- Solid Python and PyTorch\n- Kubernetes and Docker\n\n## Nice to have\n- JAX\n";

  test("beside one ad from standard input: what is had, with the résumé's words and the ad's", () => {
    const { code, out } = bearings(["gap", SAMPLE, "--ad", "-", "--json", "--at", "2026-06"], ad);
    expect(code).toBe(0);
    const { ads, reach, skills } = JSON.parse(out);
    expect({ ads, judged: reach.of }).toEqual({ ads: 1, judged: 1 });
    const of = (id: string) => skills.find((one: { skill: string }) => one.skill === id);
    expect(of("kubernetes")).toMatchObject({ standing: "have", required: 1, preferred: 0, hours: 0 });
    expect(of("kubernetes").held.quotes.length).toBeGreaterThan(0);
    expect(of("jax")).toMatchObject({ standing: "missing", required: 0, preferred: 1, held: null });
    expect(of("pytorch").wording).toEqual(["Solid Python and PyTorch"]);
  });

  test("beside a set of ads a bad line is said and passed over", () => {
    const line = JSON.stringify({ id: "a", text: ad });
    const set = write("ads.jsonl", `${line}\nno json\n${line}\n`);
    const { code, out, err } = bearings(["gap", SAMPLE, "--ads", set]);
    expect(code).toBe(0);
    expect(err).toContain("line 2");
    expect(out).toContain("written “Kubernetes” (2)");
  });

  test("beside a specialisation the constraints count", () => {
    const args = ["gap", SAMPLE, "--to", "nlp-engineer", "--json", "--at", "2026-06", "--most", "5"];
    const all = JSON.parse(bearings(args).out).skills;
    const remote = JSON.parse(bearings([...args, "--work-mode", "remote"]).out).skills;
    expect(all).toHaveLength(5);
    expect(all[0].phrasing.namedAs[0]).toMatchObject({ words: expect.any(String), ads: expect.any(Number) });
    expect(remote[0].of).toBeLessThan(all[0].of);
  });

  test("nothing or two things to hold against, and an empty ad, are bad input", () => {
    expect(bearings(["gap", SAMPLE]).code).toBe(2);
    expect(bearings(["gap", SAMPLE, "--to", "nlp-engineer", "--ad", "-"]).code).toBe(2);
    expect(bearings(["gap", SAMPLE, "--ad", "-"], " ").code).toBe(2);
  });
});

test("explore names three, each with a project", () => {
  const { code, out } = bearings(["explore", SAMPLE, "--json", "--at", "2026-06"]);
  expect(code).toBe(0);
  const { trials } = JSON.parse(out);
  expect(trials).toHaveLength(3);
  expect(trials[0].taste.todo.length).toBeGreaterThan(2);
});
