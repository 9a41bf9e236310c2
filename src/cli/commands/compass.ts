import type { Command } from "commander";
import { AI_SPECIALISATIONS, type SpecialisationId } from "../../core/vocabulary.ts";
import { BadInput } from "../bad-input.ts";
import { type CompassOptions, settingsOf, wholeNumber } from "../compass-options.ts";
import { print, printJson } from "../print.ts";

export function defineCompass(program: Command): void {
  withSettings(
    program.command("compass").argument("<resume>", "a résumé in any format that `read resume` takes"),
  )
    .description("Rank the fourteen AI specialisations for a person, with reasons and certainty.")
    .action(compass);
  withSettings(
    program.command("plan").argument("<resume>", "a résumé in any format that `read resume` takes"),
  )
    .requiredOption("--to <specialisation>", "the specialisation to work towards")
    .option("--steps <n>", "how many skills at most", "8")
    .option("--skip <ids>", "skill ids not to propose, with commas between")
    .description(
      "Say which skills to learn next towards a specialisation, in which order, and what each opens.",
    )
    .action(plan);
}

function withSettings(command: Command): Command {
  return command
    .option("--interests <file>", "JSON with answers by item id (see `data/taxonomy/interests.json`)")
    .option("--weights <a,b,c>", "weights of strength, interest and market", "1,1,1")
    .option("--hours-per-week <n>", "hours a week to learn", "6")
    .option("--pay-floor <amount>", "least base pay a year, as 90000 or 90000EUR")
    .option("--country <code>", "country you may work in (ISO alpha-2)")
    .option("--work-mode <mode>", "remote, hybrid or onsite")
    .option("--market <file>", "a market file other than the one that ships")
    .option("--at <month>", "the month that counts as now, YYYY-MM (default: this month)")
    .option("--ocr", "where a page of the résumé is a picture, recognise its text (a few seconds a page)")
    .option("--json", "print as JSON");
}

async function compass(file: string, options: CompassOptions): Promise<void> {
  const { ground, person, interests, settings } = await prepare(file, options);
  const { rank } = await import("../../core/compass/rank.ts");
  const ranking = rank(ground, person, interests, settings);
  if (options.json) {
    printJson(ranking);
    return;
  }
  const { describeRanking } = await import("../describe/compass.ts");
  print(describeRanking(ranking, ground));
}

async function plan(
  file: string,
  options: CompassOptions & { to: string; steps: string; skip?: string },
): Promise<void> {
  const to = AI_SPECIALISATIONS.find((id) => id === options.to);
  if (!to) {
    throw new BadInput(
      `"${options.to}" is none of the AI specialisations: ${AI_SPECIALISATIONS.join(", ")}.`,
    );
  }
  const steps = wholeNumber(options.steps, "--steps");
  const { ground, person, settings } = await prepare(file, options);
  const { planTo } = await import("../../core/compass/plan.ts");
  const skip = options.skip?.split(",").map((id) => id.trim()) ?? [];
  const unknown = skip.filter((id) => !ground.taxonomy.ordinalOf.has(id));
  if (unknown.length > 0) throw new BadInput(`--skip takes skill ids; unknown: ${unknown.join(", ")}.`);
  const result = planTo(ground, person, to as SpecialisationId, settings, { steps, skip });
  if (options.json) {
    printJson(result);
    return;
  }
  const { describePlan } = await import("../describe/compass.ts");
  print(describePlan(result, ground));
}

async function prepare(file: string, options: CompassOptions) {
  const settings = settingsOf(options);
  const [
    files,
    shipped,
    { readMarketFile },
    { prepareGround },
    { personOf },
    { checkFilter },
    { interestsIn },
  ] = await Promise.all([
    import("../resume-file.ts"),
    import("../../store/shipped.ts"),
    import("../../store/market-file.ts"),
    import("../../core/compass/ground.ts"),
    import("../../core/compass/person.ts"),
    import("../../core/market/select.ts"),
    import("../interests-file.ts"),
  ]);
  const market = readMarketFile(options.market);
  if (!market.ok) throw new BadInput(market.message);
  const wrong = checkFilter(market.value, { country: settings.constraints.country });
  if (wrong) throw new BadInput(wrong);
  const profile = await files.profileFromFile(file, options);
  return {
    settings,
    ground: prepareGround(market.value, shipped.shippedTaxonomy()),
    person: personOf(profile),
    interests: options.interests ? interestsIn(options.interests, shipped.shippedInventory()) : null,
  };
}
