import { useEffect, useRef } from "preact/hooks";
import { followRenames } from "../../../core/compass/progress.ts";
import { Steps } from "../../components/steps.tsx";
import { CatalogueContext, type CompassTools, ToolsContext, useTools } from "./context.ts";
import type { Catalogue } from "./engine/catalogue.ts";
import { CouldNotLoad } from "./pieces/asked-view.tsx";
import { ForgetBar } from "./pieces/forget-bar.tsx";
import { useAsked } from "./pieces/use-asked.ts";
import { withProgress } from "./session/changes.ts";
import { hasPerson } from "./session/session.ts";
import { useSession } from "./session/store.ts";
import { type Place, placeOf, STEPS, usePlace } from "./session/way.ts";
import { InterestsStep } from "./steps/interests-step.tsx";
import { MattersStep } from "./steps/matters-step.tsx";
import { MovesStep } from "./steps/moves-step.tsx";
import { NothingYet } from "./steps/nothing-yet.tsx";
import { PlanStep } from "./steps/plan-step.tsx";
import { ResultStep } from "./steps/result-step.tsx";
import { RoleStep } from "./steps/role-step.tsx";
import { StartStep } from "./steps/start-step.tsx";
import type { Sample } from "./steps/start-view.tsx";
import { YouStep } from "./steps/you-step.tsx";

interface CompassProps {
  readonly tools: CompassTools;
  readonly samples: readonly Sample[];
}

/** The whole way from a résumé to a plan, on one page; the address says where on it one is. */
export function Compass({ tools, samples }: CompassProps) {
  return (
    <ToolsContext.Provider value={tools}>
      <Way samples={samples} />
    </ToolsContext.Provider>
  );
}

function Way({ samples }: { readonly samples: readonly Sample[] }) {
  const place = usePlace();
  const session = useSession(useTools().store);
  const ready = hasPerson(session);
  const frame = useFollowedHeading(place);
  return (
    <div ref={frame} class="compass">
      <Steps steps={STEPS.map((step) => ({ ...step, href: linkTo(step.id, ready) }))} current={place.step} />
      {place.step === "start" ? <Beginning samples={samples} /> : <WithData place={place} ready={ready} />}
      {ready && <ForgetBar />}
    </div>
  );
}

/** Before anything was read, only the start can be gone to. */
function linkTo(step: Place["step"], ready: boolean): string | undefined {
  return ready || step === "start" ? placeOf(step) : undefined;
}

function Beginning({ samples }: { readonly samples: readonly Sample[] }) {
  const { store } = useTools();
  const session = useSession(store);
  return (
    <div class="step">
      <header class="step-head">
        <h1 tabIndex={-1}>Find your bearings</h1>
        <p class="lead">
          From your résumé to a direction in AI work: what you have, what you like, what is asked for, and
          what to learn next.
        </p>
      </header>
      {hasPerson(session) && (
        <p>
          You have begun already, with {session.source?.label}. <a href={placeOf("you")}>Go on from there</a>,
          or start afresh below.
        </p>
      )}
      <StartStep samples={samples} onward={() => location.assign(placeOf("you"))} />
    </div>
  );
}

function WithData({ place, ready }: { readonly place: Place; readonly ready: boolean }) {
  const { engine } = useTools();
  const asked = useAsked(() => engine.catalogue(), "catalogue");
  useFollowedRenames(asked.value);
  if (!ready) return <NothingYet step={place.step} />;
  if (asked.failed) {
    return (
      <div class="step">
        <h1 tabIndex={-1}>Your compass</h1>
        <CouldNotLoad retry={asked.retry} />
      </div>
    );
  }
  if (!asked.value) {
    return (
      <div class="step">
        <h1 tabIndex={-1}>{STEPS.find((step) => step.id === place.step)?.name}</h1>
        <p role="status">Loading the lists of skills and postings …</p>
      </div>
    );
  }
  return (
    <CatalogueContext.Provider value={asked.value}>
      <StepAt place={place} />
    </CatalogueContext.Provider>
  );
}

/** Progress kept by an earlier version goes on under the names of today. */
function useFollowedRenames(catalogue: Catalogue | null): void {
  const { store } = useTools();
  const { progress } = useSession(store);
  useEffect(() => {
    if (!catalogue || followRenames(progress, catalogue.skills) === progress) return;
    store.change((old) => withProgress(old, (before) => followRenames(before, catalogue.skills)));
  }, [catalogue, progress, store]);
}

function StepAt({ place: { step, specialisation } }: { readonly place: Place }) {
  switch (step) {
    case "you":
      return <YouStep />;
    case "interests":
      return <InterestsStep />;
    case "matters":
      return <MattersStep />;
    case "moves":
      return <MovesStep />;
    case "plan":
      return <PlanStep to={specialisation} />;
    default:
      return specialisation ? <RoleStep id={specialisation} /> : <ResultStep />;
  }
}

/** When the step changes, the page begins at its top and the heading takes the focus; not on the first view. */
function useFollowedHeading({ step, specialisation }: Place) {
  const frame = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useEffect(() => {
    const name = STEPS.find((one) => one.id === step)?.name;
    document.title = `${name} – Your compass – Bearings`;
    if (first.current) {
      first.current = false;
      return;
    }
    scrollTo(0, 0);
    frame.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, [step, specialisation]);
  return frame;
}
