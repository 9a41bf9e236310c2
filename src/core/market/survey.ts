import type { SpecialisationId } from "../vocabulary.ts";
import { type Interval, medianInterval, quantile } from "./interval.ts";

/** Pay of one group of survey answers, in US dollars a year. */
export interface SurveyCell {
  readonly specialisation: SpecialisationId;
  readonly level: string;
  readonly year: number;
  /** ISO alpha-2 of residence, or "all". */
  readonly country: string;
  /** Distinct figures: the middle of a range, or a single answer. */
  readonly n: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** 95 % interval of the median. */
  readonly interval: Interval;
}

/** Survey cells with where they come from and what is wrong with them. */
export interface PaySurvey {
  readonly source: string;
  readonly licence: string;
  readonly bias: string;
  readonly rows: number;
  /** Pairs of rows that are the ends of one range, and count once, by the middle. */
  readonly ranges: number;
  /** Figures that repeat another in every column; dropped, since the survey cannot tell twins from repeats. */
  readonly repeats: number;
  readonly used: number;
  readonly cells: readonly SurveyCell[];
}

export interface SurveyAnswerFact {
  readonly specialisation: SpecialisationId;
  readonly level: string;
  readonly year: number;
  readonly country: string;
  readonly dollars: number;
}

const SMALLEST_CELL = 10;

/** Cells by specialisation, level, year and country, and over all countries; those with n < 10 left out. */
export function surveyCells(answers: readonly SurveyAnswerFact[]): SurveyCell[] {
  const groups = new Map<string, { fact: SurveyAnswerFact; dollars: number[] }>();
  for (const answer of answers) {
    for (const country of [answer.country, "all"]) {
      const key = [answer.specialisation, answer.level, answer.year, country].join("|");
      const group = groups.get(key) ?? { fact: { ...answer, country }, dollars: [] };
      group.dollars.push(answer.dollars);
      groups.set(key, group);
    }
  }
  return [...groups]
    .filter(([, group]) => group.dollars.length >= SMALLEST_CELL)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { fact, dollars }]) => summarise(fact, dollars));
}

function summarise(
  { specialisation, level, year, country }: SurveyAnswerFact,
  dollars: number[],
): SurveyCell {
  const ascending = Float64Array.from(dollars).sort();
  return {
    specialisation,
    level,
    year,
    country,
    n: dollars.length,
    lowerQuartile: quantile(ascending, 0.25),
    median: quantile(ascending, 0.5),
    upperQuartile: quantile(ascending, 0.75),
    interval: medianInterval(ascending),
  };
}
