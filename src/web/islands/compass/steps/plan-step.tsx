import { useEffect, useRef, useState } from "preact/hooks";
import { outlookInWords } from "../../../../core/compass/degree-in-words.ts";
import { type Monday, mondayOf } from "../../../../core/compass/monday.ts";
import type { Plan } from "../../../../core/compass/plan.ts";
import { afterLogged, skillsIn } from "../../../../core/compass/progress.ts";
import type { SpecialisationId } from "../../../../core/vocabulary.ts";
import { count, plural } from "../../../components/format.ts";
import { useCatalogue, useTools } from "../context.ts";
import type { Engine, Question } from "../engine/engine.ts";
import { AskedView } from "../pieces/asked-view.tsx";
import { ReachChart } from "../pieces/reach-chart.tsx";
import { useAsked } from "../pieces/use-asked.ts";
import { useNames } from "../pieces/use-names.ts";
import { questionOf, useRanking } from "../pieces/use-ranking.ts";
import { withChosen, withoutSkipped } from "../session/changes.ts";
import { personIn } from "../session/session.ts";
import { useSession } from "../session/store.ts";
import { placeOf } from "../session/way.ts";
import { planInWords, wholeWayInWords } from "../words/plan.ts";
import { ApplySection } from "./apply-section.tsx";
import { PlanStepView } from "./plan-step-view.tsx";
import { ProgressSection } from "./progress-section.tsx";
import { StonesSection } from "./stones-section.tsx";
import { TakeAlong } from "./take-along.tsx";

/** What to learn next towards one specialisation; without one, the nearest is taken. */
export function PlanStep({ to }: { readonly to: SpecialisationId | null }) {
  const { store } = useTools();
  const session = useSession(store);
  const ranking = useRanking();
  const aim = to ?? session.chosen ?? ranking.value?.ranking[0]?.specialisation ?? null;
  useEffect(() => {
    if (to) store.change((old) => (old.chosen === to ? old : withChosen(old, to)));
  }, [to, store]);
  if (personIn(session).skills.length === 0) return <NoSkills />;
  if (!aim) {
    return (
      <div class="step">
        <h1 tabIndex={-1}>Your plan</h1>
        <AskedView asked={ranking} doing="Looking for the specialisation nearest to you">
          {() => null}
        </AskedView>
      </div>
    );
  }
  return <PlanTo to={aim} />;
}

function NoSkills() {
  return (
    <div class="step">
      <h1 tabIndex={-1}>A plan needs a starting point</h1>
      <p class="lead">Add the skills you have; the plan goes on from there.</p>
      <p>
        <a class="button" href={placeOf("you")}>
          Add skills
        </a>
      </p>
      <ProgressSection />
    </div>
  );
}

function PlanTo({ to }: { readonly to: SpecialisationId }) {
  const { engine, store } = useTools();
  const session = useSession(store);
  const nameOf = useNames();
  const question = questionOf(session);
  const { progress, settings } = session;
  const skip = [...session.skipped, ...skillsIn(progress, "skipped")];
  const left = (plan: Plan) => afterLogged(plan, progress, settings.hoursPerWeek);
  const asked = useAsked(
    () => planned(engine, question, to, skip),
    JSON.stringify([question.person, question.settings, to, skip]),
  );
  return (
    <div class="step plan">
      <header class="step-head">
        <h1 tabIndex={-1}>What to learn next: {nameOf(to)}</h1>
        <AimChooser to={to} />
      </header>
      <AskedView asked={asked} doing="Working out the order of steps">
        {({ plan, monday, ready }) => (
          <>
            {ready && <ApplySection {...ready} />}
            {plan.steps.length === 0 ? <NoSteps plan={plan} /> : <Steps plan={left(plan)} monday={monday} />}
          </>
        )}
      </AskedView>
      <Skipped />
      <ProgressSection />
      <StonesSection to={to} />
    </div>
  );
}

/** The plan with its beginning; without it when what is written on learning cannot be had. */
async function planned(engine: Engine, question: Question, to: SpecialisationId, skip: readonly string[]) {
  const plan = await engine.plan(question, to, { skip, alternatives: 2 });
  const written = plan.steps.map(async ({ skill }) => [skill, await engine.learning(skill)] as const);
  const [learning, ready] = await Promise.all([
    Promise.all(written).catch(() => null),
    engine.ready(question, to),
  ]);
  const learningOf = new Map(learning);
  return { plan, monday: learning && mondayOf(plan, (skill) => learningOf.get(skill)), ready };
}

