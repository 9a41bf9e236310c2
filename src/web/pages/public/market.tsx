import type { TrendGround } from "../../../actions/market-trends.ts";
import type { AiShare } from "../../../core/market/ai-share.ts";
import type { Market } from "../../../core/market/market.ts";
import type { Result } from "../../../core/result.ts";
import type { Taxonomy } from "../../../core/taxonomy/taxonomy.ts";
import type { Seniority, WorkMode } from "../../../core/vocabulary.ts";
import type { BuiltAssets } from "../../../store/built-assets.ts";
import { AiShareChart } from "../../charts/ai-share-chart.tsx";
import { Basis } from "../../components/basis.tsx";
import { plural } from "../../components/format.ts";
import { NoMarket } from "../../components/no-market.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { countryName, SENIORITY_WORDS, WORK_MODE_WORDS } from "../../components/words.ts";
import { aiPart } from "../../figures/ai-part.ts";
import { basisSentence } from "../../figures/basis.ts";
import type { MarketQuestion } from "../../figures/market-question.ts";
import { type Selection, selectionOf } from "../../figures/selection.ts";
import { MarketFigures } from "./market-figures.tsx";
import { MarketFilters } from "./market-filters.tsx";

interface MarketPageProps {
  readonly assets: BuiltAssets;
  readonly taxonomy: Taxonomy;
  readonly market: Result<Market>;
  readonly aiShare: AiShare | null;
  readonly question: MarketQuestion;
  readonly steadyMonths: TrendGround["steady"];
}

export function MarketPage({ assets, taxonomy, market, aiShare, question, steadyMonths }: MarketPageProps) {
  return (
    <Page
      title="The market"
      description="What ads for AI work ask for, where, and what they pay; with the number of ads behind every figure."
      current="/market"
      assets={assets}
    >
      <div class="page-head">
        <h1>What the ads ask for</h1>
        <p class="lead">
          Counts, pay and skills of the ads that were collected. Choose a part of the market; every figure
          says how many ads it rests on.
        </p>
      </div>
      {market.ok ? (
        <Answer market={market.value} taxonomy={taxonomy} question={question} steadyMonths={steadyMonths} />
      ) : (
        <NoMarket message={market.message} />
      )}
      {aiShare && (
        <section class="section" aria-labelledby="elsewhere">
          <h2 id="elsewhere">How much of all work this is</h2>
          <p>Beside the ads that Bearings read, another source counts how many of all postings mention AI.</p>
          <AiShareChart share={aiShare} />
        </section>
      )}
    </Page>
  );
}

interface AnswerProps {
  readonly market: Market;
  readonly taxonomy: Taxonomy;
  readonly question: MarketQuestion;
  readonly steadyMonths: TrendGround["steady"];
}

function Answer({ market, taxonomy, question, steadyMonths }: AnswerProps) {
  const { filter, whole } = question;
  const field = whole || filter.specialisation ? market : aiPart(market);
  const selection = selectionOf(field, filter);
  return (
    <>
      <MarketFilters market={market} taxonomy={taxonomy} question={question} />
      {question.ignored.length > 0 && (
        <Notice title="A part of the address was left out." tone="warning">
          <p>No ad has that {question.ignored.join(" or ")}. The figures below are without it.</p>
        </Notice>
      )}
      <section class="section market-answer" aria-labelledby="answer">
        <h2 id="answer">
          {plural(selection.postings, "ad")} by {plural(selection.employers, "employer")}
        </h2>
        <p>{partInWords(question, taxonomy)}</p>
        <Basis>{basisSentence(market, selection.postings)}</Basis>
      </section>
      {selection.enough ? (
        <MarketFigures field={field} taxonomy={taxonomy} filter={filter} steadyMonths={steadyMonths} />
      ) : (
        <TooFewFound selection={selection} />
      )}
    </>
  );
}

function TooFewFound({ selection }: { readonly selection: Selection }) {
  return (
    <Notice title="Too few ads to say">
      <p>
        Shares and pay are shown from ten ads by five employers on; here there{" "}
        {selection.postings === 1 ? "is" : "are"} {plural(selection.postings, "ad")}. Leave out a filter to
        see more, or <a href="/market">begin again</a>.
      </p>
    </Notice>
  );
}

/** The selection as a sentence: "Data scientist; senior; remote; Germany." */
function partInWords({ whole, filter }: MarketQuestion, taxonomy: Taxonomy): string {
  const { specialisation, seniority, workMode, country } = filter;
  const parts = [
    specialisation
      ? (taxonomy.specialisation.get(specialisation)?.name ?? specialisation)
      : whole
        ? "Every ad that was read, those for other work among them"
        : "The fourteen AI specialisations",
    seniority ? SENIORITY_WORDS[seniority as Seniority].toLowerCase() : "any level",
    workMode ? WORK_MODE_WORDS[workMode as WorkMode].toLowerCase() : "any place of work",
    country ? countryName(country) : "any country",
  ];
  return `${parts.join("; ")}.`;
}
