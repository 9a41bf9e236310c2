import type { InterestInventory } from "../../../core/compass/interest.ts";
import type { Market, MarketDescription } from "../../../core/market/market.ts";
import type { Result } from "../../../core/result.ts";
import type { Taxonomy } from "../../../core/taxonomy/taxonomy.ts";
import type { BuiltAssets } from "../../../store/built-assets.ts";
import type { WebFiles } from "../../../store/web-files.ts";
import { DataTable } from "../../components/data-table.tsx";
import { count, monthSpan } from "../../components/format.ts";
import { NoMarket } from "../../components/no-market.tsx";
import { Page } from "../../components/page.tsx";
import { aiPart } from "../../figures/ai-part.ts";
import { HowToRead, Method, Privacy } from "./data-words.tsx";

interface DataPageProps {
  readonly assets: BuiltAssets;
  readonly taxonomy: Taxonomy;
  readonly market: Result<Market>;
  readonly files: WebFiles;
  readonly inventory: InterestInventory;
}

export function DataPage({ assets, taxonomy, market, files, inventory }: DataPageProps) {
  return (
    <Page
      title="What the figures rest on"
      description="Where the ads come from, how old they are, what they cannot tell, and what happens to your résumé."
      current="/data"
      assets={assets}
    >
      <div class="page-head">
        <h1>What the figures rest on</h1>
        <p class="lead">
          Every figure here is counted from job ads that were collected at certain times from certain places.
          This page says which, what they cannot tell, and how to read the numbers.
        </p>
      </div>
      <section class="section" aria-labelledby="sources">
        <h2 id="sources">The ads</h2>
        {market.ok ? <Sources market={market.value} /> : <NoMarket message={market.message} />}
      </section>
      <HowToRead />
      <Method />
      <Privacy />
      <Files files={files} skills={taxonomy.skills.length} questions={inventory.items.length} />
    </Page>
  );
}

function Sources({ market }: { readonly market: Market }) {
  const { made, readerVersion, sources } = market.description;
  return (
    <>
      <p>
        {count(market.size)} ads; {count(aiPart(market).size)} of them are mostly one of the fourteen AI
        specialisations, and the pages count those unless they say otherwise. The snapshot was made on{" "}
        {dayName(made)} with version {readerVersion} of the reader. Only facts are kept from an ad: no text,
        and no employer’s name.
      </p>
      <DataTable
        caption="Collections of ads"
        captionHidden
        stacked
        columns={[
          { name: "Collection" },
          { name: "Ads", kind: "number" },
          { name: "First seen" },
          { name: "What to know" },
        ]}
        rows={sources.map((source: MarketDescription["sources"][number]) => [
          source.name,
          count(source.postings),
          monthSpan(source.from, source.to) ?? "no dates given",
          source.bias,
        ])}
      />
      <p>
        So: the collections differ in time, place and kind of work. A figure over all of them is a picture of
        these ads, not of every job there is; differences between months are differences between collections
        first of all.
      </p>
    </>
  );
}

/** "2026-11-22" → "22 November 2026". */
function dayName(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(date);
}

const FILE_WORDS: readonly (readonly [address: string, what: string])[] = [
  ["/data/market.arrow", "The snapshot of the market: one row for each ad, facts only (Apache Arrow)"],
  ["/data/taxonomy.json", "Skills, specialisations and study hours (JSON)"],
  ["/data/interests.json", "The questions about interests (JSON)"],
  ["/data/reader.json", "The weights with which the reader tells specialisations apart (JSON)"],
];

interface FilesProps {
  readonly files: WebFiles;
  readonly skills: number;
  readonly questions: number;
}

function Files({ files, skills, questions }: FilesProps) {
  const rows = FILE_WORDS.flatMap(([address, what]) => {
    const file = files.get(address);
    const size = file && `${count(Math.max(1, Math.round(file.bytes.length / 1000)))} kB`;
    return size ? [[<a href={address}>{address.slice(6)}</a>, what, size]] : [];
  });
  return (
    <section class="section" aria-labelledby="files">
      <h2 id="files">The data files</h2>
      <p>
        What this site computes with, to take and check: {count(skills)} skills, the specialisations,{" "}
        {count(questions)} questions about interests, and the ads as facts. Programs get the same answers as
        JSON, described at <a href="/api/openapi.json">/api/openapi.json</a>.
      </p>
      <DataTable
        caption="Data files"
        captionHidden
        columns={[{ name: "File" }, { name: "What it holds" }, { name: "Size", kind: "number" }]}
        rows={rows}
      />
    </section>
  );
}
