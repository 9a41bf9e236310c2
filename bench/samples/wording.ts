import type { JsonEducation, JsonResume } from "../../src/formats/jsonresume/shape.ts";

/** The line that every sample carries. */
export const SAMPLE_LABEL =
  "Invented sample for Bearings — not a real person. Employers and schools are invented.";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const LONG_MONTHS =
  "January February March April May June July August September October November December".split(" ");

/** How one layout writes a date that is stated as YYYY or YYYY-MM. */
export type DateStyle = "short" | "long" | "numeric" | "dotted" | "year";

export function formatDate(date: string | undefined, style: DateStyle): string {
  if (!date) return "Present";
  const [year = "", month] = date.split("-");
  if (!month || style === "year") return year;
  if (style === "short") return `${MONTHS[Number(month) - 1]} ${year}`;
  if (style === "long") return `${LONG_MONTHS[Number(month) - 1]} ${year}`;
  return style === "numeric" ? `${month}/${year}` : `${month}.${year}`;
}

export function formatPeriod(
  from: string | undefined,
  to: string | undefined,
  style: DateStyle,
  now = "Present",
): string {
  return `${formatDate(from, style)} – ${to ? formatDate(to, style) : now}`;
}

export function placeOf(resume: JsonResume): string {
  const { city, region, countryCode } = resume.basics?.location ?? {};
  return [city, region || countryCode].filter(Boolean).join(", ");
}

export function degreeOf(study: JsonEducation, between = " in "): string {
  return `${study.studyType}${between}${study.area}`;
}

export function bareLink(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, "");
}

export function linksOf(resume: JsonResume): string[] {
  return [resume.basics?.url, ...(resume.basics?.profiles ?? []).map(({ url }) => url)].filter(
    (url) => !!url,
  ) as string[];
}
