import type { Costs } from "../../../../core/compass/costs.ts";
import { interestProfile } from "../../../../core/compass/interest.ts";
import type { Constraints } from "../../../../core/compass/person.ts";
import { count, percent, plural } from "../../../components/format.ts";
import { useCatalogue, useTools } from "../context.ts";
import { CouldNotLoad } from "../pieces/asked-view.tsx";
import { useAsked } from "../pieces/use-asked.ts";
import { withSettings } from "../session/changes.ts";
import { useSession } from "../session/store.ts";
import { placeOf } from "../session/way.ts";
import { DegreeField } from "./degree-field.tsx";
import { IndustryFields } from "./industry-fields.tsx";
import { CountryField, HoursField, PayFloorField, WorkModeField } from "./matters-fields.tsx";
import { RiskField } from "./risk-field.tsx";
import { WeightSliders } from "./weight-sliders.tsx";

/** What counts how much, and which ads count at all; every wish says at once what it costs. */
export function MattersStep() {
  const { engine, store } = useTools();
  const { settings, answers } = useSession(store);
  const { inventory } = useCatalogue();
  const { constraints } = settings;
  const costs = useAsked(() => engine.costs(settings), JSON.stringify([constraints, settings.seek]));
  const hasInterest = !interestProfile(inventory, answers).undifferentiated;
  const constrain = (change: Partial<Constraints>) =>
    store.change((old) =>
      withSettings(old, { constraints: withoutEmpty({ ...old.settings.constraints, ...change }) }),
    );
  return (
    <div class="step">
      <header class="step-head">
        <h1 tabIndex={-1}>What matters to you?</h1>
        <p class="lead">
          Nothing here has to be set. As it stands, everything counts alike and every ad counts.
        </p>
      </header>
      <WeightSliders hasInterest={hasInterest} />
      <section class="section" aria-labelledby="wishes-heading">
        <h2 id="wishes-heading">Which ads count</h2>
        {costs.failed && <CouldNotLoad retry={costs.retry} />}
        <p class="left-over" aria-live="polite">
          {costs.value ? leftInWords(costs.value) : "Counting …"}
        </p>
        <div class="wishes">
          <CountryField constraints={constraints} costs={costs.value} constrain={constrain} />
          <WorkModeField constraints={constraints} costs={costs.value} constrain={constrain} />
          <PayFloorField constraints={constraints} costs={costs.value} constrain={constrain} />
        </div>
      </section>
      <section class="section" aria-labelledby="industries-heading">
        <h2 id="industries-heading">Industries and degrees</h2>
        <p class="soft">
          Both are read from the words of the ads; the industry is right for about seven in eight.
        </p>
        <div class="wishes">
          <IndustryFields settings={settings} costs={costs.value} />
          <DegreeField constraints={constraints} costs={costs.value} constrain={constrain} />
        </div>
      </section>
      <section class="section" aria-labelledby="risk-heading">
        <h2 id="risk-heading">Where little is known</h2>
        <RiskField />
      </section>
      <section class="section" aria-labelledby="hours-heading">
        <h2 id="hours-heading">Your time</h2>
        <HoursField />
      </section>
      <p class="actions onward">
        <a class="button" href={placeOf("result")}>
          See the result
        </a>
      </p>
    </div>
  );
}

function withoutEmpty(constraints: Constraints): Constraints {
  return Object.fromEntries(Object.entries(constraints).filter(([, value]) => value !== undefined));
}

function leftInWords({ all, left }: Costs): string {
  if (left === all) return `All ${plural(all, "AI ad")} count.`;
  if (left === 0) return `None of the ${plural(all, "AI ad")} would be left. Loosen one of the wishes below.`;
  return `${count(left)} of ${plural(all, "AI ad")} count (${percent(left / all)}).`;
}
