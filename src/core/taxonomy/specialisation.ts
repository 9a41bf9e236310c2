import type { Activity, Domain, SpecialisationId } from "../vocabulary.ts";

/** A small project of two evenings that tastes of the work. */
export interface Taste {
  readonly title: string;
  /** What to do, in order; the second evening is named where it begins. */
  readonly todo: readonly string[];
  /** Tools and public data, all free. */
  readonly need: readonly string[];
  /** How to tell afterwards: by what one felt, not by how well it went. */
  readonly tell: { readonly forYou: string; readonly notForYou: string };
}

/** A kind of AI work, described for a person who may choose it. */
export interface Specialisation {
  readonly id: SpecialisationId;
  /** As a person would say it, singular: "Computer vision engineer". */
  readonly name: string;
  /** One sentence that tells it from its neighbours. */
  readonly tagline: string;
  /** Two to four short paragraphs: what the work is. */
  readonly about: readonly string[];
  /** Typical duties as ads state them, in our own words, in order of a day or week. */
  readonly duties: readonly string[];
  readonly otherTitles: readonly string[];
  readonly industries: readonly Domain[];
  /** Ways in: from where people come, and the first step for each. */
  readonly waysIn: readonly { readonly from: string; readonly how: string }[];
  /** How it differs from the specialisations it is mistaken for. */
  readonly notToConfuse: readonly { readonly with: SpecialisationId; readonly difference: string }[];
  /** Skill ids that people in the field agree on; the market's own signature is computed beside it. */
  readonly core: readonly string[];
  /** Skill ids that tell it from its neighbours. */
  readonly distinguishing: readonly string[];
  /** How much of each activity the work holds, 0 (none) to 5 (most of the week). */
  readonly activities: Readonly<Record<Activity, number>>;
  /** The fourteen AI specialisations have one. */
  readonly taste?: Taste;
  /** ESCO occupation URI, where one truly fits. */
  readonly esco?: { readonly uri: string; readonly label: string };
  /** O*NET-SOC code, where one truly fits. */
  readonly onet?: { readonly code: string; readonly label: string };
}
