import type { SampleResult } from "../../../actions/sample-result.ts";
import type { Cell } from "../../../core/market/counts.ts";
import type { Market } from "../../../core/market/market.ts";
import type { Result } from "../../../core/result.ts";
import type { Taxonomy } from "../../../core/taxonomy/taxonomy.ts";
import type { SpecialisationId } from "../../../core/vocabulary.ts";
import type { BuiltAssets } from "../../../store/built-assets.ts";
import type { SampleResume } from "../../../store/web-files.ts";
import { WindRose } from "../../charts/wind-rose.tsx";
import { Basis } from "../../components/basis.tsx";
import { count } from "../../components/format.ts";
import { NoMarket } from "../../components/no-market.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { basisSentence } from "../../figures/basis.ts";
import { aiDemand } from "../../figures/demand.ts";
import { CompassStart } from "../../islands/compass/home-start.tsx";
import { SampleResultFigure } from "./sample-result.tsx";
import { SpecialisationIndex } from "./specialisation-index.tsx";

interface HomePageProps {
  readonly assets: BuiltAssets;
  readonly taxonomy: Taxonomy;
  readonly market: Result<Market>;
  readonly samples: readonly SampleResume[];
  /** Null when there is no market or no sample to compute it from. */
  readonly sample: SampleResult | null;
}

export function HomePage({ assets, taxonomy, market, samples, sample }: HomePageProps) {
  const demand = market.ok ? aiDemand(market.value) : null;
  const island = {
    styles: [...assets.styles, ...assets.compass.styles],
    scripts: assets.compass.scripts,
  };
  return (
    <Page
      title="Bearings"
      description="See which kind of AI work fits you and what to learn next. Your résumé never leaves your browser."
      assets={island}
    >
      <div class="home-head">
        <div class="flow">
          <h1>Find your way in AI work</h1>
          <p class="lead">
            “AI engineer” has become fourteen different jobs. Bearings compares your résumé with{" "}
            {demand ? `${count(demand[0]?.of ?? 0)} job ads` : "job ads"}, shows which of the fourteen fit
            you, and what to learn next.
          </p>
          <h2 class="visually-hidden">Begin</h2>
          <noscript>
            <NoScript />
          </noscript>
          <CompassStart samples={samples} />
        </div>
        <Side demand={demand} taxonomy={taxonomy} sample={sample} />
      </div>
      <WhatYouGet />
      <section class="section" aria-labelledby="specialisations">
        <h2 id="specialisations">The fourteen specialisations</h2>
        {market.ok ? null : <NoMarket message={market.message} />}
        <SpecialisationIndex taxonomy={taxonomy} demand={demand} />
        {market.ok && demand && (
          <Basis>
            {basisSentence(market.value, demand[0]?.of ?? 0)} An ad counts where most of its work belongs.
            These are ads that were collected, not all the jobs there are.
          </Basis>
        )}
      </section>
    </Page>
  );
}

interface SideProps extends Pick<HomePageProps, "taxonomy" | "sample"> {
  /** Null without a market. */
  readonly demand: readonly Cell[] | null;
}

/** Beside the way in: the market as a rose, and what a result looks like. */
function Side({ demand, taxonomy, sample }: SideProps) {
  return (
    <div class="home-side">
      {demand && (
        <figure class="rose-figure">
          <WindRose id="rose" cells={demand} description={roseInWords(demand, taxonomy)} />
          <figcaption>
            The longer the point, the more ads; the rings show how many. The same numbers are{" "}
            <a href="#specialisations">in the list below</a>.
          </figcaption>
        </figure>
      )}
      {sample && <SampleResultFigure result={sample} taxonomy={taxonomy} />}
    </div>
  );
}

function NoScript() {
  return (
    <Notice title="JavaScript is turned off in this browser.">
      <p>
        Your résumé is read by a script on this page, so that it need not be sent anywhere; without JavaScript
        that cannot be done. <a href="/specialisations">The specialisations</a>,{" "}
        <a href="/market">the market</a> and <a href="/skills">the skills</a> can be read without it.
      </p>
    </Notice>
  );
}

function WhatYouGet() {
  return (
    <section class="section" aria-labelledby="what-you-get">
      <h2 id="what-you-get">What you get</h2>
      <ol class="promises">
        <li>
          <strong>Which work fits.</strong> The fourteen specialisations in order, each with your strengths in
          it, your interest, and how many ads are within your reach. When it is a close call, it says so.
        </li>
        <li>
          <strong>What is missing.</strong> For the one you choose: what you have, what you nearly have, and
          what is missing, with the number of ads that ask for it.
        </li>
        <li>
          <strong>What to learn next.</strong> A short plan in a sensible order, with hours for each step and
          how many more ads it brings within reach.
        </li>
      </ol>
    </section>
  );
}

function roseInWords(demand: readonly Cell[], taxonomy: Taxonomy): string {
  const parts = demand.map(
    (one) => `${taxonomy.specialisation.get(one.key as SpecialisationId)?.name ?? one.key} ${count(one.n)}`,
  );
  return `Number of ads, clockwise from the top: ${parts.join(", ")}.`;
}
