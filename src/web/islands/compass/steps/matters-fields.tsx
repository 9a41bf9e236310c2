import { useState } from "preact/hooks";
import type { Costs } from "../../../../core/compass/costs.ts";
import type { Constraints } from "../../../../core/compass/person.ts";
import { count, plural } from "../../../components/format.ts";
import { countryName, WORK_MODE_WORDS } from "../../../components/words.ts";
import { useCatalogue, useTools } from "../context.ts";
import { withSettings } from "../session/changes.ts";
import { useSession } from "../session/store.ts";
import { costInWords } from "../words/matters.ts";

export interface WishProps {
  readonly constraints: Constraints;
  /** Null until they are counted. */
  readonly costs: Costs | null;
  readonly constrain: (change: Partial<Constraints>) => void;
}

export function CountryField({ constraints, costs, constrain }: WishProps) {
  const { market } = useCatalogue();
  return (
    <div class="field wish">
      <label for="wish-country">Country in which you may work</label>
      <span class="hint" id="wish-country-hint">
        Ads that name no country stay in.
      </span>
      <select
        id="wish-country"
        aria-describedby="wish-country-hint wish-country-cost"
        value={constraints.country ?? ""}
        onChange={(event) => constrain({ country: event.currentTarget.value || undefined })}
      >
        <option value="">Anywhere</option>
        {market.countries.map(({ code, n }) => (
          <option key={code} value={code}>
            {countryName(code)} ({plural(n, "ad")})
          </option>
        ))}
      </select>
      <p class="cost" id="wish-country-cost" aria-live="polite">
        {constraints.country && costs
          ? costInWords(`Asking for ${countryName(constraints.country)}`, costs.country)
          : ""}
      </p>
    </div>
  );
}

const MODES = ["remote", "hybrid", "onsite"] as const;

export function WorkModeField({ constraints, costs, constrain }: WishProps) {
  const cost = costs && constraints.workMode ? { before: costs.workMode.any, with: costs.left } : null;
  return (
    <fieldset class="wish">
      <legend>How you want to work</legend>
      <p class="small soft">Ads that do not say how are left out once you choose.</p>
      <div class="choices">
        <label class="check">
          <input
            type="radio"
            name="work-mode"
            checked={!constraints.workMode}
            onChange={() => constrain({ workMode: undefined })}
          />
          <span>Any way {costs && <span class="soft">({plural(costs.workMode.any, "ad")})</span>}</span>
        </label>
        {MODES.map((mode) => (
          <label key={mode} class="check">
            <input
              type="radio"
              name="work-mode"
              checked={constraints.workMode === mode}
              onChange={() => constrain({ workMode: mode })}
            />
            <span>
              {WORK_MODE_WORDS[mode]}{" "}
              {costs && <span class="soft">({plural(costs.workMode[mode], "ad")})</span>}
            </span>
          </label>
        ))}
      </div>
      <p class="cost" aria-live="polite">
        {cost ? costInWords(`Asking for ${modeInWords(constraints)}`, cost) : ""}
      </p>
    </fieldset>
  );
}

function modeInWords({ workMode }: Constraints): string {
  return workMode ? WORK_MODE_WORDS[workMode].toLowerCase() : "";
}

export function PayFloorField({ constraints, costs, constrain }: WishProps) {
  const { market } = useCatalogue();
  const { payFloor } = constraints;
  const [currency, setCurrency] = useState(payFloor?.currency ?? market.currencies[0]?.code ?? "USD");
  const set = (amount: number, code: string) =>
    constrain({ payFloor: amount > 0 ? { amount, currency: code } : undefined });
  return (
    <fieldset class="wish">
      <legend>Least pay a year</legend>
      <p class="small soft" id="wish-pay-hint">
        Base pay before tax. Most ads state none; those stay in. Ads in another currency are left out.
      </p>
      <div class="pay-floor">
        <label class="visually-hidden" for="wish-pay">
          Amount a year
        </label>
        <input
          id="wish-pay"
          type="number"
          min={0}
          step={1000}
          inputmode="numeric"
          placeholder="no least pay"
          aria-describedby="wish-pay-hint wish-pay-cost"
          value={payFloor?.amount ?? ""}
          onChange={(event) => set(Number(event.currentTarget.value), currency)}
        />
        <label class="visually-hidden" for="wish-currency">
          Currency
        </label>
        <select
          id="wish-currency"
          value={currency}
          onChange={(event) => {
            setCurrency(event.currentTarget.value);
            set(payFloor?.amount ?? 0, event.currentTarget.value);
          }}
        >
          {market.currencies.map(({ code }) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </select>
      </div>
      <p class="cost" id="wish-pay-cost" aria-live="polite">
        {payFloor && costs
          ? `${costInWords("This floor", costs.payFloor)} Of those left, ${count(costs.silentOnPay)} do not state pay.`
          : ""}
      </p>
    </fieldset>
  );
}

const MOST_HOURS = 40;

export function HoursField() {
  const { store } = useTools();
  const { settings } = useSession(store);
  return (
    <div class="field hours">
      <label for="wish-hours">Hours a week for learning</label>
      <span class="hint" id="wish-hours-hint">
        Only the weeks of the plan depend on it. Better too few than too many.
      </span>
      <input
        id="wish-hours"
        type="number"
        min={1}
        max={MOST_HOURS}
        step={1}
        inputmode="numeric"
        aria-describedby="wish-hours-hint"
        value={settings.hoursPerWeek}
        onChange={(event) => {
          const hours = Math.min(MOST_HOURS, Math.max(1, Math.round(Number(event.currentTarget.value) || 1)));
          event.currentTarget.value = String(hours);
          store.change((old) => withSettings(old, { hoursPerWeek: hours }));
        }}
      />
    </div>
  );
}
