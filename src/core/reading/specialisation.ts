import type { SpecialisationShare } from "../posting.ts";
import { fail, ok, type Result } from "../result.ts";
import { SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";
import { type LineModel, lineModelOf, type WrittenLineModel, workOfLines } from "./line-model.ts";
import { addSubjects, countSubjects, type Subjects, subjectsOf } from "./subjects.ts";
import { type Passage, passageOf, wholeText } from "./text/passage.ts";
import { type RowTable, tableOfKeys } from "./text/row-table.ts";
import { createTokeniser } from "./text/tokens.ts";
import { scaledWeights, type WrittenWeights } from "./text/weights.ts";
import {
  addRow,
  addScores,
  countWords,
  dampen,
  featureKeys,
  type PresentRows,
  softmax,
  toUnit,
} from "./text/word-rows.ts";

/** What the mixture is judged from, for ads and résumés alike. */
export interface SpecialisationFeatures<Words extends string | Passage = string> {
  /** Skills with how much each counts: 1 for one that is required (or used at work), less for the others. */
  readonly skills: readonly { readonly id: string; readonly weight: number }[];
  /** Title, or several joined by " / "; null or "" when hidden. */
  readonly title: string | null;
  /** What the person does or did: duties and requirements, not the employer's praise of itself. */
  readonly text: Words;
}

/** Multinomial logistic regression over skills, title words, and words and pairs of words. Made by `bench/train-specialisation.ts`. */
export interface SpecialisationModel {
  readonly version: string;
  readonly classes: readonly SpecialisationId[];
  readonly bias: Float32Array;
  /** Row r holds the weights of feature r, one per class. */
  readonly weights: Float32Array;
  /** Divides the scores, so that `probabilities` are calibrated. */
  readonly temperature: number;
  /** How much flatter a mixture is than the probability of its first part: most work is of several kinds. */
  readonly spread: number;
  readonly skillRow: ReadonlyMap<string, number>;
  /** By `featureKeys` of one or two words. */
  readonly titleRow: RowTable;
  readonly wordRow: RowTable;
  /** Null for a model without subjects. */
  readonly subjects: Subjects | null;
  /** Which kind of work a line speaks for; null for a model that cannot tell. */
  readonly lines: LineModel | null;
  /** From this row on stands one for each class: its part of what the lines speak for. */
  readonly lineRow: number;
}

export type ModelFault = "not-a-model" | "unknown-class" | "wrong-size";

type AnyFeatures = SpecialisationFeatures<string | Passage>;

const MOST_SHARES = 4;
const LEAST_SHARE = 0.08;

/** Checks a model file (`models/specialisation.json`). */
export function parseSpecialisationModel(raw: unknown): Result<SpecialisationModel, ModelFault> {
  if (!isModelFile(raw)) return fail("not-a-model", "The file is no specialisation model.");
  const classes = raw.classes as SpecialisationId[];
  const unknown = classes.find((id) => !SPECIALISATIONS.includes(id));
  if (unknown)
    return fail("unknown-class", `The model knows a specialisation "${unknown}" that Bearings does not.`);
  const titleFrom = raw.skills.length;
  const wordFrom = titleFrom + raw.titleWords.length;
  const subjects = raw.subjects ? subjectsOf(raw.subjects, raw.words, wordFrom, classes) : null;
  const wordsEnd = wordFrom + raw.words.length + (subjects ? 2 * classes.length : 0);
  const rows = wordsEnd + (raw.lines ? classes.length : 0);
  const weights = scaledWeights(raw.weights, raw.scale);
  if (weights === null) return fail("not-a-model", "The file is no specialisation model.");
  if (weights.length !== rows * classes.length || raw.bias.length !== classes.length) {
    return fail("wrong-size", `The model has ${weights.length} weights for ${rows} features.`);
  }
  const wordRow = tableOfKeys(featureKeys(raw.words), wordFrom);
  const size = { from: wordFrom, count: raw.words.length, classes: classes.length };
  const lines = raw.lines ? lineModelOf(raw.lines, wordRow, size) : null;
  if (raw.lines && lines === null)
    return fail("wrong-size", "The model's weights of lines do not fit its words.");
  return ok({
    version: raw.version,
    classes,
    bias: Float32Array.from(raw.bias),
    weights,
    temperature: raw.temperature,
    spread: raw.spread ?? 1,
    skillRow: new Map(raw.skills.map((id, i) => [id, i])),
    titleRow: tableOfKeys(featureKeys(raw.titleWords), titleFrom),
    wordRow,
    subjects,
    lines,
    lineRow: wordsEnd,
  });
}

/** Shape of the model file. Weights are whole numbers; times `scale` they are the coefficients. */
export interface SpecialisationModelFile {
  readonly version: string;
  readonly classes: readonly string[];
  readonly temperature: number;
  /** 1 when absent. */
  readonly spread?: number;
  readonly scale: number;
  readonly bias: readonly number[];
  readonly skills: readonly string[];
  readonly titleWords: readonly string[];
  readonly words: readonly string[];
  /** Of each class the words that speak of its subject; each is one of `words`. */
  readonly subjects?: Readonly<Record<string, readonly string[]>>;
  readonly weights: WrittenWeights;
  readonly lines?: WrittenLineModel;
}

function isModelFile(raw: unknown): raw is SpecialisationModelFile {
  if (typeof raw !== "object" || raw === null) return false;
  const file = raw as Partial<SpecialisationModelFile>;
  return (
    typeof file.version === "string" &&
    [file.temperature, file.scale, file.spread ?? 1].every((one) => typeof one === "number" && one > 0) &&
    [file.classes, file.skills, file.titleWords, file.words].every(isListOfStrings) &&
    isListOfNumbers(file.bias) &&
    Object.values(file.subjects ?? {}).every(isListOfStrings) &&
    (typeof file.weights === "string" || Array.isArray(file.weights))
  );
}

function isListOfStrings(list: unknown): boolean {
  return Array.isArray(list) && list.every((one) => typeof one === "string");
}

function isListOfNumbers(list: unknown): boolean {
  return Array.isArray(list) && list.every((one) => Number.isFinite(one));
}

/**
 * The specialisations that the features speak for: weights sum to 1, largest first, at most four, none under 0.08
 * before they are shared out. Softmax of the linear scores over the model's temperature times its spread.
 */
export function mixture(model: SpecialisationModel, features: AnyFeatures): SpecialisationShare[] {
  return sharesOf(model, softmax(scoresOf(model, features), model.temperature * model.spread));
}

/** The probability of each class, in the model's order. */
export function probabilities(model: SpecialisationModel, features: AnyFeatures): Float64Array {
  return softmax(scoresOf(model, features), model.temperature);
}

function scoresOf(model: SpecialisationModel, features: AnyFeatures): Float64Array {
  const scores = new Float64Array(model.bias);
  addScores(scores, model.weights, presentRows(model, features));
  return scores;
}

function sharesOf(model: SpecialisationModel, parts: Float64Array): SpecialisationShare[] {
  const ranked = model.classes
    .map((id, i) => ({ id, weight: parts[i]! }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const kept = ranked.slice(0, MOST_SHARES).filter(({ weight }, i) => i === 0 || weight >= LEAST_SHARE);
  const sum = kept.reduce((total, { weight }) => total + weight, 0);
  return kept.map(({ id, weight }) => ({ id, weight: weight / sum }));
}

type Rows = Pick<SpecialisationModel, "skillRow" | "titleRow" | "wordRow" | "subjects" | "lines" | "lineRow">;

const tokeniseTitle = createTokeniser();
const tokeniseText = createTokeniser();

/**
 * The model's features present, each with its value; skills, title and words each make a vector of length 1. A subject
 * counts in the text for the root of how thick its words stand there, and for 1 in the title when a word of it does;
 * what the lines speak for counts by its share.
 */
export function presentRows(rows: Rows, features: AnyFeatures): PresentRows {
  const { subjects, wordRow, titleRow, lines, lineRow } = rows;
  const found: PresentRows = { row: [], value: [] };
  const skills = new Map<number, number>();
  for (const { id, weight } of features.skills) {
    const row = rows.skillRow.get(id);
    if (row !== undefined) skills.set(row, Math.max(weight, skills.get(row) ?? 0));
  }
  for (const [row, weight] of skills) addRow(found, row, weight);
  toUnit(found, 0);
  const title = features.title ? wholeText(tokeniseTitle(features.title)) : null;
  const titleFrom = found.row.length;
  if (title) dampen(countWords(title, titleRow, found), titleFrom);
  toUnit(found, titleFrom);
  const wordsFrom = found.row.length;
  const text = passageOf(features.text, tokeniseText);
  countWords(text, wordRow, found);
  const speaking = subjects && title ? countWords(title, wordRow, { row: [], value: [] }) : null;
  const thick = subjects && countSubjects(subjects, found, wordsFrom, speaking);
  toUnit(dampen(found, wordsFrom), wordsFrom);
  if (subjects && thick) addSubjects(subjects, thick, wordsIn(text), found);
  if (lines) {
    for (const [c, share] of workOfLines(lines, text).entries()) addRow(found, lineRow + c, share);
  }
  return found;
}

function wordsIn({ stretches }: Passage): number {
  return stretches.reduce((sum, { firstWord, endWord }) => sum + endWord - firstWord, 0);
}
