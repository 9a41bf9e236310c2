import type { BoardOutcome, PullTotals } from "../../actions/pull/outcome.ts";

const FAULTS: Readonly<Record<string, string>> = {
  "not-an-object": "no record at all",
  "not-json": "not JSON",
  "no-id": "without an id",
  "no-text": "without a text",
  "not-an-ad": "talk, not an ad",
  "too-long": "longer than any ad",
};

/** One board in a line, and what was wrong with it below. */
export function describeBoard(outcome: BoardOutcome): string {
  const { board, result, why } = outcome;
  const name = board.padEnd(34);
  if (result === "unchanged") return `${name}  nothing changed`;
  if (result === "waiting") return `${name}  waits. ${why}`;
  if (result === "failed") return `${name}  FAILED. ${why}`;
  if (result === "would-ask" || result === "earlier") return `${name}  ${why}`;
  const notes = [rows(outcome.faults, "not usable", FAULTS), rows(outcome.withheld, "left out", {}), why];
  const said = notes.filter((note) => note !== null).map((note) => `\n${" ".repeat(36)}${note}`);
  return `${name}  ${outcome.ads} ads${changes(outcome)}${said.join("")}`;
}

function changes({ counts }: BoardOutcome): string {
  if (!counts) return "";
  const named = (["new", "changed", "closed", "reopened"] as const).filter((what) => counts[what] > 0);
  return named.length === 0
    ? ", nothing new"
    : `: ${named.map((what) => `${counts[what]} ${what}`).join(", ")}`;
}

function rows(
  counts: Readonly<Record<string, number>>,
  what: string,
  words: Readonly<Record<string, string>>,
): string | null {
  const all = Object.entries(counts);
  if (all.length === 0) return null;
  const total = all.reduce((sum, [, count]) => sum + count, 0);
  return `${total} ${what}: ${all.map(([code, count]) => `${count} ${words[code] ?? code}`).join(", ")}`;
}

/** What came, what changed, what closed, what failed. */
export function describeTotals(totals: PullTotals): string {
  const boards = [
    `${totals.kept} kept`,
    totals.unchangedBoards > 0 ? `${totals.unchangedBoards} without a change` : null,
    totals.earlier > 0 ? `${totals.earlier} kept before the pull was cut off` : null,
    totals.waiting > 0 ? `${totals.waiting} waiting` : null,
    totals.failed > 0 ? `${totals.failed} failed` : null,
    totals.incomplete > 0 ? `${totals.incomplete} not complete, and nothing closed there` : null,
  ].filter((part) => part !== null);
  return [
    `${totals.boards} boards: ${boards.join(", ")}.`,
    `${totals.ads} ads came: ${totals.new} new, ${totals.changed} changed, ${totals.unchanged} unchanged, ${totals.reopened} reopened; ${totals.closed} closed.`,
    totals.faults > 0 ? `${totals.faults} rows could not be used.` : null,
  ]
    .filter((line) => line !== null)
    .join("\n");
}
