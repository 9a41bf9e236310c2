import type { LinkedName } from "../../actions/discover-skills.ts";
import { percent, table } from "../print.ts";

const MOST_SHARES = 2;

/** One line for each name: how often, where, and what ESCO calls it. */
export function describeNewNames(names: readonly LinkedName[]): string {
  if (names.length === 0)
    return "No new names: what these ads ask for is on the list, or stands in too few of them.";
  const head = ["name", "ads", "employers", "mostly", "near in ESCO", "for example"];
  return table([head, ...names.map(rowOf)]);
}

function rowOf({ name, ads, employers, specialisations, esco, examples }: LinkedName): (string | number)[] {
  const mostly = specialisations.slice(0, MOST_SHARES).map(({ id, weight }) => `${id} ${percent(weight)}`);
  return [name, ads, employers, mostly.join(", "), esco?.label ?? "", examples[0]?.context ?? ""];
}
