import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { shippedLearning, shippedTaxonomy } from "../../src/store/shipped.ts";
import { trialApp } from "../server/trial-app.ts";

const taxonomy = shippedTaxonomy();
const learning = shippedLearning(taxonomy);
const { page } = trialApp();

describe("the page of a skill", () => {
  test("shows why, every resource with what it costs, the project with its criteria, and the check", async () => {
    const { document } = parseHTML(await page("/skills/apache-airflow"));
    const entry = learning.get("apache-airflow")!;
    const section = document.querySelector("section[aria-labelledby=how]")!;
    expect(section.textContent).toContain(entry.why);
    const links = [...section.querySelectorAll(".resources a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual(entry.resources.map(({ url }) => url));
    expect(section.querySelector(".resources li")!.textContent).toMatch(/free · \d+–\d+ hours/);
    expect(section.querySelectorAll(".checklist li")).toHaveLength(entry.project.accept.length);
    expect(section.querySelectorAll(".self-check li")).toHaveLength(entry.check.length);
  });

  test("says plainly where nothing is written, and how one may look for oneself", async () => {
    const without = taxonomy.skills.find(({ id, umbrella }) => !umbrella && !learning.has(id))!;
    const { document } = parseHTML(await page(`/skills/${without.id}`));
    const section = document.querySelector("section[aria-labelledby=how]")!;
    expect(section.textContent).toContain("Nothing is written here");
    expect(section.querySelectorAll("li").length).toBeGreaterThanOrEqual(3);
    expect(section.querySelector(".resources")).toBeNull();
  });
});
