import { wilson } from "../src/core/market/interval.ts";
import type { Profile } from "../src/core/profile.ts";
import { createResumeReader, type ResumeReader } from "../src/core/reading/resume/read-resume.ts";
import type { Taxonomy } from "../src/core/taxonomy/taxonomy.ts";
import { readDocument } from "../src/documents/read-document.ts";
import { formatJsonResume } from "../src/formats/jsonresume/format.ts";
import { shippedTaxonomy } from "../src/store/shipped.ts";
import { alone, type Bench, type BenchRow } from "./bench.ts";
import { type CorpusDocument, corpusDocuments, fileName } from "./resumes/corpus.ts";
import { faultRows } from "./resumes/damage.ts";
import { type HardReading, readHardResumes } from "./resumes/hard.ts";
import { stopPrinting } from "./resumes/layouts/print.ts";
import { WRITTEN } from "./resumes/people.ts";
import { readScans, type ScanReading } from "./resumes/scans.ts";
import { type Check, checksOf, FIELDS } from "./resumes/score.ts";

/**
 * How truly résumés are read, against invented people whose truth is exact. `BEARINGS_BENCH_HALF=rare` looks at the
 * layouts and people that no rule is fitted to, `all` at both; errors are listed for the working half only.
 */
export const bench: Bench = {
  name: "resumes",
  about: "share of fields read exactly from invented résumés, by field and by layout",
  needsData: false,
  run: async () => {
    const half = process.env.BEARINGS_BENCH_HALF ?? "work";
    const taxonomy = shippedTaxonomy();
    const reader = createResumeReader(taxonomy, null);
    const readings = await readAll(corpusDocuments(half), reader, taxonomy).finally(stopPrinting);
    if (half === "work") listErrors(readings);
    const scans = await readScans(reader, taxonomy);
    const hard = await readHardResumes(reader, taxonomy);
    return [
      ...rowsFor(readings),
      ...layoutRows(readings),
      ...kindRows(readings),
      ...markedRows(
        "corpus",
        readings.flatMap((one) => one.checks),
      ),
      ...(await exportRows(readings, reader, taxonomy)),
      ...(await faultRows()),
      ...scanRows(scans),
      ...markedRows(
        "scans",
        scans.flatMap((one) => one.checks),
      ),
      ...hardRows(hard),
      ...markedRows(
        "by hand",
        hard.flatMap((one) => one.checks),
      ),
    ];
  },
};

interface Reading extends CorpusDocument {
  readonly checks: readonly Check[];
  readonly profile: Profile | null;
}

async function readAll(
  documents: readonly CorpusDocument[],
  reader: ResumeReader,
  taxonomy: Taxonomy,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const document of documents) {
    const bytes = await document.layout.render(document.person);
    if (!bytes) continue;
    const read = await readDocument(bytes, fileName(document.layout));
    if (!read.ok) throw new Error(`${document.person.id} in "${document.layout.name}": ${read.message}`);
    const profile = reader.read(read.value, WRITTEN);
    readings.push({
      ...document,
      profile,
      checks: checksOf(document.person, profile, document.layout.story, taxonomy),
    });
  }
  return readings;
}

/** Accuracy of each field and their mean, over PDF and DOCX; the other formats have a mean only. */
function rowsFor(readings: readonly Reading[]): BenchRow[] {
  const isBar = ({ layout }: Reading) => layout.format === "pdf" || layout.format === "docx";
  const bar = readings.filter(isBar);
  const rest = readings.filter((one) => !isBar(one));
  return [
    ...FIELDS.map((field) => fieldRow(field, bar)),
    meanRow("mean over fields, PDF and DOCX", bar),
    ...(rest.length > 0 ? [meanRow("mean over fields, HTML, Markdown and text", rest)] : []),
  ];
}

function fieldRow(field: string, readings: readonly Reading[]): BenchRow {
  const { right, n } = countOf(
    readings.flatMap(({ checks }) => checks),
    field,
  );
  const { low, high } = wilson(right, n);
  return alone(field, `${n}, 95 % ${low.toFixed(3)}–${high.toFixed(3)}`, right / n, "share");
}

function countOf(checks: readonly Check[], field: string) {
  const own = checks.filter((check) => check.field === field);
  return { right: own.filter((check) => check.isRight).length, n: own.length };
}

function meanRow(name: string, readings: readonly Reading[]): BenchRow {
  return alone(
    name,
    `${readings.length} résumés`,
    meanOver(readings.flatMap(({ checks }) => checks)),
    "share",
  );
}

