import { wishCostsInWords } from "../../core/compass/costs-in-words.ts";
import { count, monthSpan, plural } from "../../core/in-words.ts";
import { dayInWords, type ReportFacts } from "./make-report.ts";
import type { Block, ReportSection } from "./shape.ts";

/** Where the figures come from, how many there are, what they are biased by, and what was asked of them. */
export function basisSection(facts: ReportFacts): ReportSection {
  const { market } = facts;
  const rows = market.sources.map((one) => [
    one.name,
    monthSpan(one.from, one.to) ?? "not dated",
    count(one.postings),
  ]);
  const blocks: Block[] = [
    {
      kind: "text",
      text: `All counts are of ${plural(market.size, "ad")} read by Bearings on ${dayInWords(market.made)}. They are a sample of what was advertised where and when the table says, not the whole market, and growth cannot be told from them.`,
    },
    { kind: "table", caption: "Sources", head: ["Source", "From when", "Ads"], rows },
    { kind: "list", items: market.sources.map((one) => `${one.name}: ${one.bias}`) },
    ...wishesOf(facts),
    {
      kind: "note",
      text: "Made by Bearings on one’s own machine; the résumé was sent nowhere. Name, photo, age, gender, address and school enter no figure. This is a prompt for thought and no verdict: it knows what stands in a résumé and in ads, and nothing of what a person could become.",
    },
  ];
  return { title: "What this rests on", blocks };
}

/** What was wished for, and what each wish costs in ads. */
function wishesOf({ settings, costs }: ReportFacts): Block[] {
  const wishes = wishCostsInWords(costs, settings);
  const hours = `Hours to learn: ${count(settings.hoursPerWeek)} a week.`;
  if (wishes.length === 0) return [{ kind: "text", text: `Every ad counts: nothing was left out. ${hours}` }];
  const left = `${count(costs.left)} of ${plural(costs.all, "ad")} for AI work count. What each wish costs, the others kept:`;
  return [
    { kind: "text", text: left },
    { kind: "list", items: wishes },
    { kind: "text", text: hours },
  ];
}
