import type { EvidenceByField } from "../../evidence.ts";
import type { Posting, SpecialisationShare } from "../../posting.ts";
import { isReadWell } from "../language.ts";
import { evidenceField } from "./evidence-field.ts";
import { saysTooLittle } from "./says-too-little.ts";
import {
  DUTIES_ARE,
  MOSTLY_ONE,
  NOT_READ_WELL,
  ONE_JOB,
  ROLE_NAMES,
  SEVERAL_JOBS,
  TOO_LITTLE,
  TWO_JOBS,
} from "./spread-wording.ts";

/** Above this many kinds of work an ad asks for several people's jobs: few ads read by people spread so widely. */
export const SEVERAL = 2.6;
const ONE = 1.15;
/** Two parts of 75 % and 25 % amount to 1.75 kinds of work. */
const MOSTLY = 1.76;
const LONGEST_QUOTE = 90;

/**
 * How many kinds of work a mixture amounts to: exp of its entropy (Hill 1973, order 1). 1 for a single kind, n for n
 * equal parts.
 */
export function spreadOf(parts: readonly SpecialisationShare[]): number {
  return Math.exp(parts.reduce((sum, { weight }) => sum - (weight > 0 ? weight * Math.log(weight) : 0), 0));
}

/** A mixture in words, with the lines of the ad that speak for it most. */
export interface MixtureSentence {
  readonly text: string;
  /** See `spreadOf`; null where the ad says too little of the work, or is in a language that is not read well. */
  readonly spread: number | null;
  readonly spreadInWords: string;
  readonly severalJobs: boolean;
  /** Spans of the source by part, as in the posting's evidence. */
  readonly evidence: EvidenceByField;
}

type Described = Pick<Posting, "title" | "specialisations" | "evidence"> &
  Partial<Pick<Posting, "skills" | "language">>;

/** Says what an ad reads as beside its title. `source`, the ad's text, lets the sentence quote its duties. */
export function describeMixture(posting: Described, source?: string): MixtureSentence {
  const untold = untoldInWords(posting);
  if (untold !== null) return untoldMixture(posting.title, untold);
  const { title, specialisations: parts } = posting;
  const spread = spreadOf(parts);
  const shares = parts.map(({ id, weight }) => `${Math.round(weight * 100)} % ${ROLE_NAMES[id]}`).join(", ");
  const start = title ? `Titled ${title}; reads as ${shares}` : `Reads as ${shares}`;
  const quotes = source === undefined ? [] : quotesOf(posting, source);
  const duties = quotes.length > 0 ? `: ${DUTIES_ARE} ${quotes.join("; ")}` : "";
  const inWords = spreadInWords(spread);
  return {
    text: `${start}${duties}. ${inWords}`,
    spread,
    spreadInWords: inWords,
    severalJobs: spread >= SEVERAL,
    evidence: evidenceOf(posting),
  };
}

/** Why no mixture is told; null where it is. */
function untoldInWords(posting: Described): string | null {
  if (!isReadWell(posting.language)) return NOT_READ_WELL;
  return saysTooLittle(posting) ? TOO_LITTLE : null;
}

function untoldMixture(title: string | null, why: string): MixtureSentence {
  const text = title ? `Titled ${title}. ${why}` : why;
  return { text, spread: null, spreadInWords: why, severalJobs: false, evidence: {} };
}

/** What a spread says of an ad, as a sentence. */
export function spreadInWords(spread: number): string {
  if (spread >= SEVERAL) return SEVERAL_JOBS;
  if (spread <= ONE) return ONE_JOB;
  return spread <= MOSTLY ? MOSTLY_ONE : TWO_JOBS;
}

function evidenceOf({ specialisations, evidence }: Described): EvidenceByField {
  return Object.fromEntries(
    specialisations.flatMap(({ id }) => {
      const spans = evidence[evidenceField(id)];
      return spans ? [[id, spans]] : [];
    }),
  );
}

/** The first duty line of each part; a line that speaks for two parts is quoted once. */
function quotesOf({ specialisations, evidence }: Described, source: string): string[] {
  const lines = specialisations.flatMap(({ id }) => {
    const span = evidence[evidenceField(id)]?.[0];
    return span ? [`“${shortened(source.slice(...span))}”`] : [];
  });
  return [...new Set(lines)];
}

function shortened(line: string): string {
  const plain = line
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:amp;)+/g, "&")
    .replace(/[*_#`]+/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.;,]$/, "");
  if (plain.length <= LONGEST_QUOTE) return plain;
  return `${plain.slice(0, plain.lastIndexOf(" ", LONGEST_QUOTE))} …`;
}
