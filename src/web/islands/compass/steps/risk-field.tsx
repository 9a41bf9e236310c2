import { RISKS, type Risk } from "../../../../core/compass/risk.ts";
import { useTools } from "../context.ts";
import { withSettings } from "../session/changes.ts";
import { useSession } from "../session/store.ts";

const RISK_CHOICES: Readonly<Record<Risk, { readonly name: string; readonly about: string }>> = {
  careful: {
    name: "Carefully",
    about: "count on the lower end of what is likely: work with many ads gains",
  },
  balanced: { name: "As it comes", about: "count on the best estimate" },
  bold: { name: "Boldly", about: "count on the upper end of what is likely: work with few ads gains" },
};

/** Which end of what is likely counts. It leaves no ad out. */
export function RiskField() {
  const { store } = useTools();
  const { settings } = useSession(store);
  const risk = settings.risk ?? "balanced";
  return (
    <fieldset class="risk">
      <legend>A large, well-known market or a small, open one?</legend>
      <p class="small soft">
        Of some work there are few ads here, so what they say of chances and pay may be chance. No ad is left
        out by this, whatever you choose.
      </p>
      <div class="choices">
        {RISKS.map((one) => (
          <label key={one} class="check">
            <input
              type="radio"
              name="risk"
              checked={risk === one}
              onChange={() => store.change((old) => withSettings(old, { risk: one }))}
            />
            <span>
              {RISK_CHOICES[one].name}: <span class="soft">{RISK_CHOICES[one].about}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
