import { cell } from "../../../core/market/counts.ts";
import type { Market } from "../../../core/market/market.ts";
import type { Skill } from "../../../core/taxonomy/skill.ts";
import type { Taxonomy } from "../../../core/taxonomy/taxonomy.ts";
import type { SpecialisationId } from "../../../core/vocabulary.ts";
import { Basis } from "../../components/basis.tsx";
import { count, percent, percentRange, plural } from "../../components/format.ts";
import { Quantity } from "../../components/quantity.tsx";
import { aiPart } from "../../figures/ai-part.ts";
import { basisSentence } from "../../figures/basis.ts";
import { skillDemand } from "../../figures/demand.ts";
import { selectionOf } from "../../figures/selection.ts";
import { ShareTable } from "./share-table.tsx";

interface SkillDemandProps {
  readonly market: Market;
  readonly taxonomy: Taxonomy;
  readonly skill: Skill;
}

/** How many ads for AI work name the skill, and in which specialisations. */
export function SkillDemand({ market, taxonomy, skill }: SkillDemandProps) {
  const part = aiPart(market);
  const { postings, employers, enough } = selectionOf(part, { skill: skill.id });
  const { share, interval } = cell(skill.id, postings, part.size);
  const nameOf = (id: string) => (
    <a href={`/specialisations/${id}`}>{taxonomy.specialisation.get(id as SpecialisationId)?.name ?? id}</a>
  );
  if (!enough) {
    return (
      <>
        <p class="too-few">
          {postings === 0
            ? `None of the ${count(part.size)} ads for AI work names it.`
            : `${plural(postings, "ad")} for AI work by ${plural(employers, "employer")} ${postings === 1 ? "names" : "name"} it, of ${count(part.size)}: too few to say who asks for it.`}
        </p>
        <Basis>{basisSentence(market, part.size)}</Basis>
      </>
    );
  }
  return (
    <>
      <Quantity
        label="of the ads for the fourteen AI specialisations name it"
        value={percent(share)}
        basis={`likely ${percentRange(interval)}; ${count(postings)} of ${count(part.size)} ads, ${plural(employers, "employer")}`}
      />
      <ShareTable
        caption="Share of the ads of each specialisation that name it; those with fewer than ten ads are left out"
        rowsAre="Specialisation"
        cells={skillDemand(part, skill.id)}
        nameOf={nameOf}
      />
      <Basis>{basisSentence(market, part.size)}</Basis>
    </>
  );
}
