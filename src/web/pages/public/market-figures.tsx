import type { TrendGround } from "../../../actions/market-trends.ts";
import { countBy } from "../../../core/market/counts.ts";
import type { Market } from "../../../core/market/market.ts";
import { topSkills } from "../../../core/market/skills.ts";
import type { Taxonomy } from "../../../core/taxonomy/taxonomy.ts";
import type { Seniority, SpecialisationId, WorkMode } from "../../../core/vocabulary.ts";
import { MonthChart } from "../../charts/month-chart.tsx";
import { countryName, SENIORITY_WORDS, WORK_MODE_WORDS } from "../../components/words.ts";
import type { MarketQuestion } from "../../figures/market-question.ts";
import { trendsOfSelection } from "../../figures/trends.ts";
import { PaySection } from "./pay-section.tsx";
import { largest, ShareTable } from "./share-table.tsx";
import { SkillLink } from "./skill-link.tsx";
import { TrendsSection } from "./trends-section.tsx";

interface MarketFiguresProps {
  readonly steadyMonths: TrendGround["steady"];
  readonly field: Market;
  readonly taxonomy: Taxonomy;
  readonly filter: MarketQuestion["filter"];
}

/** Counts, pay, skills and months of a selection that is large enough. */
export function MarketFigures({ field, taxonomy, filter, steadyMonths }: MarketFiguresProps) {
  const nameOf = (id: string) => taxonomy.specialisation.get(id as SpecialisationId)?.name ?? id;
  return (
    <>
      <section class="section" aria-labelledby="counts">
        <h2 id="counts">Who is looked for</h2>
        {!filter.specialisation && <BySpecialisation field={field} filter={filter} nameOf={nameOf} />}
        <div class="columns">
          <Splits field={field} filter={filter} />
        </div>
      </section>
      <PaySection
        market={field}
        filter={filter}
        by={filter.specialisation ? "seniority" : "specialisation"}
        nameOf={filter.specialisation ? undefined : nameOf}
      />
      <section class="section" aria-labelledby="skills">
        <h2 id="skills">Skills asked for most</h2>
        <ShareTable
          caption="Skills asked for most"
          captionHidden
          rowsAre="Skill"
          cells={topSkills(field, filter, 20)}
          nameOf={(id) => <SkillLink id={id} taxonomy={taxonomy} />}
        />
      </section>
      <TrendsSection
        trends={trendsOfSelection(field, filter, { taxonomy, steady: steadyMonths })}
        specialisationName={(id) => <a href={`/specialisations/${id}`}>{nameOf(id)}</a>}
        skillName={(id) => <SkillLink id={id} taxonomy={taxonomy} />}
      />
      <section class="section" aria-labelledby="months">
        <h2 id="months">When the ads were seen</h2>
        <MonthChart id="months-chart" cells={countBy(field, "month", filter)} />
      </section>
    </>
  );
}

type PartProps = Pick<MarketFiguresProps, "field" | "filter">;

function BySpecialisation({
  field,
  filter,
  nameOf,
}: PartProps & { readonly nameOf: (id: string) => string }) {
  return (
    <div class="flow">
      <h3>Specialisation</h3>
      <ShareTable
        caption="Ads by specialisation"
        captionHidden
        rowsAre="Specialisation"
        cells={countBy(field, "specialisation", filter)}
        nameOf={(id) => <a href={`/specialisations/${id}`}>{nameOf(id)}</a>}
      />
    </div>
  );
}

const SPLITS = [
  {
    by: "seniority",
    title: "Seniority",
    rowsAre: "Level",
    nameOf: (key: string) => SENIORITY_WORDS[key as Seniority],
  },
  {
    by: "workMode",
    title: "Where the work is done",
    rowsAre: "Way",
    nameOf: (key: string) => WORK_MODE_WORDS[key as WorkMode],
  },
  { by: "country", title: "Countries named", rowsAre: "Country", nameOf: countryName },
] as const;

const MOST_ROWS = 10;
const FEWEST_ADS = 3;

/** By each dimension that the filter leaves open. */
function Splits({ field, filter }: PartProps) {
  return SPLITS.filter(({ by }) => !filter[by]).map(({ by, title, rowsAre, nameOf }) => (
    <div class="flow" key={by}>
      <h3>{title}</h3>
      <ShareTable
        caption={title}
        captionHidden
        rowsAre={rowsAre}
        cells={largest(countBy(field, by, filter), MOST_ROWS, FEWEST_ADS)}
        nameOf={nameOf}
      />
    </div>
  ));
}
