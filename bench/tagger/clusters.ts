import { mulberry32 } from "../specialisation/fit.ts";
import type { WordVectors } from "./skip-gram.ts";

/** Spherical k-means over word vectors; the cluster of each word. Frequent words draw the centres. */
export function clusterWords(
  { rows, width, counts }: WordVectors,
  k: number,
  rounds: number,
  seed: number,
): Uint16Array {
  const n = counts.length;
  const random = mulberry32(seed);
  const weight = counts.map((count) => Math.log(1 + count));
  const centres = new Float32Array(k * width);
  const seeds = new Set<number>();
  while (seeds.size < k) seeds.add((random() * Math.min(n, k * 8)) | 0);
  [...seeds].forEach((word, c) => {
    centres.set(rows.subarray(word * width, (word + 1) * width), c * width);
  });
  const cluster = new Uint16Array(n);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) cluster[i] = nearest(rows, i * width, centres, k, width);
    moveCentres(rows, weight, cluster, centres, width);
  }
  return cluster;
}

function nearest(rows: Float32Array, from: number, centres: Float32Array, k: number, width: number): number {
  let best = 0;
  let most = -2;
  for (let c = 0; c < k; c++) {
    let dot = 0;
    const to = c * width;
    for (let j = 0; j < width; j++) dot += rows[from + j]! * centres[to + j]!;
    if (dot > most) {
      most = dot;
      best = c;
    }
  }
  return best;
}

function moveCentres(
  rows: Float32Array,
  weight: readonly number[],
  cluster: Uint16Array,
  centres: Float32Array,
  width: number,
): void {
  const sums = new Float32Array(centres.length);
  cluster.forEach((c, i) => {
    for (let j = 0; j < width; j++) sums[c * width + j]! += weight[i]! * rows[i * width + j]!;
  });
  for (let from = 0; from < sums.length; from += width) {
    let square = 0;
    for (let j = 0; j < width; j++) square += sums[from + j]! ** 2;
    if (square === 0) continue;
    const length = Math.sqrt(square);
    for (let j = 0; j < width; j++) centres[from + j] = sums[from + j]! / length;
  }
}
