import { costsOf } from "../core/compass/costs.ts";
import { decidingFor } from "../core/compass/deciding.ts";
import { gapTo } from "../core/compass/gap.ts";
import { type Progress, planWithProgress, withDone } from "../core/compass/progress.ts";
import { rank } from "../core/compass/rank.ts";
import { namesIn } from "../core/taxonomy/names.ts";
import type { SpecialisationId } from "../core/vocabulary.ts";
import type { ReportFacts } from "../formats/report/make-report.ts";
import { shippedLearning } from "../store/shipped.ts";
import type { prepare } from "./compass-ground.ts";

interface Wanted {
  /** Null: the first place of the ranking. */
  readonly to: SpecialisationId | null;
  readonly steps: number;
  readonly day: string;
  readonly name: string | null;
}

/** Computes what a report is made of. */
export function factsFor(
  { ground, person, interests, answered, settings }: Awaited<ReturnType<typeof prepare>>,
  progress: Progress,
  { to, steps, day, name }: Wanted,
): ReportFacts {
  const now = withDone(person, progress);
  const ranking = rank(ground, now, interests, settings);
  const aim = to ?? ranking.ranking[0]!.specialisation;
  const learning = shippedLearning(ground.taxonomy);
  return {
    name,
    day,
    skills: now.skills,
    settings,
    ranking,
    deciding: decidingFor(ground, now, answered, settings, ranking),
    plan: planWithProgress(ground, person, progress, aim, settings, { steps }),
    gap: gapTo(ground, now, aim),
    costs: costsOf(ground, settings),
    market: { size: ground.market.size, ...ground.market.description },
    nameOf: namesIn(ground.taxonomy),
    learning: (skill) => learning.get(skill),
  };
}
