import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AskedClues, type AskedModelFile, parseAskedModel } from "../src/core/reading/ad/asked-model.ts";
import { createAdReader } from "../src/core/reading/ad/read-ad.ts";
import { PLACES, SIGNS } from "../src/core/reading/ad/skill-naming.ts";
import { packedWeights } from "../src/core/reading/text/weights.ts";
import { shippedModel } from "../src/store/reader.ts";
import { PROJECT, shippedTaxonomy } from "../src/store/shipped.ts";
import { auditedSkills, goldAds, isHeldApart, type NamedSkills, skillAds } from "./reading/gold.ts";
import { labelledSkills } from "./reading/skills.ts";
import { FOLDS, labelledAds } from "./specialisation/labelled.ts";
import { fitSoft, type SoftExample } from "./specialisation/soft-fit.ts";

/** Usage: node bench/train-asked.ts DATA_DIR [--cross-validate]. Writes models/asked.json. */
const [folder, ...flags] = process.argv.slice(2);
if (!folder) throw new Error("Usage: node bench/train-asked.ts DATA_DIR [--cross-validate]");

const VERSION = "asked-1";
const STEPS = 80;
/** Ads read beside the program's reading: their reader was led by it. */
const AUDITED = 0.4;
/** Ads that must use a word next to a skill. */
const FEWEST_ADS = 3;
/** Precision of the weights; lower lets features speak louder. */
const PRECISION = { signs: 0.5, skills: 6, words: 12 };
/** From these probabilities on a skill counts as asked for: the model has to be sure to contradict the rules. */
const FROM = { asked: 0.4, inPassing: 0.6 };

/** An ad with what it names and what its readers say it asks for. */
interface ReadSkills {
  readonly clues: readonly AskedClues[];
  readonly readers: readonly ReadonlyMap<string, unknown>[];
  readonly fold: number;
  readonly weight: number;
}

const taxonomy = shippedTaxonomy();
const known = await knownAds(folder);
const named = known.reduce((sum, { clues }) => sum + clues.length, 0);
console.log(`${known.length} ads, ${named} skills named in them`);
if (flags.includes("--cross-validate")) crossValidate();
else writeModel(train(known));

async function knownAds(from: string): Promise<ReadSkills[]> {
  const { read } = await labelledAds(from);
  const place = new Map(read.map((one) => [one.key, one]));
  const reader = createAdReader(taxonomy, shippedModel());
  const knownAd = (id: string, labels: readonly NamedSkills[], weight: number): ReadSkills[] => {
    const at = place.get(id);
    if (!at) return [];
    const readers = labels.map((one) => labelledSkills(one, taxonomy));
    return [{ clues: reader.askedClues(at.ad), readers, fold: at.fold, weight }];
  };
  const gold = goldAds().filter(({ half }) => !isHeldApart(half));
  return [
    ...gold.flatMap(({ id, readers }) => knownAd(id, readers, 1)),
    ...skillAds().flatMap((one) => knownAd(one.id, [one], 1)),
    ...auditedSkills().flatMap((one) => knownAd(one.id, [one], AUDITED)),
  ];
}

/** Where each feature has its row. */
interface Features {
  readonly skills: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly count: number;
}

function featuresOf(ads: readonly ReadSkills[]): Features {
  const skills = new Map<string, number>();
  const adsOf = new Map<string, number>();
  for (const { clues } of ads) {
    for (const { skill } of clues) if (!skills.has(skill)) skills.set(skill, SIGNS.length + 2 * skills.size);
    const here = new Set(clues.flatMap(({ words }) => words.map(([, word]) => word)));
    for (const word of here) adsOf.set(word, (adsOf.get(word) ?? 0) + 1);
  }
  const from = SIGNS.length + 2 * skills.size;
  const kept = [...adsOf].flatMap(([word, count]) => (count >= FEWEST_ADS ? [word] : [])).toSorted();
  const words = new Map(kept.map((word, k) => [word, from + k * PLACES.length]));
  return { skills, words, count: from + kept.length * PLACES.length };
}

function rowsOf({ skill, isAsked, signs, words }: AskedClues, features: Features): Map<number, number> {
  const rows = new Map<number, number>();
  signs.forEach((value, k) => {
    if (value !== 0) rows.set(k, value);
  });
  const own = features.skills.get(skill);
  if (own !== undefined) rows.set(own + Number(isAsked), 1);
  for (const [place, word] of words) {
    const row = features.words.get(word);
    if (row !== undefined) rows.set(row + place, (rows.get(row + place) ?? 0) + 1);
  }
  return rows;
}

