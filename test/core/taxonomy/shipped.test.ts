import { expect, test } from "vitest";
import { checkSkills } from "../../../src/core/taxonomy/check.ts";
import { foldForm } from "../../../src/core/taxonomy/fold.ts";
import { ACTIVITIES, AI_SPECIALISATIONS, DOMAINS, SPECIALISATIONS } from "../../../src/core/vocabulary.ts";
import {
  readShippedJson,
  shippedInventory,
  shippedSkills,
  shippedTaxonomy,
} from "../../../src/store/shipped.ts";

const taxonomy = shippedTaxonomy();

test("the skills have unique ids, unshared aliases, known references and no circle", () => {
  expect(checkSkills(shippedSkills())).toEqual([]);
});

test("there are at least 900 skills and 2,500 aliases", () => {
  expect(taxonomy.skills.length).toBeGreaterThanOrEqual(900);
  const aliases = taxonomy.skills.reduce((sum, skill) => sum + skill.aliases.length, 0);
  expect(aliases).toBeGreaterThanOrEqual(2500);
});

test("every context rule is of a name or alias of its skill and says something", () => {
  const faults = taxonomy.skills.flatMap((skill) => {
    const forms = new Set([skill.name, ...skill.aliases].map(foldForm));
    return (skill.ambiguous ?? [])
      .filter(
        (rule) => !forms.has(foldForm(rule.alias)) || !(rule.case || rule.near || rule.apart || rule.unless),
      )
      .map((rule) => `${skill.id}: ${rule.alias}`);
  });
  expect(faults).toEqual([]);
});

test("every skill has a line of its own and hours with a known basis", () => {
  const bases = new Set(
    (readShippedJson("data/taxonomy/hours.json") as { id: string }[]).map((one) => one.id),
  );
  const abouts = new Set(taxonomy.skills.map((skill) => skill.about));
  expect(abouts.size).toBe(taxonomy.skills.length);
  expect(taxonomy.skills.filter((skill) => skill.about.length < 15 || skill.about.length > 120)).toEqual([]);
  expect(taxonomy.skills.filter((skill) => !bases.has(skill.hours.basis)).map((skill) => skill.id)).toEqual(
    [],
  );
});

test("all specialisations are described, in the order of the vocabulary, and refer to known things", () => {
  expect(taxonomy.specialisations.map((one) => one.id)).toEqual([...SPECIALISATIONS]);
  const ids = new Set<string>(SPECIALISATIONS);
  const domains = new Set<string>(DOMAINS);
  const faults = taxonomy.specialisations.flatMap((one) => [
    ...[...one.core, ...one.distinguishing].filter((id) => !taxonomy.ordinalOf.has(id)),
    ...one.notToConfuse.map((other) => other.with).filter((id) => !ids.has(id) || id === one.id),
    ...one.industries.filter((domain) => !domains.has(domain)),
    ...ACTIVITIES.filter((activity) => !(one.activities[activity] >= 0 && one.activities[activity] <= 5)),
    ...(one.about.length > 0 && one.duties.length >= 4 ? [] : [`${one.id} is hardly described`]),
  ]);
  expect(faults).toEqual([]);
});

test("every activity is asked about by four items and by one of the quick form, and no item asks in an unknown one", () => {
  const { items, scale } = shippedInventory();
  expect(items).toHaveLength(48);
  expect(items.filter((item) => item.quick)).toHaveLength(18);
  expect(scale).toHaveLength(5);
  expect(new Set(items.map((item) => item.id)).size).toBe(48);
  for (const activity of ACTIVITIES) {
    const asking = items.filter((item) => (item.activities[activity] ?? 0) > 0);
    expect(asking.length).toBeGreaterThanOrEqual(4);
    expect(asking.filter((item) => item.quick).length).toBeGreaterThanOrEqual(1);
  }
  const known = new Set<string>(ACTIVITIES);
  expect(items.flatMap((item) => Object.keys(item.activities)).filter((name) => !known.has(name))).toEqual(
    [],
  );
});

test("each AI specialisation has a taste of two evenings, whole and of its own, without links that may break", () => {
  const tastes = AI_SPECIALISATIONS.map((id) => taxonomy.specialisation.get(id)!.taste!);
  expect(new Set(tastes.map((taste) => taste.title)).size).toBe(AI_SPECIALISATIONS.length);
  for (const { title, todo, need, tell } of tastes) {
    expect(title.length).toBeLessThan(80);
    expect(todo.length).toBeGreaterThanOrEqual(3);
    expect(todo[0]).toMatch(/^First evening: /);
    expect(todo.filter((step) => step.startsWith("Second evening: "))).toHaveLength(1);
    expect(need.length).toBeGreaterThanOrEqual(2);
    const sentences = [...todo, ...need, tell.forYou, tell.notForYou];
    for (const text of sentences) expect(text.length).toBeGreaterThan(10);
    expect(sentences.filter((text) => /https?:|www\./.test(text))).toEqual([]);
  }
  expect(taxonomy.specialisations.filter((one) => one.taste)).toHaveLength(AI_SPECIALISATIONS.length);
});
