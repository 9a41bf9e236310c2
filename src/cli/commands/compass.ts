import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { CompassSettings } from "../../core/compass/person.ts";
import { AI_SPECIALISATIONS, type SpecialisationId } from "../../core/vocabulary.ts";
import { BadInput } from "../bad-input.ts";
import { print, printJson } from "../print.ts";

interface CompassOptions {
  readonly interests?: string;
  readonly weights?: string;
  readonly hoursPerWeek?: string;
  readonly payFloor?: string;
  readonly country?: string;
  readonly workMode?: string;
  readonly market?: string;
  readonly at?: string;
  readonly json?: boolean;
}

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
  const steps = positive(options.steps, "--steps");
  const { ground, person, settings } = await prepare(file, options);
  const { planTo } = await import("../../core/compass/plan.ts");
  const skip = options.skip?.split(",").map((id) => id.trim()) ?? [];
  const result = planTo(ground, person, to as SpecialisationId, settings, { steps: Math.round(steps), skip });
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
    { profileFromFile },
    { shippedTaxonomy, shippedInventory },
    { readMarketFile },
    { prepareGround },
    person,
  ] = await Promise.all([
    import("../resume-file.ts"),
    import("../../store/shipped.ts"),
    import("../../store/market-file.ts"),
    import("../../core/compass/ground.ts"),
    import("../../core/compass/person.ts"),
  ]);
  const market = readMarketFile(options.market);
  if (!market.ok) throw new BadInput(market.message);
  const profile = await profileFromFile(file, options.at);
  const answers = options.interests ? answersIn(options.interests) : null;
  const { interestProfile } = await import("../../core/compass/interest.ts");
  return {
    settings,
    ground: prepareGround(market.value, shippedTaxonomy()),
    person: person.personOf(profile),
    interests: answers && interestProfile(shippedInventory(), answers),
  };
}

function settingsOf(options: CompassOptions): CompassSettings {
  const parts = (options.weights ?? "1,1,1").split(",").map((part) => part.trim());
  const [strength = Number.NaN, interest = Number.NaN, market = Number.NaN] = parts.map((part) =>
    part === "" ? Number.NaN : Number(part),
  );
  if (parts.length !== 3 || ![strength, interest, market].every((weight) => weight >= 0)) {
    throw new BadInput(
      `--weights takes three numbers of 0 or more, such as 1,1,1; not "${options.weights}".`,
    );
  }
  const mode = options.workMode;
  if (mode !== undefined && mode !== "remote" && mode !== "hybrid" && mode !== "onsite") {
    throw new BadInput(`--work-mode takes remote, hybrid or onsite; not "${mode}".`);
  }
  return {
    weights: { strength, interest, market },
    constraints: {
      country: options.country?.toUpperCase(),
      workMode: mode,
      payFloor: options.payFloor ? payFloor(options.payFloor) : undefined,
    },
    threshold: 0.7,
    hoursPerWeek: positive(options.hoursPerWeek ?? "6", "--hours-per-week"),
  };
}

function payFloor(text: string): { amount: number; currency: string } {
  const parts = /^(\d+)\s*([A-Za-z]{3})?$/.exec(text.trim());
  if (!parts) throw new BadInput(`--pay-floor takes an amount such as 90000 or 90000EUR; not "${text}".`);
  return { amount: Number(parts[1]), currency: (parts[2] ?? "USD").toUpperCase() };
}

function positive(text: string, option: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 1000)) throw new BadInput(`${option} takes a number above 0; not "${text}".`);
  return value;
}

/** Answers as `{ "item-id": 0…4 }`. */
function answersIn(file: string): Record<string, number> {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw error;
    throw new BadInput(`"${file}" is not JSON. It should hold answers such as {"night-run": 4}.`);
  }
  const wholeNumbers = (answer: unknown) =>
    Number.isInteger(answer) && Number(answer) >= 0 && Number(answer) <= 4;
  if (typeof raw !== "object" || raw === null || !Object.values(raw).every(wholeNumbers)) {
    throw new BadInput(`"${file}" should hold answers from 0 to 4 by item id, such as {"night-run": 4}.`);
  }
  return raw as Record<string, number>;
}
