import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults, openStage, type Stage } from "./browser.ts";
import { answerTwelve, beginWithSample, goTo, rankingNames } from "./compass-way.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

test.each(["light", "dark"] as const)(
  "from a PDF to a plan, every step clean in axe (%s)",
  async (colorScheme) => {
    const { page, context, faults } = await stage.open({ colorScheme });
    const clean = async (step: string) =>
      expect({ step, faults: await axeFaults(page) }).toEqual({ step, faults: [] });

    await page.goto("/compass");
    await page.getByRole("heading", { level: 1, name: "Find your bearings" }).waitFor();
    await clean("start");

    await page.getByRole("button", { name: "Recent graduate", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: /Mira Exemplar/ }).waitFor();
    expect(new URL(page.url()).hash).toBe("#you");
    await page.locator(".skill-card summary", { hasText: /^PyTorch/ }).click();
    await page.locator("blockquote mark", { hasText: "PyTorch" }).first().waitFor();
    await clean("you");

    await page.getByRole("link", { name: "On to your interests" }).click();
    await answerTwelve(page);
    await page.getByText("12 of 18 answered. That is enough").waitFor();
    await clean("interests");

    await goTo(page, "What matters to you");
    await page.getByRole("radio", { name: /^Remote/ }).check();
    await page.getByText(/Asking for remote removes [\d,]+ of [\d,]+ ads \(\d+%\)/).waitFor();
    await page.getByLabel("I would rather not work in").selectOption("finance");
    await page.getByText(/Avoiding finance removes [\d,]+ of [\d,]+ ads \(\d+%\)/).waitFor();
    await page.getByRole("button", { name: "Take out Finance" }).waitFor();
    await page.getByLabel("Your highest degree", { exact: true }).last().selectOption("bachelor");
    await page.getByLabel("Studying for").selectOption("master");
    await page.getByText(/From \d{4}, with a master’s degree, [\d,]+ more would count/).waitFor();
    await clean("what matters");
    await page.getByRole("button", { name: "Take out Finance" }).click();
    await page.getByLabel("Your highest degree", { exact: true }).last().selectOption("");
    await page.getByRole("radio", { name: /^Any way/ }).check();

    await page.getByRole("link", { name: "See the result" }).click();
    await page.getByRole("heading", { level: 1, name: /Fits you best|A close call/ }).waitFor();
    expect(await rankingNames(page)).toHaveLength(14);
    await clean("result");

    await page.getByRole("link", { name: "How far is each?" }).click();
    await page.getByRole("heading", { level: 2, name: "Side by side" }).waitFor();
    await page.getByRole("checkbox", { name: "Computer vision engineer" }).check();
    await page.getByRole("heading", { level: 3, name: "A week as Computer vision engineer" }).waitFor();
    await clean("distances");
    await goTo(page, "Result");

    await page.getByRole("link", { name: "What this rests on" }).click();
    await page.getByRole("heading", { level: 2, name: "What the ads ask for, and you" }).waitFor();
    await page.getByText(/The \d+ skills it is counted from/).click();
    await page.locator(".gap details summary").first().click();
    await clean("one specialisation");

    await page.getByRole("link", { name: "Plan the way there" }).click();
    await page.locator(".plan-step").first().waitFor();
    await clean("plan");
    expect(faults).toEqual([]);
    await context.close();
  },
);

test("a step that is known or unwanted makes the plan anew", async () => {
  const { page, context } = await stage.open();
  await beginWithSample(page, "Recent graduate");
  await goTo(page, "Plan");
  const first = page.locator(".plan-step h2").first();
  const name = (await first.textContent()) ?? "";
  const step = page.locator(".plan-step", { has: page.getByRole("heading", { name, exact: true }) });
  await step.getByRole("button", { name: "Leave it out" }).click();
  await page.getByText(`${name} was left out. The plan was made anew.`).waitFor();
  await expect.poll(() => first.textContent()).not.toBe(name);
  await page.getByRole("button", { name: `Put back ${name}` }).click();
  await expect.poll(() => page.locator(".plan-step h2").allTextContents()).toContain(name);
  await step.getByRole("button", { name: "I know this already" }).click();
  await goTo(page, "You");
  await page.locator(".skill-card summary", { hasText: name }).first().waitFor();
  await context.close();
});

test("the plan can be copied as text", async () => {
  const { page, context } = await stage.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await beginWithSample(page, "Computer vision PhD");
  await page.goto("/compass#plan/computer-vision-engineer");
  await page.getByRole("button", { name: "Copy as text" }).click();
  await page.getByText("Copied.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Plan: Computer vision engineer\n\d+ steps?, about \d+ hours/);
  expect(copied.match(/^\d+\. .+ \(\d.*hours?, weeks? \d.*\)$/gm)).toHaveLength(
    await page.locator(".plan-step").count(),
  );
  await context.close();
});

test("a missing skill says what learning it alone would open", async () => {
  const { page, context } = await stage.open();
  await beginWithSample(page, "Recent graduate");
  await page.goto("/compass#result/machine-learning-engineer");
  await page.locator(".gap-column.missing summary").first().click();
  await page
    .getByText(/With a working knowledge of it: [\d,]+ of [\d,]+ ads within reach, instead of/)
    .waitFor();
  await context.close();
});

test("back and forward follow the steps, and the heading takes the focus", async () => {
  const { page, context } = await stage.open();
  await beginWithSample(page, "Data scientist");
  await goTo(page, "Interests");
  await goTo(page, "Result");
  await page.locator(".ranking a").first().click();
  await page.getByRole("heading", { level: 1, name: /^How you fit/ }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: /Fits you best|A close call/ }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: /like to do/ }).waitFor();
  await page.goForward();
  await page.locator(".ranking").waitFor();
  await context.close();
});

test("loading the page again keeps everything; another tab knows nothing; forgetting forgets", async () => {
  const { page, context } = await stage.open();
  await beginWithSample(page, "MLOps engineer");
  await page.getByRole("combobox", { name: "Add a skill" }).fill("golang");
  await goTo(page, "Interests");
  await page.locator(".item").first().getByRole("radio").nth(4).check();
  await page.reload();
  await page.getByText("1 of 18 answered").waitFor();
  await goTo(page, "You");
  await page.getByRole("heading", { level: 1, name: /Dana Specimen/ }).waitFor();

  const other = await context.newPage();
  await other.goto("/compass#you");
  await other.getByRole("heading", { level: 1, name: "Nothing here yet" }).waitFor();

  await page.getByRole("button", { name: "Forget everything" }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("heading", { level: 1, name: /Dana Specimen/ }).waitFor();
  await page.getByRole("button", { name: "Forget everything" }).click();

  await page.getByRole("button", { name: "Yes, forget everything" }).click();
  await page.getByRole("heading", { level: 1, name: "Find your bearings" }).waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await context.close();
});
