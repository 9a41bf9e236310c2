import type { SampleResult } from "../actions/sample-result.ts";
import type { InterestInventory } from "../core/compass/interest.ts";
import type { MarketWording } from "../core/compass/market-wording.ts";
import type { Learning } from "../core/learning/learning.ts";
import type { AiShare } from "../core/market/ai-share.ts";
import type { Market } from "../core/market/market.ts";
import type { PaySurvey } from "../core/market/survey.ts";
import type { SteadyMonths } from "../core/market/trends/windows.ts";
import type { Result } from "../core/result.ts";
import type { Taxonomy } from "../core/taxonomy/taxonomy.ts";
import type { BuiltAssets } from "../store/built-assets.ts";
import type { SampleResume, StudyBasis, WebFiles } from "../store/web-files.ts";

/** Everything the app needs; it reads no file, clock or network by itself. */
export interface AppDeps {
  readonly taxonomy: Taxonomy;
  /** How to learn each skill on which something is written. */
  readonly learning: Learning;
  /** A missing or damaged market gives pages without figures that say so. */
  readonly market: Result<Market>;
  /** Facts of other sources; null where the file is missing. */
  readonly paySurvey: PaySurvey | null;
  readonly aiShare: AiShare | null;
  /** How the ads of the market put each skill; null where that was not kept. */
  readonly wording: MarketWording | null;
  /** When each source was collected in one way: trends are told of these months alone. */
  readonly steadyMonths: Readonly<Record<string, SteadyMonths>>;
  readonly inventory: InterestInventory;
  readonly studyBases: readonly StudyBasis[];
  readonly samples: readonly SampleResume[];
  /** The result that the home page shows; null when there is nothing to compute it from. */
  readonly sampleResult: () => Promise<SampleResult | null>;
  readonly assets: BuiltAssets;
  /** Data files and built files by address. */
  readonly files: WebFiles;
  readonly log: AppLog;
}

export interface AppLog {
  /** Something broke while a page was made. */
  failure(error: unknown): void;
}
