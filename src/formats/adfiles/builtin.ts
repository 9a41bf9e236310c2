import { type AdFileFormat, jsonAd, textOf } from "./source-ad.ts";

/** builtin.com, a board of technology jobs; a search for AI engineering, made in February 2026. */
export const builtin: AdFileFormat = {
  id: "builtin-2026",
  name: "builtin.com, a board of technology jobs",
  bias: "One board and one search for AI engineering, made in February 2026, nearly all ads from the two months before; companies in the United States, India and the United Kingdom above all.",
  matches: (fileName) => fileName.startsWith("builtin"),
  adapt: (row) => {
    const parsed = jsonAd(row);
    if (!parsed) return null;
    const { ad, fields } = parsed;
    const month = textOf(fields, "postedDate")?.slice(0, 7) ?? null;
    return { ad, month, employer: ad.company ?? null };
  },
};
