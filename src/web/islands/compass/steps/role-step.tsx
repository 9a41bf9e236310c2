import type { RankedSpecialisation } from "../../../../core/compass/rank.ts";
import type { SpecialisationId } from "../../../../core/vocabulary.ts";
import { useCatalogue } from "../context.ts";
import { AskedView } from "../pieces/asked-view.tsx";
import { FactorLegend, FactorLine, factorsInWords } from "../pieces/factor-line.tsx";
import { useNames } from "../pieces/use-names.ts";
import { useRanking } from "../pieces/use-ranking.ts";
import { placeOf } from "../session/way.ts";
import { points } from "../words/result.ts";
import { InterestSection, MarketSection, StrengthSection } from "./role-factors.tsx";
import { GapSection } from "./role-gap.tsx";

/** One specialisation and the person: each factor down to its parts, and the gap. */
export function RoleStep({ id }: { readonly id: SpecialisationId }) {
  const { specialisations } = useCatalogue();
  const nameOf = useNames();
  const asked = useRanking();
  const tagline = specialisations.find((one) => one.id === id)?.tagline;
  return (
    <div class="step role">
      <header class="step-head">
        <p class="back">
          <a href={placeOf("result")}>All fourteen</a>
        </p>
        <h1 tabIndex={-1}>How you fit: {nameOf(id)}</h1>
        <p class="lead">{tagline}</p>
        <p>
          <a href={`/specialisations/${id}`}>What the work is, a typical week, and ways in</a>
        </p>
      </header>
      <AskedView asked={asked} doing="Comparing you with the ads">
        {({ ranking, weights }) => {
          const place = ranking.findIndex((one) => one.specialisation === id);
          const ranked = ranking[place];
          if (!ranked) return null;
          return <Detail ranked={ranked} place={place} hasInterest={weights.interest > 0} />;
        }}
      </AskedView>
      <GapSection id={id} />
      <p class="actions onward">
        <a class="button" href={placeOf("plan", id)}>
          Plan the way there
        </a>
      </p>
    </div>
  );
}

interface DetailProps {
  readonly ranked: RankedSpecialisation;
  readonly place: number;
  readonly hasInterest: boolean;
}

function Detail({ ranked, place, hasInterest }: DetailProps) {
  return (
    <>
      <div class="role-fit">
        <p>
          <span class="number">{points(ranked.fit)}</span> of 100, place {place + 1} of 14
        </p>
        <FactorLine fit={ranked.fit} factors={ranked} />
        <p class="visually-hidden">{factorsInWords(ranked.fit, ranked)}</p>
        <FactorLegend hasInterest={hasInterest} />
      </div>
      <StrengthSection strength={ranked.reasons.strength} />
      <InterestSection interest={ranked.reasons.interest} />
      <MarketSection market={ranked.reasons.market} />
    </>
  );
}
