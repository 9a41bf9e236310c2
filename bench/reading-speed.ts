import { createMentionFinder } from "../src/core/reading/text/mentions.ts";
import { shippedAdReader } from "../src/store/reader.ts";
import { shippedTaxonomy } from "../src/store/shipped.ts";
import { alone, type Bench, beside } from "./bench.ts";
import { loadAds } from "./specialisation/load-ads.ts";

/** Ads read per second on one core, and what a mere loop over the same characters takes. */
export const bench: Bench = {
  name: "reading-speed",
  about: "full readings and skill mentions per second on one core, beside a plain loop over the characters",
  needsData: true,
  run: async (folder) => {
    const ads = loadAds(folder!);
    const texts = ads.map((ad) => ad.text);
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const size = `${ads.length} ads, ${(characters / 1e6).toFixed(0)} million characters`;
    const reader = shippedAdReader();
    const finder = createMentionFinder(shippedTaxonomy());
    for (const ad of ads.slice(0, 500)) reader.read(ad);
    const loop = seconds(texts, sumOfCodes);
    const mentions = seconds(texts, (text) => finder.find(text));
    const full = seconds(ads, (ad) => reader.read(ad));
    const speed = (time: number) => characters / 1e6 / time;
    return [
      beside(
        "skill mentions",
        size,
        speed(mentions),
        "million characters a second",
        "plain loop",
        speed(loop),
      ),
      beside("full reading", size, speed(full), "million characters a second", "plain loop", speed(loop)),
      alone("full reading", size, ads.length / full, "ads a second"),
    ];
  },
};

/** One pass over the corpus; the corpus is large enough to be its own repetition. */
function seconds<Item>(items: readonly Item[], work: (item: Item) => unknown): number {
  const began = performance.now();
  for (const item of items) work(item);
  return (performance.now() - began) / 1000;
}

let sink = 0;
function sumOfCodes(text: string): void {
  for (let at = 0; at < text.length; at++) sink = (sink + text.charCodeAt(at)) | 0;
}
