import { parseSurveyRow, type SurveyAnswer } from "./parse-row.ts";

/** What the survey's rows came to. */
export interface SurveyFigures {
  readonly answers: readonly SurveyAnswer[];
  readonly rows: number;
  /** Pairs of neighbouring rows that are the upper and the lower end of one range. */
  readonly ranges: number;
  /** Figures (ranges or single rows) that repeat another in every column. */
  readonly repeats: number;
}

/** The upper end of an advertised range is seldom more than this many times the lower one. */
const WIDEST_RANGE = 3;

type Row = Readonly<Record<string, unknown>>;

/**
 * The survey's rows as figures. Nineteen in twenty rows stand in pairs that agree in everything but pay, the higher
 * first: the ends of one advertised range, of which the middle counts, once. What then still repeats another figure in
 * every column is dropped, since the same ad seen again cannot be told from another.
 */
export async function surveyFigures(
  rows: AsyncIterable<unknown> | Iterable<unknown>,
): Promise<SurveyFigures> {
  const seen = new Set<string>();
  const answers: SurveyAnswer[] = [];
  let [count, ranges, repeats] = [0, 0, 0];
  let waiting: Row | null = null;
  const take = (high: Row, low: Row) => {
    const key = `${alikeKey(high)}|${high.salary}|${low.salary}`;
    if (seen.has(key)) {
      repeats++;
      return;
    }
    seen.add(key);
    const [upper, lower] = [parseSurveyRow(high), parseSurveyRow(low)];
    if (upper && lower) answers.push({ ...upper, dollars: (upper.dollars + lower.dollars) / 2 });
  };
  for await (const given of rows) {
    const row = given as Row;
    count++;
    if (waiting && areEnds(waiting, row)) {
      ranges++;
      take(waiting, row);
      waiting = null;
      continue;
    }
    if (waiting) take(waiting, waiting);
    waiting = row;
  }
  if (waiting) take(waiting, waiting);
  return { answers, rows: count, ranges, repeats };
}

function areEnds(first: Row, second: Row): boolean {
  const [high, low] = [Number(first.salary), Number(second.salary)];
  return high > low && high <= WIDEST_RANGE * low && alikeKey(first) === alikeKey(second);
}

/** Everything that a row says but the amounts. */
function alikeKey(row: Row): string {
  const { salary: _salary, salary_in_usd: _dollars, ...rest } = row;
  return JSON.stringify(Object.values(rest));
}
