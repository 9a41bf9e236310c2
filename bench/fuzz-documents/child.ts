import type { LaidOutText } from "../../src/core/layout.ts";
import { createResumeReader } from "../../src/core/reading/resume/read-resume.ts";
import { openScanApart, readDocumentApart } from "../../src/documents/apart/read-apart.ts";
import { openScan } from "../../src/documents/pictures/open-scan.ts";
import { readScan } from "../../src/documents/pictures/read-scan.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { shippedTaxonomy } from "../../src/store/shipped.ts";
import { WRITTEN } from "../resumes/people.ts";
import { reached, watchTheDoors } from "./watch.ts";

/** What one broken document led to. */
export interface Outcome {
  /** "read", or the code of the refusal. */
  readonly said: string;
  /** Of the processor, whatever else the machine was doing. */
  readonly milliseconds: number;
  /** Highest memory of the process so far, in bytes. */
  readonly memory: number;
  /** What must not happen: an exception, a call to the outside, evidence that points nowhere. */
  readonly faults: readonly string[];
}

/** A document to be read; `warm` ones come first, so that all that is loaded on demand is loaded. */
export interface Task {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** In a thread of its own, as the command line reads it; else by the readers directly, as in a browser's worker. */
  readonly isApart?: boolean;
}

const reader = createResumeReader(shippedTaxonomy(), null);
process.on("message", async ({ warm, task }: { warm?: readonly Task[]; task?: Task }) => {
  for (const one of warm ?? []) await judged(one);
  if (warm) watchTheDoors();
  process.send?.(task ? { outcome: await outcomeOf(task) } : { ready: true });
});

/** Promises that a library rejects after it has answered; they end a process that does not expect them. */
const rejected: unknown[] = [];
process.on("unhandledRejection", (reason) => rejected.push(reason));

async function outcomeOf(task: Task): Promise<Outcome> {
  const { said, faults, milliseconds } = await judged(task);
  await new Promise((resolve) => setTimeout(resolve, 5));
  faults.push(...rejected.splice(0).map((reason) => `left a rejected promise: ${reason}`));
  return { said, milliseconds, memory: process.resourceUsage().maxRSS * 1024, faults };
}

/** Reads a document as text, and as a picture where it can be one; the slower of both counts. Never throws. */
async function judged({ bytes, name, isApart }: Task) {
  const faults: string[] = [];
  let said = "threw";
  let began = process.cpuUsage();
  let milliseconds = 0;
  const lap = () => {
    const { user, system } = process.cpuUsage(began);
    milliseconds = Math.max(milliseconds, (user + system) / 1000);
    began = process.cpuUsage();
  };
  try {
    const read = await (isApart ? readDocumentApart : readDocument)(bytes, name);
    said = read.ok ? "read" : read.code;
    if (read.ok) faults.push(...profileFaults(read.value));
    lap();
    if (/\.(?:pdf|png)$/.test(name)) {
      const scan = await (isApart ? openScanApart : openScan)(bytes, name);
      const words = scan.ok ? scan.value.pages.map(() => []) : [];
      if (scan.ok) readScan(scan.value, words);
    }
  } catch (error) {
    faults.push(`threw ${error instanceof Error ? error.stack : String(error)}`);
  }
  lap();
  faults.push(...reached.splice(0).map((call) => `called ${call}`));
  return { said, faults, milliseconds };
}

function profileFaults(layout: LaidOutText): string[] {
  const { text, lines } = layout;
  const profile = reader.read(layout, WRITTEN);
  const spans = [
    ...Object.values(profile.evidence).flat(),
    ...profile.skills.flatMap((skill) => skill.evidence),
  ];
  return [
    ...(lines.map(({ span }) => text.slice(...span)).join("\n") === text ? [] : ["lines are not the text"]),
    ...(spans.every(([from, to]) => from >= 0 && to <= text.length && from <= to)
      ? []
      : ["evidence lies outside"]),
  ];
}
