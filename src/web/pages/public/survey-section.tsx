import type { PaySurvey, SurveyCell } from "../../../core/market/survey.ts";
import type { Specialisation } from "../../../core/taxonomy/specialisation.ts";
import { DataTable } from "../../components/data-table.tsx";
import { count, money, moneyRange } from "../../components/format.ts";

const LEVELS: Readonly<Record<string, string>> = {
  entry: "Entry",
  mid: "Middle",
  senior: "Senior",
  executive: "Executive",
};

interface SurveySectionProps {
  readonly survey: PaySurvey;
  readonly specialisation: Specialisation;
}

/** Pay as another source collects it; nothing where it has too few figures. */
export function SurveySection({ survey, specialisation }: SurveySectionProps) {
  const own = survey.cells.filter((cell) => cell.specialisation === specialisation.id);
  const year = Math.max(...own.map((cell) => cell.year));
  const cells = own
    .filter((cell) => cell.year === year && (cell.country === "US" || cell.country === "GB"))
    .toSorted((a, b) => (a.country === b.country ? byLevel(a, b) : a.country === "US" ? -1 : 1));
  if (cells.length === 0) return null;
  return (
    <section class="section" aria-labelledby="survey">
      <h2 id="survey">Pay in another source</h2>
      <p>
        To hold beside the pay that the ads above state: {survey.source} ({survey.licence}), pay a year in US
        dollars in {year}. {survey.bias}
      </p>
      <DataTable
        caption={`Survey pay of ${specialisation.name.toLowerCase()}s in ${year}`}
        captionHidden
        columns={[
          { name: "Level and place" },
          { name: "Median", kind: "number" },
          { name: "Middle half", kind: "number" },
          { name: "Figures", kind: "number" },
        ]}
        rows={cells.map((cell) => [
          `${LEVELS[cell.level] ?? cell.level}, ${cell.country === "US" ? "United States" : "United Kingdom"}`,
          money(cell.median, "USD"),
          moneyRange({ low: cell.lowerQuartile, high: cell.upperQuartile }, "USD"),
          count(cell.n),
        ])}
      />
    </section>
  );
}

function byLevel(a: SurveyCell, b: SurveyCell): number {
  const order = Object.keys(LEVELS);
  return order.indexOf(a.level) - order.indexOf(b.level);
}
