import type { MarketWording, SkillWording } from "../../../core/compass/market-wording.ts";
import { phrasingInWords } from "../../../core/compass/phrasing-in-words.ts";
import type { Learning as LearningData } from "../../../core/learning/learning.ts";
import type { Market } from "../../../core/market/market.ts";
import type { Result } from "../../../core/result.ts";
import type { Skill } from "../../../core/taxonomy/skill.ts";
import type { Taxonomy } from "../../../core/taxonomy/taxonomy.ts";
import type { BuiltAssets } from "../../../store/built-assets.ts";
import type { StudyBasis } from "../../../store/web-files.ts";
import { hoursRange, plural } from "../../components/format.ts";
import { LearningView } from "../../components/learning-view.tsx";
import { NoMarket } from "../../components/no-market.tsx";
import { Page } from "../../components/page.tsx";
import { Quantity } from "../../components/quantity.tsx";
import { WordList } from "../../components/word-list.tsx";
import { SKILL_KIND_WORDS } from "../../components/words.ts";
import { SkillDemand } from "./skill-demand.tsx";
import { SkillLink } from "./skill-link.tsx";

interface SkillPageProps {
  readonly assets: BuiltAssets;
  readonly taxonomy: Taxonomy;
  readonly market: Result<Market>;
  readonly wording: MarketWording | null;
  readonly studyBases: readonly StudyBasis[];
  readonly learning: LearningData;
  readonly skill: Skill;
}

export function SkillPage(props: SkillPageProps) {
  const { assets, taxonomy, market, wording, studyBases, learning, skill } = props;
  const title = skill.name.charAt(0).toUpperCase() + skill.name.slice(1);
  return (
    <Page title={title} description={skill.about} current="/skills" assets={assets}>
      <div class="page-head">
        <p class="kind">{SKILL_KIND_WORDS[skill.kind]}</p>
        <h1>{title}</h1>
        <p class="lead">{skill.about}</p>
      </div>
      <section class="section" aria-labelledby="learning">
        <div class="with-margin">
          <Effort
            skill={skill}
            taxonomy={taxonomy}
            basis={studyBases.find((one) => one.id === skill.hours.basis)}
          />
          <MarginNotes skill={skill} />
        </div>
      </section>
      <section class="section" aria-labelledby="how">
        <h2 id="how">How to learn it</h2>
        <LearningView learning={learning.get(skill.id) ?? null} />
      </section>
      <section class="section" aria-labelledby="demand">
        <h2 id="demand">Who asks for it</h2>
        {market.ok ? (
          <SkillDemand market={market.value} taxonomy={taxonomy} skill={skill} />
        ) : (
          <NoMarket message={market.message} />
        )}
        {market.ok && <HowPut wording={wording?.skills[skill.id]} />}
      </section>
    </Page>
  );
}

/** The words to look for in ads, and to write where one has the skill. */
function HowPut({ wording }: { readonly wording: SkillWording | undefined }) {
  const line = wording && phrasingInWords(wording);
  if (!wording || !line) return null;
  return (
    <>
      <h3>How ads put it</h3>
      <p>
        {line} Counted over {plural(wording.ads, "ad")} for AI work that ask for it by a name.
      </p>
    </>
  );
}

interface EffortProps {
  readonly skill: Skill;
  readonly taxonomy: Taxonomy;
  readonly basis: StudyBasis | undefined;
}

function Effort({ skill, taxonomy, basis }: EffortProps) {
  return (
    <div class="flow">
      <h2 id="learning">What it takes</h2>
      <div class="quantities">
        <Quantity
          label="until you can work with it"
          value={hoursRange(skill.hours.working)}
          basis="an estimate, if you have what comes before it"
        />
        <Quantity
          label="until you are strong in it"
          value={hoursRange(skill.hours.strong)}
          basis="an estimate, counted from the start"
        />
      </div>
      {basis && (
        <p class="soft small">
          {basis.name}: {basis.basis}
        </p>
      )}
      <h3>What comes before it</h3>
      {skill.requires.length > 0 ? (
        <WordList words={skill.requires.map((id) => <SkillLink id={id} taxonomy={taxonomy} />)} />
      ) : (
        <p>Nothing in particular. You can begin here.</p>
      )}
      {skill.related.length > 0 && (
        <>
          <h3>Close to it</h3>
          <p class="soft small">If you know one of these, part of the way is done.</p>
          <WordList words={skill.related.map((id) => <SkillLink id={id} taxonomy={taxonomy} />)} />
        </>
      )}
    </div>
  );
}

function MarginNotes({ skill }: { readonly skill: Skill }) {
  if (skill.aliases.length === 0 && !skill.esco && !skill.onet) return null;
  return (
    <aside class="margin-notes" aria-label="Other names and codes">
      {skill.aliases.length > 0 && (
        <div>
          <h3>Also written</h3>
          <WordList words={skill.aliases} />
        </div>
      )}
      {(skill.esco || skill.onet) && (
        <div>
          <h3>In official lists</h3>
          {skill.esco && (
            <p>
              <a href={skill.esco}>ESCO entry</a>
            </p>
          )}
          {skill.onet && <p>O*NET technology: {skill.onet}</p>}
        </div>
      )}
    </aside>
  );
}
