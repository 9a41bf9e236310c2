import { WIDTH } from "../../src/core/reading/discover/chain.ts";
import type { AnyColumn } from "../../src/core/reading/discover/columns.ts";
import type { TaggerName, TaggerSettings } from "../../src/core/reading/discover/discover-model.ts";
import { phraseSet } from "../../src/core/reading/discover/discover-model.ts";
import { createFeatureTable } from "../../src/core/reading/discover/feature-table.ts";
import type { Tagger } from "../../src/core/reading/discover/tagger.ts";
import { type CrfWeights, trainCrf } from "./crf.ts";
import {
  type Example,
  type FeatureSettings,
  indexFeatures,
  sequenceOf,
  trainingFeatures,
} from "./examples.ts";

/** Chosen by cross-validation over the documents of SkillSpan's train part. */
const SETTINGS = { epochs: 14, rate: 0.15, pull: 1e-5, hidden: 0.5 };
const LEAST_SEEN = 2;
/** Rows whose weights are all smaller than this are left out. */
const LEAST_WEIGHT = 0.06;

/** A part of the training data and how its features are made. */
export interface TrainingPart {
  readonly examples: readonly Example[];
  readonly features: FeatureSettings;
}

export interface FittedTagger {
  readonly settings: TaggerSettings;
  readonly columns: Readonly<Record<"features" | "weights" | "steps" | "spans", AnyColumn>>;
}

/**
 * Trains one tagger, once for each seed, and takes the mean; the last part is the corpus whose habits it is to follow.
 * `outside`: see `Tagger`.
 */
export function fitTagger(
  parts: readonly TrainingPart[],
  outside: number,
  seeds: readonly number[] = [1],
): FittedTagger {
  const data = parts.flatMap(({ examples, features }) =>
    examples.map((example) => ({ example, hashes: trainingFeatures(example, features) })),
  );
  const rowOf = indexFeatures(
    data.map(({ hashes }) => hashes),
    LEAST_SEEN,
  );
  const sequences = data.map(({ example, hashes }) => sequenceOf(example, hashes, rowOf));
  const { rows, steps } = meanOf(
    seeds.map((seed) => trainCrf(sequences, { ...SETTINGS, seed, rows: rowOf.size })),
  );
  const { lists, domain } = parts.at(-1)!.features;
  const { hashes, weights, scale } = quantise(rows, rowOf);
  return {
    settings: { scale, outside, domain, usesLists: lists !== null },
    columns: {
      features: hashes,
      weights,
      steps: Float32Array.from(steps),
      spans: Int32Array.from(lists?.holders.keys() ?? []),
    },
  };
}

/** Linear models trained in different orders, as one. */
function meanOf(fits: readonly CrfWeights[]): CrfWeights {
  const mean = (of: (fit: CrfWeights) => Float32Array) =>
    of(fits[0]!).map((_, i) => fits.reduce((sum, fit) => sum + of(fit)[i]!, 0) / fits.length);
  return { rows: mean(({ rows }) => rows), steps: mean(({ steps }) => steps) };
}

function quantise(rows: Float32Array, rowOf: ReadonlyMap<number, number>) {
  const most = rows.reduce((sum, weight) => Math.max(sum, Math.abs(weight)), 0);
  const scale = Number((most / 127).toPrecision(6));
  const kept = [...rowOf].filter(([, row]) =>
    rows.subarray(row * WIDTH, (row + 1) * WIDTH).some((weight) => Math.abs(weight) >= LEAST_WEIGHT),
  );
  const weights = new Int8Array(kept.length * WIDTH);
  kept.forEach(([, row], i) => {
    for (let label = 0; label < WIDTH; label++) {
      weights[i * WIDTH + label] = Math.round(rows[row * WIDTH + label]! / scale);
    }
  });
  return { hashes: Int32Array.from(kept, ([hash]) => hash), weights, scale };
}

/** A fitted tagger ready for use. */
export function readyTagger({ settings, columns }: FittedTagger): Tagger {
  return {
    ...settings,
    table: createFeatureTable(columns.features as Int32Array),
    weights: columns.weights as Int8Array,
    steps: columns.steps as Float32Array,
    known: phraseSet(columns.spans as Int32Array),
  };
}

/** Names the columns of a tagger as `parseDiscoverModel` expects them. */
export function namedColumns(name: TaggerName, { columns }: FittedTagger): Record<string, AnyColumn> {
  return Object.fromEntries(Object.entries(columns).map(([part, column]) => [`${name}-${part}`, column]));
}
