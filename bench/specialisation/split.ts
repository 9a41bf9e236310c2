import type { Ad } from "../../src/core/posting.ts";

export type Part = "train" | "dev" | "held-out";

const SKETCH = 16;
const SHARED = 8;
const CROWD = 40;
const SHINGLE = 5;

/**
 * Parts for training, choosing and final measuring (70 : 15 : 15), so that ads of one employer or with nearly the same
 * text (bottom-16 sketches of 5-word shingles, half shared) always fall into the same part. Depends on the ads alone.
 */
export function splitAds(ads: readonly Ad[]): { part: Part[]; group: number[] } {
  const parent = ads.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    parent[i] = root;
    return root;
  };
  const unite = (a: number, b: number) => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
    parent[high] = low;
  };
  const firstOf = new Map<string, number>();
  ads.forEach((ad, i) => {
    const company = (ad.company ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");
    if (company === "") return;
    unite(firstOf.get(company) ?? i, i);
    if (!firstOf.has(company)) firstOf.set(company, i);
  });
  for (const [a, b] of nearPairs(ads)) unite(a, b);
  const group = ads.map((_, i) => find(i));
  return { group, part: group.map((root) => partOf(hashOf(ads[root]!.id))) };
}

function partOf(hash: number): Part {
  const place = hash % 100;
  if (place < 70) return "train";
  return place < 85 ? "dev" : "held-out";
}

function nearPairs(ads: readonly Ad[]): [number, number][] {
  const holders = new Map<number, number[]>();
  const pairs = new Map<string, number>();
  ads.forEach((ad, i) => {
    for (const hash of sketchOf(ad.text)) {
      const held = holders.get(hash) ?? [];
      if (held.length < CROWD) {
        for (const j of held) pairs.set(`${j},${i}`, (pairs.get(`${j},${i}`) ?? 0) + 1);
        holders.set(hash, [...held, i]);
      }
    }
  });
  return [...pairs]
    .filter(([, shared]) => shared >= SHARED)
    .map(([key]) => key.split(",").map(Number) as [number, number]);
}

function sketchOf(text: string): number[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const hashes = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) hashes.add(hashOf(words.slice(i, i + SHINGLE).join(" ")));
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH);
}

/** FNV-1a, finished so that its low digits are even. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
