import { type AdFileFormat, jsonAd, textOf } from "./source-ad.ts";

/**
 * remotewlb.com, a board of remote jobs, 2024. Its `salary` field comes in several makings that do not mean the
 * same: "USD 156k~249k" is a range; "~204k" repeats only the upper end of the range in the text; a bare "342000.0"
 * is the *sum* of both ends; "65k-95k USD" and "~0k" are fillers. Only ranges and upper ends are kept.
 */
export const remotewlb: AdFileFormat = {
  id: "remotewlb-2024",
  name: "remotewlb.com, a board of remote jobs",
  bias: "Remote jobs only, one board, January to September 2024 with six in ten from March; chosen by programming language, so software engineering weighs heavily; US-heavy.",
  // It takes remote jobs only.
  workModeWhereSilent: "remote",
  matches: (fileName) => fileName.startsWith("remotewlb"),
  adapt: (row) => {
    const parsed = jsonAd(row);
    if (!parsed) return null;
    const { ad, fields } = parsed;
    return {
      ad: { ...ad, salary: meaningOf(ad.salary ?? null) },
      month: textOf(fields, "month"),
      employer: ad.company ?? null,
    };
  },
};

/** The salary field with its fillers and sums taken out and its upper ends named as such. */
function meaningOf(salary: string | null): string | null {
  if (salary === null || salary === "65k-95k USD" || salary === "~0k") return null;
  if (/^\d+(\.\d+)?$/.test(salary)) return null;
  const upperEnd = /^~(\d+k)$/.exec(salary);
  return upperEnd ? `up to $${upperEnd[1]}` : salary;
}
