/** What stands before the facts of an ad. {0} is filled in. */
export const WARNINGS = {
  language:
    "This ad seems to be in {0}, which Bearings does not read well: facts may be missing, and what is not found may still stand there.",
  "not-an-ad":
    "This does not look like a job ad: nothing in it tells of a job, of who is sought or of its terms. Is it the right text?",
  resume:
    "This looks like a résumé rather than a job ad: it was read as an ad all the same. A résumé is read in the compass, or by “bearings read resume”.",
} as const;

export type WarningId = keyof typeof WARNINGS;
