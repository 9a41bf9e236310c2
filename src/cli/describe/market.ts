import type { MarketAnswer } from "../../actions/answer-market.ts";
import type { Cell } from "../../core/market/counts.ts";
import type { MarketDescription } from "../../core/market/market.ts";
import { FEWEST_EMPLOYERS, type PayCell, SMALLEST_PAY_CELL } from "../../core/market/pay.ts";
import type { TogetherSkill } from "../../core/market/together.ts";
import { percent, table } from "../print.ts";

/** An answer as text for a terminal, with what it rests on at the end. */
export function describeMarketAnswer(answer: MarketAnswer, about: MarketDescription): string {
  const parts: string[] = [];
  if (answer.counts) parts.push(countTable(answer.counts.by, answer.counts.cells));
  if (answer.pay) parts.push(payTable(answer.pay.by, [answer.pay.all, ...answer.pay.cells]));
  if (answer.skills) {
    parts.push(`Asked for most\n${countTable("skill", answer.skills.top)}`);
    const telling = answer.skills.distinguishing.map((one) => [
      one.key,
      one.n,
      percent(one.share),
      percent(one.shareElsewhere),
      Number(one.z.toFixed(1)),
    ]);
    parts.push(`Telling it from the rest\n${table([["skill", "n", "here", "elsewhere", "z"], ...telling])}`);
  }
  parts.push(...describeShares(answer));
  if (answer.reach) parts.push(reachTable(answer.reach));
  return [...parts, restsOn(answer.postings, about)].join("\n\n");
}

function describeShares({ entry, remote, together, related, spread }: MarketAnswer): string[] {
  const parts: string[] = [];
  if (entry)
    parts.push(
      `For interns and juniors, of the postings that state a seniority\n${shareTable(entry.by, entry.cells)}`,
    );
  if (remote)
    parts.push(`Remote, of the postings that state a work mode\n${shareTable(remote.by, remote.cells)}`);
  if (together) parts.push(`Asked for together with ${together.of}\n${togetherTable(together.cells)}`);
  if (related)
    parts.push(
      `Related to ${related.of}: of the postings that tell the commoner of the two, those that tell both\n${shareTable("skill", related.cells)}`,
    );
  if (spread) parts.push(`${spreadInWords(spread)}\n${shareTable("specialisation", spread.cells)}`);
  return parts;
}

function shareTable(by: string, cells: readonly Cell[]): string {
  const rows = cells.map((cell) => [cell.key, cell.n, cell.of, percent(cell.share), interval(cell)]);
  return table([[by, "n", "of", "share", "95 % interval"], ...rows]);
}

function togetherTable(cells: readonly TogetherSkill[]): string {
  const rows = cells.map((cell) => [
    cell.key,
    cell.n,
    percent(cell.share),
    interval(cell),
    percent(cell.shareOverall),
  ]);
  return table([["skill", "n", "share", "95 % interval", "of all postings"], ...rows]);
}

function spreadInWords({ of, n, effective }: NonNullable<MarketAnswer["spread"]>): string {
  if (!effective) return `No posting of the selection asks for ${of}.`;
  const { low, high } = effective.interval;
  return `${of} is asked for by ${n} postings, spread as if evenly over ${effective.value.toFixed(1)} specialisations (95 %: ${low.toFixed(1)}–${high.toFixed(1)})`;
}

function reachTable({ held, inReach, gains }: NonNullable<MarketAnswer["reach"]>): string {
  const now = `With ${held.join(", ")}: ${inReach.n} of ${inReach.of} postings that can be judged are in reach (${percent(inReach.share)}, 95 %: ${interval(inReach)}).`;
  const rows = gains.map((cell) => [cell.key, cell.n, percent(cell.share), interval(cell)]);
  return `${now}\n\nOne skill more would bring\n${table([["skill", "postings", "share", "95 % interval"], ...rows])}`;
}

function countTable(by: string, cells: readonly Cell[]): string {
  const rows = cells.map((cell) => [cell.key, cell.n, percent(cell.share), interval(cell)]);
  return table([[by, "postings", "share", "95 % interval"], ...rows]);
}

function interval({ interval: { low, high } }: Cell): string {
  return `${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)} %`;
}

function payTable(by: string, cells: readonly PayCell[]): string {
  const rows = cells.map(({ key, n, employers, figures }) =>
    figures
      ? [
          key,
          n,
          employers,
          thousands(figures.lowerQuartile),
          thousands(figures.median),
          thousands(figures.upperQuartile),
          `${thousands(figures.interval.low)}–${thousands(figures.interval.high)}`,
        ]
      : [key, n, employers, "", "too few to say", "", ""],
  );
  const head = [by, "n", "employers", "25 %", "median", "75 %", "95 % of the median"];
  const note = `Stated base pay a year in ${cells[0]?.currency}; cells with fewer than ${SMALLEST_PAY_CELL} figures or ${FEWEST_EMPLOYERS} employers are not shown.`;
  return `${table([head, ...rows])}\n${note}`;
}

function thousands(amount: number): string {
  return `${Math.round(amount / 1000)}k`;
}

function restsOn(postings: number, about: MarketDescription): string {
  const sources = about.sources.map(
    (source) =>
      `  ${source.name}: ${source.postings}, ${source.from ?? "undated"}${source.to && source.to !== source.from ? ` to ${source.to}` : ""}. ${source.bias}`,
  );
  return [`${postings} postings of the snapshot of ${about.made}, which holds:`, ...sources].join("\n");
}
