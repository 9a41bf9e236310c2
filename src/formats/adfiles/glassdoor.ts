import { type AdFileFormat, isRecord, textOf } from "./source-ad.ts";

/**
 * Data-science ads collected from Glassdoor in 2020. Its pay field is mostly Glassdoor's own estimate, which no
 * employer stated, so only figures marked as the employer's are kept.
 */
export const glassdoor: AdFileFormat = {
  id: "glassdoor-2020",
  name: "Glassdoor, a board of all jobs",
  bias: "One search for data science in the United States in 2020, before generative AI; laboratory scientists among them; the day is not known, so the postings carry no month.",
  year: "2020",
  matches: (fileName) => fileName.startsWith("glassdoor"),
  adapt: (row) => {
    if (!isRecord(row)) return null;
    const text = textOf(row, "Job Description");
    if (!text) return null;
    const company = employerName(textOf(row, "Company Name"));
    const number = textOf(row, "") ?? "";
    return {
      ad: {
        id: `glassdoor-${number}`,
        text,
        title: textOf(row, "Job Title"),
        company,
        location: textOf(row, "Location"),
        salary: statedByEmployer(textOf(row, "Salary Estimate")),
        workType: null,
      },
      month: null,
      employer: company,
    };
  },
};

/** The company without the rating that the source prints under it. */
function employerName(name: string | null): string | null {
  return name?.split("\n")[0]?.trim() || null;
}

function statedByEmployer(salary: string | null): string | null {
  return salary?.includes("Employer Provided") || salary?.includes("Employer est.") ? salary : null;
}
