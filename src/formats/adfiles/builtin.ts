import { type AdFileFormat, isRecord, textOf } from "./source-ad.ts";

/** builtin.com, a board of technology jobs; a search for AI engineering, made in February 2026. */
export const builtin: AdFileFormat = {
  id: "builtin-2026",
  name: "builtin.com, a board of technology jobs",
  bias: "One board and one search for AI engineering, made in February 2026, nearly all ads from the two months before; companies in the United States, India and the United Kingdom above all.",
  matches: (fileName) => fileName.startsWith("builtin"),
  adapt: (row) => {
    if (!isRecord(row)) return null;
    const text = textOf(row, "text");
    const id = textOf(row, "id");
    if (!text || !id) return null;
    const company = textOf(row, "company");
    return {
      ad: {
        id,
        text,
        title: textOf(row, "title"),
        company,
        location: textOf(row, "location"),
        salary: null,
        workType: textOf(row, "workType"),
      },
      month: textOf(row, "postedDate")?.slice(0, 7) ?? null,
      employer: company ?? id,
    };
  },
};
