import type { EvidenceByField, Span } from "../../evidence.ts";
import type { Ad, Posting, PostingSkill } from "../../posting.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { createLanguageReader, type LanguageReader } from "../language.ts";
import { mixture, type SpecialisationFeatures, type SpecialisationModel } from "../specialisation.ts";
import { createMentionFinder, type MentionFinder } from "../text/mentions.ts";
import { normalise } from "../text/normalise.ts";
import { spelled } from "../text/passage.ts";
import type { PhraseTrie } from "../text/phrase-trie.ts";
import { createSieve, type Sieve } from "../text/sieve.ts";
import { createTokeniser, type Tokeniser } from "../text/tokens.ts";
import { createWordIndex, type WordIndex } from "../text/word-index.ts";
import type { AdText, Found } from "./ad-text.ts";
import { readAlternatives } from "./alternatives.ts";
import { type AskedClues, type AskedModel, askedCluesOf, createAskedJudge } from "./asked-model.ts";
import { readClearance } from "./clearance.ts";
import { readCompany } from "./company.ts";
import { type CueFinder, createCueFinder } from "./cues.ts";
import { readDegree } from "./degree.ts";
import { createClueReader, createDomainReader, type DomainClues, type DomainReader } from "./domain.ts";
import type { DomainModel } from "./domain-model.ts";
import { type Duty, dutiesOf, dutyLines } from "./duty-lines.ts";
import type { KnownEmployers } from "./employers.ts";
import { readEmployment } from "./employment.ts";
import { evidenceField } from "./evidence-field.ts";
import { adFeatures } from "./features.ts";
import { locationText } from "./location-text.ts";
import { withoutOrders } from "./orders.ts";
import { readPay } from "./pay.ts";
import { readPlaces } from "./places.ts";
import { readSections } from "./sections.ts";
import { readSeniority } from "./seniority.ts";
import { type AskedSkill, type Judgement, namingsIn, readSkills } from "./skills.ts";
import { readSponsorship } from "./sponsorship.ts";
import { readTitle } from "./title.ts";
import { readWorkMode } from "./work-mode.ts";
import { readYears } from "./years.ts";

/** Changes whenever the same ad may be read differently. */
export const READER_VERSION = "ads-11";

export interface AdReader {
  /** Reads every fact of an ad, each with where it stands. Same ad, same posting; no string makes it throw. */
  read(ad: Ad): Posting;
  /** The duties one by one, each with the kind of work it speaks for; spans of the source. */
  duties(ad: Ad): Duty[];
  /** What the specialisation is judged from, for training and for explaining it. */
  features(ad: Ad): SpecialisationFeatures;
  /** What the domain is judged from, for training. */
  domainClues(ad: Ad): DomainClues;
  /** What is judged of each skill that the ad names, for training. */
  askedClues(ad: Ad): AskedClues[];
}

/** What a reader may have beside the model of specialisations; without it, it goes by its rules and lexicon alone. */
export interface ReaderData {
  readonly domains?: DomainModel;
  readonly employers?: KnownEmployers;
  readonly asked?: AskedModel;
  /** The taxonomy's names, compiled. */
  readonly names?: PhraseTrie;
}

/** Compiles the taxonomy, unless its names are given compiled, and holds the models. */
export function createAdReader(
  taxonomy: Taxonomy,
  model: SpecialisationModel,
  { domains, employers, asked, names }: ReaderData = {},
): AdReader {
  const tables = [model.wordRow, ...(domains?.rows.slice(0, 2) ?? []), ...(asked ? [asked.words] : [])];
  const parts: Parts = {
    taxonomy,
    model,
    finder: createMentionFinder(taxonomy, names),
    judgement: asked ? { judge: createAskedJudge(asked, taxonomy), from: asked.from } : null,
    tokenise: createTokeniser(),
    findCues: createCueFinder(),
    sift: createSieve(),
    indexWords: createWordIndex(tables),
    readDomain: createDomainReader(domains, employers),
    readLanguage: createLanguageReader(),
  };
  let readClues: ReturnType<typeof createClueReader> | null = null;
  return {
    read: (ad) => readAd(ad, parts),
    duties(ad) {
      const adText = prepare(ad, parts);
      return dutiesOf(adText, model).map(({ span, kind }) => ({
        span: adText.normal.toSource(...span),
        kind,
      }));
    },
    domainClues(ad) {
      const adText = prepare(ad, parts);
      readClues ??= createClueReader();
      return readClues(adText, readTitle(adText)?.value ?? null, readCompany(adText)?.value ?? null);
    },
    askedClues(ad) {
      const adText = prepare(ad, parts);
      return askedCluesOf(adText, namingsIn(adText, parts.finder, taxonomy), taxonomy);
    },
    features(ad) {
      const adText = prepare(ad, parts);
      const title = readTitle(adText)?.value ?? null;
      const judgement = judgementIn(parts.readLanguage(adText.tokens), parts);
      const skills = readSkills(adText, parts.finder, title, parts.taxonomy, judgement);
      const features = adFeatures(adText, skills, title, taxonomy);
      return { ...features, text: spelled(features.text) };
    },
  };
}

interface Parts {
  readonly taxonomy: Taxonomy;
  readonly model: SpecialisationModel;
  readonly finder: MentionFinder;
  readonly judgement: Judgement | null;
  readonly tokenise: Tokeniser;
  readonly findCues: CueFinder;
  readonly sift: Sieve;
  readonly indexWords: WordIndex;
  readonly readDomain: DomainReader;
  readonly readLanguage: LanguageReader;
}

