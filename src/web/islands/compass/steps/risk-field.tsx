import { RISKS, type Risk } from "../../../../core/compass/risk.ts";
import { FEW_POSTINGS } from "../../../../core/market/signature.ts";
import { count } from "../../../components/format.ts";
import { useCatalogue, useTools } from "../context.ts";
import { withSettings } from "../session/changes.ts";
import { useSession } from "../session/store.ts";

const RISK_CHOICES: Readonly<Record<Risk, { readonly name: string; readonly about: string }>> = {
  careful: {
    name: "Carefully",
    about: "I count on the lower end of what is likely. Work with many ads gains.",
  },
  balanced: { name: "As it comes", about: "I count on the best estimate." },
  bold: { name: "Boldly", about: "I count on the upper end of what is likely. Work with few ads gains." },
};

/** Which end of what is likely counts. It leaves no ad out. */
export function RiskField() {
  const { store } = useTools();
  const { settings } = useSession(store);
  const { specialisations } = useCatalogue();
  const few = specialisations.filter(({ postings }) => postings < FEW_POSTINGS).length;
  const risk = settings.risk ?? "balanced";
  return (
    <fieldset class="risk">
      <legend>How do you take uncertainty?</legend>
      <p class="small soft">
        Of {count(few)} of the {count(specialisations.length)} kinds of work there are fewer than{" "}
        {count(FEW_POSTINGS)} ads here: what those say of your chances may itself be chance. Whatever you
        choose, no ad is left out.
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
              {RISK_CHOICES[one].name} <span class="soft">{RISK_CHOICES[one].about}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
