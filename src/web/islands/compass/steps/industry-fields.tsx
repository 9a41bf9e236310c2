import type { Costs } from "../../../../core/compass/costs.ts";
import type { CompassSettings } from "../../../../core/compass/person.ts";
import { DOMAINS, type Domain } from "../../../../core/vocabulary.ts";
import { plural } from "../../../components/format.ts";
import { DOMAIN_WORDS } from "../../../components/words.ts";
import { useTools } from "../context.ts";
import { withIndustry, withoutIndustry } from "../session/changes.ts";
import { avoidInWords, seekInWords } from "../words/matters.ts";

interface IndustryFieldsProps {
  readonly settings: CompassSettings;
  /** Null until they are counted. */
  readonly costs: Costs | null;
}

/** Industries one would like, which weigh, and those one would rather not, which are left out. */
export function IndustryFields({ settings, costs }: IndustryFieldsProps) {
  const seek = settings.seek ?? [];
  const avoid = settings.constraints.avoid ?? [];
  return (
    <>
      <IndustryField
        wish="seek"
        label="I would like to work in"
        hint="These count for more. No ad is left out."
        chosen={seek}
        cost={seek.length > 0 && costs ? seekInWords(costs, seek) : ""}
        costs={costs}
      />
      <IndustryField
        wish="avoid"
        label="I would rather not work in"
        hint="Ads of these are left out."
        chosen={avoid}
        cost={avoid.length > 0 && costs ? avoidInWords(costs, avoid) : ""}
        costs={costs}
      />
    </>
  );
}

interface IndustryFieldProps {
  readonly wish: "seek" | "avoid";
  readonly label: string;
  readonly hint: string;
  readonly chosen: readonly Domain[];
  readonly cost: string;
  readonly costs: Costs | null;
}

function IndustryField({ wish, label, hint, chosen, cost, costs }: IndustryFieldProps) {
  const { store } = useTools();
  const id = `wish-${wish}`;
  return (
    <div class="field wish">
      <label for={id}>{label}</label>
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
      <select
        id={id}
        aria-describedby={`${id}-hint ${id}-cost`}
        value=""
        onChange={(event) => {
          const domain = event.currentTarget.value as Domain;
          event.currentTarget.value = "";
          store.change((old) => withIndustry(old, wish, domain));
        }}
      >
        <option value="">{chosen.length === 0 ? "Choose an industry" : "Choose another"}</option>
        {optionsFor(chosen, costs).map(({ domain, text }) => (
          <option key={domain} value={domain}>
            {text}
          </option>
        ))}
      </select>
      {chosen.length > 0 && (
        <ul class="tags">
          {chosen.map((domain) => (
            <li key={domain} class="tag">
              {DOMAIN_WORDS[domain]}
              <button
                type="button"
                class="button plain"
                onClick={() => store.change((old) => withoutIndustry(old, wish, domain))}
              >
                Take out <span class="visually-hidden">{DOMAIN_WORDS[domain]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="cost" id={`${id}-cost`} aria-live="polite">
        {cost}
      </p>
    </div>
  );
}

/** By name, with how many ads each has; "other" is no industry. */
function optionsFor(chosen: readonly Domain[], costs: Costs | null) {
  const counts = new Map(costs?.industries.map(({ domain, n }) => [domain, n]));
  return DOMAINS.filter((domain) => domain !== "other" && !chosen.includes(domain))
    .map((domain) => {
      const n = counts.get(domain);
      return { domain, text: DOMAIN_WORDS[domain] + (n === undefined ? "" : ` (${plural(n, "ad")})`) };
    })
    .toSorted((a, b) => (a.text < b.text ? -1 : 1));
}
