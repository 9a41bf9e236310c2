import { count, monthSpan, plural } from "../../core/in-words.ts";
import { dayInWords, type ReportFacts } from "./make-report.ts";
import type { Block, ReportSection } from "./shape.ts";

/** Where the figures come from, how many there are, what they are biased by, and what was asked of them. */
export function basisSection({ market, settings }: ReportFacts): ReportSection {
  const rows = market.sources.map((one) => [
    one.name,
    monthSpan(one.from, one.to) ?? "not dated",
    count(one.postings),
  ]);
  const wishes = wishesInWords(settings);
  const blocks: Block[] = [
    {
      kind: "text",
      text: `All counts are of ${plural(market.size, "ad")} read by Bearings on ${dayInWords(market.made)}. They are a sample of what was advertised where and when the table says, not the whole market, and growth cannot be told from them.`,
    },
    { kind: "table", caption: "Sources", head: ["Source", "From when", "Ads"], rows },
    { kind: "list", items: market.sources.map((one) => `${one.name}: ${one.bias}`) },
    { kind: "text", text: wishes },
    {
      kind: "note",
      text: "Made by Bearings on one’s own machine; the résumé was sent nowhere. Name, photo, age, gender, address and school enter no figure. This is a prompt for thought and no verdict: it knows what stands in a résumé and in ads, and nothing of what a person could become.",
    },
  ];
  return { title: "What this rests on", blocks };
}

function wishesInWords({ constraints, hoursPerWeek }: ReportFacts["settings"]): string {
  const { country, workMode, payFloor } = constraints;
  const wishes = [
    country ? `country ${country}` : "",
    workMode ? `work ${workMode === "onsite" ? "on site" : workMode}` : "",
    payFloor ? `pay from ${count(payFloor.amount)} ${payFloor.currency} a year` : "",
  ].filter(Boolean);
  const counted =
    wishes.length === 0
      ? "Ads of every place, work mode and pay count."
      : `Counted are ads with: ${wishes.join(", ")}.`;
  return `${counted} Hours to learn: ${count(hoursPerWeek)} a week.`;
}
