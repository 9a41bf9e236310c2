import type { Span } from "../../evidence.ts";
import { type AdText, lineAt } from "./ad-text.ts";
import type { AskedSkill } from "./skills.ts";

/** A skill named at a place of the normal text. */
interface Name {
  readonly ordinal: number;
  readonly start: number;
}

/**
 * Groups of alternatives as they count for the ad as a whole, by ordinal: none with a skill that the requirements also
 * ask for by itself, all of one need, and no skill in two. Of groups that overlap, the one with more skills that are
 * required comes first, then the one named first; what is left of the other stays a group where two are left.
 */
export function settledGroups(
  ad: Pick<AdText, "lines">,
  skills: readonly AskedSkill[],
  lists: readonly (readonly Name[])[],
): number[][] {
  if (lists.length === 0) return [];
  const asked = new Map(skills.map((skill) => [skill.ordinal, skill]));
  const listed = new Set(lists.flatMap((names) => names.map(({ start }) => start)));
  const isAskedAlone = (ordinal: number) =>
    asked
      .get(ordinal)!
      .at.some(([start]: Span) => !listed.has(start) && lineAt(ad.lines, start)?.section === "required");
  const firmOf = (group: readonly number[]) =>
    group.filter((ordinal) => asked.get(ordinal)!.need === "required");
  const taken = new Set<number>();
  const groups: number[][] = [];
  for (const group of lists.map(ordinalsOf).sort((a, b) => firmOf(b).length - firmOf(a).length)) {
    const left = group.filter((ordinal) => !taken.has(ordinal));
    const firm = firmOf(left);
    const alike = firm.length > 0 ? firm : left;
    if (alike.length < 2 || group.some(isAskedAlone)) continue;
    for (const ordinal of alike) taken.add(ordinal);
    groups.push(alike);
  }
  return groups.sort((a, b) => a[0]! - b[0]!);
}

function ordinalsOf(names: readonly Name[]): number[] {
  return [...new Set(names.map(({ ordinal }) => ordinal))];
}
