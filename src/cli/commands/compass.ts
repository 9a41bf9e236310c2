import type { Command } from "commander";
import { BadInput } from "../bad-input.ts";
import { prepare, specialisationOf, withSettings } from "../compass-ground.ts";
import { type CompassOptions, wholeNumber } from "../compass-options.ts";
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

async function compass(file: string, options: CompassOptions): Promise<void> {
  const { ground, person, interests, settings } = await prepare(file, options);
  const { rank } = await import("../../core/compass/rank.ts");
  const { depthOf } = await import("../../core/compass/depth.ts");
  const ranking = rank(ground, person, interests, settings);
  const depth = depthOf(ground, person, settings);
  if (options.json) {
    printJson({ ...ranking, depth });
    return;
  }
  const { describeDepth, describeRanking } = await import("../describe/compass.ts");
  print(`${describeRanking(ranking, ground)}\n\n${describeDepth(depth, ground)}`);
}

async function plan(
  file: string,
  options: CompassOptions & { to: string; steps: string; skip?: string },
): Promise<void> {
  const to = specialisationOf(options.to);
  const steps = wholeNumber(options.steps, "--steps");
  const { ground, person, settings } = await prepare(file, options);
  const { planTo } = await import("../../core/compass/plan.ts");
  const skip = options.skip?.split(",").map((id) => id.trim()) ?? [];
  const unknown = skip.filter((id) => !ground.taxonomy.ordinalOf.has(id));
  if (unknown.length > 0) throw new BadInput(`--skip takes skill ids; unknown: ${unknown.join(", ")}.`);
  const result = planTo(ground, person, to, settings, { steps, skip });
  if (options.json) {
    printJson(result);
    return;
  }
  const { describePlan } = await import("../describe/compass.ts");
  print(describePlan(result, ground));
}
