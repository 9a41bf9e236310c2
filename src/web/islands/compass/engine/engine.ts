import { type Compared, compare } from "../../../../core/compass/compare.ts";
import { type Costs, costsOf } from "../../../../core/compass/costs.ts";
import { type Deciding, decidingFor } from "../../../../core/compass/deciding.ts";
import { type Depth, depthOf } from "../../../../core/compass/depth.ts";
import { type Trial, trialsOf } from "../../../../core/compass/explore.ts";
import { type GapSkill, gapTo } from "../../../../core/compass/gap.ts";
import { type Ground, prepareGround } from "../../../../core/compass/ground.ts";
import {
  type InterestAnswers,
  type InterestInventory,
  interestProfile,
} from "../../../../core/compass/interest.ts";
import { type Leverage, leverageOf } from "../../../../core/compass/leverage.ts";
import {
  type MarketWording,
  parseMarketWording,
  type SkillWording,
} from "../../../../core/compass/market-wording.ts";
import { type Move, movesFrom, type Paths, pathsTo, readyFor } from "../../../../core/compass/moves.ts";
import type { CompassSettings, Person } from "../../../../core/compass/person.ts";
import { type Plan, type PlanOptions, planTo, whatIf } from "../../../../core/compass/plan.ts";
import { type Ranking, rank } from "../../../../core/compass/rank.ts";
import type { ReachCount } from "../../../../core/compass/reach.ts";
import type { Learning, SkillLearning } from "../../../../core/learning/learning.ts";
import { parseLearning } from "../../../../core/learning/parse.ts";
import { createResumeReader, type ResumeReader } from "../../../../core/reading/resume/read-resume.ts";
import { parseSpecialisationModel } from "../../../../core/reading/specialisation.ts";
import type { Result } from "../../../../core/result.ts";
import type { Skill } from "../../../../core/taxonomy/skill.ts";
import type { Specialisation } from "../../../../core/taxonomy/specialisation.ts";
import { type Taxonomy, trustedTaxonomy } from "../../../../core/taxonomy/taxonomy.ts";
import type { SpecialisationId } from "../../../../core/vocabulary.ts";
import type { DocumentFault } from "../../../../documents/fault.ts";
import type { RecognisedWord, Scan } from "../../../../documents/pictures/scan.ts";
import { decodeMarket } from "../../../../formats/arrow/decode-market.ts";
import { once } from "../../once.ts";
import { type Catalogue, catalogueOf } from "./catalogue.ts";
import { type Reading, type ResumeFile, readProfile, readRecognised } from "./read-profile.ts";

/** Where the data comes from. Rejects when it cannot be had. */
export interface EngineEffects {
  readonly bytes: (path: string) => Promise<Uint8Array>;
}

/** Who asks and what matters to them: all that a ranking or a plan depends on. */
export interface Question {
  readonly person: Person;
  readonly answers: InterestAnswers;
  readonly settings: CompassSettings;
}

export interface Decided {
  readonly ranking: Ranking;
  readonly deciding: readonly Deciding[];
}

/** Everything the compass computes. Each method may take a moment, so it runs beside the page, in a worker. */
export interface Engine {
  catalogue(): Promise<Catalogue>;
  read(file: ResumeFile): Promise<Result<Reading, DocumentFault>>;
  /** The pages of a scan as pictures; their words are recognised elsewhere and come back to `readScan`. */
  openScan(file: Omit<ResumeFile, "at">): Promise<Result<Scan, DocumentFault>>;
  readScan(
    scan: Scan,
    words: readonly (readonly RecognisedWord[])[],
    at: ResumeFile["at"],
  ): Promise<Result<Reading, DocumentFault>>;
  rank(question: Question): Promise<Ranking>;
  /** The ranking and, where it is a close call, what would decide it. */
  decide(question: Question): Promise<Decided>;
  costs(settings: CompassSettings): Promise<Costs>;
  gap(person: Person, to: SpecialisationId): Promise<readonly GapSkill[]>;
  /** How the ads of all AI work put a skill; null where that is not known. */
  wording(skill: string): Promise<SkillWording | null>;
  /** Ads within reach with these skills at a working level too, the others as they are. */
  withSkills(question: Question, to: SpecialisationId, skills: readonly string[]): Promise<ReachCount>;
  plan(question: Question, to: SpecialisationId, options: PlanOptions): Promise<Plan>;
  moves(question: Question): Promise<readonly Move[]>;
  /** The straight way to one specialisation, and through which others it may be worth to go. */
  paths(question: Question, to: SpecialisationId): Promise<Paths>;
  /** What to do now towards work that one is ready for; null for who is not. */
  ready(question: Question, to: SpecialisationId): Promise<ReturnType<typeof readyFor>>;
  compare(question: Question, ids: readonly SpecialisationId[]): Promise<readonly Compared[]>;
  depth(question: Question): Promise<Depth>;
  /** What an experienced person can build on; null for whom no skill is strong yet. */
  leverage(question: Question): Promise<Leverage | null>;
  /** How to learn a skill; null where nothing is written yet. */
  learning(skill: string): Promise<SkillLearning | null>;
  /** Three specialisations that fit and differ, for trying. */
  trials(ranking: Ranking): Promise<readonly Trial[]>;
}

