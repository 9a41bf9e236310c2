import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AnyColumn, layColumns } from "../src/core/reading/discover/columns.ts";
import { phraseSet, TAGGERS } from "../src/core/reading/discover/discover-model.ts";
import { createFeatureTable } from "../src/core/reading/discover/feature-table.ts";
import { taxonomyMarks } from "../src/core/reading/discover/known.ts";
import { type Lexicon, wordHash } from "../src/core/reading/discover/lexicon.ts";
import { tagWords } from "../src/core/reading/discover/tagger.ts";
import { createMentionFinder } from "../src/core/reading/text/mentions.ts";
import { PROJECT, shippedTaxonomy } from "../src/store/shipped.ts";
import { loadAds } from "./specialisation/load-ads.ts";
import { hashOf } from "./specialisation/split.ts";
import { adExamples, goldNames, idsHeldApart } from "./tagger/ad-examples.ts";
import { adLines, escoSkills, plainWords, skillLabels, skillSpan, technologies } from "./tagger/corpus.ts";
import { type Example, skillSpanExamples, spanHolders } from "./tagger/examples.ts";
import { type FittedTagger, fitTagger, namedColumns, readyTagger } from "./tagger/fit-tagger.ts";
import { countHabits, phraseHashes } from "./tagger/lexicon.ts";
import { writeLinker } from "./tagger/linker-files.ts";
import { markedOnSecondLook } from "./tagger/second-look.ts";
import { scoreSpans } from "./tagger/span-score.ts";
import { wordKnowledge } from "./tagger/word-knowledge.ts";

/**
 * Usage: node bench/train-tagger.ts DATA_DIR [--fresh] [--check]. Writes models/tagger.* and models/tagger-esco.*.
 * --fresh trains the word vectors anew; --check trains on part of the data, measures on the rest, and writes nothing.
 */
const [folder, ...flags] = process.argv.slice(2);
if (!folder) throw new Error("Usage: node bench/train-tagger.ts DATA_DIR [--fresh] [--check]");

const VERSION = "names-2";
/** Chosen on held-out documents of SkillSpan's train part. */
const OUTSIDE = { knowledge: -0.9, skill: -0.5, name: 0 };
/** The mean of four is worth one point of F1. */
const SEEDS = [1, 2, 3, 4];
const ADS = 1;
const SKILLSPAN = 2;
/** People marked these sentences, but by other rules than ours. */
const SKILLSPAN_WEIGHT = 0.5;
const MOST_AD_LINES = 9000;

const taxonomy = shippedTaxonomy();
const finder = createMentionFinder(taxonomy);
const knowledge = wordKnowledge(folder, flags.includes("--fresh"));
const { words, clusters } = knowledge;
const lists = [
  ...skillLabels(folder),
  ...escoSkills(folder).flatMap(({ altLabel }) => altLabel),
  ...technologies(folder),
].map(plainWords);
const { habits, cohesion } = countHabits(adLines(folder), words, finder);
const phrases = phraseHashes(lists);
const wordHashes = Int32Array.from(words, wordHash);
const lexicon: Lexicon = {
  words: createFeatureTable(wordHashes),
  clusters,
  habits,
  cohesion: (hash) => cohesion.get(hash) ?? 0,
  phrases: phraseSet(phrases),
};
const sentences = skillSpan(folder, "train");
const ads = loadAds(folder).toSorted((a, b) => hashOf(a.id) - hashOf(b.id));

if (flags.includes("--check")) check();
else write();

function fitSkillSpan(kind: "skill" | "knowledge", from: typeof sentences): FittedTagger {
  const examples = skillSpanExamples(from, kind);
  const holders = spanHolders(examples);
  return fitTagger(
    [{ examples, features: { lexicon, domain: 0, lists: { finder, holders } } }],
    OUTSIDE[kind],
    SEEDS,
  );
}

function fitNames(lines: readonly Example[], from: typeof sentences): FittedTagger {
  const marked = skillSpanExamples(from, "knowledge", SKILLSPAN_WEIGHT);
  const trained = (part: readonly Example[]) =>
    fitTagger(
      [
        { examples: marked, features: { lexicon, domain: SKILLSPAN, lists: null } },
        { examples: part, features: { lexicon, domain: ADS, lists: null } },
      ],
      OUTSIDE.name,
    );
  return trained(markedOnSecondLook(lines, lexicon, (half) => readyTagger(trained(half))));
}

