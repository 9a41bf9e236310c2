import type { FactorWeights } from "../../../../core/compass/person.ts";
import { percent } from "../../../components/format.ts";
import { useTools } from "../context.ts";
import { withSettings } from "../session/changes.ts";
import { useSession } from "../session/store.ts";
import { placeOf } from "../session/way.ts";
import { positionOf, sharesOf, WEIGHT_VALUES, WEIGHT_WORDS } from "../words/matters.ts";

const FACTORS: readonly {
  readonly id: keyof FactorWeights;
  readonly name: string;
  readonly about: string;
}[] = [
  { id: "strength", name: "What you can do", about: "how much of the work’s own skills you cover" },
  { id: "interest", name: "What you like", about: "how your interests agree with the work" },
  {
    id: "market",
    name: "What is asked for",
    about: "how many of its ads are within your reach, how large a part that is, and what they pay",
  },
];

/** How much each of the three factors counts. */
export function WeightSliders({ hasInterest }: { readonly hasInterest: boolean }) {
  const { settings } = useSession(useTools().store);
  const shares = sharesOf(settings.weights, hasInterest);
  return (
    <section class="section" aria-labelledby="weights-heading">
      <h2 id="weights-heading">What counts how much</h2>
      {!hasInterest && (
        <p class="soft">
          What you like does not count yet: too few <a href={placeOf("interests")}>interests</a> were
          answered.
        </p>
      )}
      <div class="weights">
        {FACTORS.map((factor) => (
          <WeightSlider
            key={factor.id}
            {...factor}
            weight={settings.weights[factor.id]}
            share={shares[factor.id]}
            off={factor.id === "interest" && !hasInterest}
          />
        ))}
      </div>
      <ShareStrip shares={shares} />
      {Object.values(settings.weights).every((weight) => weight === 0) && (
        <p class="soft">When nothing counts, everything counts alike.</p>
      )}
    </section>
  );
}

interface WeightSliderProps {
  readonly id: keyof FactorWeights;
  readonly name: string;
  readonly about: string;
  readonly weight: number;
  readonly share: number;
  readonly off: boolean;
}

function WeightSlider({ id, name, about, weight, share, off }: WeightSliderProps) {
  const { store } = useTools();
  const position = positionOf(weight);
  const change = (to: number) =>
    store.change((old) =>
      withSettings(old, { weights: { ...old.settings.weights, [id]: WEIGHT_VALUES[to] ?? 1 } }),
    );
  return (
    <div class={`field weight ${id}`}>
      <label for={`weight-${id}`}>{name}</label>
      <span class="hint" id={`weight-${id}-hint`}>
        {about}
      </span>
      <input
        id={`weight-${id}`}
        type="range"
        min={0}
        max={WEIGHT_VALUES.length - 1}
        step={1}
        value={position}
        disabled={off}
        aria-valuetext={WEIGHT_WORDS[position]}
        aria-describedby={`weight-${id}-hint`}
        onInput={(event) => change(Number(event.currentTarget.value))}
      />
      <p class="weight-words">
        {off ? "left out" : WEIGHT_WORDS[position]} <span class="soft">({percent(share)} of the result)</span>
      </p>
    </div>
  );
}

/** The three shares as one strip, so that it is seen that more for one is less for the others. */
function ShareStrip({ shares }: { readonly shares: FactorWeights }) {
  const starts = { strength: 0, interest: shares.strength, market: shares.strength + shares.interest };
  return (
    <svg class="share-strip" width="100%" height="10" aria-hidden="true">
      {(["strength", "interest", "market"] as const).map((id) => (
        <rect
          key={id}
          class={id}
          x={`${100 * starts[id]}%`}
          width={`${Math.max(0, 100 * shares[id] - 0.4)}%`}
          height="10"
        />
      ))}
    </svg>
  );
}
