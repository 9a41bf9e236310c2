import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import type { Need } from "../../vocabulary.ts";
import type { SpecialisationFeatures } from "../specialisation.ts";
import type { Passage } from "../text/passage.ts";
import type { AdText } from "./ad-text.ts";
import type { SectionKind } from "./headings.ts";
import type { AskedSkill } from "./skills.ts";
import { titleInEnglish } from "./title-languages.ts";

const NEED_WEIGHT: Readonly<Record<Need, number>> = { required: 1, preferred: 0.5, mentioned: 0.2 };
/** A skill named again and again is what the work is about. */
const AGAIN = 0.35;

/** Parts of an ad that say what the person will do and must know. */
const TELLING: ReadonlySet<SectionKind> = new Set(["about-role", "duties", "required", "preferred", "other"]);

/** What the specialisation of an ad is judged from. */
export function adFeatures(
  { tokens, known, lines }: AdText,
  skills: readonly AskedSkill[],
  title: string | null,
  taxonomy: Taxonomy,
): SpecialisationFeatures<Passage> {
  const telling = lines.filter(({ section }) => TELLING.has(section));
  const used = telling.length > 0 ? telling : lines;
  return {
    skills: skills.map(({ ordinal, need, at }) => ({
      id: taxonomy.skills[ordinal]!.id,
      weight: NEED_WEIGHT[need] * (1 + AGAIN * Math.log(Math.max(1, at.length))),
    })),
    title: title && titleInEnglish(title),
    text: { tokens, known, stretches: used },
  };
}
