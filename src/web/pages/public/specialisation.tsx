import type { Market } from "../../../core/market/market.ts";
import type { PaySurvey } from "../../../core/market/survey.ts";
import type { Result } from "../../../core/result.ts";
import type { Specialisation } from "../../../core/taxonomy/specialisation.ts";
import type { Taxonomy } from "../../../core/taxonomy/taxonomy.ts";
import type { BuiltAssets } from "../../../store/built-assets.ts";
import { NoMarket } from "../../components/no-market.tsx";
import { Page } from "../../components/page.tsx";
import { TasteProject } from "../../components/taste-project.tsx";
import { WordList } from "../../components/word-list.tsx";
import { DOMAIN_WORDS } from "../../components/words.ts";
import { isAiSpecialisation } from "../../figures/demand.ts";
import { SpecialisationDemand } from "./specialisation-demand.tsx";
import { SurveySection } from "./survey-section.tsx";

interface SpecialisationPageProps {
  readonly assets: BuiltAssets;
  readonly taxonomy: Taxonomy;
  readonly market: Result<Market>;
  readonly paySurvey: PaySurvey | null;
  readonly specialisation: Specialisation;
}

export function SpecialisationPage(props: SpecialisationPageProps) {
  const { assets, taxonomy, market, paySurvey, specialisation } = props;
  const { name, tagline } = specialisation;
  return (
    <Page title={name} description={tagline} current="/specialisations" assets={assets}>
      <div class="page-head">
        <h1>{name}</h1>
        <p class="lead">{tagline}</p>
        {isAiSpecialisation(specialisation.id) ? (
          <p class="actions">
            <a class="button" href="/compass">
              See how you fit
            </a>
            <a class="button quiet" href="#ads">
              What the ads say
            </a>
          </p>
        ) : (
          <p class="soft">
            A neighbour of AI work. Bearings describes it so that it can be told apart; the compass compares
            you with the <a href="/specialisations">fourteen AI specialisations</a>.
          </p>
        )}
      </div>
      <TheWork specialisation={specialisation} />
      {market.ok ? (
        <SpecialisationDemand market={market.value} taxonomy={taxonomy} specialisation={specialisation} />
      ) : (
        <section class="section" aria-labelledby="ads">
          <h2 id="ads">What the ads say</h2>
          <NoMarket message={market.message} />
        </section>
      )}
      {paySurvey && <SurveySection survey={paySurvey} specialisation={specialisation} />}
      <WaysIn specialisation={specialisation} />
      <TryIt specialisation={specialisation} />
      <NotToConfuse specialisation={specialisation} taxonomy={taxonomy} />
    </Page>
  );
}

function TheWork({ specialisation }: { readonly specialisation: Specialisation }) {
  return (
    <section class="section" aria-labelledby="work">
      <div class="with-margin">
        <div class="flow">
          <h2 id="work">What the work is</h2>
          {specialisation.about.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          {specialisation.duties.length > 0 && (
            <>
              <h2>A typical week</h2>
              <p class="soft">
                What people in this work do, in plain words: from ads where there are enough, else from
                published descriptions.
              </p>
              <ul>
                {specialisation.duties.map((duty) => (
                  <li>{duty}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <MarginNotes specialisation={specialisation} />
      </div>
    </section>
  );
}

function MarginNotes({ specialisation }: { readonly specialisation: Specialisation }) {
  const { otherTitles, industries, esco, onet } = specialisation;
  return (
    <aside class="margin-notes" aria-label="Titles, fields and codes">
      {otherTitles.length > 0 && (
        <div>
          <h3>Also called</h3>
          <WordList words={otherTitles} />
        </div>
      )}
      {industries.length > 0 && (
        <div>
          <h3>Where it is done</h3>
          <WordList words={industries.map((domain) => DOMAIN_WORDS[domain])} />
        </div>
      )}
      {(esco || onet) && (
        <div>
          <h3>In official lists</h3>
          {esco && (
            <p>
              ESCO: <a href={esco.uri}>{esco.label}</a>
            </p>
          )}
          {onet && (
            <p>
              O*NET {onet.code}:{" "}
              <a href={`https://www.onetonline.org/link/summary/${onet.code}`}>{onet.label}</a>
            </p>
          )}
        </div>
      )}
    </aside>
  );
}

function WaysIn({ specialisation }: { readonly specialisation: Specialisation }) {
  if (specialisation.waysIn.length === 0) return null;
  return (
    <section class="section" aria-labelledby="ways-in">
      <h2 id="ways-in">Ways in</h2>
      <dl class="ways-in">
        {specialisation.waysIn.map(({ from, how }) => (
          <div>
            <dt>{from}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function TryIt({ specialisation: { taste } }: { readonly specialisation: Specialisation }) {
  if (!taste) return null;
  return (
    <section class="section" aria-labelledby="try-it">
      <h2 id="try-it">Try it for two evenings</h2>
      <h3>{taste.title}</h3>
      <TasteProject taste={taste} />
    </section>
  );
}

function NotToConfuse({
  specialisation,
  taxonomy,
}: Pick<SpecialisationPageProps, "specialisation" | "taxonomy">) {
  if (specialisation.notToConfuse.length === 0) return null;
  return (
    <section class="section" aria-labelledby="not-to-confuse">
      <h2 id="not-to-confuse">Easily confused with</h2>
      <dl class="ways-in">
        {specialisation.notToConfuse.map(({ with: other, difference }) => (
          <div>
            <dt>
              <a href={`/specialisations/${other}`}>{taxonomy.specialisation.get(other)?.name ?? other}</a>
            </dt>
            <dd>{difference}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
