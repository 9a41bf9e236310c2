import type { SampleResult } from "../../../actions/sample-result.ts";
import type { Certainty } from "../../../core/compass/certainty.ts";
import type { PlanStep } from "../../../core/compass/plan.ts";
import type { RankedSpecialisation } from "../../../core/compass/rank.ts";
import type { Taxonomy } from "../../../core/taxonomy/taxonomy.ts";
import type { SpecialisationId } from "../../../core/vocabulary.ts";
import { count, hoursRange, inWords, percent, plural } from "../../components/format.ts";
import { ShareBar } from "../../components/share-bar.tsx";

interface SampleResultProps {
  readonly result: SampleResult;
  readonly taxonomy: Taxonomy;
}

const SHOWN = 3;

/** A small true result for an invented person, and labelled as such. */
export function SampleResultFigure({ result, taxonomy }: SampleResultProps) {
  const { ranking, certainty } = result.ranking;
  const nameOf = (id: SpecialisationId) => taxonomy.specialisation.get(id)?.name ?? id;
  return (
    <section class="sheet sample-result" aria-labelledby="sample-title">
      <p class="sample-label">Sample: an invented person, no interests given</p>
      <h2 id="sample-title">{result.about}</h2>
      <ol>
        {ranking.slice(0, SHOWN).map((one) => (
          <SampleRow one={one} name={nameOf(one.specialisation)} />
        ))}
      </ol>
      <p>{certaintyInWords(certainty, nameOf)}</p>
      {result.steps.length > 0 && (
        <>
          <h3>First steps</h3>
          <ol class="sample-steps">
            {result.steps.map((step) => (
              <li>
                {capital(taxonomy.skill(step.skill).name)}, {hoursRange(step.hoursRange)}:
                <span class="soft"> {gainInWords(step)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function SampleRow({ one, name }: { readonly one: RankedSpecialisation; readonly name: string }) {
  const { inReach, of } = one.reasons.market.reach;
  return (
    <li>
      <span class="sample-name">{name}</span>
      <dl>
        <div>
          <dt>Strength</dt>
          <dd>
            <ShareBar share={one.strength} tone="strength" /> {percent(one.strength)}
          </dd>
        </div>
        <div>
          <dt>Market</dt>
          <dd>
            <ShareBar share={one.market} tone="market" /> {percent(one.market)}
          </dd>
        </div>
      </dl>
      <span class="small soft">
        {count(inReach)} of {count(of)} ads within reach
      </span>
    </li>
  );
}

function gainInWords({ inReachBefore, inReachAfter }: PlanStep): string {
  const more = inReachAfter - inReachBefore;
  if (more === 0) return "counts together with the steps after it";
  return `brings ${plural(more, "more ad", "more ads")} within reach`;
}

function certaintyInWords(certainty: Certainty, nameOf: (id: SpecialisationId) => string): string {
  const [first, ...others] = certainty.firsts.map((one) => nameOf(one.specialisation).toLowerCase());
  if (!certainty.closeCall || others.length === 0) {
    return `${capital(first ?? "")} stays first in ${percent(certainty.stays)} of ${certainty.variations} trials that leave out one skill or shift the weights.`;
  }
  return `A close call: leave out one skill or shift the weights a little, and ${inWords(others, "or")} comes first instead.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
