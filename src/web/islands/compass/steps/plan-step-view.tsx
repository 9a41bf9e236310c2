import { type Monday, mondayInWords } from "../../../../core/compass/monday.ts";
import type { PlanStep } from "../../../../core/compass/plan.ts";
import { markStep } from "../../../../core/compass/progress.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { count, hoursRange, plural } from "../../../components/format.ts";
import { useCatalogue, useTools } from "../context.ts";
import { HowToLearn } from "../pieces/how-to-learn.tsx";
import { useNames } from "../pieces/use-names.ts";
import { withProgress, withSkill, withSkipped } from "../session/changes.ts";
import { payInWords, weeksInWords, whyInWords } from "../words/plan.ts";
import { StepLog } from "./step-log.tsx";

interface PlanStepViewProps {
  readonly step: PlanStep;
  /** With what to begin, on the step with which one does. */
  readonly monday: Monday | null;
  /** Ads within reach at the end of the plan: the full width of the bar. */
  readonly most: number;
  /** Called after the step was done or refused, with a sentence that says so. */
  readonly onRefused: (said: string) => void;
}

/** One step: the skill, its hours and weeks, what it opens, why it comes now, what was logged, and ways to be done with it. */
export function PlanStepView({ step, monday, most, onRefused }: PlanStepViewProps) {
  const { store, today } = useTools();
  const { skills } = useCatalogue();
  const nameOf = useNames();
  const name = nameOf(step.skill);
  const known = () => {
    store.change((old) => withSkill(old, step.skill, "working"));
    onRefused(`${name} now counts among your skills. The plan was made anew.`);
  };
  const done = () => {
    store.change((old) => withProgress(old, (before) => markStep(before, step.skill, "done", today())));
    onRefused(`${name} is done and counts among your skills. The plan was made anew.`);
  };
  const leaveOut = () => {
    store.change((old) => withSkipped(old, step.skill));
    onRefused(`${name} was left out. The plan was made anew.`);
  };
  return (
    <li class="plan-step">
      <div class="plan-what">
        <h2>
          <a href={`/skills/${step.skill}`}>{name}</a>
        </h2>
        <p class="soft">{skills.find((skill) => skill.id === step.skill)?.about}</p>
        <p>{whyInWords(step, nameOf).join(" ")}</p>
        {monday && <OnMonday monday={monday} />}
        <HowToLearn skill={step.skill} name={name} />
        <p class="actions">
          <button type="button" class="button plain" onClick={done}>
            Done<span class="visually-hidden">: {name}</span>
          </button>
          <button type="button" class="button plain" onClick={known}>
            I know this already<span class="visually-hidden">: {name}</span>
          </button>
          <button type="button" class="button plain" onClick={leaveOut}>
            Leave it out<span class="visually-hidden">: {name}</span>
          </button>
        </p>
        <StepLog skill={step.skill} name={name} />
      </div>
      <div class="plan-figures">
        <p>
          <span class="figure">{hoursRange(step.hoursRange)}</span>{" "}
          <span class="soft">{weeksInWords(step)}</span>
        </p>
        <Reach step={step} most={most} />
        <Instead step={step} />
      </div>
    </li>
  );
}

/** The smallest beginning. The words are those of the command line, with a link instead of the address. */
function OnMonday({ monday }: { readonly monday: Monday }) {
  const nameOf = useNames();
  const said = mondayInWords(monday, nameOf);
  const [before = "", after] = monday.resource ? said.split(`“${monday.resource.title}”`) : [said];
  return (
    <p class="monday">
      {before}
      {monday.resource && after !== undefined && (
        <>
          <a href={monday.resource.url} rel="noreferrer">
            {monday.resource.title}
          </a>
          {after}
        </>
      )}
    </p>
  );
}

/** What else could be learnt at this moment, one click away. */
function Instead({ step: { alternatives } }: Pick<PlanStepViewProps, "step">) {
  const nameOf = useNames();
  if (alternatives.length === 0) return null;
  return (
    <Disclosure summary="What else it could be now" class="small">
      <ul>
        {alternatives.map(({ skill, bundle, hours, inReachAfter }) => (
          <li key={skill}>
            <a href={`/skills/${skill}`}>{nameOf(skill)}</a>: {plural(hours, "hour")}
            {bundle.length > 1 &&
              `, with ${bundle
                .slice(0, -1)
                .map((first) => nameOf(first.skill))
                .join(", ")} first`}
            ; {count(inReachAfter)} within reach then
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Reach({ step, most }: Pick<PlanStepViewProps, "step" | "most">) {
  const { inReachBefore, inReachAfter, of } = step;
  const pay = payInWords(step);
  return (
    <div>
      <p>
        <span class="figure">
          {count(inReachBefore)} <span aria-hidden="true">→</span>
          <span class="visually-hidden"> ads before, </span> {count(inReachAfter)}
        </span>{" "}
        <span class="soft">
          of {plural(of, "ad")} within reach
          {inReachAfter === inReachBefore && ": alone it opens no more yet, and counts towards later ones"}
        </span>
      </p>
      <GainBar before={inReachBefore} after={inReachAfter} most={most} />
      {pay && <p class="small soft">{pay}</p>}
    </div>
  );
}

/** What was within reach before, and what this step adds; the figures stand beside it. */
function GainBar({
  before,
  after,
  most,
}: {
  readonly before: number;
  readonly after: number;
  readonly most: number;
}) {
  const width = (n: number) => `${(100 * n) / Math.max(1, most)}%`;
  return (
    <svg class="gain-bar" width="100%" height="8" aria-hidden="true">
      <rect class="track" width="100%" height="2" y="3" />
      <rect class="before" width={width(before)} height="8" />
      <rect class="gain" x={width(before)} width={width(Math.max(0, after - before))} height="8" />
    </svg>
  );
}
