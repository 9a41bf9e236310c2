import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Ground, prepareGround } from "../src/core/compass/ground.ts";
import { buildMarket } from "../src/core/market/build.ts";
import { wilson } from "../src/core/market/interval.ts";
import { adFileFormat } from "../src/formats/adfiles/index.ts";
import { rowsOf } from "../src/store/files.ts";
import { shippedAdReader } from "../src/store/reader.ts";
import { shippedTaxonomy } from "../src/store/shipped.ts";
import { alone, type Bench, type BenchRow } from "./bench.ts";
import {
  distracted,
  FOLDS,
  foldOf,
  forgetful,
  type PseudoPerson,
  pseudoPeople,
  type ReadAd,
} from "./compass/pseudo-people.ts";
import {
  commonestFirst,
  compassCall,
  overlapCount,
  type Ranker,
  strengthRanker,
  tfIdfCosine,
} from "./compass/rankers.ts";

/**
 * Whether the compass finds the specialisation of people made from ads that its market does not hold: five folds by
 * employer, each met by a market of the other four. Every row says how many people it rests on.
 */
export const bench: Bench = {
  name: "compass",
  about:
    "people made from 60 % of an ad's required skills, found again by the compass in a market without that employer",
  needsData: true,
  run: async (folder) => {
    const ads = await readAll(folder!);
    const people = pseudoPeople(ads);
    const outcomes: Outcome[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const ground = groundWithout(ads, fold);
      const peers = peersOn(ground);
      for (const person of people.filter((one) => one.fold === fold)) {
        outcomes.push(tryOut(ground, peers, person, outcomes.length));
      }
    }
    report(outcomes);
    return rowsFor(outcomes);
  },
};

async function readAll(folder: string): Promise<ReadAd[]> {
  const reader = shippedAdReader();
  const read: ReadAd[] = [];
  for (const name of readdirSync(join(folder, "ads")).toSorted()) {
    const format = adFileFormat(name);
    if (!format) continue;
    for await (const row of rowsOf(join(folder, "ads", name))) {
      const source = format.adapt(row);
      if (!source) continue;
      const posting = reader.read(source.ad);
      read.push({ source, dated: { posting, month: source.month, employer: source.employer, source: 0 } });
    }
  }
  return read;
}

function groundWithout(ads: readonly ReadAd[], fold: number): Ground {
  const kept = ads.filter((ad) => foldOf(ad) !== fold).map(({ dated }) => dated);
  const description = { made: "", readerVersion: "", sources: [] };
  return prepareGround(buildMarket(kept, description), shippedTaxonomy());
}

const PEERS = {
  "strength alone": strengthRanker,
  "TF-IDF cosine": tfIdfCosine,
  "plain overlap": overlapCount,
  "most common first": commonestFirst,
} as const;
type PeerName = keyof typeof PEERS;
type RankerName = "the compass" | PeerName;
const NAMES: readonly RankerName[] = ["the compass", ...(Object.keys(PEERS) as PeerName[])];

interface Outcome {
  readonly person: PseudoPerson;
  /** Place of the true specialisation, from 1, by ranker. */
  readonly place: Readonly<Record<RankerName, number>>;
  readonly firstByCompass: string;
  /** Whether the compass' first place stays with a tenth of the skills lost, and with a fifth of noise. */
  readonly staysWithout: boolean;
  readonly staysWithNoise: boolean;
  /** The compass calls the first place clear; and whether the true one is among those it says are in the running. */
  readonly clear: boolean;
  readonly running: boolean;
}

function peersOn(ground: Ground): Readonly<Record<PeerName, Ranker>> {
  const made = Object.entries(PEERS).map(([name, make]) => [name, make(ground)]);
  return Object.fromEntries(made) as Record<PeerName, Ranker>;
}

