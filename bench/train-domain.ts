import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DomainClues } from "../src/core/reading/ad/domain.ts";
import { createDomainFeatures } from "../src/core/reading/ad/domain-features.ts";
import {
  type DomainModel,
  type DomainModelFile,
  domainShares,
  parseDomainModel,
} from "../src/core/reading/ad/domain-model.ts";
import { createAdReader } from "../src/core/reading/ad/read-ad.ts";
import { packedWeights } from "../src/core/reading/text/weights.ts";
import { DOMAINS } from "../src/core/vocabulary.ts";
import { shippedModel } from "../src/store/reader.ts";
import { PROJECT, shippedTaxonomy } from "../src/store/shipped.ts";
import { weakDomains } from "./domain/weak-labels.ts";
import { agreement } from "./specialisation/agreement.ts";
import { FOLDS, labelledAds, vectorOf } from "./specialisation/labelled.ts";
import { fitSoft } from "./specialisation/soft-fit.ts";
import { grams, select } from "./specialisation/vocabulary.ts";

/** Usage: node bench/train-domain.ts DATA_DIR [--cross-validate]. Writes models/domain.json. */
const [folder, ...flags] = process.argv.slice(2);
if (!folder) throw new Error("Usage: node bench/train-domain.ts DATA_DIR [--cross-validate]");

const VERSION = "domain-6";
const STEPS = 40;
/** What tags and employers suggest, beside a reader's label. */
const WEIGHT = { tags: 0.2, employer: 0.25 };
const MOST_OF_EMPLOYER = 12;
/** Precision of the weights; lower lets features speak louder. */
const PRECISION = {
  lexicon: 0.5,
  opening: 0.1,
  whole: 0.2,
  named: 1,
};
const LEXICON_SPEAKS = 4;
/** Words kept, and how many unrelated employers must use each, so that none stands for an employer. */
const KEPT = {
  opening: { most: 3900, groups: 4, share: 0.3 },
  whole: { most: 1700, groups: 6, share: 0.3 },
  named: { most: 250, groups: 4, share: 0.5 },
};

interface Known {
  readonly clues: DomainClues;
  readonly group: number;
  readonly fold: number;
  readonly target: Float64Array;
  readonly weight: number;
  readonly twice: boolean;
}

const known = await knownAds(folder);
const read = known.filter(({ weight }) => weight === 1);
console.log(`${read.length} ads read, ${known.length - read.length} known by tags or employer`);
if (flags.includes("--cross-validate")) crossValidate();
else writeModel(train(known).file);

async function knownAds(from: string): Promise<Known[]> {
  const { read, others } = await labelledAds(from);
  const weak = await weakDomains(from);
  const reader = createAdReader(shippedTaxonomy(), shippedModel());
  const counts = new Map<number, number>();
  const suggested = others.flatMap(({ key, ad, group, fold }): Known[] => {
    const suggestion = weak.get(key);
    const count = (counts.get(group) ?? 0) + 1;
    if (!suggestion || count > MOST_OF_EMPLOYER) return [];
    counts.set(group, count);
    const shares = new Map<string, number>();
    for (const one of suggestion.domains)
      shares.set(one, (shares.get(one) ?? 0) + 1 / suggestion.domains.length);
    const target = vectorOf(shares, DOMAINS);
    return [
      { clues: reader.domainClues(ad), group, fold, target, weight: WEIGHT[suggestion.from], twice: false },
    ];
  });
  const labelled = read.map((one) => ({
    ...one,
    clues: reader.domainClues(one.ad),
    target: vectorOf(one.domains, DOMAINS),
    weight: 1,
  }));
  return [...labelled, ...suggested];
}

