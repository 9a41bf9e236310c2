import type { SpecialisationFeatures } from "../../src/core/reading/specialisation.ts";
import type { Specialisation } from "../../src/core/taxonomy/specialisation.ts";
import type { SpecialisationId } from "../../src/core/vocabulary.ts";
import { mulberry32 } from "./fit.ts";
import { SEED_WORDS } from "./seeds.ts";
import type { Example } from "./vocabulary.ts";

/** Specialisations that few titles name, with the weight of distinguishing skills an ad must ask for to be one by its text. */
const THIN: Partial<Record<SpecialisationId, number>> = {
  "ai-research-scientist": 3,
  "computer-vision-engineer": 3.2,
  "nlp-engineer": 3.8,
  "deep-learning-engineer": 3.8,
  "reinforcement-learning-engineer": 2,
  "responsible-ai-specialist": 4,
  "quantum-ml-researcher": 2,
  "climate-ml-engineer": 3,
  "security-ml-engineer": 3.5,
  "robotics-engineer": 2.5,
  "mlops-engineer": 5.5,
  "ml-infrastructure-engineer": 4,
  "ai-product-manager": 4,
};

/** Work that a thin specialisation is usually hidden among, or that its ads are like. */
const GROUND: ReadonlySet<SpecialisationId> = new Set([
  "machine-learning-engineer",
  "data-scientist",
  "ai-engineer",
  "software-engineer",
]);
const PLANTED = 45;
const MOST_SILVER = 40;
/** How far the field found must stand above every other. */
const LEAD = 1.25;

/**
 * Ads whose text speaks for one thin specialisation far more than for any other, whatever their title: the heaviest,
 * by the weight of its distinguishing skills among those the ad asks for.
 */
export function silverExamples(
  unlabelled: readonly Omit<Example, "label">[],
  specialisations: readonly Specialisation[],
): Example[] {
  const thin = specialisations.filter(({ id }) => THIN[id] !== undefined);
  const ranked = unlabelled.flatMap((example) => {
    const scores = thin
      .map(({ id, distinguishing }) => ({ id, score: weightOf(example.features, distinguishing) }))
      .sort((a, b) => b.score - a.score);
    const [first, second] = scores;
    if (!first || !second || first.score < THIN[first.id]! || first.score < second.score * LEAD) return [];
    return [{ example: { ...example, label: first.id }, score: first.score }];
  });
  ranked.sort((a, b) => b.score - a.score);
  const counts = new Map<SpecialisationId, number>();
  return ranked.flatMap(({ example }) => {
    const count = (counts.get(example.label) ?? 0) + 1;
    counts.set(example.label, count);
    return count <= MOST_SILVER ? [example] : [];
  });
}

function weightOf({ skills }: SpecialisationFeatures, wanted: readonly string[]): number {
  return skills.reduce((sum, { id, weight }) => sum + (wanted.includes(id) ? weight : 0), 0);
}

/**
 * Ordinary ads with the skills and words of a thin specialisation planted in them, so that the model learns how much of
 * it makes an ad one of its kind. Seeded.
 */
export function plantedExamples(
  examples: readonly Example[],
  specialisations: readonly Specialisation[],
  seed: number,
): Example[] {
  const random = mulberry32(seed);
  const ground = examples.filter(({ label }) => GROUND.has(label));
  const pick = <One>(from: readonly One[]) => from[Math.floor(random() * from.length)]!;
  return specialisations
    .filter(({ id }) => THIN[id] !== undefined)
    .flatMap(({ id, core, distinguishing }) =>
      Array.from({ length: PLANTED }, () => {
        const { features, group } = pick(ground);
        const own = new Set([
          ...Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(distinguishing)),
          ...Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(core)),
        ]);
        const skills = [
          ...features.skills.filter(() => random() < 0.5),
          ...[...own].map((skill) => ({ id: skill, weight: 1 + random() * 0.6 })),
        ];
        const words = Array.from({ length: 8 + Math.floor(random() * 10) }, () =>
          pick(SEED_WORDS[id]!.split("|")),
        );
        const text = `${features.text.slice(0, features.text.length * 0.6)}\n${words.join("\n")}`;
        return { features: { skills, title: null, text }, label: id, group };
      }),
    );
}
