import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createAdReader } from "../src/core/reading/ad/read-ad.ts";
import type { WrittenLineModel } from "../src/core/reading/line-model.ts";
import {
  mixture,
  parseSpecialisationModel,
  presentRows,
  type SpecialisationFeatures,
  type SpecialisationModel,
  type SpecialisationModelFile,
} from "../src/core/reading/specialisation.ts";
import { packedWeights } from "../src/core/reading/text/weights.ts";
import { SPECIALISATIONS, type SpecialisationId } from "../src/core/vocabulary.ts";
import { shippedAskedModel } from "../src/store/reader.ts";
import { PROJECT, shippedTaxonomy } from "../src/store/shipped.ts";
import { type Agreement, agreement } from "./specialisation/agreement.ts";
import { FOLDS, labelledAds, sure, vectorOf } from "./specialisation/labelled.ts";
import { blankLines, fitLines, type ReadLine, scoreLines } from "./specialisation/lines.ts";
import { SEED_TITLES, SEED_WORDS } from "./specialisation/seeds.ts";
import { fitSoft, type SoftExample } from "./specialisation/soft-fit.ts";
import { SUBJECT_WORDS } from "./specialisation/subjects.ts";
import { plantedExamples, silverExamples } from "./specialisation/thin.ts";
import { labelOfTitle } from "./specialisation/titles.ts";
import { chooseVocabulary, type Example, type Vocabulary } from "./specialisation/vocabulary.ts";

/** Usage: node bench/train-specialisation.ts DATA_DIR [--cross-validate]. Writes models/specialisation.json. */
const [folder, ...flags] = process.argv.slice(2);
if (!folder) throw new Error("Usage: node bench/train-specialisation.ts DATA_DIR [--cross-validate]");

const VERSION = "spec-7";
const SEED = 20260101;
const STEPS = 60;
/** How much the title is hidden in training, so that the text has to speak too. */
const HIDDEN = 0.3;
/** A title's word on its own ad, and a thin specialisation's planted ads, beside a reader's. */
const WEIGHT = {
  title: 0.03,
  silver: 0.05,
  planted: 0.06,
};
const MOST_OF = 600;
/** Precision of the weights of skills, title words and words; lower lets them speak louder. */
const PRECISION = {
  skill: 0.2,
  title: 0.3,
  word: 0.3,
  subject: 0.1,
  line: 0.1,
};
const SEED_PULL = 0.4;
/** What a subject says for its own specialisation before any ad is seen; few ads of some were read. */
const SUBJECT_PULL = { text: 5, title: 2.5 };
/** What the lines say for a kind of work before any ad is seen. */
const LINE_PULL = 7.5;
const SPREAD = 1.2;

interface Known extends Omit<Example, "label"> {
  readonly label: SpecialisationId | null;
  readonly target: Float64Array;
  readonly weight: number;
  readonly fold: number;
  readonly twice: boolean;
  readonly lines: readonly ReadLine[] | null;
}

const taxonomy = shippedTaxonomy();
const { read, weak } = await knownAds(folder);
console.log(`${read.length} ads read, ${weak.length} ads known by title or planted`);
if (flags.includes("--cross-validate")) crossValidate();
else writeModel(train([...read, ...weak]).file);

async function knownAds(from: string): Promise<{ read: Known[]; weak: Known[] }> {
  const labelled = await labelledAds(from);
  const reader = createAdReader(
    taxonomy,
    modelOf(fileOf({ skills: [], titleWords: [], words: [] }, blankLines(0), [], [], 1)),
    { asked: shippedAskedModel() },
  );
  const read = labelled.read.map((one) => ({
    ...one,
    features: reader.features(one.ad),
    label: null,
    target: vectorOf(one.roles, SPECIALISATIONS),
    weight: 1,
  }));
  const counts = new Map<string, number>();
  const titled: Known[] = [];
  const unlabelled: (Omit<Example, "label"> & { fold: number })[] = [];
  for (const { ad, group, fold } of labelled.others) {
    const label = ad.title ? labelOfTitle(ad.title) : null;
    const count = (counts.get(label ?? "") ?? 0) + 1;
    counts.set(label ?? "", count);
    if (!label && /\b(?:ai|ml|llm|machine learning|scientist|research)\b/i.test(ad.title ?? ""))
      unlabelled.push({ features: reader.features(ad), group, fold });
    if (!label || count > MOST_OF) continue;
    titled.push({
      features: reader.features(ad),
      group,
      fold,
      label,
      target: sure(label),
      weight: WEIGHT.title,
      twice: false,
      lines: null,
    });
  }
  return { read, weak: [...titled, ...thinOnes(titled, unlabelled)] };
}

