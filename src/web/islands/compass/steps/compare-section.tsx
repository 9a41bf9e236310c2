import { type Compared, MOST_COMPARED } from "../../../../core/compass/compare.ts";
import type { Move } from "../../../../core/compass/moves.ts";
import type { SpecialisationId } from "../../../../core/vocabulary.ts";
import { DataTable } from "../../../components/data-table.tsx";
import { count, moneyRange } from "../../../components/format.ts";
import { useTools } from "../context.ts";
import { AskedView } from "../pieces/asked-view.tsx";
import { useAsked } from "../pieces/use-asked.ts";
import { useNames } from "../pieces/use-names.ts";
import { questionOf } from "../pieces/use-ranking.ts";
import { useSession } from "../session/store.ts";
import { placeOf } from "../session/way.ts";
import { distanceInWords } from "../words/moves.ts";
import { points } from "../words/result.ts";

interface CompareSectionProps {
  readonly moves: readonly Move[];
  readonly chosen: readonly SpecialisationId[];
  readonly choose: (ids: readonly SpecialisationId[]) => void;
}

/** Two or three specialisations side by side, chosen by their boxes. */
export function CompareSection({ moves, chosen, choose }: CompareSectionProps) {
  const { engine, store } = useTools();
  const question = questionOf(useSession(store));
  const asked = useAsked(() => engine.compare(question, chosen), JSON.stringify([question, chosen]));
  return (
    <section class="section" aria-labelledby="compare-heading">
      <h2 id="compare-heading">Side by side</h2>
      <Chooser moves={moves} chosen={chosen} choose={choose} />
      {chosen.length < 2 ? (
        <p class="soft">Choose two or three.</p>
      ) : (
        <AskedView asked={asked} doing="Laying them side by side">
          {(compared) => <Comparison compared={compared} hoursPerWeek={question.settings.hoursPerWeek} />}
        </AskedView>
      )}
    </section>
  );
}

function Chooser({ moves, chosen, choose }: CompareSectionProps) {
  const nameOf = useNames();
  const toggle = (id: SpecialisationId) =>
    choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset class="compare-choice">
      <legend>Which ones? Up to three.</legend>
      {moves.map(({ to }) => (
        <label key={to}>
          <input
            type="checkbox"
            checked={chosen.includes(to)}
            disabled={!chosen.includes(to) && chosen.length >= MOST_COMPARED}
            onChange={() => toggle(to)}
          />
          {nameOf(to)}
        </label>
      ))}
    </fieldset>
  );
}

interface ComparisonProps {
  readonly compared: readonly Compared[];
  readonly hoursPerWeek: number;
}

function Comparison({ compared, hoursPerWeek }: ComparisonProps) {
  const nameOf = useNames();
  const row = (name: string, cell: (one: Compared) => string) => [name, ...compared.map(cell)];
  return (
    <>
      <DataTable
        caption="For you"
        columns={[
          { name: "What" },
          ...compared.map(({ specialisation }) => ({
            name: <a href={placeOf("result", specialisation)}>{nameOf(specialisation)}</a>,
          })),
        ]}
        rows={[
          row("Fit", ({ ranked, place }) => `${points(ranked.fit)} of 100, place ${place}`),
          row("What you can do", ({ ranked }) => points(ranked.strength)),
          row("What you like", ({ ranked }) => (ranked.interest === null ? "–" : points(ranked.interest))),
          row("The market for you", ({ ranked }) => points(ranked.market)),
          row("Until ready", ({ move }) => distanceInWords(move, hoursPerWeek)),
          row(
            "Ads within reach now, of those that can be judged",
            ({ move }) => `${count(move.inReachNow)} of ${count(move.of)}`,
          ),
          row("And when ready", ({ inReachThen }) => (inReachThen === null ? "–" : count(inReachThen))),
          row("Middle half of the pay", payBand),
          row("Growth", () => "cannot be told"),
        ]}
      />
      <p class="soft">
        Growth cannot be told: the sources do not overlap in time, so a change between them is a change of
        source.
      </p>
      <div class="typical-weeks">
        {compared.map(({ specialisation, duties }) => (
          <section key={specialisation} aria-label={`A typical week: ${nameOf(specialisation)}`}>
            <h3>A week as {nameOf(specialisation)}</h3>
            <ul>
              {duties.slice(0, 5).map((duty) => (
                <li key={duty}>{duty}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function payBand({ move: { pay } }: Compared): string {
  const { figures, currency, n } = pay;
  if (!figures) return "too few say";
  return `${moneyRange({ low: figures.lowerQuartile, high: figures.upperQuartile }, currency)} (${count(n)} ads)`;
}
