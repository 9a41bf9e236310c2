import type { AiShareTrend, MarketTrends } from "../../actions/market-trends.ts";
import type { SourceTrends, Trend } from "../../core/market/trends/trends.ts";
import { table } from "../print.ts";

const MOST = 15;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Trends as text for a terminal: each source by itself, and what cannot be said. */
export function describeTrends(trends: MarketTrends, aiShare: readonly AiShareTrend[]): string {
  const sources = trends.skill.map((skill) => {
    const kinds = trends.specialisation.find((one) => one.source.id === skill.source.id)!;
    return describeSource(skill, kinds);
  });
  return [
    "Rising and fading, within each source: sources do not overlap in time and were chosen differently, so they are never compared with each other.",
    ...sources,
    ...(aiShare.length > 0 ? [describeAiShare(aiShare)] : []),
  ].join("\n\n");
}

function describeSource(skill: SourceTrends, kinds: SourceTrends): string {
  const { source, steady, windows, silence } = skill;
  if (!windows) return `${source.name}\nToo little to say: ${silenceInWords(silence!)}.`;
  const { early, late } = windows;
  const span = `${early.from} to ${early.to} (${early.postings} postings) against ${late.from} to ${late.to} (${late.postings})`;
  return [
    `${source.name}\n${span}. ${steady?.why ?? ""}`.trim(),
    changeTable("specialisation", kinds),
    changeTable("skill", skill),
    "A change can also be one of what the board listed or of the season: less than two years do not tell it apart.",
  ].join("\n\n");
}

/** A reason as a clause. */
export function silenceInWords(silence: NonNullable<SourceTrends["silence"]>): string {
  return {
    "no-dates": "its postings carry no month",
    "few-months": "it spans fewer than three months",
    "few-postings": "fewer than a hundred postings at the beginning or the end of its span",
  }[silence];
}

function changeTable(name: string, { trends, tooFew }: SourceTrends): string {
  const changed = trends.filter(({ verdict }) => verdict !== "no-change-shown");
  const still = trends.length - changed.length;
  const rest = `${still} of ${trends.length} tested show no change; ${tooFew} are in fewer than 10 postings or 5 employers: too little to say.`;
  if (changed.length === 0) return `${name}: ${rest}`;
  const rows = changed
    .slice(0, MOST)
    .map((one) => [
      one.key,
      one.verdict,
      shareOf(one.early),
      shareOf(one.late),
      one.employers,
      Number(one.z.toFixed(1)),
    ]);
  return `${table([[name, "", "early", "late", "employers", "z"], ...rows])}\n${rest}`;
}

function shareOf({ n, of }: Trend["early"]): string {
  return `${((100 * n) / of).toFixed(1)} % (${n})`;
}

function describeAiShare(countries: readonly AiShareTrend[]): string {
  const rows = countries.map((one) => [
    one.country,
    one.month,
    `${(100 * one.share).toFixed(1)} %`,
    one.yearBefore === null ? "" : `${(100 * one.yearBefore).toFixed(1)} %`,
    seasonInWords(one),
  ]);
  return `Postings that mention AI (Indeed Hiring Lab)\n${table([["country", "month", "share", "a year before", "season"], ...rows])}`;
}

function seasonInWords({ season }: AiShareTrend): string {
  if (season.code === "too-little") return "too little to say";
  if (season.code === "no-season-shown") return "none shown";
  const signed = (factor: number) => `${factor > 0 ? "+" : ""}${(100 * factor).toFixed(0)} %`;
  const [high, low] = [Math.max(...season.factors), Math.min(...season.factors)];
  return `${MONTHS[season.factors.indexOf(high)]} ${signed(high)}, ${MONTHS[season.factors.indexOf(low)]} ${signed(low)}`;
}
