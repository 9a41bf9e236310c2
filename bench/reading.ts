import { wilson } from "../src/core/market/interval.ts";
import type { Ad, Posting } from "../src/core/posting.ts";
import { createMentionFinder } from "../src/core/reading/text/mentions.ts";
import type { Taxonomy } from "../src/core/taxonomy/taxonomy.ts";
import type { Need } from "../src/core/vocabulary.ts";
import { shippedAdReader } from "../src/store/reader.ts";
import { shippedTaxonomy } from "../src/store/shipped.ts";
import { alone, type Bench, type BenchRow, beside } from "./bench.ts";
import { adsByKey } from "./reading/ads.ts";
import { FIELDS, scoreField } from "./reading/fields.ts";
import { factAds, type GoldAd, goldAds, isHeldApart, locationLabels } from "./reading/gold.ts";
import { wordsShared } from "./reading/location.ts";
import { type AskedSkills, scoreSkills } from "./reading/skills.ts";
import { labelOfTitle } from "./specialisation/titles.ts";

/**
 * How truly ads are read, against gold labels. `BEARINGS_BENCH_HALF=rare` looks at the half that no rule is fitted
 * to, `fresh` at the ads read once, `all` at everything; the errors by kind are never listed for the rare half.
 */
export const bench: Bench = {
  name: "reading",
  about:
    "agreement of the ad reader with careful readers, field by field, beside a title rule and a plain dictionary",
  needsData: true,
  run: async (folder) => {
    const half = process.env.BEARINGS_BENCH_HALF ?? "work";
    const ads = await adsByKey(folder!);
    if (half === "facts") return factRows(ads);
    const gold = goldAds().filter((one) => (half === "all" || one.half === half) && ads.has(one.id));
    const reader = shippedAdReader();
    const pairs = gold.map((one) => [one, reader.read(ads.get(one.id)!)] as const);
    const taxonomy = shippedTaxonomy();
    return [
      ...fieldRows(pairs, half),
      titleRule(gold, (id) => ads.get(id)!.title ?? ""),
      mixtureRow(pairs),
      ...skillRows(
        "skills",
        pairs.map(([one, posting]) => [one, asked(posting)] as const),
        taxonomy,
        half,
      ),
      ...skillRows(
        "plain dictionary",
        dictionary(gold, (id) => ads.get(id)!.text, taxonomy),
        taxonomy,
        "",
      ),
    ];
  },
};

/** The ads that were read for their facts alone. */
function factRows(ads: ReadonlyMap<string, Ad>): BenchRow[] {
  const reader = shippedAdReader();
  const pairs = factAds().flatMap((one) => {
    const ad = ads.get(one.id);
    return ad ? [[one, reader.read(ad)] as const] : [];
  });
  return [...fieldRows(pairs, "facts", FACTS), locationRow(pairs)];
}

/** Readers word a place in many ways, so that what is counted is the words in common. */
function locationRow(pairs: readonly (readonly [GoldAd, Posting])[]): BenchRow {
  const labels = locationLabels();
  const shared = pairs.flatMap(([{ id }, { location }]) => {
    const label = labels.get(id);
    return label === undefined ? [] : [wordsShared(location, label)];
  });
  const mean = shared.reduce((sum, one) => sum + one, 0) / shared.length;
  return alone("location in words, F1 of its words", `${shared.length} ads`, mean, "share");
}

const FACTS = FIELDS.filter(({ name }) => name !== "primary specialisation" && name !== "domain");

function fieldRows(
  pairs: readonly (readonly [GoldAd, Posting])[],
  half: string,
  fields: typeof FIELDS = FIELDS,
): BenchRow[] {
  return fields.map((field) => {
    const score = scoreField(field, pairs);
    if (mayBeSeen(half)) {
      for (const error of score.errors) {
        process.stderr.write(`${field.name}\t${error.id}\tread ${error.read}\tlabelled ${error.labelled}\n`);
      }
    }
    const { low, high } = wilson(score.accuracy * score.n, score.n);
    const size = `${score.n} ads, 95 % ${low.toFixed(2)}–${high.toFixed(2)}`;
    if (score.readersAgree === null) return alone(field.name, size, score.accuracy, "share");
    const peer = "the readers' own agreement";
    return beside(field.name, size, score.accuracy, "share", peer, score.readersAgree);
  });
}

/** The errors of all halves together would tell those of the halves held apart. */
function mayBeSeen(half: string): boolean {
  return half !== "all" && !isHeldApart(half);
}

function titleRule(gold: readonly GoldAd[], titleOf: (id: string) => string): BenchRow {
  const right = gold.map((one) => {
    const named = labelOfTitle(titleOf(one.id)) ?? "other";
    return one.readers.filter((labels) => labels.roles[0]?.role === named).length / one.readers.length;
  });
  const accuracy = right.reduce((sum, share) => sum + share, 0) / right.length;
  return alone("primary specialisation by a rule on titles", `${gold.length} ads`, accuracy, "share");
}

function mixtureRow(pairs: readonly (readonly [GoldAd, Posting])[]): BenchRow {
  const overlaps = pairs.flatMap(([gold, posting]) => {
    const read = new Map<string, number>(posting.specialisations.map((part) => [part.id, part.weight]));
    return gold.readers.map((labels) =>
      labels.roles.reduce((sum, part) => sum + Math.min(part.weight, read.get(part.role) ?? 0), 0),
    );
  });
  const mean = overlaps.reduce((sum, overlap) => sum + overlap, 0) / overlaps.length;
  return alone("mixture overlap", `${pairs.length} ads`, mean, "share");
}

function asked(posting: Posting): AskedSkills {
  const stated = posting.skills.filter((skill) => skill.need !== "mentioned");
  return new Map(stated.map((skill) => [skill.id, skill.need]));
}

/** Every known name anywhere in the text, all of them required. */
function dictionary(gold: readonly GoldAd[], textOf: (id: string) => string, taxonomy: Taxonomy) {
  const finder = createMentionFinder(taxonomy);
  return gold.map((one) => {
    const found = finder.find(textOf(one.id)).map((mention) => taxonomy.skills[mention.skill]!.id);
    return [one, new Map(found.map((id) => [id, "required" as Need]))] as const;
  });
}

function skillRows(
  name: string,
  pairs: readonly (readonly [GoldAd, AskedSkills])[],
  taxonomy: Taxonomy,
  half: string,
): BenchRow[] {
  const score = scoreSkills(pairs, taxonomy);
  if (mayBeSeen(half)) {
    process.stderr.write(`missed\t${mostFrequent(score.missed)}\nextra\t${mostFrequent(score.extra)}\n`);
  }
  return [
    alone(`${name}: recall of what both readers named`, `${score.named} skills`, score.recall, "share"),
    alone(`${name}: precision against what either named`, `${score.found} skills`, score.precision, "share"),
    alone(`${name}: need right`, `${score.named} skills`, score.needRight, "share"),
  ];
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 60)
    .map(([key, count]) => `${key} ${count}`)
    .join(", ");
}
