import { copyFileSync } from "node:fs";
import type { Command } from "commander";
import {
  addNote,
  logHours,
  MOST_HOURS,
  markStep,
  type Progress,
  type StepState,
} from "../../core/compass/progress.ts";
import { cleanNote, formatProgress, isHours } from "../../core/compass/progress-file.ts";
import type { Taxonomy } from "../../core/taxonomy/taxonomy.ts";
import { BadInput } from "../bad-input.ts";
import { print, printJson } from "../print.ts";

interface ProgressOptions {
  readonly done: readonly string[];
  readonly begin: readonly string[];
  readonly skip: readonly string[];
  readonly reopen: readonly string[];
  readonly log: readonly string[];
  readonly note: readonly string[];
  readonly on?: string;
  readonly json?: boolean;
}

export function defineProgress(program: Command): void {
  const several = (value: string, before: readonly string[]) => [...before, value];
  program
    .command("progress")
    .argument("<file>", "your progress file; made by the first change")
    .description("Show how far you are with your skills, or mark, log and note. The file is yours.")
    .option("--done <skill>", "mark a skill as done (id or name)", several, [])
    .option("--begin <skill>", "mark a skill as in progress", several, [])
    .option("--skip <skill>", "leave a skill out of your plans", several, [])
    .option("--reopen <skill>", "take the mark of a skill back; hours and notes stay", several, [])
    .option("--log <skill=hours>", "log hours of study", several, [])
    .option("--note <skill=text>", "write a note", several, [])
    .option("--on <day>", "the day of these, YYYY-MM-DD (default: today)")
    .option("--json", "print as JSON")
    .action(progress);
}

async function progress(file: string, options: ProgressOptions): Promise<void> {
  const [{ shippedTaxonomy }, { dayOf, progressIn, progressInOrNone }] = await Promise.all([
    import("../../store/shipped.ts"),
    import("../progress-file.ts"),
  ]);
  const taxonomy = shippedTaxonomy();
  const changes = changesOf(options, taxonomy, dayOf(options.on, "--on"));
  const read = changes.length > 0 ? progressInOrNone(file, taxonomy) : progressIn(file, taxonomy);
  const now = changes.reduce((before, change) => change(before), read.progress);
  if (changes.length > 0) await write(file, now, read.damaged);
  if (options.json) {
    printJson(now);
    return;
  }
  const { describeProgress } = await import("../describe/progress.ts");
  print(describeProgress(now, taxonomy));
}

type Change = (before: Progress) => Progress;

/** Everything is checked before anything is written. */
function changesOf(options: ProgressOptions, taxonomy: Taxonomy, day: string): Change[] {
  const marks = (names: readonly string[], state: StepState | null): Change[] =>
    names.map((name) => {
      const id = skillOf(name, taxonomy);
      return (before) => markStep(before, id, state, day);
    });
  return [
    ...marks(options.begin, "in-progress"),
    ...options.log.map((text): Change => {
      const [id, value] = parted(text, "--log", "python=2.5", taxonomy);
      const hours = value.trim() === "" ? Number.NaN : Number(value);
      if (!isHours(hours)) {
        throw new BadInput(`--log takes hours above 0 and up to ${MOST_HOURS}; not "${value}".`);
      }
      return (before) => logHours(before, id, hours, day);
    }),
    ...marks(options.done, "done"),
    ...marks(options.skip, "skipped"),
    ...marks(options.reopen, null),
    ...options.note.map((text): Change => {
      const [id, value] = parted(text, "--note", '"python=Read chapter 3"', taxonomy);
      const note = cleanNote(value);
      if (note === "") throw new BadInput("--note takes some words after the =.");
      return (before) => addNote(before, id, note, day);
    }),
  ];
}

function parted(text: string, option: string, example: string, taxonomy: Taxonomy): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new BadInput(`${option} takes a skill, =, and what is to be kept, as ${example}.`);
  return [skillOf(text.slice(0, at), taxonomy), text.slice(at + 1)];
}

function skillOf(name: string, taxonomy: Taxonomy): string {
  const id = name.trim();
  if (taxonomy.ordinalOf.has(id)) return id;
  const skill = taxonomy.resolve(name);
  if (skill) return skill.id;
  throw new BadInput(`No skill is called "${name}". \`bearings skills\` lists them all.`);
}

/** A damaged file is kept beside before it is written anew. */
async function write(file: string, progress: Progress, damaged: boolean): Promise<void> {
  const { replaceFile } = await import("../../store/replace-file.ts");
  if (damaged) {
    copyFileSync(file, `${file}.damaged`);
    process.stderr.write(`bearings: The file as it was is kept as "${file}.damaged".\n`);
  }
  replaceFile(file, new TextEncoder().encode(formatProgress(progress)));
}
