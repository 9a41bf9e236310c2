import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alone, type Bench, type BenchRow } from "./bench.ts";
import type { Outcome, Task } from "./fuzz-documents/child.ts";
import { mutated, type Seed } from "./fuzz-documents/mutations.ts";
import { seedDocuments } from "./fuzz-documents/seeds.ts";
import { startSubject } from "./fuzz-documents/subject.ts";
import { Random } from "./resumes/random.ts";

/**
 * Breaks résumés in every format again and again and reads them in a process of its own. `BEARINGS_FUZZ_SECONDS` (15)
 * is how long, `BEARINGS_FUZZ_SEED` (1) which documents: the same seed gives the same ones in the same order.
 */
export const bench: Bench = {
  name: "fuzz-documents",
  about: "broken documents: none may crash, hang, fill the memory or reach out",
  needsData: false,
  run: async () => {
    const seconds = Number(process.env.BEARINGS_FUZZ_SECONDS ?? 15);
    const seed = Number(process.env.BEARINGS_FUZZ_SEED ?? 1);
    return rowsOf(await fuzz(seed, seconds * 1000));
  },
};

/** Milliseconds after which a reading counts as hanging, and bytes of memory that no document may need. */
const LONGEST = 5000;
const MOST_MEMORY = 500_000_000;

type FindingKind = "crash" | "hang" | "memory" | "fault";

interface Finding {
  readonly kind: FindingKind;
  readonly says: string;
}

interface Judged extends Outcome {
  readonly run: number;
  readonly name: string;
  readonly finding: Finding | null;
  /** What it did to the readers themselves; the thread in which they run kept it from doing more. */
  readonly contained?: Finding | null;
}

async function fuzz(seed: number, milliseconds: number): Promise<Judged[]> {
  const seeds = await seedDocuments();
  const judged: Judged[] = [];
  let subject = await startSubject(seeds);
  const end = performance.now() + milliseconds;
  for (let run = 0; performance.now() < end; run++) {
    const task = await brokenDocument(seeds, seed, run);
    let one = judge(run, task, await subject.read(task, LONGEST));
    if (one.finding) {
      subject.stop();
      one = await secondLook(one, task, seeds);
      report(one, task, seed);
      subject = await startSubject(seeds);
    }
    judged.push(one);
  }
  subject.stop();
  return judged;
}

/** What broke the readers is read again as the command line reads it; memory that others left is not this one's. */
async function secondLook(first: Judged, task: Task, seeds: readonly Seed[]): Promise<Judged> {
  const subject = await startSubject(seeds);
  const isApart = first.finding?.kind !== "memory";
  const again = judge(first.run, task, await subject.read({ ...task, isApart }, LONGEST));
  subject.stop();
  return again.finding || !isApart ? again : { ...again, contained: first.finding };
}

/** The document of one run, the same whatever ran before it. */
export function brokenDocument(seeds: readonly Seed[], seed: number, run: number): Promise<Task> {
  const random = new Random(seed * 1_000_003 + run);
  const { name, bytes } = random.pick(seeds);
  return mutated({ name, bytes }, seeds, random).then((broken) => ({ name, bytes: broken }));
}

function judge(run: number, { name }: Task, outcome: Outcome | string): Judged {
  if (typeof outcome === "string") {
    const kind = outcome === "no answer" ? "hang" : "crash";
    const nothing = { said: kind, milliseconds: LONGEST, memory: 0, faults: [] };
    return { run, name, ...nothing, finding: { kind, says: outcome } };
  }
  return { run, name, ...outcome, finding: findingOf(outcome) };
}

function findingOf({ memory, milliseconds, faults }: Outcome): Finding | null {
  if (faults.length > 0) return { kind: "fault", says: faults.join("; ") };
  if (milliseconds > LONGEST) return { kind: "hang", says: `${Math.round(milliseconds)} ms` };
  if (memory > MOST_MEMORY) return { kind: "memory", says: `${Math.round(memory / 1e6)} MB` };
  return null;
}

/** Says what is amiss and keeps the document, to be looked at. */
function report({ run, name, finding, contained }: Judged, { bytes }: Task, seed: number): void {
  const worst = finding ?? contained;
  if (!worst) return;
  const folder = join(import.meta.dirname, "../.cache/fuzz");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${seed}-${run}-${name}`);
  writeFileSync(file, bytes);
  const where = finding ? "" : " in the readers, contained by their thread";
  process.stderr.write(`${worst.kind}${where}: run ${run} of seed ${seed} (${file}): ${worst.says}\n`);
}

function rowsOf(judged: readonly Judged[]): BenchRow[] {
  const size = `${judged.length} documents`;
  const count = (kind: FindingKind) => judged.filter((one) => one.finding?.kind === kind).length;
  const said = Map.groupBy(judged, (one) => one.said);
  const kinds = Map.groupBy(judged, (one) => one.name.replace(/^.*\./, ""));
  const slowest = judged.reduce((most, one) => (one.milliseconds > most.milliseconds ? one : most));
  return [
    alone("crashes", size, count("crash"), "documents"),
    alone("over 5 s", size, count("hang"), "documents"),
    alone("over 500 MB", size, count("memory"), "documents"),
    alone("exceptions, calls to the outside, broken evidence", size, count("fault"), "documents"),
    alone(
      "broke a reader, contained by its thread",
      size,
      judged.filter((one) => one.contained).length,
      "documents",
    ),
    alone("slowest", `run ${slowest.run}, ${slowest.name}`, slowest.milliseconds, "ms"),
    alone("highest memory", size, Math.max(...judged.map((one) => one.memory)) / 1e6, "MB"),
    ...sorted(said).map(([code, all]) => alone(`  answered: ${code}`, size, all.length, "documents")),
    ...sorted(kinds).map(([kind, all]) => alone(`  made from: ${kind}`, size, all.length, "documents")),
  ];
}

function sorted<Item>(groups: Map<string, Item[]>): [string, Item[]][] {
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length);
}