function tryOut(
  ground: Ground,
  peers: Readonly<Record<PeerName, Ranker>>,
  person: PseudoPerson,
  seed: number,
): Outcome {
  const { order, clear, running } = compassCall(ground, person);
  const orders = [
    ["the compass", order],
    ...Object.entries(peers).map(([name, peer]) => [name, peer(person)]),
  ];
  const places = orders.map(([name, ids]) => [name, 1 + ids!.indexOf(person.truth)]);
  const first = order[0]!;
  const firstOf = (other: PseudoPerson) => compassCall(ground, other).order[0];
  return {
    person,
    place: Object.fromEntries(places) as Record<RankerName, number>,
    firstByCompass: first,
    staysWithout: firstOf(forgetful(person, seed)) === first,
    staysWithNoise: firstOf(distracted(person, ground.market.skillIds, seed)) === first,
    clear,
    running: running.includes(person.truth),
  };
}

function rowsFor(outcomes: readonly Outcome[]): BenchRow[] {
  const agreed = outcomes.filter(({ person }) => person.agreed);
  const plain = outcomes.filter(({ person }) => person.plain);
  const clear = outcomes.filter((one) => one.clear);
  const close = outcomes.filter((one) => !one.clear);
  return [
    ...rankerRows("title and duties agree", agreed),
    ...rankerRows("title names one kind of work alone", plain),
    ...rankerRows("any unambiguous title", outcomes),
    shareRow("first place stays without a tenth of the skills", outcomes, (one) => one.staysWithout),
    shareRow("… called clear", clear, (one) => one.staysWithout),
    shareRow("… called close", close, (one) => one.staysWithout),
    shareRow("called clear: true one first", clear, (one) => one.place["the compass"] === 1),
    shareRow("called close: true one first", close, (one) => one.place["the compass"] === 1),
    shareRow("called close: true one among those said to be in the running", close, (one) => one.running),
    shareRow("first place stays with a fifth of noise skills added", outcomes, (one) => one.staysWithNoise),
  ];
}

function rankerRows(group: string, outcomes: readonly Outcome[]): BenchRow[] {
  return [1, 3].flatMap((places) => {
    const among = places === 1 ? "true one first" : `among the first ${places}`;
    return [
      ...NAMES.map((name) =>
        shareRow(`${group}: ${name}, ${among}`, outcomes, (one) => one.place[name] <= places),
      ),
      evenRow(`${group}: the compass, ${among}, each specialisation counting alike`, outcomes, places),
    ];
  });
}

function shareRow(name: string, outcomes: readonly Outcome[], test: (one: Outcome) => boolean): BenchRow {
  const hits = outcomes.filter(test).length;
  const { low, high } = wilson(hits, outcomes.length);
  const size = `${outcomes.length} people, 95 % ${low.toFixed(2)}–${high.toFixed(2)}`;
  return alone(name, size, hits / Math.max(1, outcomes.length), "share");
}

/** The mean of the specialisations' own shares: most people come from three of them. */
function evenRow(name: string, outcomes: readonly Outcome[], places: number): BenchRow {
  const groups = [...Map.groupBy(outcomes, ({ person }) => person.truth).values()];
  const shares = groups.map(
    (own) => own.filter((one) => one.place["the compass"] <= places).length / own.length,
  );
  const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  return alone(name, `${groups.length} specialisations`, mean, "share");
}

/** Which specialisations are taken for which, to standard error. */
function report(outcomes: readonly Outcome[]): void {
  for (const truth of new Set(outcomes.map(({ person }) => person.truth))) {
    const own = outcomes.filter(({ person }) => person.truth === truth);
    const taken = Map.groupBy(own, ({ firstByCompass }) => firstByCompass);
    const counts = [...taken]
      .toSorted((a, b) => b[1].length - a[1].length)
      .map(([id, ones]) => `${id} ${ones.length}`);
    process.stderr.write(`${truth}: ${own.length} people, read as ${counts.join(", ")}\n`);
  }
}