function AimChooser({ to }: { readonly to: SpecialisationId }) {
  const { specialisations } = useCatalogue();
  return (
    <div class="field aim no-print">
      <label for="aim">Towards</label>
      <select
        id="aim"
        value={to}
        onChange={(event) => location.assign(placeOf("plan", event.currentTarget.value as SpecialisationId))}
      >
        {specialisations.map(({ id, name, postings }) => (
          <option key={id} value={id}>
            {name} ({plural(postings, "ad")})
          </option>
        ))}
      </select>
    </div>
  );
}

function Steps({ plan, monday }: { readonly plan: Plan; readonly monday: Monday | null }) {
  const { store } = useTools();
  const { settings } = useSession(store);
  const nameOf = useNames();
  const [said, setSaid] = useState("");
  const summary = useRef<HTMLParagraphElement>(null);
  const refused = (sentence: string) => {
    setSaid(sentence);
    // The button that had the focus goes with its step.
    summary.current?.focus();
  };
  return (
    <>
      <div class="plan-overview">
        <div>
          <p class="lead" tabIndex={-1} ref={summary}>
            {planInWords(plan, settings.hoursPerWeek)}
          </p>
          <WholeWay plan={plan} />
          <DegreeNote plan={plan} />
          <p role="status">{said}</p>
          {plan.of < 30 && (
            <p class="notice warning">
              Only {plural(plan.of, "ad")} can be judged here, which is few. The order of steps is a
              suggestion, not a finding.
            </p>
          )}
          <TakeAlong plan={plan} monday={monday} />
        </div>
        <ReachChart plan={plan} nameOf={nameOf} />
      </div>
      <ol class="plan-steps">
        {plan.steps.map((step) => (
          <PlanStepView
            key={step.skill}
            step={step}
            monday={monday?.skill === step.skill ? monday : null}
            most={plan.inReachThen}
            onRefused={refused}
          />
        ))}
      </ol>
      <p class="soft small">
        An ad is within reach when you cover at least 70% of what it requires, each skill counted by its hours
        of study. Hours are to reach a working level, and rest on how long courses and books for such skills
        are; each skill’s own page says from where. People differ.
      </p>
    </>
  );
}

/** How much of the whole way the steps are. */
function WholeWay({ plan }: { readonly plan: Plan }) {
  const { engine, store } = useTools();
  const question = questionOf(useSession(store));
  const asked = useAsked(
    () => engine.paths(question, plan.to),
    JSON.stringify([question.person, question.settings, plan.to]),
  );
  const said = asked.value && wholeWayInWords(plan, asked.value.direct);
  return said ? <p>{said}</p> : null;
}

/** What degrees have to do with it, its years stated plainly. */
function DegreeNote({ plan }: { readonly plan: Plan }) {
  const nameOf = useNames();
  const outlook = outlookInWords(plan.degree, plan.to, nameOf);
  return outlook ? <p>{outlook}</p> : null;
}

function NoSteps({ plan }: { readonly plan: Plan }) {
  return (
    <>
      <p class="lead">
        {plan.of === 0
          ? "No ad for this work meets your wishes and names enough skills to be judged, so there is nothing to plan towards. Loosen a wish under “What matters to you”, or choose another direction."
          : `Nothing was found that would bring more of the ${count(plan.of)} ads within reach: ${count(plan.inReachNow)} are already.`}
      </p>
      <DegreeNote plan={plan} />
    </>
  );
}

function Skipped() {
  const { store } = useTools();
  const { skipped } = useSession(store);
  const nameOf = useNames();
  if (skipped.length === 0) return null;
  return (
    <section class="no-print" aria-labelledby="skipped-heading">
      <h2 id="skipped-heading">Left out by you</h2>
      <ul class="tags">
        {skipped.map((id) => (
          <li key={id} class="tag">
            {nameOf(id)}
            <button
              type="button"
              class="button plain"
              onClick={() => store.change((old) => withoutSkipped(old, id))}
            >
              Put back <span class="visually-hidden">{nameOf(id)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
