import { taxonomyMarks } from "../src/core/reading/discover/known.ts";
import { tagWords } from "../src/core/reading/discover/tagger.ts";
import { createMentionFinder } from "../src/core/reading/text/mentions.ts";
import { shippedDiscoverModel } from "../src/store/discovery.ts";
import { shippedTaxonomy } from "../src/store/shipped.ts";
import { alone, type Bench, type BenchRow, beside } from "./bench.ts";
import { skillSpan } from "./tagger/corpus.ts";
import { type Example, skillSpanExamples } from "./tagger/examples.ts";
import { scoreSpans } from "./tagger/span-score.ts";

/** Strict span F1 on SkillSpan's test part, as published (Zhang et al. 2022). We measure on its dev part. */
const PUBLISHED = { knowledge: 0.698, skill: 0.567 };

/** Strict span F1 of the two SkillSpan taggers on the dev part, which no training has seen. */
export const bench: Bench = {
  name: "skillspan",
  about:
    "strict span F1 on SkillSpan dev (ours: linear, a few MB, no network) beside the published XLM-R-large on its test part (JobBERT: knowledge about .65, skill about .53)",
  needsData: true,
  run: async (folder) => {
    const sentences = skillSpan(folder!, "dev");
    return (["knowledge", "skill"] as const).flatMap((kind) =>
      rowsOf(kind, skillSpanExamples(sentences, kind)),
    );
  },
};

function rowsOf(kind: "knowledge" | "skill", examples: readonly Example[]): BenchRow[] {
  const { lexicon, taggers } = shippedDiscoverModel();
  const finder = createMentionFinder(shippedTaxonomy());
  const began = performance.now();
  const lines = examples.map(({ text, words, spans }) => ({
    marked: spans,
    found: tagWords(taggers[kind], lexicon, words, taxonomyMarks(text, words, finder)).map(
      ({ from, to }) => [from, to] as const,
    ),
  }));
  const seconds = (performance.now() - began) / 1000;
  const { precision, recall, f1, marked } = scoreSpans(lines);
  const size = `${marked} spans in ${examples.length} sentences`;
  return [
    beside(`${kind}: F1`, size, f1, "strict span F1", "XLM-R-large, on test", PUBLISHED[kind]),
    alone(`${kind}: precision`, size, precision, "share"),
    alone(`${kind}: recall`, size, recall, "share"),
    alone(`${kind}: speed`, size, examples.length / seconds, "sentences a second"),
  ];
}
