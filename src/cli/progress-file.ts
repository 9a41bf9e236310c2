import { existsSync, readFileSync } from "node:fs";
import { followRenames, NO_PROGRESS, type Progress } from "../core/compass/progress.ts";
import { parseProgress } from "../core/compass/progress-file.ts";
import { type Day, parseDay } from "../core/day.ts";
import type { Taxonomy } from "../core/taxonomy/taxonomy.ts";
import { BadInput } from "./bad-input.ts";

/** What a file holds, under the ids of today; `damaged` when something of it could not be kept. */
export interface ProgressRead {
  readonly progress: Progress;
  readonly damaged: boolean;
}

/** Reads a progress file; says on standard error what could not be kept. Throws `BadInput`. */
export function progressIn(file: string, taxonomy: Taxonomy): ProgressRead {
  const read = parseProgress(readFileSync(file, "utf8"));
  if (!read.ok) throw new BadInput(`"${file}": ${read.message}`);
  const { progress, lost } = read.value;
  for (const sentence of lost) process.stderr.write(`bearings: ${sentence}\n`);
  return { progress: followRenames(progress, taxonomy.skills), damaged: lost.length > 0 };
}

/** What the option `--progress` names; nothing yet without it. */
export function progressFor(file: string | undefined, taxonomy: Taxonomy): Progress {
  return file === undefined ? NO_PROGRESS : progressIn(file, taxonomy).progress;
}

/** As `progressIn`; nothing yet where there is no file. */
export function progressInOrNone(file: string, taxonomy: Taxonomy): ProgressRead {
  return existsSync(file) ? progressIn(file, taxonomy) : { progress: NO_PROGRESS, damaged: false };
}

/** The day that an option names, today by default. */
export function dayOf(text: string | undefined, option: string): Day {
  if (text === undefined) return today();
  if (parseDay(text) !== null) return text;
  throw new BadInput(`${option} takes a day of the form YYYY-MM-DD; not "${text}".`);
}

function today(): Day {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