/** Data is loaded when it is first needed and once only; a failed load may be tried again. */
export function createEngine(effects: EngineEffects): Engine {
  const taxonomy = once(() => loadTaxonomy(effects));
  const inventory = once(() => json<InterestInventory>(effects, "/data/interests.json"));
  const ground = once(async () => prepareGround(await loadMarket(effects), await taxonomy()));
  const learning = once(() => loadLearning(effects, taxonomy));
  const wording = once(() => loadWording(effects));
  const reader = once(() => loadReader(effects, taxonomy));
  return {
    catalogue: async () => {
      const { market } = await ground();
      return catalogueOf(await taxonomy(), market, await inventory());
    },
    read: async (file) => readProfile(file, await reader()),
    openScan: async ({ bytes, name }) => {
      const { openScan } = await import("../../../../documents/pictures/open-scan.ts");
      return openScan(bytes, name);
    },
    readScan: async (scan, words, at) => readRecognised(scan, words, at, await reader()),
    rank: async ({ person, answers, settings }) =>
      rank(await ground(), person, interestsOf(await inventory(), answers), settings),
    decide: async ({ person, answers, settings }) => {
      const answered = { inventory: await inventory(), answers };
      const ranking = rank(await ground(), person, interestsOf(answered.inventory, answers), settings);
      return { ranking, deciding: decidingFor(await ground(), person, answered, settings, ranking) };
    },
    costs: async (settings) => costsOf(await ground(), settings),
    gap: async (person, to) => gapTo(await ground(), person, to),
    wording: async (skill) => (await wording())?.skills[skill] ?? null,
    withSkills: async ({ person, settings }, to, skills) =>
      whatIf(await ground(), person, to, skills, settings),
    plan: async ({ person, settings }, to, options) => planTo(await ground(), person, to, settings, options),
    moves: async ({ person, settings }) => movesFrom(await ground(), person, settings),
    paths: async ({ person, settings }, to) => pathsTo(await ground(), person, to, settings),
    ready: async ({ person, settings }, to) => readyFor(await ground(), person, to, settings),
    compare: async ({ person, answers, settings }, ids) =>
      compare(await ground(), person, interestsOf(await inventory(), answers), settings, ids),
    trials: async (ranking) => trialsOf(await ground(), ranking),
    depth: async ({ person, settings }) => depthOf(await ground(), person, settings),
    leverage: async ({ person, settings }) => leverageOf(await ground(), person, settings, await learning()),
    learning: async (skill) => (await learning()).get(skill) ?? null,
  };
}

function interestsOf(inventory: InterestInventory, answers: InterestAnswers) {
  return Object.keys(answers).length === 0 ? null : interestProfile(inventory, answers);
}

async function loadTaxonomy(effects: EngineEffects): Promise<Taxonomy> {
  const { skills, specialisations } = await json<{ skills: Skill[]; specialisations: Specialisation[] }>(
    effects,
    "/data/taxonomy.json",
  );
  return trustedTaxonomy(skills, specialisations);
}

async function loadReader(effects: EngineEffects, taxonomy: () => Promise<Taxonomy>): Promise<ResumeReader> {
  const model = whole(parseSpecialisationModel(await json(effects, "/data/reader.json")));
  return createResumeReader(await taxonomy(), model);
}

/** One file for all skills: the server does not learn which of them a person looks at. */
async function loadLearning(effects: EngineEffects, taxonomy: () => Promise<Taxonomy>): Promise<Learning> {
  return whole(parseLearning(await json(effects, "/data/learning.json"), await taxonomy()));
}

/** A snapshot may come without. */
async function loadWording(effects: EngineEffects): Promise<MarketWording | null> {
  const wording = parseMarketWording(await json(effects, "/data/wording.json"));
  return wording.ok ? wording.value : null;
}

async function loadMarket(effects: EngineEffects): Promise<Ground["market"]> {
  return whole(decodeMarket(await effects.bytes("/data/market.arrow")));
}

async function json<Shape>(effects: EngineEffects, path: string): Promise<Shape> {
  return JSON.parse(new TextDecoder().decode(await effects.bytes(path))) as Shape;
}

function whole<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
