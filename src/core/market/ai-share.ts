/** Share of job postings that mention AI, by country and month, as another source counts it. */
export interface AiShare {
  readonly source: string;
  readonly licence: string;
  readonly bias: string;
  /** `country` ISO alpha-2, `month` `YYYY-MM`, `share` 0–1: the mean of the month's days. */
  readonly months: readonly { readonly country: string; readonly month: string; readonly share: number }[];
}
