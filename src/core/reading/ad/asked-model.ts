import { fail, ok, type Result } from "../../result.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { type RowTable, rowOf, tableOfKeys } from "../text/row-table.ts";
import { scaledWeights, type WrittenWeights } from "../text/weights.ts";
import { featureKeys } from "../text/word-rows.ts";
import type { AdText } from "./ad-text.ts";
import { countAsked, PLACES, SIGNS, type SkillNaming, signsOf, wordsAbout } from "./skill-naming.ts";

/**
 * Tells whether a skill that an ad names is asked for: logistic regression over how it is named (`SIGNS`), over the
 * words about it, and over the skill itself. Made by `bench/train-asked.ts`.
 */
export interface AskedModel {
  readonly version: string;
  readonly bias: number;
  readonly from: AskedFrom;
  readonly signs: Float32Array;
  /** By the skill's id: what speaks for it where the rules take it to be named in passing, and where to be asked for. */
  readonly skills: ReadonlyMap<string, readonly [inPassing: number, asked: number]>;
  readonly words: RowTable;
  /** Row r holds the weights of word r, one for each of `PLACES`. */
  readonly wordWeights: Float32Array;
}

/** From which probability on a skill counts as asked for: one that the rules take to be so, and one named in passing. */
export interface AskedFrom {
  readonly asked: number;
  readonly inPassing: number;
}

/** Shape of `models/asked.json`. Weights are whole numbers; times `scale` they are the coefficients. */
export interface AskedModelFile {
  readonly version: string;
  readonly scale: number;
  readonly bias: number;
  readonly from: AskedFrom;
  readonly signs: Readonly<Record<string, number>>;
  readonly skills: Readonly<Record<string, readonly number[]>>;
  readonly words: readonly string[];
  readonly weights: WrittenWeights;
}

export type AskedModelFault = "not-a-model" | "unknown-sign" | "wrong-size";

/** Checks a model file. */
export function parseAskedModel(raw: unknown): Result<AskedModel, AskedModelFault> {
  if (!isModelFile(raw)) return fail("not-a-model", "The file is no model of what is asked for.");
  const { scale } = raw;
  const unknown = Object.keys(raw.signs).find((sign) => !SIGNS.includes(sign));
  if (unknown) return fail("unknown-sign", `The model weighs "${unknown}", which Bearings does not tell.`);
  const wordWeights = scaledWeights(raw.weights, scale);
  if (wordWeights === null) return fail("not-a-model", "The file is no model of what is asked for.");
  if (wordWeights.length !== raw.words.length * PLACES.length)
    return fail("wrong-size", `The model has ${wordWeights.length} weights for ${raw.words.length} words.`);
  return ok({
    version: raw.version,
    bias: raw.bias,
    from: raw.from,
    signs: Float32Array.from(SIGNS, (sign) => (raw.signs[sign] ?? 0) * scale),
    skills: new Map(
      Object.entries(raw.skills).map(([id, [inPassing, asked]]) => [
        id,
        [inPassing! * scale, asked! * scale],
      ]),
    ),
    words: tableOfKeys(featureKeys(raw.words), 0),
    wordWeights,
  });
}

function isModelFile(raw: unknown): raw is AskedModelFile {
  if (typeof raw !== "object" || raw === null) return false;
  const file = raw as Partial<AskedModelFile>;
  const isWeights = (values: unknown) => Array.isArray(values) && values.every(Number.isFinite);
  return (
    typeof file.version === "string" &&
    typeof file.scale === "number" &&
    file.scale > 0 &&
    Number.isFinite(file.bias) &&
    Number.isFinite(file.from?.asked) &&
    Number.isFinite(file.from?.inPassing) &&
    isWeights(Object.values(file.signs ?? { none: null })) &&
    Object.values(file.skills ?? { none: [] }).every((two) => isWeights(two) && two.length === 2) &&
    Array.isArray(file.words) &&
    file.words.every((word) => typeof word === "string") &&
    (typeof file.weights === "string" || Array.isArray(file.weights))
  );
}

/** The probability that a skill, by its ordinal, is asked for by an ad that names it so. */
export type AskedJudge = (naming: SkillNaming, ad: AdText, ordinal: number, askedOfAd: number) => number;

export function createAskedJudge(model: AskedModel, { skills }: Taxonomy): AskedJudge {
  const { bias, signs: signWeights, words, wordWeights } = model;
  const bySkill = skills.map(({ id }) => model.skills.get(id) ?? [0, 0]);
  return (naming, ad, ordinal, askedOfAd) => {
    let score = bias + bySkill[ordinal]![naming.timesAsked > 0 ? 1 : 0]!;
    signsOf(naming, ad, skills[ordinal]!, askedOfAd, (sign, value) => {
      score += value * signWeights[sign]!;
    });
    const rows = ad.known.rowsOf(words);
    wordsAbout(ad.tokens, naming.first, (place, word) => {
      const row = rows ? rows[ad.known.single[word]!]! : rowOf(words, ad.tokens.hash[word]!);
      if (row !== -1) score += wordWeights[row * PLACES.length + place]!;
    });
    return 1 / (1 + Math.exp(-score));
  };
}

/** What is judged of a skill that an ad names, for training: it outlives the text. */
export interface AskedClues {
  readonly skill: string;
  readonly isAsked: boolean;
  readonly signs: Float64Array;
  /** The words about it in lower case, each with its place in `PLACES`. */
  readonly words: readonly (readonly [place: number, word: string])[];
}

export function askedCluesOf(
  ad: AdText,
  found: ReadonlyMap<number, SkillNaming>,
  { skills }: Taxonomy,
): AskedClues[] {
  const asked = countAsked(found);
  return [...found].flatMap(([ordinal, naming]): AskedClues[] => {
    const skill = skills[ordinal]!;
    if (naming.stated === "mentioned") return [];
    const words: [number, string][] = [];
    wordsAbout(ad.tokens, naming.first, (place, word) => {
      const { start, end } = ad.tokens;
      words.push([place, ad.text.slice(start[word]!, end[word]!).toLowerCase()]);
    });
    const signs = new Float64Array(SIGNS.length);
    signsOf(naming, ad, skill, asked, (sign, value) => {
      signs[sign] = value;
    });
    return [{ skill: skill.id, isAsked: naming.timesAsked > 0, signs, words }];
  });
}
