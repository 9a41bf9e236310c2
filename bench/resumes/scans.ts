import { readScannedResume } from "../../src/actions/read-scanned-resume.ts";
import type { Profile } from "../../src/core/profile.ts";
import type { ResumeReader } from "../../src/core/reading/resume/read-resume.ts";
import type { Taxonomy } from "../../src/core/taxonomy/taxonomy.ts";
import { type Recogniser, startRecogniser } from "../../src/documents/pictures/recogniser.ts";
import { installedRecogniserParts } from "../../src/documents/pictures/recogniser-files.ts";
import { LAYOUTS } from "./layouts/all.ts";
import type { ResumeLayout } from "./layouts/layout.ts";
import { inventPeople, type Person, WRITTEN } from "./people.ts";
import { photographed, type Scanning, scanned } from "./scan.ts";
import { type Check, checksOf } from "./score.ts";

/** A few résumés printed, scanned and recognised again: which layout, and how it was scanned. */
const SCANS: readonly (readonly [layout: string, scanning: Scanning, isPhotograph?: true])[] = [
  ["pdf one column, US dates right", { dotsPerInch: 300, degrees: 0, noise: 8 }],
  ["pdf left sidebar, shaded", { dotsPerInch: 200, degrees: 0.6, noise: 15 }],
  ["pdf LaTeX-like, ligatures", { dotsPerInch: 200, degrees: -0.8, noise: 15 }],
  ["pdf two even columns", { dotsPerInch: 300, degrees: 0.4, noise: 12 }],
  ["pdf European dates in a left column", { dotsPerInch: 150, degrees: 0, noise: 10 }],
  ["pdf title, employer and place on one line", { dotsPerInch: 150, degrees: 0.5, noise: 18 }],
  ["pdf letter-spaced headings", { dotsPerInch: 200, degrees: 0, noise: 12 }],
  ["pdf paragraphs, sidebar, grades", { dotsPerInch: 200, degrees: 1.2, noise: 15 }, true],
];

export interface ScanReading {
  readonly person: Person;
  readonly layout: ResumeLayout;
  readonly scanning: Scanning;
  readonly profile: Profile;
  readonly checks: readonly Check[];
  readonly isPlain: boolean;
}

/** Names with accents, in a layout each: what the English language data makes of them. */
const ACCENTED = 2;

/** Reads the scans; none where poppler's pdftoppm is not installed. */
export async function readScans(
  reader: ResumeReader,
  taxonomy: Taxonomy,
  start: () => Promise<Recogniser> = () => startRecogniser(installedRecogniserParts()),
): Promise<ScanReading[]> {
  const people = inventPeople(200);
  const english = people.filter((person) => person.language === "en" && isPlain(person));
  const accented = people.filter((person) => person.language !== "en" && !isPlain(person));
  const jobs = [
    ...SCANS.map((scan, i) => [scan, english[i] as Person] as const),
    ...SCANS.slice(0, ACCENTED).map((scan, i) => [scan, accented[i] as Person] as const),
  ];
  const recogniser = await start();
  const readings: ScanReading[] = [];
  try {
    for (const [[name, scanning, isPhotograph], person] of jobs) {
      const layout = LAYOUTS.find((one) => one.name === name) as ResumeLayout;
      const pdf = await layout.render(person);
      const bytes = pdf && (isPhotograph ? photographed(pdf, scanning) : await scanned(pdf, scanning));
      if (!bytes) continue;
      const read = await readScannedResume(bytes, "scan", WRITTEN, {
        reader,
        recognise: recogniser.recognise,
      });
      if (!read.ok) throw new Error(`scan of "${name}": ${read.message}`);
      const { profile } = read.value;
      const checks = checksOf(person, profile, layout.story, taxonomy);
      readings.push({ person, layout, scanning, profile, checks, isPlain: isPlain(person) });
    }
  } finally {
    recogniser.close();
  }
  return readings;
}

/** The recogniser has English language data only, which reads "ü" as "u" and Greek as nonsense. */
function isPlain({ truth }: Person): boolean {
  return /^[\x20-\x7e]*$/.test(JSON.stringify([truth.basics?.name, truth.work, truth.education]));
}
