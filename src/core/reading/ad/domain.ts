import type { Span } from "../../evidence.ts";
import type { Domain } from "../../vocabulary.ts";
import { spelled } from "../text/passage.ts";
import { createPhraseFinder, type PhraseFinder } from "../text/phrases.ts";
import { createTokeniser } from "../text/tokens.ts";
import type { AdText, Found } from "./ad-text.ts";
import { createDomainFeatures, type DomainClues, passagesOf } from "./domain-features.ts";
import { type DomainModel, likeliestDomain } from "./domain-model.ts";
import { DOMAIN_WORDS, domainWeight } from "./domain-words.ts";
import type { KnownEmployers } from "./employers.ts";
import type { SectionKind } from "./headings.ts";

/** How much a word of each part of the ad says about whom the work serves. */
const PART_WEIGHT: Readonly<Record<SectionKind, number>> = {
  "about-company": 2,
  "about-role": 1.5,
  other: 1.5,
  duties: 1,
  required: 0.7,
  preferred: 0.4,
  benefits: 0,
  legal: 0,
  "how-to-apply": 0,
};
/** Their words are also those of any software work: they count only where the employer speaks of itself. */
const BROAD: ReadonlySet<Domain> = new Set(["developer-tools", "enterprise-software"]);
const OF_THE_WORK: ReadonlySet<SectionKind> = new Set(["duties", "required", "preferred"]);
const NAME_WEIGHT = 3;
/** How far into the ad the employer usually says what it does. */
const OPENING = 900;
const LEAST_SCORE = 1;
const MOST_SPANS = 6;
/** In a shorter ad each word would speak too loudly: there the lexicon decides. */
const FEWEST_FEATURES = 120;

export type { DomainClues } from "./domain-features.ts";

export type DomainReader = (ad: AdText, title: string | null, company: string | null) => Found<Domain>;

/**
 * Weighs the wording of the employer's description, the title and the duties. With a model, its weights decide and the
 * lexicon's words are evidence; an employer that is known works in the field it is known for. Without a model the lexicon decides, "other" when little speaks for any.
 */
export function createDomainReader(model?: DomainModel, employers?: KnownEmployers): DomainReader {
  const countLexicon = createLexiconCounter();
  const known = (company: string | null) => (company && employers?.(company)) || null;
  if (!model) return (ad, title, company) => best(countLexicon(ad, title, company));
  const features = createDomainFeatures(model);
  return (ad, title, company) => {
    const { scores, spans } = countLexicon(ad, title, company);
    const stated = known(company);
    if (stated) return { value: stated, at: spans.get(stated) ?? [] };
    const found = features({ title, company, lexicon: scores, ...passagesOf(ad) });
    if (found.row.length < FEWEST_FEATURES) return best({ scores, spans });
    const value = likeliestDomain(model, found);
    return { value, at: spans.get(value) ?? [] };
  };
}

/** Makes the reader of what a model is trained on. */
export function createClueReader(): (
  ad: AdText,
  title: string | null,
  company: string | null,
) => DomainClues {
  const countLexicon = createLexiconCounter();
  return (ad, title, company) => {
    const { itself, all } = passagesOf(ad);
    const { scores: lexicon } = countLexicon(ad, title, company);
    return { title, company, lexicon, itself: spelled(itself), all: spelled(all) };
  };
}

/** What the lexicon finds in an ad, by domain. */
interface LexiconCount {
  readonly scores: Map<Domain, number>;
  readonly spans: Map<Domain, Span[]>;
}

/** Makes the counter of the lexicon's wording: the same word again says less each time. */
function createLexiconCounter(): (ad: AdText, title: string | null, company: string | null) => LexiconCount {
  const find: PhraseFinder<Domain> = createPhraseFinder(DOMAIN_WORDS);
  const tokenise = createTokeniser();
  return (ad, title, company) => {
    const scores = new Map<Domain, number>();
    const spans = new Map<Domain, Span[]>();
    const seen = new Map<string, number>();
    let line = 0;
    for (const { label, start, end } of find(ad.tokens)) {
      while (line < ad.lines.length - 1 && ad.lines[line]!.end <= start) line++;
      const { section } = ad.lines[line]!;
      const part = PART_WEIGHT[section] * (start < OPENING ? 1.3 : 1);
      if (part === 0 || (BROAD.has(label) && OF_THE_WORK.has(section))) continue;
      const words = ad.text.slice(start, end).toLowerCase();
      const times = (seen.get(words) ?? 0) + 1;
      seen.set(words, times);
      add(scores, label, (part * domainWeight(label)) / times ** 0.7);
      const at = spans.get(label);
      if (!at) spans.set(label, [[start, end]]);
      else if (at.length < MOST_SPANS) at.push([start, end]);
    }
    for (const { label } of find(tokenise(`${title ?? ""} . ${company ?? ""}`))) {
      add(scores, label, NAME_WEIGHT * domainWeight(label));
    }
    return { scores, spans };
  };
}

function add(scores: Map<Domain, number>, domain: Domain, score: number): void {
  scores.set(domain, (scores.get(domain) ?? 0) + score);
}

function best({ scores, spans }: LexiconCount): Found<Domain> {
  let value: Domain = "other";
  let most = LEAST_SCORE;
  for (const [domain, score] of scores) {
    if (score > most) {
      value = domain;
      most = score;
    }
  }
  return { value, at: spans.get(value) ?? [] };
}
