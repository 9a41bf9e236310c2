import { foldForm } from "../../taxonomy/fold.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { placeNamed } from "../ad/gazetteer.ts";
import {
  ACTION,
  DEGREE,
  EDGES,
  GENERIC,
  MAKER,
  OFFER,
  PERSON,
  SOFT,
  SPOKEN_OR_PLACE,
} from "./junk-wording.ts";
import { phraseWord } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** A name that the tagger proposes. */
export interface Proposal {
  /** As written. */
  readonly form: string;
  /** Its words in lower case. */
  readonly words: readonly string[];
  /** Which of its words belong to skills the taxonomy knows. */
  readonly known: readonly boolean[];
  /** The employer's name as its ad gives it, folded; "" when it gives none. */
  readonly employer: string;
}

/** Why a proposal is no new name of a skill. */
export type JunkReason =
  | "known"
  | "soft-skill"
  | "degree"
  | "offer"
  | "language-or-place"
  | "person"
  | "employer"
  | "property"
  | "action"
  | "generic"
  | "shape";

const MOST_WORDS = 5;
const MOST_LETTERS = 48;

type Rule = readonly [JunkReason, (proposal: Proposal) => boolean];

const anyOf = (list: ReadonlySet<string>) => (proposal: Proposal) =>
  proposal.words.some((word) => list.has(word));

/** Tried in this order. */
const RULES: readonly Rule[] = [
  ["shape", isOddlyShaped],
  ["degree", anyOf(DEGREE)],
  ["offer", anyOf(OFFER)],
  ["soft-skill", anyOf(SOFT)],
  ["language-or-place", anyOf(SPOKEN_OR_PLACE)],
  ["language-or-place", ({ form }) => placeNamed(form) !== null],
  ["person", anyOf(PERSON)],
  ["employer", isEmployer],
  ["employer", ({ words }) => words.every((word) => MAKER.has(word))],
  ["property", isProperty],
  ["action", ({ words }) => words.length > 1 && ACTION.has(words[0]!)],
  ["generic", isGeneric],
];

/** The first reason against a proposal; null when it may be a new name. */
export function junkReason(proposal: Proposal, taxonomy: Taxonomy): JunkReason | null {
  const reason = RULES.find(([, holds]) => holds(proposal))?.[0];
  return reason ?? (isKnown(proposal.words, taxonomy) ? "known" : null);
}

/** How many words to leave off at the front and at the end. */
export function trimEdges(words: readonly string[]): readonly [front: number, back: number] {
  let front = 0;
  let back = 0;
  while (front < words.length - 1 && EDGES.has(words[front]!)) front++;
  while (back < words.length - front - 1 && EDGES.has(words[words.length - 1 - back]!)) back++;
  return [front, back];
}

/** The widest a known name can reach beyond a proposal that is a part of it. */
const REACH = 2;

/** Whether words `[from, to)` of a line are part of a name that is known, such as "Biases" of "Weights & Biases". */
export function isPartOfKnown(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  taxonomy: Taxonomy,
): boolean {
  for (let a = Math.max(0, from - REACH); a <= from; a++) {
    for (let b = to; b <= Math.min(words.length, to + REACH); b++) {
      if (b - a > to - from && taxonomy.resolve(text.slice(words[a]!.start, words[b - 1]!.end))) return true;
    }
  }
  return false;
}

function isOddlyShaped({ form, words }: Proposal): boolean {
  const name = words.join(" ");
  return (
    words.length === 0 ||
    words.length > MOST_WORDS ||
    name.length > MOST_LETTERS ||
    /[-–] /.test(form) ||
    words.some((word) => /^(?:https?:|www\.)|@|^[()[\].]$|-$/.test(word)) ||
    !/\p{L}.*[\p{L}\p{N}#+]/u.test(name) ||
    /^[\d.,$€£%+kKx-]+$/.test(words[0]!)
  );
}

function isEmployer({ words, employer }: Proposal): boolean {
  if (employer === "") return false;
  const name = words.join(" ");
  return employer === name || name.startsWith(`${employer} `) || employer.startsWith(`${name} `);
}

const COMPOUND =
  /-(?:grade|ready|step|scale|specific|based|powered|driven|level|native|first|centric|aware|facing|side|oriented|tier|class|quality|friendly|focused|agnostic|fidelity|intensive|term|functional|party|paced|premises?|house|sized?)$/;
const QUALITY = /(?:ability|ibility|ness|iveness)s?$/;
const ADJECTIVE = /(?:[aeiou]?al|ic|ive|ous|ory|ary|able|ible|ed|ful|less|ant|ent)$/;

/** One word for how a thing is, not for a thing: "production-grade", "maintainability", "contextual". */
function isProperty({ form, words }: Proposal): boolean {
  const [first = ""] = words;
  if (words.length === 1 && COMPOUND.test(first)) return true;
  return words.length === 1 && (QUALITY.test(first) || (ADJECTIVE.test(first) && form === first));
}

/** Nothing but words that say nothing and words of skills that are known: "advanced Python programming". */
function isGeneric({ words, known }: Proposal): boolean {
  return words.every(
    (word, i) => known[i] || GENERIC.has(word) || GENERIC.has(phraseWord(word)) || COMPOUND.test(word),
  );
}

function isKnown(words: readonly string[], taxonomy: Taxonomy): boolean {
  const name = words.join(" ");
  const singular = [...words.slice(0, -1), phraseWord(words.at(-1)!)].join(" ");
  return [name, singular, `${name}s`, name.replaceAll(" ", ""), name.replace(/[.\s]?js$/, ".js")].some(
    (form) => taxonomy.resolve(foldForm(form)) !== null,
  );
}
