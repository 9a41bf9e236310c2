/**
 * Bearings as a library. Everything here is pure but for `readDocument`, which loads its parsers when it needs them,
 * and the `shipped…` functions, which read files of this package.
 */

export { answerMarket, type MarketAnswer } from "./actions/answer-market.ts";
export { aiShareTrends, type MarketTrends, marketTrends, type TrendGround } from "./actions/market-trends.ts";
export {
  estimatePosting,
  type PayGround,
  type PayPremiums,
  payPremiums,
} from "./actions/pay-premium.ts";
export { type ReadPosting, readAd } from "./actions/read-ad.ts";
export { readAdLines } from "./actions/read-ad-lines.ts";
export { readResumeFile } from "./actions/read-resume.ts";
export type { Alternative } from "./core/compass/alternatives.ts";
export { type Ask, asksIn } from "./core/compass/asks.ts";
export { type Compared, compare } from "./core/compass/compare.ts";
export { type Cost, type Costs, costsOf } from "./core/compass/costs.ts";
export { type Coverage, coverageOf } from "./core/compass/coverage.ts";
export { type DatedStep, datedSteps } from "./core/compass/dated-steps.ts";
export { type Answered, type Deciding, decidingFor } from "./core/compass/deciding.ts";
export type { DecidingQuestion, OpenQuestion } from "./core/compass/deciding-question.ts";
export type { DecidingSkill } from "./core/compass/deciding-skill.ts";
export type { DecidingWeight } from "./core/compass/deciding-weight.ts";
export type { DegreeOutlook } from "./core/compass/degree-outlook.ts";
export { type DegreePlan, HELD_DEGREES, type HeldDegree } from "./core/compass/degree-plan.ts";
export { type Depth, depthOf } from "./core/compass/depth.ts";
export { type Trial, trialsOf } from "./core/compass/explore.ts";
export { type GapOptions, type GapSkill, gapTo } from "./core/compass/gap.ts";
export { type HeldEvidence, withEvidence } from "./core/compass/gap-evidence.ts";
export { type AdGap, type AdGapSkill, gapToAds } from "./core/compass/gap-to-ads.ts";
export { type Ground, prepareGround } from "./core/compass/ground.ts";
export { INDUSTRIES } from "./core/compass/industries.ts";
export {
  type InterestAnswers,
  type InterestInventory,
  type InterestProfile,
  interestProfile,
  interestRanking,
  type RankedInterest,
} from "./core/compass/interest.ts";
export { type CarriedSkill, type Leverage, leverageOf, type ShownSkill } from "./core/compass/leverage.ts";
export { countWording, type MarketWording, type SkillWording } from "./core/compass/market-wording.ts";
export type { LackedSkill, Mentee } from "./core/compass/mentoring.ts";
export { type Move, movesFrom, moveTo, type Paths, pathsTo } from "./core/compass/moves.ts";
export { openingsOf } from "./core/compass/openings.ts";
export {
  type CompassSettings,
  type Constraints,
  DEFAULT_SETTINGS,
  type Person,
  personOf,
} from "./core/compass/person.ts";
export { type Phrasing, phrasingOf } from "./core/compass/phrasing.ts";
export { type Plan, type PlanOptions, type PlanStep, planTo, whatIf } from "./core/compass/plan.ts";
export {
  addNote,
  followRenames,
  logHours,
  markStep,
  NO_PROGRESS,
  type Progress,
  planWithProgress,
  type SkillProgress,
  STEP_STATES,
  type StepState,
} from "./core/compass/progress.ts";
export { formatProgress, type KeptProgress, parseProgress } from "./core/compass/progress-file.ts";
export { type RankedSpecialisation, type Ranking, rank } from "./core/compass/rank.ts";
export { RISKS, type Risk } from "./core/compass/risk.ts";
export type { Topic } from "./core/compass/topics.ts";
export { parseHeldDegree, parseIndustries, parseRisk, parseStudying } from "./core/compass/wishes.ts";
export type { Span } from "./core/evidence.ts";
export type { LaidOutText } from "./core/layout.ts";
export { checkLearning, type LearningFault } from "./core/learning/check.ts";
export type { Learning, PracticeProject, Resource, SkillLearning } from "./core/learning/learning.ts";
export { parseLearning } from "./core/learning/parse.ts";
export { buildMarket, type DatedPosting } from "./core/market/build.ts";
export { type Cell, countBy, DIMENSIONS, type Dimension } from "./core/market/counts.ts";
export { type GreedyStep, greedySteps } from "./core/market/kernel/greedy.ts";
export { type Inverted, indexedWhatIf, invert } from "./core/market/kernel/inverted.ts";
export { type KeptReach, keepReach, setCredit } from "./core/market/kernel/kept.ts";
export { pickRows, type Requirements, type RowRange } from "./core/market/kernel/requirements.ts";
export {
  heldCredit,
  plainCount,
  type ReachTerms,
  type Standing,
  shareOf,
  standingOf,
} from "./core/market/kernel/terms.ts";
export { addWhatIf, nothingCounted, scanWhatIf, type WhatIf } from "./core/market/kernel/what-if.ts";
export type { Market, MarketDescription, MarketFilter } from "./core/market/market.ts";
export { type PayCell, payBy, payOf } from "./core/market/pay.ts";
export type { PayEstimate } from "./core/market/premium/estimate.ts";
export type { Premium } from "./core/market/premium/model.ts";
export { type MoneyTable, purchasingPower, toDollars } from "./core/market/premium/money.ts";
export { type MarketQuery, MEASURES, type Measure, parseMarketQuery } from "./core/market/query.ts";
export { selectRows } from "./core/market/select.ts";
export { type DistinguishingSkill, distinguishingSkills, topSkills } from "./core/market/skills.ts";
export { type Season, seasonOf } from "./core/market/trends/season.ts";
export { type SourceTrends, type Trend, trendsOf } from "./core/market/trends/trends.ts";
export type { Ad, Pay, Place, Posting, PostingSkill, SpecialisationShare } from "./core/posting.ts";
export type { Profile, ProfileSkill, WorkEntry } from "./core/profile.ts";
export { type Advice, adviceFor } from "./core/reading/ad/advice.ts";
export type { InShort } from "./core/reading/ad/in-short.ts";
export { type AdReader, createAdReader } from "./core/reading/ad/read-ad.ts";
export { describeMixture, type MixtureSentence, spreadOf } from "./core/reading/ad/spread.ts";
export { type AdWarning, warningsFor } from "./core/reading/ad/warnings.ts";
export { createResumeReader, type ResumeReader } from "./core/reading/resume/read-resume.ts";
export { parseSpecialisationModel, type SpecialisationModel } from "./core/reading/specialisation.ts";
export type { Result } from "./core/result.ts";
export type { Skill } from "./core/taxonomy/skill.ts";
export type { Specialisation, Taste } from "./core/taxonomy/specialisation.ts";
export { createTaxonomy, type Taxonomy } from "./core/taxonomy/taxonomy.ts";
export * from "./core/vocabulary.ts";
export { type DocumentFault, readDocument } from "./documents/read-document.ts";
export { decodeMarket } from "./formats/arrow/decode-market.ts";
export { encodeMarket } from "./formats/arrow/encode-market.ts";
export { planCalendar } from "./formats/icalendar/plan-calendar.ts";
export { reportHtml } from "./formats/report/html.ts";
export { makeReport, type ReportFacts } from "./formats/report/make-report.ts";
export type { Report } from "./formats/report/shape.ts";
export { readMarketFile } from "./store/market-file.ts";
export { shippedAdReader, shippedResumeReader } from "./store/reader.ts";
export {
  shippedInventory,
  shippedLearning,
  shippedMoney,
  shippedSteadyMonths,
  shippedTaxonomy,
} from "./store/shipped.ts";
export { readWordingOf } from "./store/wording-file.ts";
