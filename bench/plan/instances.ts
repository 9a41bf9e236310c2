import { type Ground, prepareGround } from "../../src/core/compass/ground.ts";
import { asks, marketOf, posting, reads } from "../../test/fixtures/markets.ts";
import { skill, taxonomyOf } from "../../test/fixtures/taxonomies.ts";
import { Random } from "../resumes/random.ts";

/** What kind of small market is drawn. */
export interface Kind {
  readonly name: string;
  /** Whether skills take different hours, and whether some rest on others. */
  readonly evenHours: boolean;
  readonly prerequisites: boolean;
}

export const TO = "nlp-engineer";
const SKILLS = 10;
const POSTINGS = 30;

/** A market of thirty postings that ask for some of ten skills, alike for the same seed. */
export function drawInstance(kind: Kind, seed: number): { ground: Ground; skills: readonly string[] } {
  const random = new Random(seed);
  const ids = Array.from({ length: SKILLS }, (_, at) => `skill-${at}`);
  const taxonomy = taxonomyOf(
    ids.map((id, at) =>
      skill(id, {
        requires: kind.prerequisites && at > 0 && random.chance(0.35) ? [random.pick(ids.slice(0, at))] : [],
        hours: {
          working: kind.evenHours ? [20, 20] : hoursFrom(random),
          strong: [300, 400],
          basis: "library",
        },
      }),
    ),
  );
  // Common skills are asked for by many: a draw by rank, as in real ads.
  const postings = Array.from({ length: POSTINGS }, () => {
    const asked = ids.filter((_, at) => random.chance(0.75 - 0.05 * at));
    const required = asked.length >= 3 ? asked : random.some(ids, 3);
    return posting({ specialisations: reads(TO), skills: asks("required", ...required) });
  });
  return { ground: prepareGround(marketOf(postings), taxonomy), skills: ids };
}

function hoursFrom(random: Random): readonly [number, number] {
  const low = random.whole(5, 80);
  return [low, low + random.whole(0, 40)];
}
