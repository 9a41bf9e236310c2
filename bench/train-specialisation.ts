import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createAdReader } from "../src/core/reading/ad/read-ad.ts";
import {
  featureRows,
  parseSpecialisationModel,
  probabilities,
  type SpecialisationFeatures,
  type SpecialisationModel,
  type SpecialisationModelFile,
} from "../src/core/reading/specialisation.ts";
import type { Taxonomy } from "../src/core/taxonomy/taxonomy.ts";
import { SPECIALISATIONS, type SpecialisationId } from "../src/core/vocabulary.ts";
import { PROJECT, shippedTaxonomy } from "../src/store/shipped.ts";
import { fitSoftmax, mulberry32, type Sparse } from "./specialisation/fit.ts";
import { loadAds } from "./specialisation/load-ads.ts";
import { score } from "./specialisation/measure.ts";
import { SEED_WORDS } from "./specialisation/seeds.ts";
import { type Part, splitAds } from "./specialisation/split.ts";
import { plantedExamples, silverExamples } from "./specialisation/thin.ts";
import { labelOfTitle } from "./specialisation/titles.ts";
import { chooseVocabulary, type Example, type Vocabulary } from "./specialisation/vocabulary.ts";

/** Usage: node bench/train-specialisation.ts DATA_DIR [--held-out]. Writes models/specialisation.json. */
const [folder, ...flags] = process.argv.slice(2);
if (!folder) throw new Error("Usage: node bench/train-specialisation.ts DATA_DIR [--held-out]");

const VERSION = "spec-1";
const EPOCHS = 24;
const RATE = 0.35;
const PULL = 2e-4;
const SEED = 20260101;
const TITLE_KEPT = 0.4;
/** Set by reading ads beside their mixtures, until labelled mixtures can set it. */
const SPREAD = 2.6;
/** Of the many software ads only so many are used, so that they do not drown the rest. */
const MOST_OF = 1100;
/** Titles under which a thin specialisation may hide. */
const HIDING = new Set(["machine-learning-engineer", "ai-engineer", "data-scientist"]);
const AI_TITLE = /\b(?:ai|ml|llm|machine learning|deep learning|data|scientist|research)\b/i;
const ADDED_WEIGHT = { silver: 0.6, planted: 0.35 };
const SEED_PULL = { core: 0.8, distinguishing: 2, word: 5 };

const taxonomy = shippedTaxonomy();
const examples = labelled(folder, taxonomy);
const vocabulary = chooseVocabulary(examples.train);
const added = [
  ...silverExamples(examples.unlabelled, taxonomy.specialisations),
  ...plantedExamples(examples.train, taxonomy.specialisations, SEED),
];
const model = train(examples.train, added, examples.dev, vocabulary, taxonomy);
report("dev", examples.dev, model, taxonomy);
if (flags.includes("--held-out")) report("held-out", examples["held-out"], model, taxonomy);

type Parts = Record<Part, Example[]> & { readonly unlabelled: Omit<Example, "label">[] };

