import type { Person } from "../../../core/compass/person.ts";
import { type Quote, quotesOf } from "../../../core/quote.ts";
import type { Level } from "../../../core/vocabulary.ts";
import { type Keeper, recall } from "../compass/session/keep.ts";
import { hasPerson, personIn } from "../compass/session/session.ts";

/** Who stands beside the ads: what this tab's compass holds of a person. */
export interface Held {
  /** The file, or what else the person began with. */
  readonly label: string;
  readonly person: Person;
  readonly threshold: number;
  /** The level of a skill with the sentence of the résumé that names it; null where it is not held. */
  readonly basisOf: (skill: string) => { readonly level: Level; readonly quote: Quote | null } | null;
}

/** Null when the compass was not used in this tab. */
export function heldIn(keeper: Keeper | null): Held | null {
  const session = recall(keeper);
  if (!hasPerson(session)) return null;
  const person = personIn(session);
  const levels = new Map(person.skills.map(({ id, level }) => [id, level]));
  const read = new Map(session.profile?.skills.map((one) => [one.id, one.evidence]));
  return {
    label: session.source?.label ?? "",
    person,
    threshold: session.settings.threshold,
    basisOf: (skill) => {
      const level = levels.get(skill);
      if (!level) return null;
      return { level, quote: quotesOf(session.text, read.get(skill) ?? [], 1)[0] ?? null };
    },
  };
}
