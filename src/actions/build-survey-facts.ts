import type { AiShare } from "../core/market/ai-share.ts";
import { type PaySurvey, type SurveyCell, surveyCells } from "../core/market/survey.ts";
import { surveyFigures } from "../formats/aijobs/figures.ts";
import { parseAiShareRow } from "../formats/hiringlab/parse-row.ts";

/** Pay cells of the aijobs.net survey: facts that ship, with what is wrong with them. */
export async function buildPaySurvey(rows: AsyncIterable<unknown>): Promise<PaySurvey> {
  const { answers, rows: count, ranges, repeats } = await surveyFigures(rows);
  return {
    source: "aijobs.net salary survey, 2020 to 2024",
    licence: "CC0 1.0",
    bias: "Anonymous and self-selected; since 2022 nearly all rows are the two ends of one advertised range, which is counted once, by its middle; figures that repeat another in everything were dropped. Nine in ten are from the United States.",
    rows: count,
    ranges,
    repeats,
    used: answers.length,
    cells: surveyCells(answers).map(rounded),
  };
}

function rounded(cell: SurveyCell): SurveyCell {
  const { interval } = cell;
  return {
    ...cell,
    lowerQuartile: Math.round(cell.lowerQuartile),
    median: Math.round(cell.median),
    upperQuartile: Math.round(cell.upperQuartile),
    interval: { low: Math.round(interval.low), high: Math.round(interval.high) },
  };
}

/** Monthly means of the share of Indeed postings that mention AI. */
export async function buildAiShare(rows: AsyncIterable<unknown>): Promise<AiShare> {
  const sums = new Map<string, { sum: number; days: number }>();
  for await (const row of rows) {
    const parsed = parseAiShareRow(row as Record<string, unknown>);
    if (!parsed) continue;
    const key = `${parsed.country}|${parsed.day.slice(0, 7)}`;
    const { sum, days } = sums.get(key) ?? { sum: 0, days: 0 };
    sums.set(key, { sum: sum + parsed.share, days: days + 1 });
  }
  const months = [...sums]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { sum, days }]) => {
      const [country = "", month = ""] = key.split("|");
      return { country, month, share: Math.round((sum / days) * 10_000) / 10_000 };
    });
  return {
    source: "Indeed Hiring Lab, AI Tracker: share of postings that mention AI",
    licence: "CC BY 4.0",
    bias: "Postings on Indeed only; a mention of AI anywhere in the text counts, also in a company's self-description.",
    months,
  };
}
