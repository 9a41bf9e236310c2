import type { Command } from "commander";
import { prepare, withSettings } from "../compass-ground.ts";
import type { CompassOptions } from "../compass-options.ts";
import { print, printJson } from "../print.ts";

export function defineCompass(program: Command): void {
  withSettings(
    program.command("compass").argument("<resume>", "a résumé in any format that `read resume` takes"),
  )
    .description("Rank the fourteen AI specialisations for a person, with reasons and certainty.")
    .action(compass);
}

async function compass(file: string, options: CompassOptions): Promise<void> {
  const { ground, person, interests, answered, settings } = await prepare(file, options);
  const { rank } = await import("../../core/compass/rank.ts");
  const { depthOf } = await import("../../core/compass/depth.ts");
  const { costsOf } = await import("../../core/compass/costs.ts");
  const { decidingFor } = await import("../../core/compass/deciding.ts");
  const ranking = rank(ground, person, interests, settings);
  const deciding = decidingFor(ground, person, answered, settings, ranking);
  const depth = depthOf(ground, person, settings);
  const costs = costsOf(ground, settings);
  if (options.json) {
    printJson({ ...ranking, deciding, depth, costs });
    return;
  }
  const { describeDepth, describeRanking, describeWishes } = await import("../describe/compass.ts");
  print(
    [
      describeRanking(ranking, deciding, ground),
      describeWishes(costs, settings),
      describeDepth(depth, ground),
    ]
      .filter(Boolean)
      .join("\n\n"),
  );
}
