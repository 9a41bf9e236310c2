import type { EvidenceByField, Span } from "./evidence.ts";
import type {
  Degree,
  Domain,
  Employment,
  Need,
  PayPeriod,
  Seniority,
  SpecialisationId,
  WorkMode,
} from "./vocabulary.ts";

/** The text of a job advertisement as published, with the header fields its source gave beside it. */
export interface Ad {
  readonly id: string;
  /** Plain text, Markdown or HTML. Evidence spans of the posting point into exactly this string. */
  readonly text: string;
  readonly title?: string | null;
  readonly company?: string | null;
  readonly location?: string | null;
  readonly salary?: string | null;
  readonly workType?: string | null;
}

/** One part of a mixture of specialisations; the weights of a mixture sum to 1, largest first. */
export interface SpecialisationShare {
  readonly id: SpecialisationId;
  readonly weight: number;
}

/** Base pay as stated, in units of `currency` for each `period`. `min` null: only an upper figure was given. */
export interface Pay {
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: PayPeriod;
}

/** `country` is ISO 3166 alpha-2, or a region such as `EU`, `EMEA`. */
export interface Place {
  readonly country: string | null;
  readonly region: string | null;
  readonly city: string | null;
}

export interface PostingSkill {
  /** Id in the taxonomy. */
  readonly id: string;
  readonly name: string;
  readonly need: Need;
  readonly evidence: readonly Span[];
}

/** What was read from an ad. */
export interface Posting {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly specialisations: readonly SpecialisationShare[];
  readonly domain: Domain;
  readonly seniority: Seniority;
  /** Smallest number of years of professional experience asked for the role as a whole. */
  readonly yearsMin: number | null;
  readonly pay: Pay | null;
  readonly places: readonly Place[];
  readonly workMode: WorkMode;
  readonly employment: Employment;
  readonly degree: Degree;
  /** Degrees that are wished for and not needed, the highest first; absent when there are none. */
  readonly degreesPreferred?: readonly ("phd" | "master" | "bachelor")[];
  /** True only when a security clearance is required. */
  readonly clearance: boolean;
  /** Visa sponsorship: true when offered, false when excluded, null when the ad is silent. */
  readonly sponsorship: boolean | null;
  readonly skills: readonly PostingSkill[];
  /** Groups of the skills, by id, of which one is enough ("PyTorch or TensorFlow"); absent when there are none. */
  readonly alternatives?: readonly (readonly string[])[];
  /** ISO 639-1 code of the language the ad is written in; absent when the text is too short to tell. */
  readonly language?: string;
  readonly evidence: EvidenceByField;
  readonly readerVersion: string;
}