function prepare(ad: Ad, { tokenise, findCues, sift, indexWords }: Parts): AdText {
  const told = normalise(ad.text);
  const words = tokenise(told.text);
  const { normal, orders } = withoutOrders(told, words);
  const tokens = normal === told ? words : tokenise(normal.text);
  const { lines, sifted } = readSections(normal, tokens, findCues, sift, ad.company?.trim() || null);
  let cues = 0;
  for (const line of lines) cues |= line.cues;
  return {
    ad,
    normal,
    orders,
    text: normal.text,
    codes: tokens.codes,
    lines,
    cues,
    sifted,
    tokens,
    known: indexWords(tokens),
  };
}

function readAd(ad: Ad, parts: Parts): Posting {
  const { taxonomy, model, finder, readDomain, readLanguage } = parts;
  const adText = prepare(ad, parts);
  const language = readLanguage(adText.tokens);
  const title = readTitle(adText);
  const company = readCompany(adText);
  const skills = readSkills(adText, finder, title?.value ?? null, taxonomy, judgementIn(language, parts));
  const places = readPlaces(adText);
  const years = readYears(adText, toolTest(skills, taxonomy), title?.value ?? null);
  const alternatives = readAlternatives(adText, skills, taxonomy);
  const degree = readDegree(adText);
  const facts = {
    title,
    company,
    seniority: readSeniority(adText, title?.value ?? null, years),
    yearsMin: years,
    pay: readPay(adText, soleCountry(places.places)),
    workMode: readWorkMode(adText, title?.value ?? null),
    employment: readEmployment(adText, title?.value ?? null),
    degree: degree.stated,
    clearance: readClearance(adText),
    sponsorship: readSponsorship(adText),
    domain: readDomain(adText, title?.value ?? null, company?.value ?? null),
  };
  const specialisations = mixture(model, adFeatures(adText, skills, title?.value ?? null, taxonomy));
  return {
    title: title?.value ?? null,
    company: company?.value ?? null,
    location: locationText(places.location, places.places, facts.workMode.value),
    specialisations,
    domain: facts.domain.value,
    seniority: facts.seniority.value,
    yearsMin: years?.value ?? null,
    pay: facts.pay?.value ?? null,
    places: places.places,
    workMode: facts.workMode.value,
    employment: facts.employment.value,
    degree: facts.degree.value,
    ...(degree.preferred.length === 0 ? {} : { degreesPreferred: degree.preferred }),
    clearance: facts.clearance.value,
    sponsorship: facts.sponsorship?.value ?? null,
    skills: skills.map((skill) => postingSkill(skill, taxonomy, adText)),
    ...(alternatives.length === 0 ? {} : { alternatives: idsOf(alternatives, taxonomy) }),
    ...(language === null ? {} : { language }),
    evidence: evidenceOf(adText, [
      ...Object.entries(facts),
      ["location", { value: null, at: places.at }],
      ...mixtureFacts(adText, model, specialisations),
    ]),
    readerVersion: `${READER_VERSION}+${model.version}`,
  };
}

/** The judgement knows the words about a name in English alone. */
function judgementIn(language: string | null, { judgement }: Parts): Judgement | null {
  return language === null || language === "en" ? judgement : null;
}

function mixtureFacts(
  adText: AdText,
  model: SpecialisationModel,
  parts: Posting["specialisations"],
): NamedFact[] {
  const lines = [...dutyLines(adText, model, parts)];
  return lines.map(([id, at]) => [evidenceField(id), { value: null, at }]);
}

type NamedFact = readonly [field: string, fact: Found<unknown> | null];

function postingSkill(
  { ordinal, need, at }: AskedSkill,
  taxonomy: Taxonomy,
  { normal }: AdText,
): PostingSkill {
  const { id, name } = taxonomy.skills[ordinal]!;
  return { id, name, need, evidence: at.map(([start, end]) => normal.toSource(start, end)) };
}

function idsOf(groups: readonly (readonly number[])[], { skills }: Taxonomy): string[][] {
  return groups.map((group) => group.map((ordinal) => skills[ordinal]!.id));
}

/** Spans of the source by field; hidden text stands under "hidden-text", what is said to programs under "orders". */
function evidenceOf({ normal, orders }: AdText, facts: readonly NamedFact[]): EvidenceByField {
  const evidence: Record<string, readonly Span[]> = {};
  for (const [field, fact] of facts) {
    if (fact && fact.at.length > 0)
      evidence[field] = fact.at.map(([start, end]) => normal.toSource(start, end));
  }
  if (normal.hidden.length > 0) evidence["hidden-text"] = normal.hidden;
  if (orders.length > 0) evidence.orders = orders;
  return evidence;
}

const TOOL_KINDS = new Set(["language", "framework", "library", "tool", "platform", "service", "database"]);

/** Whether a single tool is named in a stretch of the normal text. */
function toolTest(
  skills: readonly AskedSkill[],
  taxonomy: Taxonomy,
): (start: number, end: number) => boolean {
  const isTool = ({ ordinal }: AskedSkill) => TOOL_KINDS.has(taxonomy.skills[ordinal]!.kind);
  return (from, to) =>
    skills.some((skill) => skill.at.some(([start]) => start >= from && start < to) && isTool(skill));
}

function soleCountry(places: Posting["places"]): string | null {
  const countries = new Set(places.map(({ country }) => country));
  return countries.size === 1 ? [...countries][0]! : null;
}
