import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { prepareGround } from "../../../src/core/compass/ground.ts";
import { type InterestAnswers, interestProfile } from "../../../src/core/compass/interest.ts";
import { type Constraints, DEFAULT_SETTINGS, personOf } from "../../../src/core/compass/person.ts";
import { planTo } from "../../../src/core/compass/plan.ts";
import { rank } from "../../../src/core/compass/rank.ts";
import type { ProfileSkill } from "../../../src/core/profile.ts";
import type { Activity, Level, SpecialisationId } from "../../../src/core/vocabulary.ts";
import { LEVELS } from "../../../src/core/vocabulary.ts";
import { readDocument } from "../../../src/documents/read-document.ts";
import { readMarketFile } from "../../../src/store/market-file.ts";
import { shippedResumeReader } from "../../../src/store/reader.ts";
import { shippedInventory, shippedTaxonomy } from "../../../src/store/shipped.ts";

/** Twenty invented people: what was expected of each was written down before the compass was run on them. */
const PEOPLE = new URL("../../corpus/people/", import.meta.url);
const AT = { year: 2026, month: 6 };
/** Set to write the outcomes anew after a change that is meant; the diff is for people to read. */
const WRITES = process.env.BEARINGS_WRITE_EXPECTED === "1" && !process.env.CI;

interface Story {
  readonly story: string;
  /** Activities that the person answers "very much" to; to all others "rather not". */
  readonly likes?: readonly Activity[];
  readonly settings?: Constraints;
  readonly expect: {
    /** The first place is one of these. */
    readonly firstAmong?: readonly SpecialisationId[];
    readonly notFirst?: readonly SpecialisationId[];
    /** All of these are among the first three. */
    readonly within3?: readonly SpecialisationId[];
    readonly closeCall?: boolean;
    readonly fewSkills?: boolean;
    /** Skills that must have been read. */
    readonly has?: readonly string[];
    readonly levelsAtMost?: Readonly<Record<string, Level>>;
    readonly plan?: {
      readonly to: SpecialisationId;
      readonly anyOf?: readonly string[];
      readonly noneOf?: readonly string[];
    };
  };
}

const market = readMarketFile();
if (!market.ok) throw new Error(market.message);
const ground = prepareGround(market.value, shippedTaxonomy());
const reader = shippedResumeReader();
const inventory = shippedInventory();
const names = readdirSync(PEOPLE)
  .filter((file) => file.endsWith(".md") && file !== "README.md")
  .map((file) => file.replace(/\.md$/, ""));

async function outcomeOf(name: string) {
  const story = JSON.parse(readFileSync(new URL(`${name}.story.json`, PEOPLE), "utf8")) as Story;
  const layout = await readDocument(
    new Uint8Array(readFileSync(new URL(`${name}.md`, PEOPLE))),
    `${name}.md`,
  );
  if (!layout.ok) throw new Error(layout.message);
  const { skills } = reader.read(layout.value, AT);
  const person = personOf({ skills });
  const settings = { ...DEFAULT_SETTINGS, constraints: story.settings ?? {} };
  const interests = story.likes ? interestProfile(inventory, answersOf(story.likes)) : null;
  const ranking = rank(ground, person, interests, settings);
  const to = story.expect.plan?.to ?? ranking.ranking[0]!.specialisation;
  return { story, skills, ranking, plan: planTo(ground, person, to, settings, { steps: 6 }) };
}

function answersOf(likes: readonly Activity[]): InterestAnswers {
  const liked = (activities: object) => likes.some((one) => one in activities);
  return Object.fromEntries(inventory.items.map(({ id, activities }) => [id, liked(activities) ? 4 : 1]));
}

type Outcome = Awaited<ReturnType<typeof outcomeOf>>;

/** What a reader of a diff wants to see: the first five with their points, how sure, and the first steps. */
function summaryOf({ ranking, plan, skills }: Outcome) {
  return {
    skills: skills.length,
    ranking: ranking.ranking
      .slice(0, 5)
      .map(({ specialisation, fit }) => `${specialisation} ${fit.toFixed(2)}`),
    closeCall: ranking.certainty.closeCall,
    plan: { to: plan.to, steps: plan.steps.map(({ skill, hours }) => `${skill} ${hours} h`) },
  };
}

function levelOf(skills: readonly ProfileSkill[], id: string): number {
  const level = skills.find((skill) => skill.id === id)?.level;
  return level === undefined ? -1 : LEVELS.indexOf(level);
}

describe.each(names)("%s", (name) => {
  test("the story comes true", async () => {
    const { story, skills, ranking, plan } = await outcomeOf(name);
    const order = ranking.ranking.map(({ specialisation }) => specialisation);
    const { expect: wanted } = story;
    if (wanted.firstAmong) expect(wanted.firstAmong).toContain(order[0]);
    if (wanted.notFirst) expect(wanted.notFirst).not.toContain(order[0]);
    for (const id of wanted.within3 ?? []) expect(order.slice(0, 3)).toContain(id);
    if (wanted.closeCall !== undefined) expect(ranking.certainty.closeCall).toBe(wanted.closeCall);
    if (wanted.fewSkills) expect(skills.length).toBeLessThan(3);
    expect(skills.map(({ id }) => id)).toEqual(expect.arrayContaining([...(wanted.has ?? [])]));
    for (const [id, most] of Object.entries(wanted.levelsAtMost ?? {})) {
      expect(levelOf(skills, id)).toBeLessThanOrEqual(LEVELS.indexOf(most));
    }
    const steps = plan.steps.map(({ skill }) => skill);
    if (wanted.plan?.anyOf) expect(steps.some((step) => wanted.plan!.anyOf!.includes(step))).toBe(true);
    for (const id of wanted.plan?.noneOf ?? []) expect(steps).not.toContain(id);
  });

  test("the outcome is the one that was looked at", async () => {
    const file = new URL(`${name}.expected.json`, PEOPLE);
    const summary = summaryOf(await outcomeOf(name));
    if (WRITES) writeFileSync(file, `${JSON.stringify(summary, null, 2)}\n`);
    expect(existsSync(file)).toBe(true);
    expect(summary).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });
});