function labelled(from: string, known: Taxonomy): Parts {
  const ads = loadAds(from);
  const { part, group } = splitAds(ads);
  const reader = createAdReader(known, emptyModel());
  const parts: Parts = { train: [], dev: [], "held-out": [], unlabelled: [] };
  const seen = new Map<string, number>();
  ads.forEach((ad, i) => {
    const label = ad.title ? labelOfTitle(ad.title) : null;
    const mayHide = part[i] === "train" && (label ? HIDING.has(label) : AI_TITLE.test(ad.title ?? ""));
    if (mayHide) parts.unlabelled.push({ features: reader.features(ad), group: group[i]! });
    if (!label) return;
    const key = `${part[i]} ${label}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const most = part[i] === "train" ? MOST_OF : MOST_OF * 0.2;
    if (count <= most) parts[part[i]!].push({ features: reader.features(ad), label, group: group[i]! });
  });
  return parts;
}

function emptyModel(): SpecialisationModel {
  const empty = parseSpecialisationModel({
    version: "none",
    classes: ["other"],
    temperature: 1,
    scale: 1,
    bias: [0],
    skills: [],
    titleWords: [],
    words: [],
    weights: [],
  }); // prettier-ignore
  if (!empty.ok) throw new Error(empty.message);
  return empty.value;
}

function train(
  examples: readonly Example[],
  added: readonly Example[],
  dev: readonly Example[],
  vocabulary: Vocabulary,
  known: Taxonomy,
): SpecialisationModel {
  const classes = SPECIALISATIONS.length;
  const blank = parsed(fileOf(vocabulary, [], [], 1, 1));
  const prior = priorOf(blank, vocabulary, known);
  const weightOf = classWeights(examples);
  const random = mulberry32(SEED + 1);
  const drawn = examples.map(({ features, label }) => {
    const shown = sparse(blank, features, label, weightOf(label));
    const hidden = sparse(blank, { ...features, title: null }, label, weightOf(label));
    // Without its title more often than with it, so that the text has to speak.
    return () => (random() < TITLE_KEPT ? shown : hidden);
  });
  for (const { features, label } of added) {
    const weight = features.title === null ? ADDED_WEIGHT.planted : ADDED_WEIGHT.silver;
    const one = sparse(blank, { ...features, title: null }, label, weight);
    drawn.push(() => one);
  }
  const fit = fitSoftmax(drawn, {
    classes,
    features: prior.length / classes,
    prior,
    pull: PULL,
    epochs: EPOCHS,
    rate: RATE,
    seed: SEED,
  });
  const scale = fit.weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127;
  const rounded = Array.from(fit.weights, (weight) => Math.round(weight / scale));
  const bias = Array.from(fit.bias, (one) => Number(one.toFixed(4)));
  const file = fileOf(vocabulary, bias, rounded, scale, 1);
  const temperature = calibrate(parsed(file), dev);
  const final = { ...file, temperature, spread: SPREAD };
  writeFileSync(join(PROJECT, "models/specialisation.json"), JSON.stringify(final));
  return parsed(final);
}

function fileOf(
  { skills, titleWords, words }: Vocabulary,
  bias: number[],
  weights: number[],
  scale: number,
  temperature: number,
): SpecialisationModelFile {
  const classes = SPECIALISATIONS;
  const rows = skills.length + titleWords.length + words.length;
  return {
    version: VERSION,
    classes,
    temperature,
    scale: Number(scale.toPrecision(6)),
    bias: bias.length > 0 ? bias : classes.map(() => 0),
    skills,
    titleWords,
    words,
    weights: weights.length > 0 ? weights : new Array<number>(rows * classes.length).fill(0),
  };
}

function parsed(file: SpecialisationModelFile): SpecialisationModel {
  const model = parseSpecialisationModel(file);
  if (!model.ok) throw new Error(model.message);
  return model.value;
}

function sparse(
  rows: SpecialisationModel,
  features: SpecialisationFeatures,
  label: SpecialisationId,
  weight: number,
): Sparse {
  const found = featureRows(rows, features);
  return {
    rows: Int32Array.from(found.keys()),
    values: Float32Array.from(found.values()),
    label: SPECIALISATIONS.indexOf(label),
    weight,
  };
}

/** Rare classes count more, by the root of their rarity. */
function classWeights(examples: readonly Example[]): (label: SpecialisationId) => number {
  const counts = new Map<string, number>();
  for (const { label } of examples) counts.set(label, (counts.get(label) ?? 0) + 1);
  const mean = examples.length / counts.size;
  return (label) => Math.min(5, Math.sqrt(mean / (counts.get(label) ?? mean)));
}

/** What is known before any ad is seen: a specialisation's own skills and words. */
function priorOf(rows: SpecialisationModel, { words }: Vocabulary, known: Taxonomy): Float64Array {
  const width = SPECIALISATIONS.length;
  const prior = new Float64Array(rows.weights.length);
  const raise = (row: number | undefined, id: SpecialisationId, by: number) => {
    if (row !== undefined) prior[row * width + SPECIALISATIONS.indexOf(id)]! += by;
  };
  for (const { id, core, distinguishing } of known.specialisations) {
    for (const skill of core) raise(rows.skillRow.get(skill), id, SEED_PULL.core);
    for (const skill of distinguishing) raise(rows.skillRow.get(skill), id, SEED_PULL.distinguishing);
  }
  const first = rows.skillRow.size + rows.titleRow.size;
  for (const [id, seeds] of Object.entries(SEED_WORDS)) {
    for (const word of seeds.split("|"))
      raise(first + words.indexOf(word), id as SpecialisationId, SEED_PULL.word);
  }
  return prior;
}

/** The temperature under which the dev labels are least surprising, titles hidden. */
function calibrate(model: SpecialisationModel, dev: readonly Example[]): number {
  const losses = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6, 1.8, 2, 2.3, 2.6, 3].map((temperature) => {
    const loss = dev.reduce((sum, { features, label }) => {
      const parts = probabilities({ ...model, temperature }, { ...features, title: null });
      return sum - Math.log(parts[SPECIALISATIONS.indexOf(label)]! + 1e-9);
    }, 0);
    return { temperature, loss };
  });
  return losses.reduce((best, one) => (one.loss < best.loss ? one : best)).temperature;
}

function report(name: string, dev: readonly Example[], model: SpecialisationModel, known: Taxonomy): void {
  const labels = dev.map(({ label }) => label);
  const common = mostCommon(labels);
  const rows = {
    "model, title hidden": dev.map(({ features }) => top(model, { ...features, title: null })),
    "model, title shown": dev.map(({ features }) => top(model, features)),
    "model, title alone": dev.map(({ features }) => top(model, { ...features, text: "", skills: [] })),
    "most common class": dev.map(() => common),
    "dictionary count": dev.map(({ features }) => byDictionary(features, known)),
  };
  console.log(`${name}: n = ${dev.length}, temperature ${model.temperature}`);
  for (const [method, predicted] of Object.entries(rows)) {
    const { accuracy, interval, macroF1, f1 } = score(labels, predicted);
    const [low, high] = interval.map((one) => one.toFixed(3));
    console.log(
      `  ${method.padEnd(20)} top-1 ${accuracy.toFixed(3)} [${low}, ${high}]  macro-F1 ${macroF1.toFixed(3)}`,
    );
    if (method !== "model, title hidden") continue;
    for (const [label, one] of f1)
      console.log(`      ${label.padEnd(32)} n ${String(one.n).padStart(4)}  F1 ${one.f1.toFixed(3)}`);
  }
}

function mostCommon(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "other";
}

function top(model: SpecialisationModel, features: SpecialisationFeatures): string {
  const parts = probabilities(model, features);
  return model.classes[parts.indexOf(parts.reduce((a, b) => Math.max(a, b), 0))]!;
}

/** The plain way: whose core and distinguishing skills does the ad name most of? */
function byDictionary({ skills }: SpecialisationFeatures, known: Taxonomy): string {
  const held = new Set(skills.map(({ id }) => id));
  const counts = known.specialisations.map(({ id, core, distinguishing }) => {
    const own = new Set([...core, ...distinguishing]);
    return { id, share: [...own].filter((skill) => held.has(skill)).length / Math.max(1, own.size) };
  });
  return counts.reduce((best, one) => (one.share > best.share ? one : best)).id;
}
