export const RESOURCE_KINDS = ["course", "book", "docs", "paper", "tutorial", "video"] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** `free-to-read`: reading costs nothing, a certificate or a printed copy does. */
export const RESOURCE_COSTS = ["free", "free-to-read", "paid"] as const;
export type ResourceCost = (typeof RESOURCE_COSTS)[number];

/** For whom: `start` knows what comes before the skill, `middle` can work with it, `deep` wants to be strong in it. */
export const RESOURCE_LEVELS = ["start", "middle", "deep"] as const;
export type ResourceLevel = (typeof RESOURCE_LEVELS)[number];

/** Hours of study, least and most. */
export type Hours = readonly [number, number];

export interface Resource {
  readonly title: string;
  /** Author or provider. */
  readonly by: string;
  readonly kind: ResourceKind;
  readonly url: string;
  readonly cost: ResourceCost;
  /** For the part that this skill needs, which may be less than the whole. */
  readonly hours: Hours;
  readonly level: ResourceLevel;
  readonly why: string;
}

/** Something to build that one can show. */
export interface PracticeProject {
  readonly title: string;
  readonly brief: string;
  /** When it is done: each can be checked by another person. */
  readonly accept: readonly string[];
  readonly hours: Hours;
  /** The smallest thing to begin with, for an evening. */
  readonly first?: string;
}

/** How to learn one skill. */
export interface SkillLearning {
  /** Why it matters in this work, and for whom. */
  readonly why: string;
  /** Free ones first. */
  readonly resources: readonly Resource[];
  readonly project: PracticeProject;
  /** Questions and tasks that one should be able to do. */
  readonly check: readonly string[];
}

/** By skill id. Made only by `parseLearning`. */
export type Learning = ReadonlyMap<string, SkillLearning>;