/** Ads that readers read come first, then others in the order of their hashed ids; of those held apart nothing. */
function nameLines(hide: boolean) {
  const gold = goldNames(hide);
  const apart = idsHeldApart();
  const kept = ads.filter(({ id }) => !apart.has(id));
  const first = [
    ...kept.filter(({ id }) => gold.has(id)),
    ...kept.filter(({ id }) => !gold.has(id)).slice(0, 1600),
  ];
  return adExamples(first, taxonomy, gold, hide).slice(0, MOST_AD_LINES);
}

function write(): void {
  const fitted = {
    skill: fitSkillSpan("skill", sentences),
    knowledge: fitSkillSpan("knowledge", sentences),
    name: fitNames(nameLines(false), sentences),
  };
  const columns: Record<string, AnyColumn> = {
    words: wordHashes,
    ...Object.fromEntries(clusters.map((column, i) => [`cluster-${i}`, column as AnyColumn])),
    ...Object.fromEntries(habits.map((column, i) => [`habit-${i}`, column as AnyColumn])),
    pairs: Int32Array.from(cohesion.keys()),
    cohesion: Uint8Array.from(cohesion.values()),
    phrases,
    ...Object.assign({}, ...TAGGERS.map((name) => namedColumns(name, fitted[name]))),
  };
  const { places, bytes } = layColumns(columns);
  const taggers = Object.fromEntries(TAGGERS.map((name) => [name, fitted[name].settings]));
  writeFileSync(join(PROJECT, "models/tagger.bin"), bytes);
  writeFileSync(
    join(PROJECT, "models/tagger.json"),
    `${JSON.stringify({ version: VERSION, columns: places, taggers }, null, 1)}\n`,
  );
  console.log(`models/tagger.bin: ${(bytes.length / 1e6).toFixed(1)} MB`);
  console.log(`models/tagger-esco.*: ${(writeLinker(folder!, knowledge) / 1e6).toFixed(1)} MB`);
}

/** One document in four, and one skill in five, are kept out of training. */
function check(): void {
  const isOut = (document: string) => hashOf(document) % 4 === 0;
  for (const kind of ["knowledge", "skill"] as const) {
    if (flags.includes("--names")) break;
    const fitted = fitSkillSpan(
      kind,
      sentences.filter(({ document }) => !isOut(document)),
    );
    const out = skillSpanExamples(
      sentences.filter(({ document }) => isOut(document)),
      kind,
    );
    for (const outside of [0.25, 0, -0.25, -0.5, -0.75, -1]) {
      const tagger = readyTagger({ ...fitted, settings: { ...fitted.settings, outside } });
      const lines = out.map(({ text, words: split, spans }) => ({
        marked: spans,
        found: found(tagger, text, split),
      }));
      report(`${kind}, outside ${outside}`, lines);
    }
  }
  const lines = nameLines(true);
  const fitted = fitNames(
    lines.filter(({ document }) => !isOut(document)),
    sentences,
  );
  for (const outside of [0.5, 0, -0.5, -1]) {
    const tagger = readyTagger({ ...fitted, settings: { ...fitted.settings, outside } });
    const tried = lines
      .filter(({ document }) => isOut(document))
      .map(({ text, words: split, spans, hiddenSpans }) => ({
        shown: spans,
        hidden: hiddenSpans,
        found: found(tagger, text, split),
      }));
    report(
      `shown skills, outside ${outside}`,
      tried.map(({ shown, found: spans }) => ({ marked: shown, found: spans })),
    );
    report(
      `hidden skills (recall only), outside ${outside}`,
      tried.map(({ hidden, found: spans }) => ({ marked: hidden, found: spans })),
    );
  }
}

function found(tagger: ReturnType<typeof readyTagger>, text: string, split: Example["words"]) {
  const marks = taxonomyMarks(text, split, finder);
  return tagWords(tagger, lexicon, split, marks).map(({ from, to }) => [from, to] as const);
}

function report(name: string, lines: Parameters<typeof scoreSpans>[0]): void {
  const { precision, recall, f1, marked } = scoreSpans(lines);
  console.log(`${name}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (n ${marked})`);
}
