import type { Command } from "commander";
import type { Ground } from "../../core/compass/ground.ts";
import type { Monday } from "../../core/compass/monday.ts";
import type { Plan } from "../../core/compass/plan.ts";
import { BadInput } from "../bad-input.ts";
import { prepare, specialisationOf, withSettings } from "../compass-ground.ts";
import { type CompassOptions, wholeNumber } from "../compass-options.ts";
import { print, printJson } from "../print.ts";

interface PlanCommandOptions extends CompassOptions {
  readonly to: string;
  readonly steps: string;
  readonly skip?: string;
  readonly progress?: string;
  readonly ics?: string;
  readonly from?: string;
}

/** Named at each choice. */
const ALTERNATIVES = 2;

export function definePlan(program: Command): void {
  withSettings(
    program.command("plan").argument("<resume>", "a résumé in any format that `read resume` takes"),
  )
    .requiredOption("--to <specialisation>", "the specialisation to work towards")
    .option("--steps <n>", "how many skills at most", "8")
    .option("--skip <ids>", "skill ids not to propose, with commas between")
    .option("--progress <file>", "your progress: done skills count as held, logged hours are taken off")
    .option("--ics <file>", "write the steps as a calendar file too")
    .option(
      "--from <day>",
      "the day on which you begin, YYYY-MM-DD: each step gets its dates (calendar: default today)",
    )
    .description(
      "Say which skills to learn next towards a specialisation, in which order, and what each opens.",
    )
    .action(plan);
}

async function plan(file: string, options: PlanCommandOptions): Promise<void> {
  const to = specialisationOf(options.to);
  const steps = wholeNumber(options.steps, "--steps");
  const { ground, person, settings } = await prepare(file, options);
  const skip = skippedIn(options.skip, ground);
  const { planWithProgress } = await import("../../core/compass/progress.ts");
  const { progressFor } = await import("../progress-file.ts");
  const progress = progressFor(options.progress, ground.taxonomy);
  const result = planWithProgress(ground, person, progress, to, settings, {
    steps,
    skip,
    alternatives: ALTERNATIVES,
  });
  const monday = await mondayFor(result, ground);
  const dated = options.from === undefined ? null : await datesOf(result, options.from);
  if (options.ics)
    await writeCalendar(options.ics, result, options.from, settings.hoursPerWeek, ground, monday);
  if (options.json) {
    printJson({ ...result, ...(dated && { steps: dated }), monday });
    return;
  }
  const { describePlan } = await import("../describe/plan.ts");
  print(describePlan(result, ground, dated, monday));
}

async function mondayFor(result: Plan, ground: Ground) {
  const [{ mondayOf }, { shippedLearning }] = await Promise.all([
    import("../../core/compass/monday.ts"),
    import("../../store/shipped.ts"),
  ]);
  const learning = shippedLearning(ground.taxonomy);
  return mondayOf(result, (skill) => learning.get(skill));
}

/** The steps, each with its first and last day. */
async function datesOf(result: Plan, from: string) {
  const [{ datedSteps }, { dayOf }] = await Promise.all([
    import("../../core/compass/dated-steps.ts"),
    import("../progress-file.ts"),
  ]);
  return datedSteps(result, dayOf(from, "--from")).map(({ step, first, last }) => ({ ...step, first, last }));
}

async function writeCalendar(
  file: string,
  plan: Plan,
  from: string | undefined,
  hoursPerWeek: number,
  ground: Ground,
  monday: Monday | null,
): Promise<void> {
  const [{ writeFileSync }, { planCalendar }, { dayOf }, { namesIn }] = await Promise.all([
    import("node:fs"),
    import("../../formats/icalendar/plan-calendar.ts"),
    import("../progress-file.ts"),
    import("../../core/taxonomy/names.ts"),
  ]);
  const start = dayOf(from, "--from");
  writeFileSync(file, planCalendar(plan, start, hoursPerWeek, namesIn(ground.taxonomy), monday));
}

function skippedIn(ids: string | undefined, ground: Ground): string[] {
  const skip = ids?.split(",").map((id) => id.trim()) ?? [];
  const unknown = skip.filter((id) => !ground.taxonomy.ordinalOf.has(id));
  if (unknown.length > 0) throw new BadInput(`--skip takes skill ids; unknown: ${unknown.join(", ")}.`);
  return skip;
}