function train(examples: readonly Known[]): { file: DomainModelFile; model: DomainModel } {
  const words = chosenWords(examples);
  const blank = modelOf(fileOf(words, [], [], 1));
  const features = createDomainFeatures(blank);
  const width = DOMAINS.length;
  const fitted = fitSoft(
    examples.map(({ clues, target, weight }) => {
      const found = features(clues);
      return {
        rows: Int32Array.from(found.row),
        values: Float32Array.from(found.value),
        target,
        weight,
      };
    }),
    {
      classes: width,
      features: blank.weights.length / width,
      prior: priorOf(words),
      precision: precisionOf(words),
      steps: STEPS,
    },
  );
  const bias = Array.from(fitted.subarray(0, width), (one) => Number(one.toFixed(4)));
  const weights = fitted.subarray(width);
  const scale = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127;
  const file = fileOf(
    words,
    bias,
    Array.from(weights, (weight) => Math.round(weight / scale)),
    scale,
  );
  return { file, model: modelOf(file) };
}

type Words = Pick<DomainModelFile, "opening" | "whole" | "named">;

function chosenWords(examples: readonly Known[]): Words {
  const labelled = examples.map(({ clues, target, group }) => ({
    clues,
    group,
    label: DOMAINS[target.indexOf(Math.max(...target))]!,
  }));
  const chosen = (part: keyof Words, textOf: (clues: DomainClues) => string) => {
    const { most, groups, share } = KEPT[part];
    return select(labelled, ({ clues }) => grams(textOf(clues)), groups, most, share).toSorted();
  };
  return {
    opening: chosen("opening", ({ itself }) => itself),
    whole: chosen("whole", ({ all }) => all),
    named: chosen("named", ({ title, company }) => `${title ?? ""} / ${company ?? ""}`),
  };
}

function fileOf(
  { opening, whole, named }: Words,
  bias: number[],
  weights: number[],
  scale: number,
): DomainModelFile {
  const width = DOMAINS.length;
  const rows = width + opening.length + whole.length + named.length;
  return {
    version: VERSION,
    classes: DOMAINS,
    scale: Number(scale.toPrecision(6)),
    bias: bias.length > 0 ? bias : DOMAINS.map(() => 0),
    opening,
    whole,
    named,
    weights: packedWeights(weights.length > 0 ? weights : new Array<number>(rows * width).fill(0)),
  };
}

function modelOf(file: DomainModelFile): DomainModel {
  const model = parseDomainModel(file);
  if (!model.ok) throw new Error(model.message);
  return model.value;
}

function precisionOf({ opening, whole, named }: Words): Float64Array {
  return Float64Array.from([
    ...DOMAINS.map(() => PRECISION.lexicon),
    ...opening.map(() => PRECISION.opening),
    ...whole.map(() => PRECISION.whole),
    ...named.map(() => PRECISION.named),
  ]);
}

/** What is known before any ad is seen: the lexicon's words speak for their own domain. */
function priorOf(words: Words): Float64Array {
  const width = DOMAINS.length;
  const prior = new Float64Array(modelOf(fileOf(words, [], [], 1)).weights.length);
  for (let c = 0; c < width; c++) prior[c * width + c] = LEXICON_SPEAKS;
  return prior;
}

/** Agreement with the readers, each ad read by a model that saw neither its employer nor its like. */
function crossValidate(): void {
  const found = new Map<Known, Float64Array>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const { model } = train(known.filter((one) => one.fold !== fold));
    const features = createDomainFeatures(model);
    for (const one of read) if (one.fold === fold) found.set(one, domainShares(model, features(one.clues)));
  }
  for (const [name, used] of [
    ["all", read],
    ["read twice", read.filter(({ twice }) => twice)],
  ] as const) {
    const labels = used.map(({ target }) => target);
    const { n, first, interval, confused } = agreement(
      labels,
      used.map((one) => found.get(one)!),
      DOMAINS,
    );
    const [low, high] = interval.map((one) => one.toFixed(3));
    console.log(`${name.padEnd(12)} n ${n}  right ${first.toFixed(3)} [${low}, ${high}]`);
    if (name === "all")
      for (const [pair, count] of confused.slice(0, 15)) console.log(`    ${count}  ${pair}`);
  }
}

function writeModel(file: DomainModelFile): void {
  const path = join(PROJECT, "models/domain.json");
  writeFileSync(`${path}.new`, JSON.stringify(file));
  renameSync(`${path}.new`, path);
}
