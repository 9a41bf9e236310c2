import type { Ad } from "../src/core/posting.ts";
import type { AdReader } from "../src/core/reading/ad/read-ad.ts";
import { createMentionFinder, type MentionFinder } from "../src/core/reading/text/mentions.ts";
import { shippedAdReader } from "../src/store/reader.ts";
import { shippedTaxonomy } from "../src/store/shipped.ts";
import { alone, type Bench, type BenchRow, beside, median } from "./bench.ts";
import { aliasExpression } from "./reading-speed/alias-expression.ts";
import { compressedSize, loadTime } from "./reading-speed/loading.ts";
import { peers } from "./reading-speed/peers.ts";
import { ripgrepSearch, ripgrepVersion } from "./reading-speed/ripgrep.ts";
import { heapOverStream } from "./reading-speed/streaming.ts";
import { threadedSpeed } from "./reading-speed/threads.ts";
import { loadAds } from "./specialisation/load-ads.ts";

/** Every so many-th ad, so that a round takes about a second and all sources are in it. */
const EVERY = 13;
const ROUNDS = 7;
const PEER_EVERY = 8;
const PEER_ROUNDS = 3;
const RIPGREP_EVERY = 40;
/** Seconds that a turn takes at least: the clock of a thread ticks every four thousandths. */
const TURN = 0.25;
const LOADS = 5;
const MILLION = "million characters a second";

/** How fast ads are read on one core, beside a mere loop, one regular expression, other libraries and ripgrep over the same characters. */
export const bench: Bench = {
  name: "reading-speed",
  about: "skill mentions and full readings per second, loading, threads and growth; medians of paired runs",
  needsData: true,
  run: async (folder) => {
    const ads = loadAds(folder!).filter((_, i) => i % EVERY === 0);
    const size = `${ads.length} ads, ${(charactersOf(ads) / 1e6).toFixed(1)} million characters`;
    const reader = shippedAdReader();
    return [
      ...mentionRows(ads, size),
      ...fullRows(reader, ads, size),
      ...(await threadRows(ads, size)),
      ...growthRows(reader, ads),
      alone("loading the reader", "taxonomy, automaton, weights, fresh process", loadTime(LOADS), "ms"),
      alone("what is loaded", "taxonomy, automaton, weights", compressedSize(), "MB gzipped"),
    ];
  },
};

function mentionRows(ads: readonly Ad[], size: string): BenchRow[] {
  const taxonomy = shippedTaxonomy();
  const finder = createMentionFinder(taxonomy);
  const forms = taxonomy.skills.flatMap(({ name, aliases }) => [name, ...aliases]);
  const expression = aliasExpression(forms);
  const texts = ads.map((ad) => ad.text);
  const speed = (seconds: number) => charactersOf(ads) / 1e6 / seconds;
  const [ours, loop, regular] = paired([
    () => each(texts, (text) => finder.find(text)),
    () => each(texts, sumOfCodes),
    () => each(texts, (text) => matchesOf(text, expression)),
  ]).map(speed) as [number, number, number];
  return [
    beside("skill mentions", size, ours, MILLION, "plain loop", loop),
    beside("skill mentions", size, ours, MILLION, `one expression of ${forms.length} aliases`, regular),
    ...peerRows(texts, finder, forms),
    ...ripgrepRows(texts, finder, forms),
  ];
}

/** One run alone, on the same part: before version 15 it takes minutes for what the others do in a second. */
function ripgrepRows(texts: readonly string[], finder: MentionFinder, forms: readonly string[]): BenchRow[] {
  const version = ripgrepVersion();
  if (version === null) {
    process.stderr.write("ripgrep is not on the PATH: its row is left out.\n");
    return [];
  }
  const part = texts.filter((_, i) => i % RIPGREP_EVERY === 0);
  const characters = part.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const [ours] = paired([() => each(part, (text) => finder.find(text))]) as [number];
  const search = ripgrepSearch(part, forms);
  const peer = search.seconds();
  search.close();
  const size = `${part.length} ads, ${characters.toFixed(1)} million characters`;
  return [
    beside("skill mentions", size, characters / ours, MILLION, `ripgrep ${version}`, characters / peer),
  ];
}

/** The other libraries, each by turns with ours on a part of the ads: most of them are slow. */
function peerRows(texts: readonly string[], finder: MentionFinder, forms: readonly string[]): BenchRow[] {
  const part = texts.filter((_, i) => i % PEER_EVERY === 0);
  const characters = part.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const size = `${part.length} ads, ${characters.toFixed(1)} million characters`;
  return peers(forms).map(({ name, count }) => {
    const [ours, peer] = paired(
      [() => each(part, (text) => finder.find(text)), () => each(part, count)],
      PEER_ROUNDS,
    ) as [number, number];
    return beside("skill mentions", size, characters / ours, MILLION, name, characters / peer);
  });
}

function fullRows(reader: AdReader, ads: readonly Ad[], size: string): BenchRow[] {
  const [full, loop] = paired([
    () => each(ads, (ad) => reader.read(ad)),
    () => each(ads, (ad) => sumOfCodes(ad.text)),
  ]) as [number, number];
  const speed = (seconds: number) => charactersOf(ads) / 1e6 / seconds;
  return [
    alone("full reading", size, ads.length / full, "ads a second"),
    beside("full reading", size, speed(full), MILLION, "plain loop", speed(loop)),
  ];
}

async function threadRows(ads: readonly Ad[], size: string): Promise<BenchRow[]> {
  const one = await threadedSpeed(ads, 1, ROUNDS);
  const two = await threadedSpeed(ads, 2, ROUNDS);
  return [beside("full reading, two threads", size, two, "ads a second", "one thread", one)];
}

function growthRows(reader: AdReader, ads: readonly Ad[]): BenchRow[] {
  const part = ads.filter((_, i) => i % 20 === 0).map((ad) => ad.text);
  const read = (times: number) => () =>
    each(part, (text) => reader.read({ id: "grown", text: `${text}\n\n`.repeat(times) }));
  const [small, large] = paired([read(1), read(10)]) as [number, number];
  const { first, last } = heapOverStream(reader, ads);
  return [
    beside("an ad ten times as long", `${part.length} ads`, large * 1000, "ms", "as long", small * 1000),
    beside("heap after 10 parts of a stream", `${ads.length * 5} ads`, last, "MB", "after 1 part", first),
  ];
}

/**
 * Median seconds of this thread's own time that each work takes: waiting for a busy machine is left out, and the works
 * run turn by turn so that what it slows is slowed alike. The first turn warms up. What is done quickly is done several
 * times a turn.
 */
function paired(works: readonly (() => void)[], rounds: number = ROUNDS): number[] {
  const often = works.map((work) => Math.ceil(TURN / secondsOf(work)));
  const times: number[][] = works.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    works.forEach((work, i) => {
      const began = ownSeconds();
      for (let time = 0; time < often[i]!; time++) work();
      if (round > 0) times[i]!.push((ownSeconds() - began) / often[i]!);
    });
  }
  return times.map(median);
}

function secondsOf(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

function ownSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

function each<Item>(items: readonly Item[], work: (item: Item) => unknown): void {
  for (const item of items) work(item);
}

let sink = 0;
function sumOfCodes(text: string): void {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  sink = (sink + sum) | 0;
}

function matchesOf(text: string, expression: RegExp): void {
  expression.lastIndex = 0;
  while (expression.exec(text)) sink = (sink + 1) | 0;
}

function charactersOf(ads: readonly Ad[]): number {
  return ads.reduce((sum, { text }) => sum + text.length, 0);
}
