import { AI_SPECIALISATIONS } from "../src/core/vocabulary.ts";
import { readMarketFile } from "../src/store/market-file.ts";
import { shippedLearning, shippedTaxonomy } from "../src/store/shipped.ts";
import { alone, type Bench, type BenchRow } from "./bench.ts";
import { asksByNeed, chosenSkills } from "./learning/choose.ts";

/** How much of what ads ask for has an entry in `data/learning`, and which skill should be written next. */
export const bench: Bench = {
  name: "learning",
  about:
    "how far `data/learning` covers what AI ads ask for; the first skills still missing go to standard error",
  needsData: false,
  run: async () => {
    const taxonomy = shippedTaxonomy();
    const market = readMarketFile();
    if (!market.ok) throw new Error(market.message);
    const learning = shippedLearning(taxonomy);
    const asks = asksByNeed(market.value, taxonomy);
    const { must, ranked } = chosenSkills(asks, taxonomy);
    const missing = [...must, ...ranked].filter((id) => !learning.has(id)).slice(0, 40);
    process.stderr.write(`bearings: To be written next: ${missing.join(", ")}\n`);
    return [
      alone("skills with an entry", `${taxonomy.skills.length} skills`, learning.size, "skills"),
      share("core and distinguishing skills", must, (id) => learning.has(id)),
      share("100 most asked for", ranked.slice(0, 100), (id) => learning.has(id)),
      share("250 most asked for", ranked.slice(0, 250), (id) => learning.has(id)),
      shareOfAsks("required or preferred in AI ads", asks.ai, learning),
      shareOfAsks("required in AI ads", asks.aiRequired, learning),
      ...AI_SPECIALISATIONS.filter((id) => asks.bySpecialisation.get(id)?.size).map((id) =>
        shareOfAsks(id, asks.bySpecialisation.get(id)!, learning),
      ),
    ];
  },
};

function share(name: string, ids: readonly string[], covered: (id: string) => boolean): BenchRow {
  return alone(name, `${ids.length} skills`, ids.filter(covered).length / ids.length, "share");
}

function shareOfAsks(
  name: string,
  asks: ReadonlyMap<string, number>,
  learning: ReadonlyMap<string, unknown>,
): BenchRow {
  let of = 0;
  let covered = 0;
  for (const [id, n] of asks) {
    of += n;
    if (learning.has(id)) covered += n;
  }
  return alone(name, `${of} mentions`, of === 0 ? 0 : covered / of, "share");
}
