import type { SpecialisationId } from "../../vocabulary.ts";
import type { Duty } from "./duty-lines.ts";
import { ROLE_NAMES } from "./spread-wording.ts";

/** Duties that speak for one kind of work, in the order of the ad. */
export interface DutiesOfKind {
  readonly kind: SpecialisationId | null;
  /** "MLOps engineer"; "no one kind of work" for those of none in particular, and those that do not tell clearly. */
  readonly name: string;
  readonly duties: readonly Duty[];
}

export const NO_ONE_KIND = "no one kind of work";
/** Beside the list, so that nobody takes a label for more than it is. */
export const HOW_SURE =
  "Each line is judged on its own words, and readers agree with about four in five of these; the shares also weigh the title, the skills and what is asked for. “No one kind” may also mean that the words do not tell.";

/** The kinds of work by how many duties speak for each, most first; what speaks for none comes last. */
export function dutiesByKind(duties: readonly Duty[]): DutiesOfKind[] {
  const groups = new Map<SpecialisationId | null, Duty[]>();
  for (const duty of duties) groups.set(duty.kind, [...(groups.get(duty.kind) ?? []), duty]);
  return [...groups]
    .map(([kind, some]) => ({ kind, name: kind === null ? NO_ONE_KIND : ROLE_NAMES[kind], duties: some }))
    .sort((a, b) => Number(a.kind === null) - Number(b.kind === null) || b.duties.length - a.duties.length);
}
