import { countBy } from "../../../core/market/counts.ts";
import type { Market } from "../../../core/market/market.ts";
import type { Taxonomy } from "../../../core/taxonomy/taxonomy.ts";
import { SENIORITIES, WORK_MODES } from "../../../core/vocabulary.ts";
import { Field } from "../../components/field.tsx";
import { countryName, SENIORITY_WORDS, WORK_MODE_WORDS } from "../../components/words.ts";
import { EVERY_AD, type MarketQuestion } from "../../figures/market-question.ts";

interface MarketFiltersProps {
  readonly market: Market;
  readonly taxonomy: Taxonomy;
  readonly question: MarketQuestion;
}

type Option = readonly [value: string, name: string];

/** A plain form: it works without JavaScript, and its answer has an address that can be sent to someone. */
export function MarketFilters({ market, taxonomy, question: { filter, whole } }: MarketFiltersProps) {
  const specialisations: Option[] = [
    ["", "The fourteen AI specialisations"],
    ...taxonomy.specialisations.map(({ id, name }): Option => [id, name]),
    [EVERY_AD, "Every ad that was read"],
  ];
  return (
    <form class="filters" action="/market" method="get" aria-label="Part of the market">
      <Select
        name="specialisation"
        label="Specialisation"
        options={specialisations}
        value={whole ? EVERY_AD : filter.specialisation}
      />
      <Select
        name="seniority"
        label="Seniority"
        options={[["", "Any"], ...SENIORITIES.map((id): Option => [id, SENIORITY_WORDS[id]])]}
        value={filter.seniority}
      />
      <Select name="country" label="Country" options={countryOptions(market)} value={filter.country} />
      <Select
        name="workMode"
        label="Where the work is done"
        options={[["", "Anywhere"], ...WORK_MODES.map((id): Option => [id, WORK_MODE_WORDS[id]])]}
        value={filter.workMode}
      />
      <button class="button" type="submit">
        Show
      </button>
    </form>
  );
}

function countryOptions(market: Market): Option[] {
  const codes = countBy(market, "country").filter((cell) => market.countries.includes(cell.key));
  const options = codes.map(({ key }): Option => [key, countryName(key)]);
  return [["", "Any"], ...options.toSorted((a, b) => a[1].localeCompare(b[1], "en-GB"))];
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
}

function Select({ name, label, options, value = "" }: SelectProps) {
  return (
    <Field id={name} label={label}>
      <select id={name} name={name}>
        {options.map(([id, text]) => (
          <option key={id} value={id} selected={id === value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
