import { foldForm } from "../../taxonomy/fold.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { placeNamed } from "../ad/gazetteer.ts";
import { DEGREE, EDGES, GENERIC, OFFER, PERSON, SOFT, SPOKEN_OR_PLACE } from "./junk-wording.ts";
import { phraseWord } from "./lexicon.ts";

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
  ["property", isProperty],
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

function isOddlyShaped({ words }: Proposal): boolean {
  const name = words.join(" ");
  return (
    words.length === 0 ||
    words.length > MOST_WORDS ||
    name.length > MOST_LETTERS ||
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
  if (COMPOUND.test(first) && words.length <= 2) return true;
  return words.length === 1 && (QUALITY.test(first) || (ADJECTIVE.test(first) && form === first));
}

/** Nothing but words that say nothing and words of skills that are known: "advanced Python programming". */
function isGeneric({ words, known }: Proposal): boolean {
  return words.every((word, i) => known[i] || GENERIC.has(word) || GENERIC.has(phraseWord(word)));
}

function isKnown(words: readonly string[], taxonomy: Taxonomy): boolean {
  const name = words.join(" ");
  const singular = [...words.slice(0, -1), phraseWord(words.at(-1)!)].join(" ");
  return [name, singular, `${name}s`, name.replaceAll(" ", ""), name.replace(/[.\s]?js$/, ".js")].some(
    (form) => taxonomy.resolve(foldForm(form)) !== null,
  );
}