function train(ads: readonly ReadSkills[]): AskedModelFile {
  const features = featuresOf(ads);
  const examples = ads.flatMap(({ clues, readers, weight }) =>
    clues.map((clue): SoftExample => {
      const rows = rowsOf(clue, features);
      const share = Number(readers.some((one) => one.has(clue.skill)));
      const target = Float64Array.of(1 - share, share);
      return { rows: Int32Array.from(rows.keys()), values: Float32Array.from(rows.values()), target, weight };
    }),
  );
  const fitted = fitSoft(examples, {
    classes: 2,
    features: features.count,
    precision: precisionOf(features),
    steps: STEPS,
  });
  return fileOf(features, (row) => fitted[2 * row + 3]! - fitted[2 * row + 2]!, fitted[1]! - fitted[0]!);
}

function precisionOf({ skills, count }: Features): Float64Array {
  const words = SIGNS.length + 2 * skills.size;
  return Float64Array.from({ length: count }, (_, row) =>
    row < SIGNS.length ? PRECISION.signs : row < words ? PRECISION.skills : PRECISION.words,
  );
}

function fileOf(
  { skills, words, count }: Features,
  weightOf: (row: number) => number,
  bias: number,
): AskedModelFile {
  const weights = Array.from({ length: count }, (_, row) => weightOf(row));
  const scale = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127;
  const whole = (row: number) => Math.round(weights[row]! / scale);
  return {
    version: VERSION,
    scale: Number(scale.toPrecision(6)),
    bias: Number(bias.toFixed(4)),
    from: FROM,
    signs: Object.fromEntries(SIGNS.map((sign, k) => [sign, whole(k)])),
    skills: Object.fromEntries([...skills].toSorted().map(([id, row]) => [id, [whole(row), whole(row + 1)]])),
    words: [...words.keys()],
    weights: packedWeights(
      [...words.values()].flatMap((row) => PLACES.map((_, place) => whole(row + place))),
    ),
  };
}

/** What the model finds in ads of employers it has not seen, beside what the rules find alone. */
function crossValidate(): void {
  const judged = known.filter(({ weight }) => weight === 1);
  const found: { clue: AskedClues; ad: ReadSkills; chance: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const chanceOf = chanceBy(train(known.filter((one) => one.fold !== fold)));
    for (const ad of judged) {
      if (ad.fold !== fold) continue;
      for (const clue of ad.clues) found.push({ clue, ad, chance: chanceOf(clue) });
    }
  }
  const both = judged.reduce((sum, { readers }) => {
    const [first, last] = [readers[0]!, readers.at(-1)!];
    return sum + [...first.keys()].filter((key) => last.has(key)).length;
  }, 0);
  const print = (name: string, counts: (one: (typeof found)[number]) => boolean) => {
    const asked = found.filter(counts);
    const inAll = asked.filter(({ clue, ad }) => ad.readers.every((one) => one.has(clue.skill))).length;
    const inAny = asked.filter(({ clue, ad }) => ad.readers.some((one) => one.has(clue.skill))).length;
    const [recall, precision] = [inAll / both, inAny / asked.length].map((one) => one.toFixed(4));
    console.log(`${name.padEnd(12)} recall ${recall} of ${both}  precision ${precision} of ${asked.length}`);
  };
  print("rules", ({ clue }) => clue.isAsked);
  for (const [asked, inPassing] of [
    [0.5, 0.5],
    [0.3, 0.5],
    [0.4, 0.6],
    [0.5, 0.7],
  ] as const)
    print(`${asked}, ${inPassing}`, ({ clue, chance }) => chance >= (clue.isAsked ? asked : inPassing));
}

/** The model's answer for clues, by the very weights that the file holds. */
function chanceBy(file: AskedModelFile): (clues: AskedClues) => number {
  const model = parseAskedModel(file);
  if (!model.ok) throw new Error(model.message);
  const { bias, signs, skills, wordWeights } = model.value;
  const wordAt = new Map(file.words.map((word, k) => [word, k * PLACES.length]));
  return (clues) => {
    let score = bias + (skills.get(clues.skill)?.[clues.isAsked ? 1 : 0] ?? 0);
    clues.signs.forEach((value, k) => {
      score += value * signs[k]!;
    });
    for (const [place, word] of clues.words) {
      const at = wordAt.get(word);
      if (at !== undefined) score += wordWeights[at + place]!;
    }
    return 1 / (1 + Math.exp(-score));
  };
}

function writeModel(file: AskedModelFile): void {
  const path = join(PROJECT, "models/asked.json");
  writeFileSync(`${path}.new`, JSON.stringify(file));
  renameSync(`${path}.new`, path);
}
