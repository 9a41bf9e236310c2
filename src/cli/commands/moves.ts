import type { Command } from "commander";
import type { Ground } from "../../core/compass/ground.ts";
import type { HeldEvidence } from "../../core/compass/held-evidence.ts";
import type { Leverage } from "../../core/compass/leverage.ts";
import type { Move } from "../../core/compass/moves.ts";
import type { CompassSettings, Person } from "../../core/compass/person.ts";
import { BadInput } from "../bad-input.ts";
import { prepare, specialisationOf, withSettings } from "../compass-ground.ts";
import type { CompassOptions } from "../compass-options.ts";
import { print, printJson } from "../print.ts";

export function defineMoves(program: Command): void {
  const resume = "a résumé in any format that `read resume` takes";
  withSettings(program.command("moves").argument("<resume>", resume))
    .option("--to <specialisation>", "the ways there, straight and through another specialisation first")
    .description("How far every AI specialisation is from where a person stands, in hours of study.")
    .action(moves);
  withSettings(program.command("explore").argument("<resume>", resume))
    .description("Three specialisations that fit and differ, each with a project of two evenings to try it.")
    .action(explore);
  withSettings(program.command("compare").argument("<resume>", resume))
    .requiredOption("--with <ids>", "two or three specialisations, with commas between")
    .description("Two or three specialisations side by side for one person.")
    .action(compareThem);
}

async function moves(file: string, options: CompassOptions & { to?: string }): Promise<void> {
  const to = options.to === undefined ? null : specialisationOf(options.to);
  const { ground, person, profile, text, settings } = await prepare(file, options);
  const { movesFrom, pathsTo } = await import("../../core/compass/moves.ts");
  const { describeMoves, describePaths } = await import("../describe/moves.ts");
  if (to === null) {
    const found = movesFrom(ground, person, settings);
    const leverage = await leverageIn(ground, person, settings, found);
    const { evidenceIn } = await import("../../core/compass/held-evidence.ts");
    const evidenceOf = evidenceIn(profile, text);
    if (options.json) printJson({ moves: found, leverage: leverage && withHeld(leverage, evidenceOf) });
    else
      print(describeMoves(found, settings) + (leverage ? await inWords(leverage, ground, evidenceOf) : ""));
    return;
  }
  const paths = pathsTo(ground, person, to, settings);
  if (options.json) printJson(paths);
  else print(describePaths(paths, ground, settings));
}

async function leverageIn(...[ground, person, settings, found]: Standing) {
  const [{ leverageOf }, { shippedLearning }] = await Promise.all([
    import("../../core/compass/leverage.ts"),
    import("../../store/shipped.ts"),
  ]);
  return leverageOf(ground, person, settings, shippedLearning(ground.taxonomy), found);
}

type Standing = readonly [Ground, Person, CompassSettings, readonly Move[]];

/** Each skill that carries over with what in the résumé speaks for it. */
function withHeld(leverage: Leverage, evidenceOf: EvidenceOf) {
  const higher = leverage.higher.map((move) => ({
    ...move,
    carries: move.carries.map((one) => ({ ...one, held: evidenceOf(one.skill) })),
  }));
  return { ...leverage, higher };
}

type EvidenceOf = (skill: string) => HeldEvidence | null;

async function inWords(leverage: Leverage, ground: Ground, evidenceOf: EvidenceOf): Promise<string> {
  const { describeLeverage } = await import("../describe/leverage.ts");
  return `\n\n${describeLeverage(leverage, ground, evidenceOf)}`;
}

async function explore(file: string, options: CompassOptions): Promise<void> {
  const { ground, person, interests, settings } = await prepare(file, options);
  const [{ rank }, { trialsOf }] = await Promise.all([
    import("../../core/compass/rank.ts"),
    import("../../core/compass/explore.ts"),
  ]);
  const ranking = rank(ground, person, interests, settings);
  const trials = trialsOf(ground, ranking);
  if (options.json) {
    printJson({ trials, closeCall: ranking.certainty.closeCall });
    return;
  }
  const { describeTrials } = await import("../describe/explore.ts");
  print(describeTrials(trials, ground));
}

async function compareThem(file: string, options: CompassOptions & { with: string }): Promise<void> {
  const { compare, MOST_COMPARED } = await import("../../core/compass/compare.ts");
  const ids = [...new Set(options.with.split(",").map(specialisationOf))];
  if (ids.length < 2 || ids.length > MOST_COMPARED) {
    throw new BadInput(`--with takes two or three different specialisations, with commas between.`);
  }
  const { ground, person, interests, settings } = await prepare(file, options);
  const compared = compare(ground, person, interests, settings, ids);
  if (options.json) {
    printJson({ compared });
    return;
  }
  const { describeComparison } = await import("../describe/moves.ts");
  print(describeComparison(compared));
}
