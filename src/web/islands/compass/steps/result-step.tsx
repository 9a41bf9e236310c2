import { interestProfile } from "../../../../core/compass/interest.ts";
import type { RankedSpecialisation, Ranking } from "../../../../core/compass/rank.ts";
import { count, plural } from "../../../components/format.ts";
import { Notice } from "../../../components/notice.tsx";
import { useCatalogue, useTools } from "../context.ts";
import { AskedView } from "../pieces/asked-view.tsx";
import { FACTOR_NAMES, FactorLegend, FactorLine, factorsInWords } from "../pieces/factor-line.tsx";
import { FitRose, rimOf } from "../pieces/fit-rose.tsx";
import { useNames } from "../pieces/use-names.ts";
import { useDecided } from "../pieces/use-ranking.ts";
import { heldSkills } from "../session/session.ts";
import { useSession } from "../session/store.ts";
import { placeOf } from "../session/way.ts";
import {
  certaintyInWords,
  headlineOf,
  interestInWords,
  marketInWords,
  noInterestInWords,
  points,
  strengthInWords,
  whatMovesItInWords,
} from "../words/result.ts";
import { DecidingSection } from "./deciding-section.tsx";
import { DepthSection } from "./depth-section.tsx";
import { WaysIn } from "./ways-in.tsx";

/** How the fourteen specialisations suit the person, the best fit first. */
export function ResultStep() {
  const session = useSession(useTools().store);
  const asked = useDecided();
  const { market } = useCatalogue();
  const nameOf = useNames();
  const ranking = asked.value?.ranking;
  if (heldSkills(session).length === 0) return <NoSkills />;
  return (
    <div class="step">
      <h1 tabIndex={-1}>
        {ranking ? headlineOf(ranking.certainty, ranking.ranking, nameOf) : "Taking your bearings"}
      </h1>
      <AskedView asked={asked} doing={`Comparing you with ${count(market.ai)} ads`}>
        {({ ranking: value, deciding }) => (
          <>
            <Overview ranking={value} />
            <DecidingSection deciding={deciding} />
            <AllFourteen ranking={value} />
            <WaysIn ranking={value} />
            <DepthSection />
          </>
        )}
      </AskedView>
    </div>
  );
}

function NoSkills() {
  return (
    <div class="step">
      <h1 tabIndex={-1}>No skills to go by yet</h1>
      <p class="lead">The result compares your skills with what ads ask for. Add a few, then come back.</p>
      <p>
        <a class="button" href={placeOf("you")}>
          Add skills
        </a>
      </p>
    </div>
  );
}

function Overview({ ranking }: { readonly ranking: Ranking }) {
  const nameOf = useNames();
  const first = ranking.ranking[0]!;
  const id = first.specialisation;
  return (
    <div class="overview">
      <figure class="fit-figure">
        <FitRose
          ranking={ranking.ranking}
          certainty={ranking.certainty}
          description={roseInWords(ranking, nameOf)}
        />
        <figcaption class="small soft">
          The longer the point, the better the fit; the rim is {points(rimOf(ranking.ranking))} of 100.
          {ranking.certainty.firsts.length > 1 && " Thin needles: where small changes would turn it."}
        </figcaption>
      </figure>
      <div class="flow">
        <p class="certainty">{certaintyInWords(ranking.certainty, ranking.ranking, nameOf)}</p>
        {whatMovesItInWords(ranking.ranking, nameOf) && <p>{whatMovesItInWords(ranking.ranking, nameOf)}</p>}
        {first.reasons.strength.thin && (
          <Notice tone="warning" title="Few ads">
            <p>
              Fewer than 30 ads of this collection are for {nameOf(id)}. Its place rests more on our own list
              of skills than on what ads ask for.
            </p>
          </Notice>
        )}
        <Why ranked={first} />
        <p class="actions">
          <a class="button" href={placeOf("result", id)}>
            What this rests on
          </a>
          <a href={placeOf("plan", id)}>Plan the way there</a>
          <a href={placeOf("moves")}>How far is each?</a>
        </p>
      </div>
    </div>
  );
}

function Why({ ranked }: { readonly ranked: RankedSpecialisation }) {
  const nameOf = useNames();
  const { strength, interest, market } = ranked.reasons;
  const lines = [
    { factor: "strength" as const, value: ranked.strength, text: strengthInWords(strength, nameOf) },
    {
      factor: "interest" as const,
      value: ranked.interest,
      text: interest ? interestInWords(interest) : <NoInterest />,
    },
    { factor: "market" as const, value: ranked.market, text: marketInWords(market) },
  ];
  return (
    <dl class="why">
      {lines.map(({ factor, value, text }) => (
        <div key={factor} class={factor}>
          <dt>
            {upperFirst(FACTOR_NAMES[factor])}{" "}
            <span class="points">{value === null ? "–" : points(value)}</span>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Why interest is left out; which of the reasons it is can be told. */
function NoInterest() {
  const { inventory } = useCatalogue();
  const { answers } = useSession(useTools().store);
  return (
    <>
      {noInterestInWords(interestProfile(inventory, answers).answered)}{" "}
      <a href={placeOf("interests")}>Go to the questions</a>
    </>
  );
}

function AllFourteen({ ranking }: { readonly ranking: Ranking }) {
  const nameOf = useNames();
  const hasInterest = ranking.weights.interest > 0;
  return (
    <section class="section" aria-labelledby="all-heading">
      <h2 id="all-heading">All fourteen, best fit first</h2>
      <FactorLegend hasInterest={hasInterest} />
      {!hasInterest && (
        <p class="soft">
          Interest is left out. <a href={placeOf("interests")}>Say what you like</a> and it is counted.
        </p>
      )}
      <p class="small soft">
        Ads: all that meet your wishes. Those that require fewer than three skills say too little to be judged
        within reach or not.
      </p>
      <ol class="ranking">
        {ranking.ranking.map((one) => (
          <li key={one.specialisation}>
            <a href={placeOf("result", one.specialisation)}>{nameOf(one.specialisation)}</a>
            <span class="points" aria-hidden="true">
              {points(one.fit)}
            </span>
            <FactorLine fit={one.fit} factors={one} />
            <span class="visually-hidden">{factorsInWords(one.fit, one)}</span>
            <span class="small soft">{standing(one)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function standing({ reasons: { strength, market } }: RankedSpecialisation): string {
  const { demand, reach } = market;
  if (demand.n === 0) return "No ads here that meet your wishes: too few to say.";
  const found = reach.inReach === 0 ? "none" : count(reach.inReach);
  const judged = reach.of === demand.n ? "" : `, of which ${count(reach.of)} can be judged:`;
  const within = reach.of === 0 ? "" : `${judged || ","} ${found} within reach`;
  return `${plural(demand.n, "ad")}${within}${strength.thin ? " · few ads: read with care" : ""}`;
}

function roseInWords({ ranking }: Ranking, nameOf: (id: string) => string): string {
  return `Fit of 100, best first: ${ranking.map((one) => `${nameOf(one.specialisation)} ${points(one.fit)}`).join(", ")}.`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
