import { mulberry32 } from "../specialisation/fit.ts";

export interface SkipGramSettings {
  readonly width: number;
  readonly window: number;
  readonly negatives: number;
  readonly epochs: number;
  readonly rate: number;
  /** Words more frequent than this share are passed over now and then. */
  readonly subsample: number;
  readonly leastCount: number;
  readonly seed: number;
}

export interface WordVectors {
  /** Most frequent first. */
  readonly words: readonly string[];
  readonly counts: readonly number[];
  /** Row i is the vector of word i, of length 1. */
  readonly rows: Float32Array;
  readonly width: number;
}

/** Skip-gram with negative sampling (Mikolov et al. 2013), one thread, seeded. */
export function trainSkipGram(
  sentences: readonly (readonly string[])[],
  settings: SkipGramSettings,
): WordVectors {
  const { words, counts } = vocabularyOf(sentences, settings.leastCount);
  const place = new Map(words.map((word, i) => [word, i]));
  const corpus = sentences.map((sentence) =>
    Int32Array.from(sentence.map((word) => place.get(word) ?? -1).filter((i) => i >= 0)),
  );
  const { width } = settings;
  const random = mulberry32(settings.seed);
  const rows = Float32Array.from({ length: words.length * width }, () => (random() - 0.5) / width);
  const contexts = new Float32Array(words.length * width);
  const pass = makePass(rows, contexts, counts, settings, random);
  for (let epoch = 0; epoch < settings.epochs; epoch++) pass(corpus, epoch);
  return { words, counts, rows: unitRows(rows, width), width };
}

function vocabularyOf(sentences: readonly (readonly string[])[], least: number) {
  const count = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) count.set(word, (count.get(word) ?? 0) + 1);
  const kept = [...count].filter(([, n]) => n >= least).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { words: kept.map(([word]) => word), counts: kept.map(([, n]) => n) };
}

function makePass(
  rows: Float32Array,
  contexts: Float32Array,
  counts: readonly number[],
  { width, window, negatives, epochs, rate, subsample }: SkipGramSettings,
  random: () => number,
) {
  const total = counts.reduce((a, b) => a + b, 0);
  const keep = counts.map((n) => Math.min(1, Math.sqrt((subsample * total) / n)));
  const noise = noiseTable(counts);
  const step = new Float32Array(width);
  const train = (centre: number, context: number, speed: number) => {
    const from = centre * width;
    step.fill(0);
    for (let k = 0; k <= negatives; k++) {
      const target = k === 0 ? context : noise[(random() * noise.length) | 0]!;
      if (k > 0 && target === context) continue;
      const to = target * width;
      let dot = 0;
      for (let j = 0; j < width; j++) dot += rows[from + j]! * contexts[to + j]!;
      const slope = ((k === 0 ? 1 : 0) - 1 / (1 + Math.exp(-dot))) * speed;
      for (let j = 0; j < width; j++) {
        step[j]! += slope * contexts[to + j]!;
        contexts[to + j]! += slope * rows[from + j]!;
      }
    }
    for (let j = 0; j < width; j++) rows[from + j]! += step[j]!;
  };
  return (corpus: readonly Int32Array[], epoch: number) => {
    corpus.forEach((sentence, at) => {
      const done = (epoch + at / corpus.length) / epochs;
      const speed = rate * Math.max(0.02, 1 - done);
      const kept = sentence.filter((word) => random() < keep[word]!);
      for (let i = 0; i < kept.length; i++) {
        const reach = 1 + ((random() * window) | 0);
        const last = Math.min(kept.length - 1, i + reach);
        for (let j = Math.max(0, i - reach); j <= last; j++) if (j !== i) train(kept[i]!, kept[j]!, speed);
      }
    });
  };
}

const NOISE = 1 << 20;

function noiseTable(counts: readonly number[]): Int32Array {
  const powers = counts.map((n) => n ** 0.75);
  const total = powers.reduce((a, b) => a + b, 0);
  const table = new Int32Array(NOISE);
  let word = 0;
  let sum = powers[0]! / total;
  for (let i = 0; i < NOISE; i++) {
    table[i] = word;
    if (i / NOISE > sum && word < counts.length - 1) sum += powers[++word]! / total;
  }
  return table;
}

function unitRows(rows: Float32Array, width: number): Float32Array {
  for (let from = 0; from < rows.length; from += width) {
    let square = 0;
    for (let j = 0; j < width; j++) square += rows[from + j]! ** 2;
    const length = Math.sqrt(square) || 1;
    for (let j = 0; j < width; j++) rows[from + j]! /= length;
  }
  return rows;
}
