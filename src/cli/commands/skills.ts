import type { Command } from "commander";
import { BadInput } from "../bad-input.ts";
import { percent, print, printJson, progressLine, table } from "../print.ts";

export function defineSkills(program: Command): void {
  const skills = program
    .command("skills")
    .description("The skills Bearings knows: search them, look at one, or resolve names.")
    .argument("[id]", "a skill's id or any name of it")
    .option("--json", "print as JSON")
    .action(showSkills);
  skills
    .command("resolve")
    .argument("<names...>", "names or aliases")
    .option("--json", "print as JSON")
    .description("Say which skill each name or alias means.")
    .action(resolveNames);
  skills
    .command("discover")
    .argument("<ads>", "JSON lines {id, text, title?, company?, …} as `read ads` takes them, .gz or -")
    .option("--min <ads>", "only names that stand in at least so many ads", "2")
    .option("--json", "print as JSON")
    .description("Find names of skills in ads that the list does not hold, by count and specialisation.")
    .action(discoverNames);
}

async function showSkills(name: string | undefined, options: { json?: boolean }): Promise<void> {
  const { shippedTaxonomy } = await import("../../store/shipped.ts");
  const taxonomy = shippedTaxonomy();
  if (name === undefined) {
    if (options.json) {
      printJson(taxonomy.skills);
      return;
    }
    print(table(taxonomy.skills.map((skill) => [skill.id, skill.kind, skill.about])));
    return;
  }
  const skill = taxonomy.resolve(name) ?? taxonomy.skills.find((one) => one.id === name);
  if (!skill) {
    throw new BadInput(`No skill is called "${name}". See the list with: bearings skills`);
  }
  const { shippedLearning } = await import("../../store/shipped.ts");
  const learning = shippedLearning(taxonomy).get(skill.id) ?? null;
  if (options.json) {
    printJson({ ...skill, learning });
    return;
  }
  const { readMarketFile } = await import("../../store/market-file.ts");
  const { topSkills } = await import("../../core/market/skills.ts");
  const market = readMarketFile();
  const demand = market.ok
    ? topSkills(market.value, {}, Number.POSITIVE_INFINITY).find((cell) => cell.key === skill.id)
    : undefined;
  const { hours } = skill;
  const lines = [
    `${skill.name} (${skill.id}, ${skill.kind})`,
    skill.about,
    `Also called: ${skill.aliases.join(", ") || "nothing else"}`,
    `Needs first: ${skill.requires.join(", ") || "nothing"}`,
    `Near: ${skill.related.join(", ") || "nothing"}`,
    `Study hours: ${hours.working.join("–")} to working, ${hours.strong.join("–")} to strong (${hours.basis})`,
  ];
  if (demand) lines.push(`Asked for by ${demand.n} of ${demand.of} postings (${percent(demand.share)}).`);
  const { describeLearning } = await import("../describe/learning.ts");
  print([...lines, "", describeLearning(learning)].join("\n"));
}

async function resolveNames(names: string[], options: { json?: boolean }): Promise<void> {
  const { shippedTaxonomy } = await import("../../store/shipped.ts");
  const taxonomy = shippedTaxonomy();
  const resolved = names.map((name) => ({ name, id: taxonomy.resolve(name)?.id ?? null }));
  if (options.json) {
    printJson(resolved);
    return;
  }
  print(table(resolved.map(({ name, id }) => [name, id ?? "(no skill is called so)"])));
}

async function discoverNames(input: string, options: { min: string; json?: boolean }): Promise<void> {
  const min = Number(options.min);
  if (!Number.isInteger(min) || min < 1) throw new BadInput("--min is a whole number from 1 on.");
  const { discoverSkills } = await import("../../actions/discover-skills.ts");
  const { shippedDiscovery } = await import("../../store/discovery.ts");
  const { linesOf } = await import("../../store/files.ts");
  const progress = progressLine();
  const found = await discoverSkills(linesOf(input), min, {
    ...shippedDiscovery(),
    onAd: (ads, failed) => {
      if ((ads + failed) % 100 === 0) progress.show(`${ads} ads read, ${failed} with errors`);
    },
  });
  progress.end();
  process.stderr.write(`bearings: ${found.ads} ads read, ${found.failed} with an error.\n`);
  if (found.ads + found.failed === 0) throw new BadInput("The input holds no ads.");
  if (options.json) {
    printJson(found);
    return;
  }
  const { describeNewNames } = await import("../describe/new-names.ts");
  print(describeNewNames(found));
}
