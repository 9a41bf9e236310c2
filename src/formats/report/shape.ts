/** A report as a row of blocks, so that a page and a PDF say the same. */
export interface Report {
  readonly title: string;
  /** Under the title: for whom, from when, from what. */
  readonly about: string;
  readonly sections: readonly ReportSection[];
}

export interface ReportSection {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "lead" | "text" | "note"; readonly text: string }
  | { readonly kind: "subheading"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | FitsBlock
  | TableBlock
  | StepsBlock;

/** The ranking: a bar each for fit and its factors, 0–1; null where a factor could not be computed. */
export interface FitsBlock {
  readonly kind: "fits";
  readonly rows: readonly FitRow[];
}

export interface FitRow {
  readonly name: string;
  readonly fit: number;
  readonly strength: number;
  readonly interest: number | null;
  readonly market: number;
  /** Ads within reach, of those that can be judged. */
  readonly reach: string;
}

/** The first column is text, the others are figures or short words. */
export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface StepsBlock {
  readonly kind: "steps";
  readonly steps: readonly ReportStep[];
}

export interface ReportStep {
  readonly name: string;
  readonly when: string;
  readonly hours: string;
  /** Ads within reach: "12 → 15 of 89". */
  readonly reach: string;
  readonly why: string;
  /** Something to build, or where to begin; each a sentence. */
  readonly ways: readonly ReportWay[];
}

export interface ReportWay {
  readonly label: string;
  readonly text: string;
  readonly url?: string;
}
