import type { Discovered, LinkedName } from "../../actions/discover-skills.ts";
import { percent, table } from "../print.ts";

const MOST_SHARES = 2;

/** How many names are shown under each specialisation. */
const MOST_OF_EACH = 12;

/** One line for each name: how often, where, and what ESCO calls it; then the names by specialisation. */
export function describeNewNames({ names, bySpecialisation }: Discovered): string {
  if (names.length === 0)
    return "No new names: what these ads ask for is on the list, or stands in too few of them.";
  const head = ["name", "ads", "employers", "mostly", "near in ESCO", "for example"];
  const groups = bySpecialisation.map(({ id, names: own }) => [
    id,
    own
      .slice(0, MOST_OF_EACH)
      .map(({ name, ads }) => `${name} ${ads}`)
      .join(", "),
  ]);
  const explained = "By specialisation (an ad counts by its share in it):";
  return [table([head, ...names.map(rowOf)]), "", explained, table(groups)].join("\n");
}

function rowOf({ name, ads, employers, specialisations, esco, examples }: LinkedName): (string | number)[] {
  const mostly = specialisations.slice(0, MOST_SHARES).map(({ id, weight }) => `${id} ${percent(weight)}`);
  return [name, ads, employers, mostly.join(", "), esco?.label ?? "", examples[0]?.context ?? ""];
}
