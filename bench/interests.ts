import { type InterestInventory, interestIn, interestProfile } from "../src/core/compass/interest.ts";
import { wilson } from "../src/core/market/interval.ts";
import { AI_SPECIALISATIONS, type SpecialisationId } from "../src/core/vocabulary.ts";
import { shippedInventory, shippedTaxonomy } from "../src/store/shipped.ts";
import { alone, type Bench, type BenchRow } from "./bench.ts";
import { answersOf, likingsOf } from "./interests/respondent.ts";
import { Random } from "./resumes/random.ts";

const taxonomy = shippedTaxonomy();
const PEOPLE_EACH = 300;
/** Share of an answer that the liking explains; the rest is chance. */
const RELIABILITIES = [0.35, 0.5, 0.65];

/**
 * How well the interest questions find the specialisation of simulated respondents who like what it holds: a check of
 * the questions and the scoring, not of people.
 */
export const bench: Bench = {
  name: "interests",
  about: "simulated respondents of known interests, found again by the full and the quick form",
  needsData: false,
  run: async () => {
    const full = shippedInventory();
    const quick = { ...full, items: full.items.filter((item) => item.quick) };
    return RELIABILITIES.flatMap((reliability) => [full, quick].flatMap((form) => rowsOf(form, reliability)));
  },
};

function rowsOf(form: InterestInventory, reliability: number): BenchRow[] {
  const outcomes = AI_SPECIALISATIONS.flatMap((truth, at) =>
    Array.from({ length: PEOPLE_EACH }, (_, person) => tryOut(form, truth, reliability, 1000 * at + person)),
  );
  const name = `${form.items.length} items, an answer ${100 * reliability} % liking`;
  const share = (what: string, places: number) => {
    const hits = outcomes.filter(({ place }) => place <= places).length;
    const { low, high } = wilson(hits, outcomes.length);
    const size = `${outcomes.length} respondents, 95 % ${low.toFixed(2)}–${high.toFixed(2)}`;
    return alone(`${name}: ${what}`, size, hits / outcomes.length, "share");
  };
  const retest = outcomes.reduce((sum, one) => sum + one.retest, 0) / outcomes.length;
  reportMistakes(name, outcomes);
  return [
    share("true one first", 1),
    share("among the first three", 3),
    alone(`${name}: likings given twice, mean correlation`, `${outcomes.length} respondents`, retest, "r"),
  ];
}

interface Outcome {
  readonly truth: SpecialisationId;
  readonly first: SpecialisationId;
  readonly place: number;
  /** Correlation of the eleven likings scored from two rounds of answers. */
  readonly retest: number;
}

function tryOut(
  form: InterestInventory,
  truth: SpecialisationId,
  reliability: number,
  seed: number,
): Outcome {
  const random = new Random(seed);
  const likings = likingsOf(taxonomy.specialisation.get(truth)!.activities);
  const round = () =>
    interestProfile(form, answersOf(likings, form.items, form.scale.length, reliability, random));
  const [one, other] = [round(), round()];
  const ranked = AI_SPECIALISATIONS.map((id) => ({
    id,
    value: interestIn(one, taxonomy.specialisation.get(id)!)?.value ?? 0,
  })).toSorted((a, b) => b.value - a.value);
  return {
    truth,
    first: ranked[0]!.id,
    place: 1 + ranked.findIndex(({ id }) => id === truth),
    retest: correlation(one.liking, other.liking),
  };
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const cross = a.reduce((sum, value, at) => sum + (value - meanA) * (b[at]! - meanB), 0);
  const square = (values: readonly number[], m: number) =>
    values.reduce((sum, value) => sum + (value - m) ** 2, 0);
  return cross / Math.sqrt(square(a, meanA) * square(b, meanB));
}

/** Who is taken for whom most, to standard error. */
function reportMistakes(name: string, outcomes: readonly Outcome[]): void {
  const mistakes = Map.groupBy(
    outcomes.filter(({ truth, first }) => truth !== first),
    ({ truth, first }) => `${truth} for ${first}`,
  );
  const most = [...mistakes].toSorted((a, b) => b[1].length - a[1].length).slice(0, 6);
  process.stderr.write(`${name}: ${most.map(([pair, ones]) => `${pair} ${ones.length}`).join(", ")}\n`);
}
