import type { Cell } from "../../../core/market/counts.ts";
import type { Taxonomy } from "../../../core/taxonomy/taxonomy.ts";
import { AI_SPECIALISATIONS } from "../../../core/vocabulary.ts";
import { count } from "../../components/format.ts";
import { ShareBar } from "../../components/share-bar.tsx";

interface IndexProps {
  readonly taxonomy: Taxonomy;
  /** Null without a market. */
  readonly demand: readonly Cell[] | null;
}

/** All fourteen, each with its line and its number of postings. */
export function SpecialisationIndex({ taxonomy, demand }: IndexProps) {
  const most = Math.max(1, ...(demand ?? []).map((one) => one.n));
  return (
    <ol class="specialisation-index">
      {AI_SPECIALISATIONS.map((id) => {
        const { name, tagline } = taxonomy.specialisation.get(id)!;
        const n = demand?.find((one) => one.key === id)?.n;
        return (
          <li key={id}>
            <a href={`/specialisations/${id}`}>{name}</a>
            <span class="what">{tagline}</span>
            {n !== undefined && (
              <span class="ads">
                {count(n)} <span class="unit">{n === 1 ? "ad" : "ads"}</span>
                <ShareBar share={n / most} />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
