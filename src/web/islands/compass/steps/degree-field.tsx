import {
  type DegreePlan,
  HELD_DEGREES,
  type HeldDegree,
  isHigher,
  type StudiedDegree,
} from "../../../../core/compass/degree-plan.ts";
import type { Constraints } from "../../../../core/compass/person.ts";
import { degreeInWords, laterInWords } from "../words/matters.ts";
import type { WishProps } from "./matters-fields.tsx";

const HELD_WORDS: Readonly<Record<HeldDegree, string>> = {
  none: "No degree",
  bachelor: "Bachelor’s degree",
  master: "Master’s degree",
  phd: "Doctorate",
};

/** The degree held and the one studied for; as it stands, degrees leave nothing out. */
export function DegreeField({ constraints, costs, constrain }: WishProps) {
  const { degree } = constraints;
  return (
    <fieldset class="wish">
      <legend>Your highest degree</legend>
      <p class="small soft" id="wish-degree-hint">
        Ads that ask for a higher one are left out; those that do not say stay in. Whether an ad would take
        experience instead is not read.
      </p>
      <label class="visually-hidden" for="wish-degree">
        Your highest degree
      </label>
      <select
        id="wish-degree"
        aria-describedby="wish-degree-hint wish-degree-cost"
        value={degree?.holds ?? ""}
        onChange={(event) => constrain({ degree: heldAs(event.currentTarget.value, degree) })}
      >
        <option value="">Let degrees not count</option>
        {HELD_DEGREES.map((one) => (
          <option key={one} value={one}>
            {HELD_WORDS[one]}
          </option>
        ))}
      </select>
      {degree && degree.holds !== "phd" && <StudyingField degree={degree} constrain={constrain} />}
      <p class="cost" id="wish-degree-cost" aria-live="polite">
        {degree && costs ? `${degreeInWords(costs, degree.holds)} ${laterInWords(costs)}` : ""}
      </p>
    </fieldset>
  );
}

/** What is studied for stays as long as it is higher than what is held. */
function heldAs(value: string, old: DegreePlan | undefined): DegreePlan | undefined {
  const holds = HELD_DEGREES.find((one) => one === value);
  if (!holds) return undefined;
  return old?.studying && isHigher(old.studying.degree, holds) ? { ...old, holds } : { holds };
}

interface StudyingFieldProps {
  readonly degree: DegreePlan;
  readonly constrain: (change: Partial<Constraints>) => void;
}

const LONGEST_STUDY = 15;

function StudyingField({ degree: { holds, studying }, constrain }: StudyingFieldProps) {
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: LONGEST_STUDY + 1 }, (_, at) => thisYear + at);
  const study = (degree: string, done: number) =>
    constrain({
      degree: degree === "" ? { holds } : { holds, studying: { degree: degree as StudiedDegree, done } },
    });
  return (
    <div class="studying">
      <label for="wish-studying">Studying for</label>
      <select
        id="wish-studying"
        value={studying?.degree ?? ""}
        onChange={(event) => study(event.currentTarget.value, studying?.done ?? thisYear + 2)}
      >
        <option value="">Nothing at present</option>
        {HELD_DEGREES.filter((one) => isHigher(one, holds)).map((one) => (
          <option key={one} value={one}>
            {HELD_WORDS[one]}
          </option>
        ))}
      </select>
      {studying && (
        <>
          <label for="wish-done">Done in</label>
          <select
            id="wish-done"
            value={String(studying.done)}
            onChange={(event) => study(studying.degree, Number(event.currentTarget.value))}
          >
            {years.map((year) => (
              <option key={year} value={String(year)}>
                {year}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}
