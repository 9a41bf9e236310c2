import type { SkillKind } from "../vocabulary.ts";

/** When an alias that also means something else counts as the skill. */
export interface AmbiguousAlias {
  readonly alias: string;
  /** Only this exact casing counts. */
  readonly case?: "exact";
  /** One of these must stand within twelve words; standing in a list beside other known skills counts too. */
  readonly near?: readonly string[];
  /** None of these may stand within five words: they tell of the other sense. */
  readonly apart?: readonly string[];
  /** Phrases around the alias that are not the skill. */
  readonly unless?: readonly string[];
}

/** Study hours given that the prerequisites are held. */
export interface StudyHours {
  readonly working: readonly [number, number];
  readonly strong: readonly [number, number];
  /** Id in `data/taxonomy/hours.json`, which says where the band comes from. */
  readonly basis: string;
}

/** A thing a person can be asked to know. */
export interface Skill {
  readonly id: string;
  readonly name: string;
  readonly kind: SkillKind;
  readonly about: string;
  readonly aliases: readonly string[];
  readonly ambiguous?: readonly AmbiguousAlias[];
  readonly requires: readonly string[];
  readonly related: readonly string[];
  readonly hours: StudyHours;
  /**
   * A word for a whole discipline or for work with people ("software engineering", "mentoring"): it asks for nothing
   * that one could check or learn as one thing. Read and counted like any skill, but part of no score and no plan.
   */
  readonly umbrella?: boolean;
  /** Ids that this skill had in earlier versions: what people kept under them is found again. */
  readonly formerly?: readonly string[];
  /** ESCO concept URI, where one truly fits. */
  readonly esco?: string;
  /** O*NET technology-skill example, where it is listed by name. */
  readonly onet?: string;
}
