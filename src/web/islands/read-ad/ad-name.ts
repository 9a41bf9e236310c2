import type { AdReading } from "./reader.ts";

/** What an ad is called in lists. */
export function nameOfAd({ posting: { title, company } }: Pick<AdReading, "posting">, at: number): string {
  if (title === null) return company === null ? `Ad ${at + 1}, without a title` : `Ad of ${company}`;
  return company === null ? title : `${title}, ${company}`;
}