function meanOver(checks: readonly Check[]): number {
  const shares = FIELDS.map((field) => countOf(checks, field))
    .filter(({ n }) => n > 0)
    .map(({ right, n }) => right / n);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function layoutRows(readings: readonly Reading[]): BenchRow[] {
  const names = [...new Set(readings.map(({ layout }) => layout.name))];
  return names.map((name) =>
    meanRow(
      `  ${name}`,
      readings.filter(({ layout }) => layout.name === name),
    ),
  );
}

/** What the web page would ask about: of the fields read wrong as many as can be, of the others few. */
function markedRows(name: string, all: readonly Check[]): BenchRow[] {
  const checks = all.filter((check) => check.field !== "skills" && check.field !== "links");
  const marked = checks.filter((check) => check.isMarked);
  const wrong = checks.filter((check) => !check.isRight);
  const share = (of: readonly Check[], has: (check: Check) => boolean) =>
    of.length === 0 ? 0 : of.filter(has).length / of.length;
  return [
    alone(
      `wrong fields that are marked, ${name}`,
      `${wrong.length} wrong fields`,
      share(wrong, (one) => one.isMarked),
      "share",
    ),
    alone(
      `marked fields that are wrong, ${name}`,
      `${marked.length} marked fields`,
      share(marked, (one) => !one.isRight),
      "share",
    ),
    alone(
      `all fields that are marked, ${name}`,
      `${checks.length} fields`,
      share(checks, (one) => one.isMarked),
      "share",
    ),
  ];
}

/** The ways to lay out a résumé that must be there, and which documents are laid out so. */
const KINDS: readonly (readonly [kind: string, isOf: (one: Reading) => boolean])[] = [
  ["one column", ({ layout }) => /one column|LaTeX|centred/.test(layout.name)],
  ["two columns", ({ layout }) => /two even columns|grid/.test(layout.name)],
  ["sidebar", ({ layout }) => /sidebar/.test(layout.name)],
  ["table", ({ layout }) => /table/.test(layout.name)],
  ["dates left", ({ layout }) => /left column|dates left/.test(layout.name)],
  ["dates right", ({ layout }) => /dates right|flex rows|tabs/.test(layout.name)],
  ["dense academic, multi-page with repeated headers", ({ layout }) => /academic/.test(layout.name)],
  ["LaTeX-like", ({ layout }) => /LaTeX/.test(layout.name)],
  ["ligatures", ({ layout }) => /ligatures/.test(layout.name)],
  ["Word-made DOCX", ({ layout }) => layout.format === "docx"],
  ["HTML", ({ layout }) => layout.format === "html"],
  ["European dates", ({ layout }) => /European/.test(layout.name) || /dot|slash/.test(layout.story.dates)],
  ["US dates", ({ layout }) => /US dates/.test(layout.name) || layout.story.dates === "short"],
  ["letter-spaced headings", ({ layout }) => /letter-spaced/.test(layout.name)],
  ["non-Latin names", ({ person }) => /[^\p{Script=Latin}\p{P}\s]/u.test(nameOf(person))],
  ["right-to-left name line", ({ person }) => /[\u0590-\u08ff]/.test(nameOf(person))],
];

function nameOf({ truth, ownName }: Reading["person"]): string {
  return `${truth.basics?.name} ${ownName ?? ""}`;
}

function kindRows(readings: readonly Reading[]): BenchRow[] {
  return KINDS.map(([kind, isOf]) => meanRow(`  of which: ${kind}`, readings.filter(isOf)));
}

/** Scans that were recognised; the plain ones have no letter that the English data does not know. */
function scanRows(readings: readonly ScanReading[]): BenchRow[] {
  return [true, false].flatMap((isPlain) => {
    const own = readings.filter((one) => one.isPlain === isPlain);
    if (own.length === 0) return [];
    const checks = own.flatMap((one) => one.checks);
    const right = checks.filter((check) => check.isRight).length;
    const { low, high } = wilson(right, checks.length);
    const size = `${own.length} scans, ${checks.length} fields, 95 % ${low.toFixed(3)}–${high.toFixed(3)}`;
    const name = isPlain
      ? "scans recognised, English letters"
      : "scans recognised, accents and other letters";
    return [alone(name, size, right / checks.length, "share")];
  });
}

/** Résumés laid out by hand, each in a way that the corpus does not know. */
function hardRows(readings: readonly HardReading[]): BenchRow[] {
  const row = (name: string, checks: readonly Check[]) => {
    const right = checks.filter((check) => check.isRight).length;
    const { low, high } = wilson(right, checks.length);
    const size = `${checks.length} fields, 95 % ${low.toFixed(3)}–${high.toFixed(3)}`;
    return alone(name, size, right / checks.length, "share");
  };
  return [
    row(
      `laid out by hand, ${readings.length} résumés`,
      readings.flatMap((one) => one.checks),
    ),
    ...readings.map((one) => row(`  ${one.name}`, one.checks)),
  ];
}

/** What was read, written as our own export and read again, must be what it was. */
async function exportRows(
  readings: readonly Reading[],
  reader: ResumeReader,
  taxonomy: Taxonomy,
): Promise<BenchRow[]> {
  const people = new Map(readings.map((one) => [one.person.id, one.person]));
  const checks: Check[] = [];
  for (const person of people.values()) {
    const own = await profileOf(JSON.stringify(person.truth), reader);
    const again = await profileOf(JSON.stringify(formatJsonResume(own)), reader);
    const style = { ...readings[0]!.layout.story, dates: "iso", graduationOnly: false } as const;
    checks.push(...checksOf(person, again, style, taxonomy));
  }
  return [alone("our own exports read again", `${people.size} résumés`, meanOver(checks), "share")];
}

async function profileOf(json: string, reader: ResumeReader): Promise<Profile> {
  const read = await readDocument(new TextEncoder().encode(json), "resume.json");
  if (!read.ok) throw new Error(read.message);
  return reader.read(read.value, WRITTEN);
}

function listErrors(readings: readonly Reading[]): void {
  for (const { person, layout, checks } of readings) {
    for (const { field, truth, read, isRight } of checks) {
      if (!isRight) {
        process.stderr.write(`${field}\t${layout.name}\t${person.id}\ttrue ${truth}\tread ${read}\n`);
      }
    }
  }
}
