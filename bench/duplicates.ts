import { createDuplicateIndex, findable } from "../src/core/duplicates/duplicate-index.ts";
import { type ComparableAd, comparableAd, sameness } from "../src/core/duplicates/same.ts";
import { jaccard } from "../src/core/duplicates/shingles.ts";
import type { Ad } from "../src/core/posting.ts";
import { alone, type Bench, type BenchRow, beside } from "./bench.ts";
import { type GoldPair, goldPairs } from "./duplicates/gold.ts";
import { type Figure, type Judged, score } from "./duplicates/score.ts";
import { adsByKey } from "./reading/ads.ts";

/** Ads a second on one core that the design asks for. */
const ASKED_FOR = 2000;

/** How truly and how fast ads are put together into postings, beside near-duplicate texts alone (J ≥ 0.8). */
export const bench: Bench = {
  name: "duplicates",
  about:
    "Which ads are one posting. Precision and recall over the pairs that the labelled sample was drawn from; ads a second in processor time of one core.",
  needsData: true,
  run: async (dataFolder) => {
    const ads = await adsByKey(dataFolder!);
    const pairs = goldPairs().filter((pair) => pair.label !== "unsure");
    return [
      ...pairRows(ads, pairs, "held", "pairs not looked at"),
      ...pairRows(ads, pairs, "look", "pairs the rules were made on"),
      ...placingRows(ads, pairs),
    ];
  },
};

function pairRows(
  ads: ReadonlyMap<string, Ad>,
  pairs: readonly GoldPair[],
  half: GoldPair["half"],
  name: string,
): BenchRow[] {
  const chosen = pairs.filter((pair) => pair.half === half);
  const judge = (said: (a: ComparableAd, b: ComparableAd) => boolean) =>
    score(
      chosen.map(({ a, b, label, stratum }): Judged => {
        const [one, other] = [comparable(ads, a), comparable(ads, b)];
        return { stratum, same: label === "same", said: said(one, other) };
      }),
    );
  const ours = judge((a, b) => sameness(a, b) > 0);
  const plain = judge((a, b) => jaccard(a.shingles, b.shingles) >= 0.8);
  const size = `${chosen.length} pairs`;
  return (["precision", "recall"] as const).map((of) =>
    beside(`${of}, ${name}, ${range(ours[of])}`, size, ours[of].value, "share", "J ≥ 0.8", plain[of].value),
  );
}

function range({ low, high }: Figure): string {
  return `95 % ${low.toFixed(2)}–${high.toFixed(2)}`;
}

function comparable(ads: ReadonlyMap<string, Ad>, key: string): ComparableAd {
  const ad = ads.get(key);
  if (!ad) throw new Error(`The data lacks the ad ${key}, which is labelled.`);
  return comparableAd({ text: ad.text, title: ad.title ?? null, company: ad.company ?? null });
}

/** All ads one after the other through the index, as the store does it. */
function placingRows(ads: ReadonlyMap<string, Ad>, pairs: readonly GoldPair[]): BenchRow[] {
  const index = createDuplicateIndex<string>();
  const firsts = new Map<string, string>();
  const began = process.cpuUsage();
  for (const key of ads.keys()) firsts.set(key, index.place(key, findable(comparable(ads, key))));
  const { user, system } = process.cpuUsage(began);
  const speed = ads.size / ((user + system) / 1e6);
  const postings = new Set(firsts.values()).size;
  const same = pairs.filter((pair) => pair.label === "same");
  const together = same.filter(({ a, b }) => firsts.get(a) === firsts.get(b)).length;
  const size = `${ads.size} ads`;
  return [
    beside("placed a second", size, speed, "ads/s", "asked for", ASKED_FOR),
    alone("postings that they are", size, postings, "postings"),
    alone("same pairs that end up in one posting", `${same.length} pairs`, together / same.length, "share"),
  ];
}
