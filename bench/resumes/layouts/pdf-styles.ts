import { type StoryStyle, USUAL_PARTS } from "../story.ts";
import type { ResumeLayout } from "./layout.ts";
import { type PdfStyle, pdfLayout } from "./pdf-layouts.ts";

const PAGE: PdfStyle = {
  family: "helvetica",
  page: "A4",
  margin: 52,
  size: 10,
  header: "left",
  heading: "bold",
  bullet: "•",
  between: " | ",
};
const STORY: StoryStyle = {
  dates: "short",
  job: "title-dates",
  study: "degree-dates",
  skills: "grouped",
  parts: USUAL_PARTS,
};

function layout(
  name: string,
  style: Partial<PdfStyle>,
  story: Partial<StoryStyle>,
  held = false,
): ResumeLayout {
  return pdfLayout(name, { ...PAGE, ...style }, { ...STORY, ...story }, held);
}

const SIDE = ["skills", "languages"] as const;

export const PDF_LAYOUTS: readonly ResumeLayout[] = [
  layout("pdf one column, US dates right", { page: "LETTER", heading: "rule" }, { dates: "short" }),
  layout(
    "pdf LaTeX-like, ligatures",
    { family: "serif", header: "centred", heading: "rule", ligatures: true, between: " • ", bullet: "–" },
    { job: "employer-place", study: "school-dates", dates: "short" },
  ),
  layout(
    "pdf European dates in a left column",
    { family: "sans", dateColumn: 100, heading: "rule", between: " · " },
    { dates: "slash", dateColumn: true, job: "title-dates" },
  ),
  layout(
    "pdf left sidebar, shaded",
    { sidebar: { side: "left", parts: SIDE, width: 140, shaded: true, contact: true }, size: 9.5 },
    { job: "own-lines", dates: "long", skills: "list" },
  ),
  layout(
    "pdf name in a left sidebar",
    {
      family: "sans",
      header: "in-sidebar",
      sidebar: { side: "left", parts: ["education", ...SIDE], width: 150, contact: true },
      margin: 40,
      size: 9.5,
    },
    { job: "employer-place", dates: "dot", study: "school-dates", skills: "commas" },
  ),
  layout(
    "pdf right sidebar",
    { sidebar: { side: "right", parts: ["education", ...SIDE], width: 150 }, heading: "rule", size: 9.5 },
    { job: "title-bar-employer", dates: "short", skills: "list" },
  ),
  layout(
    "pdf two even columns",
    {
      sidebar: { side: "right", parts: ["summary", "education", "publications", ...SIDE], width: 225 },
      margin: 40,
      size: 9,
      heading: "rule",
    },
    { job: "own-lines", dates: "apostrophe" },
  ),
  layout(
    "pdf dense academic, many pages",
    {
      family: "times",
      margin: 64,
      size: 11,
      header: "centred",
      running: true,
      bullet: "–",
      between: "  •  ",
    },
    {
      parts: ["education", "work", "publications", "projects", "skills", "languages", "summary"],
      job: "employer-dash-title",
      study: "one-line",
      dates: "long",
    },
  ),
  layout(
    "pdf letter-spaced headings",
    { heading: "spaced", family: "sans", bullet: "▪", between: "   " },
    { capitals: true, job: "title-bar-employer", dates: "short", study: "school-dates" },
  ),
  layout(
    "pdf title at employer, dates in brackets",
    { family: "serif", heading: "shaded", page: "LETTER" },
    { job: "title-at-employer", study: "degree-at-school", dates: "short", skills: "commas" },
  ),
  layout(
    "pdf title, employer and place on one line",
    { family: "times", heading: "rule", header: "split", running: true },
    { job: "title-comma-employer", study: "one-line", dates: "year", capitals: true },
  ),
  layout(
    "pdf headings in the margin",
    { heading: "margin", family: "sans", size: 10.5, running: true },
    { job: "title-dates", dates: "slash", dash: " - ", study: "school-dates", grouped: true },
  ),
  layout(
    "pdf roles grouped under one employer",
    { header: "banner", margin: 48 },
    { job: "employer-place", grouped: true, dates: "long", graduationOnly: true, dash: "–" },
  ),
  layout(
    "pdf dates above each entry",
    { page: "LETTER", heading: "bold", header: "centred", family: "sans" },
    { job: "dates-first", dates: "iso", study: "degree-dates" },
  ),
  layout(
    "pdf capitals, labels, other headings",
    { page: "LETTER", heading: "rule", between: " | " },
    {
      job: "employer-place",
      study: "school-dates",
      quirks: ["capital name", "contact labels", "other headings", "technologies line"],
    },
  ),
  layout(
    "pdf blurbs under employers, durations",
    { family: "serif", heading: "bold", header: "centred", between: " · " },
    { job: "title-dates", dates: "short", quirks: ["blurb", "durations", "grades"] },
  ),
  layout(
    "pdf paragraphs, sidebar, grades",
    {
      sidebar: { side: "left", parts: SIDE, width: 135, contact: true },
      family: "sans",
      size: 9.5,
      margin: 42,
    },
    { job: "title-dates", dates: "slash", quirks: ["paragraphs", "grades", "street"] },
  ),
  layout(
    "pdf document title, street, dates left",
    { family: "helvetica", dateColumn: 96, heading: "bold", header: "split" },
    { dates: "dot", dateColumn: true, quirks: ["document title", "street", "blurb"], study: "school-dates" },
  ),
  layout(
    "pdf right sidebar with contact, dates above",
    {
      sidebar: { side: "right", parts: ["education", ...SIDE], width: 145, shaded: true, contact: true },
      family: "sans",
      size: 9.5,
      margin: 44,
      bullet: "›",
    },
    { job: "dates-first", dates: "dot", study: "school-dates", skills: "list" },
    true,
  ),
  layout(
    "pdf everything centred, capitals",
    { header: "centred", heading: "rule", family: "serif", between: " ⋄ ", ligatures: true, running: true },
    { job: "own-lines", capitals: true, dates: "apostrophe", study: "one-line", graduationOnly: true },
    true,
  ),
];
