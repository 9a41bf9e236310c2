import type { ComponentChildren } from "preact";
import { cell, countBy, type Dimension } from "../../../core/market/counts.ts";
import type { Market, MarketFilter } from "../../../core/market/market.ts";
import { type DistinguishingSkill, distinguishingSkills, topSkills } from "../../../core/market/skills.ts";
import type { Specialisation } from "../../../core/taxonomy/specialisation.ts";
import type { Taxonomy } from "../../../core/taxonomy/taxonomy.ts";
import type { Degree, Domain, Seniority, WorkMode } from "../../../core/vocabulary.ts";
import { Basis } from "../../components/basis.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { count, percent, percentRange, plural } from "../../components/format.ts";
import { Notice } from "../../components/notice.tsx";
import { Quantity } from "../../components/quantity.tsx";
import {
  countryName,
  DEGREE_WORDS,
  DOMAIN_WORDS,
  SENIORITY_WORDS,
  WORK_MODE_WORDS,
} from "../../components/words.ts";
import { aiPart } from "../../figures/ai-part.ts";
import { basisSentence } from "../../figures/basis.ts";
import { isAiSpecialisation } from "../../figures/demand.ts";
import { type Selection, selectionOf } from "../../figures/selection.ts";
import { PaySection } from "./pay-section.tsx";
import { largest, ShareTable } from "./share-table.tsx";
import { SkillLink } from "./skill-link.tsx";

interface DemandProps {
  readonly market: Market;
  readonly taxonomy: Taxonomy;
  readonly specialisation: Specialisation;
}

/** Everything that the ads of one specialisation say, or that there are too few of them. */
export function SpecialisationDemand({ market, taxonomy, specialisation }: DemandProps) {
  const field = isAiSpecialisation(specialisation.id) ? aiPart(market) : market;
  const filter = { specialisation: specialisation.id };
  const selection = selectionOf(field, filter);
  return (
    <>
      <section class="section" aria-labelledby="ads">
        <h2 id="ads">What the ads say</h2>
        {selection.enough ? (
          <>
            <HowMany field={field} selection={selection} whole={field === market} />
            <AskedFor field={field} filter={filter} taxonomy={taxonomy} />
          </>
        ) : (
          <TooFewAds selection={selection} of={field.size} />
        )}
        <Basis>{basisSentence(market, field.size)}</Basis>
      </section>
      {selection.enough && (
        <>
          <PaySection market={field} filter={filter} by="seniority" />
          <Circumstances field={field} filter={filter} />
        </>
      )}
    </>
  );
}

interface HowManyProps {
  readonly field: Market;
  readonly selection: Selection;
  readonly whole: boolean;
}

function HowMany({ field, selection, whole }: HowManyProps) {
  const { share, interval } = cell("", selection.postings, field.size);
  const ofWhat = whole ? "of all ads that were read" : "of the ads for the fourteen AI specialisations";
  return (
    <div class="quantities">
      <Quantity
        label="ads are mostly this work"
        value={count(selection.postings)}
        basis={`by ${plural(selection.employers, "employer")}`}
      />
      <Quantity
        label={ofWhat}
        value={percent(share)}
        basis={`likely ${percentRange(interval)}, of ${count(field.size)} ads`}
      />
    </div>
  );
}

function TooFewAds({ selection, of }: { readonly selection: Selection; readonly of: number }) {
  const { postings, employers } = selection;
  const found =
    postings === 0
      ? `None of the ${count(of)} ads is mostly this work.`
      : `Only ${plural(postings, "ad")} by ${plural(employers, "employer")}, of ${count(of)}, ${postings === 1 ? "is" : "are"} mostly this work.`;
  return (
    <Notice title="Too few ads to say">
      <p>{found} Shares or pay from so few would be chance, so none are shown.</p>
      <p>
        That does not mean there are no such jobs: they are rarer, and they are often advertised under other
        titles or in places these collections do not cover.
      </p>
    </Notice>
  );
}

function AskedFor({
  field,
  filter,
  taxonomy,
}: {
  readonly field: Market;
  readonly filter: MarketFilter;
  readonly taxonomy: Taxonomy;
}) {
  const nameOf = (id: string) => <SkillLink id={id} taxonomy={taxonomy} />;
  const telling = distinguishingSkills(field, filter, 10);
  const top = topSkills(field, filter, 12);
  const thin = (top[0]?.of ?? 0) < 50;
  return (
    <>
      {thin && (
        <Notice title="Few ads, wide ranges">
          <p>With fewer than fifty ads, read the ranges rather than the shares.</p>
        </Notice>
      )}
      <h3>Asked for most</h3>
      <ShareTable
        caption="Skills that most of these ads name"
        captionHidden
        rowsAre="Skill"
        cells={top}
        nameOf={nameOf}
      />
      {telling.length > 0 && <SetsApart cells={telling} nameOf={nameOf} />}
    </>
  );
}

interface SetsApartProps {
  readonly cells: readonly DistinguishingSkill[];
  readonly nameOf: (id: string) => ComponentChildren;
}

function SetsApart({ cells, nameOf }: SetsApartProps) {
  const rows = cells.map((one) => [
    nameOf(one.key),
    <>
      {percent(one.share)} <span class="range">({percentRange(one.interval)})</span>
    </>,
    percent(one.shareElsewhere),
    `${count(one.n)} of ${count(one.of)}`,
  ]);
  return (
    <>
      <h3>What sets it apart</h3>
      <p>Skills that these ads name clearly more often than the others do.</p>
      <DataTable
        caption="Skills that set this specialisation apart"
        captionHidden
        columns={[
          { name: "Skill" },
          { name: "In these ads (likely range)", kind: "number" },
          { name: "In the other ads", kind: "number" },
          { name: "Ads", kind: "number" },
        ]}
        rows={rows}
      />
    </>
  );
}

const SPLITS: readonly {
  readonly by: Dimension;
  readonly title: string;
  readonly rowsAre: string;
  readonly nameOf: (key: string) => string;
}[] = [
  {
    by: "seniority",
    title: "Seniority",
    rowsAre: "Level",
    nameOf: (key) => SENIORITY_WORDS[key as Seniority],
  },
  {
    by: "workMode",
    title: "Where the work is done",
    rowsAre: "Way",
    nameOf: (key) => WORK_MODE_WORDS[key as WorkMode],
  },
  { by: "country", title: "Countries named", rowsAre: "Country", nameOf: countryName },
  {
    by: "degree",
    title: "Lowest degree that will do",
    rowsAre: "Degree",
    nameOf: (key) => DEGREE_WORDS[key as Degree],
  },
  {
    by: "domain",
    title: "Fields of the employers",
    rowsAre: "Field",
    nameOf: (key) => DOMAIN_WORDS[key as Domain],
  },
];

const MOST_ROWS = 8;

function Circumstances({ field, filter }: { readonly field: Market; readonly filter: MarketFilter }) {
  return (
    <section class="section" aria-labelledby="circumstances">
      <h2 id="circumstances">Level, place and degree</h2>
      <p>An ad may name several countries. Rows with fewer than three ads are left out.</p>
      <div class="columns">
        {SPLITS.map(({ by, title, rowsAre, nameOf }) => (
          <div class="flow">
            <h3>{title}</h3>
            <ShareTable
              caption={title}
              captionHidden
              rowsAre={rowsAre}
              cells={largest(countBy(field, by, filter), MOST_ROWS, 3)}
              nameOf={nameOf}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