function thinOnes(
  titled: readonly Known[],
  unlabelled: readonly (Omit<Example, "label"> & { fold: number })[],
): Known[] {
  const foldOf = new Map([...titled, ...unlabelled].map(({ group, fold }) => [group, fold]));
  const known = (example: Example, weight: number): Known => ({
    ...example,
    target: sure(example.label),
    weight,
    fold: foldOf.get(example.group)!,
    twice: false,
    lines: null,
  });
  return [
    ...silverExamples(unlabelled, taxonomy.specialisations).map((one) => known(one, WEIGHT.silver)),
    ...plantedExamples(titled as readonly Known[] as readonly Example[], taxonomy.specialisations, SEED).map(
      (one) => known(one, WEIGHT.planted),
    ),
  ];
}

function train(examples: readonly Known[]): { file: SpecialisationModelFile; model: SpecialisationModel } {
  const vocabulary = chooseVocabulary(
    examples.map((one) => ({ ...one, label: one.label ?? firstOf(one.target) })),
  );
  const count = vocabulary.words.length;
  const blank = (lines: WrittenLineModel) => modelOf(fileOf(vocabulary, lines, [], [], 1));
  const lineFinder = blank(blankLines(count)).lines!;
  const linesWithout = (fold: number | null) =>
    fitLines(
      examples.flatMap((one) => (one.fold === fold ? [] : (one.lines ?? []))),
      lineFinder,
      count,
    );
  const lines = linesWithout(null);
  // An ad whose lines were read is judged by lines of others, as an unknown one will be.
  const byFold = Array.from({ length: FOLDS }, (_, fold) => blank(linesWithout(fold)));
  const rows = blank(lines);
  const fitted = fitSoft(
    examples.flatMap((one) => drawn(byFold[one.fold]!, one)),
    {
      classes: SPECIALISATIONS.length,
      features: rows.weights.length / SPECIALISATIONS.length,
      prior: priorOf(rows, vocabulary),
      precision: precisionOf(vocabulary),
      steps: STEPS,
    },
  );
  const bias = Array.from(fitted.subarray(0, SPECIALISATIONS.length), (one) => Number(one.toFixed(4)));
  const weights = fitted.subarray(SPECIALISATIONS.length);
  const scale = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127;
  const file = fileOf(
    vocabulary,
    lines,
    bias,
    Array.from(weights, (weight) => Math.round(weight / scale)),
    scale,
  );
  return { file, model: modelOf(file) };
}

function drawn(blank: SpecialisationModel, { features, target, weight }: Known): SoftExample[] {
  const shown = sparse(blank, features, target, weight * (1 - HIDDEN));
  const hidden = sparse(blank, { ...features, title: null }, target, weight * HIDDEN);
  return features.title === null ? [{ ...hidden, weight }] : [shown, hidden];
}

function sparse(
  blank: SpecialisationModel,
  features: SpecialisationFeatures,
  target: Float64Array,
  weight: number,
): SoftExample {
  const { row, value } = presentRows(blank, features);
  return { rows: Int32Array.from(row), values: Float32Array.from(value), target, weight };
}

function firstOf(target: Float64Array): SpecialisationId {
  return SPECIALISATIONS[target.indexOf(Math.max(...target))]!;
}

function fileOf(
  { skills, titleWords, words }: Vocabulary,
  lines: WrittenLineModel,
  bias: number[],
  weights: number[],
  scale: number,
): SpecialisationModelFile {
  const classes = SPECIALISATIONS;
  const rows = skills.length + titleWords.length + words.length + 3 * classes.length;
  return {
    version: VERSION,
    classes,
    temperature: 1,
    spread: SPREAD,
    scale: Number(scale.toPrecision(6)),
    bias: bias.length > 0 ? bias : classes.map(() => 0),
    skills,
    titleWords,
    words,
    subjects: Object.fromEntries(Object.entries(SUBJECT_WORDS).map(([id, list]) => [id, list.split("|")])),
    weights: packedWeights(weights.length > 0 ? weights : new Array<number>(rows * classes.length).fill(0)),
    lines,
  };
}

function modelOf(file: SpecialisationModelFile): SpecialisationModel {
  const model = parseSpecialisationModel(file);
  if (!model.ok) throw new Error(model.message);
  return model.value;
}

