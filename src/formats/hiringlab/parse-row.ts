/** Share of one country's Indeed postings that mention AI, on one day. */
export interface AiShareDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** ISO alpha-2. */
  readonly country: string;
  /** 0–1. */
  readonly share: number;
}

/** A row of Indeed Hiring Lab's CSV; null when it is not one. */
export function parseAiShareRow(row: Record<string, unknown>): AiShareDay | null {
  const day = String(row.date ?? "");
  const country = String(row.jobcountry ?? "");
  const percent = Number(row.AI_share_postings);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^[A-Z]{2}$/.test(country)) return null;
  return Number.isFinite(percent) && percent >= 0 && percent <= 100
    ? { day, country, share: percent / 100 }
    : null;
}
