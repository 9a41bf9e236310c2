import type { Market } from "../../../core/market/market.ts";
import type { Result } from "../../../core/result.ts";
import type { Taxonomy } from "../../../core/taxonomy/taxonomy.ts";
import { AI_SPECIALISATIONS } from "../../../core/vocabulary.ts";
import type { BuiltAssets } from "../../../store/built-assets.ts";
import { Basis } from "../../components/basis.tsx";
import { NoMarket } from "../../components/no-market.tsx";
import { Page } from "../../components/page.tsx";
import { basisSentence } from "../../figures/basis.ts";
import { aiDemand } from "../../figures/demand.ts";
import { SpecialisationIndex } from "./specialisation-index.tsx";

interface SpecialisationsPageProps {
  readonly assets: BuiltAssets;
  readonly taxonomy: Taxonomy;
  readonly market: Result<Market>;
}

export function SpecialisationsPage({ assets, taxonomy, market }: SpecialisationsPageProps) {
  const demand = market.ok ? aiDemand(market.value) : null;
  const neighbours = taxonomy.specialisations.filter((one) => !AI_SPECIALISATIONS.includes(one.id));
  return (
    <Page
      title="Specialisations"
      description="Fourteen kinds of AI work: what each is, what a week in it holds, what ads for it ask and pay."
      current="/specialisations"
      assets={assets}
    >
      <div class="page-head">
        <h1>Fourteen kinds of AI work</h1>
        <p class="lead">
          They share tools and titles, and an ad is often a mixture. Each page says what the work is, what a
          week in it holds, what ads ask for and pay, and how people come to it.
        </p>
      </div>
      {market.ok ? null : <NoMarket message={market.message} />}
      <SpecialisationIndex taxonomy={taxonomy} demand={demand} />
      {market.ok && demand && <Basis>{basisSentence(market.value, demand[0]?.of ?? 0)}</Basis>}
      <section class="section" aria-labelledby="neighbours">
        <h2 id="neighbours">Neighbours</h2>
        <p>Work beside AI work that ads and people are easily mistaken for.</p>
        <dl class="ways-in">
          {neighbours.map(({ id, name, tagline }) => (
            <div>
              <dt>
                <a href={`/specialisations/${id}`}>{name}</a>
              </dt>
              <dd>{tagline}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Page>
  );
}