function precisionOf({ skills, titleWords, words }: Vocabulary): Float64Array {
  return Float64Array.from([
    ...skills.map(() => PRECISION.skill),
    ...titleWords.map(() => PRECISION.title),
    ...words.map(() => PRECISION.word),
    ...SPECIALISATIONS.flatMap(() => [PRECISION.subject, PRECISION.subject]),
    ...SPECIALISATIONS.map(() => PRECISION.line),
  ]);
}

/** What is known before any ad is seen: a specialisation's own skills and words. */
function priorOf(rows: SpecialisationModel, { titleWords, words }: Vocabulary): Float64Array {
  const width = SPECIALISATIONS.length;
  const prior = new Float64Array(rows.weights.length);
  const raise = (row: number | undefined, id: SpecialisationId, by: number) => {
    if (row !== undefined) prior[row * width + SPECIALISATIONS.indexOf(id)]! += by * SEED_PULL;
  };
  for (const { id, core, distinguishing } of taxonomy.specialisations) {
    for (const skill of core) raise(rows.skillRow.get(skill), id, 0.4);
    for (const skill of distinguishing) raise(rows.skillRow.get(skill), id, 1);
  }
  const first = rows.skillRow.size + rows.titleRow.size;
  for (const [id, seed] of Object.entries(SEED_TITLES)) {
    const row = rows.skillRow.size + titleWords.indexOf(seed);
    raise(row, id as SpecialisationId, 1.5);
  }
  const place = new Map(words.map((word, i) => [word, first + i]));
  for (const [id, seeds] of Object.entries(SEED_WORDS)) {
    for (const word of seeds.split("|")) raise(place.get(word), id as SpecialisationId, 2.5);
  }
  SPECIALISATIONS.forEach((id, c) => {
    raise(first + words.length + 2 * c, id, SUBJECT_PULL.text);
    raise(first + words.length + 2 * c + 1, id, SUBJECT_PULL.title);
    raise(rows.lineRow + c, id, LINE_PULL);
  });
  return prior;
}

/** Agreement with the readers, each ad read by a model that saw neither its employer nor its like. */
function crossValidate(): void {
  const found = read.map((): { shown: Float64Array; hidden: Float64Array } | null => null);
  const lined: Parameters<typeof scoreLines>[0][number][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const { model } = train([...read, ...weak].filter((one) => one.fold !== fold));
    read.forEach((one, i) => {
      if (one.fold !== fold) return;
      const reading = (title: string | null) =>
        vectorOf(
          new Map(mixture(model, { ...one.features, title }).map(({ id, weight }) => [id, weight])),
          SPECIALISATIONS,
        );
      found[i] = { shown: reading(one.features.title), hidden: reading(null) };
      if (one.lines) lined.push({ lines: one.lines, target: one.target, model: model.lines! });
    });
  }
  for (const least of [0.15, 0.25, 0.35]) {
    const { telling, right, given, borneOut, filled } = scoreLines(lined, least);
    console.log(
      `${lined.length} ads by line: kind right ${right.toFixed(3)} of ${telling} telling lines; surer than ${least}: evidence borne out ${borneOut.toFixed(3)} of ${given}, ${filled.toFixed(3)} of two lines for each kind`,
    );
  }
  for (const part of ["all", "read twice"] as const) {
    const used = read.flatMap((one, i) => (part === "all" || one.twice ? [{ one, ...found[i]! }] : []));
    const labels = used.map(({ one }) => one.target);
    print(
      `${part}, title shown`,
      agreement(
        labels,
        used.map(({ shown }) => shown),
        SPECIALISATIONS,
      ),
      part === "all",
    );
    print(
      `${part}, title hidden`,
      agreement(
        labels,
        used.map(({ hidden }) => hidden),
        SPECIALISATIONS,
      ),
      false,
    );
  }
}

function print(name: string, { n, first, interval, overlap, confused }: Agreement, pairs: boolean): void {
  const [low, high] = interval.map((one) => one.toFixed(3));
  console.log(
    `${name.padEnd(26)} n ${n}  first ${first.toFixed(3)} [${low}, ${high}]  overlap ${overlap.toFixed(3)}`,
  );
  if (pairs) for (const [pair, count] of confused.slice(0, 12)) console.log(`    ${count}  ${pair}`);
}

function writeModel(file: SpecialisationModelFile): void {
  const path = join(PROJECT, "models/specialisation.json");
  writeFileSync(`${path}.new`, JSON.stringify(file));
  renameSync(`${path}.new`, path);
}
