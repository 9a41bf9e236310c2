import type { Market } from "../../../core/market/market.ts";
import { topSkills } from "../../../core/market/skills.ts";
import type { Result } from "../../../core/result.ts";
import type { Taxonomy } from "../../../core/taxonomy/taxonomy.ts";
import type { BuiltAssets } from "../../../store/built-assets.ts";
import { Basis } from "../../components/basis.tsx";
import { Field } from "../../components/field.tsx";
import { count, plural } from "../../components/format.ts";
import { NoMarket } from "../../components/no-market.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { SKILL_KIND_WORDS } from "../../components/words.ts";
import { aiPart } from "../../figures/ai-part.ts";
import { basisSentence } from "../../figures/basis.ts";
import { type FoundSkill, findSkills } from "../../figures/skill-search.ts";
import { ShareTable } from "./share-table.tsx";
import { SkillLink } from "./skill-link.tsx";

interface SkillsPageProps {
  readonly assets: BuiltAssets;
  readonly taxonomy: Taxonomy;
  readonly market: Result<Market>;
  /** What was searched for; empty at first. */
  readonly query: string;
}

export function SkillsPage({ assets, taxonomy, market, query }: SkillsPageProps) {
  return (
    <Page
      title={query ? `Skills: ${query}` : "Skills"}
      description="What a skill is, what to learn before it, how long it takes, and which AI work asks for it."
      current="/skills"
      assets={assets}
    >
      <div class="page-head">
        <h1>Skills</h1>
        <p class="lead">
          {count(taxonomy.skills.length)} tools, methods and fields of knowledge that AI ads ask for: what
          each is, what comes before it, how long it takes to learn, and who wants it.
        </p>
        <search>
          <form class="search" action="/skills" method="get">
            <Field
              id="q"
              label="Look for a skill"
              hint="A name, or what people call it: Python, k8s, RAG, statistics"
            >
              <input id="q" name="q" type="search" value={query} maxLength={80} aria-describedby="q-hint" />
            </Field>
            <button class="button" type="submit">
              Search
            </button>
          </form>
        </search>
      </div>
      {query === "" ? (
        <MostAsked market={market} taxonomy={taxonomy} />
      ) : (
        <Found query={query} taxonomy={taxonomy} />
      )}
    </Page>
  );
}

const MOST_FOUND = 60;

function Found({ query, taxonomy }: Pick<SkillsPageProps, "query" | "taxonomy">) {
  const found = findSkills(taxonomy, query);
  return (
    <section class="section" aria-labelledby="found">
      <h2 id="found">
        {plural(found.length, "skill")} for “{query}”
      </h2>
      {found.length === 0 ? (
        <Notice title="No skill goes by that name here.">
          <p>
            Try a shorter word or another spelling. <a href="/skills">See the skills asked for most</a>.
          </p>
        </Notice>
      ) : (
        <FoundList found={found.slice(0, MOST_FOUND)} />
      )}
      {found.length > MOST_FOUND && (
        <p class="soft">The first {MOST_FOUND} are shown. A longer word finds fewer.</p>
      )}
    </section>
  );
}

function FoundList({ found }: { readonly found: readonly FoundSkill[] }) {
  return (
    <ul class="found-list">
      {found.map(({ skill, alias }) => (
        <li key={skill.id}>
          <a href={`/skills/${skill.id}`}>{skill.name}</a>
          {alias && <span class="soft"> (also “{alias}”)</span>}
          <span class="small soft">
            {SKILL_KIND_WORDS[skill.kind]}. {skill.about}
          </span>
        </li>
      ))}
    </ul>
  );
}

function MostAsked({ market, taxonomy }: Pick<SkillsPageProps, "market" | "taxonomy">) {
  if (!market.ok) return <NoMarket message={market.message} />;
  const part = aiPart(market.value);
  return (
    <section class="section" aria-labelledby="most-asked">
      <h2 id="most-asked">Asked for most</h2>
      <p>In the ads for the fourteen AI specialisations.</p>
      <ShareTable
        caption="Skills asked for most in ads for AI work"
        captionHidden
        rowsAre="Skill"
        cells={topSkills(part, {}, 40)}
        nameOf={(id) => <SkillLink id={id} taxonomy={taxonomy} />}
      />
      <Basis>{basisSentence(market.value, part.size)}</Basis>
    </section>
  );
}
