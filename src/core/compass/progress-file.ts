import { parseDay } from "../day.ts";
import { fail, ok, type Result } from "../result.ts";
import {
  LONGEST_NOTE,
  type LoggedHours,
  MOST_HOURS,
  type Note,
  type Progress,
  progressOf,
  type SkillProgress,
  STEP_STATES,
} from "./progress.ts";

/** What could be kept of a file, and a sentence for each thing that could not. */
export interface KeptProgress {
  readonly progress: Progress;
  readonly lost: readonly string[];
}

export type ProgressFault = "not-progress" | "newer-version";

/** One skill a line, so that a file that is cut short or edited by hand can be kept line by line. */
export function formatProgress({ version, skills }: Progress): string {
  const lines = skills.map((one) => `  ${JSON.stringify(one)}`).join(",\n");
  return `{"bearings":"progress","version":${version},"skills":[\n${lines}\n]}\n`;
}

/** Reads what `formatProgress` writes; of a damaged file, the skills that are whole. */
export function parseProgress(text: string): Result<KeptProgress, ProgressFault> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return salvage(text);
  }
  return checkProgress(raw);
}

/** Checks what came from outside. */
export function checkProgress(raw: unknown): Result<KeptProgress, ProgressFault> {
  if (!isRecord(raw) || typeof raw.version !== "number" || !Array.isArray(raw.skills)) return notProgress();
  if (raw.version > 1) {
    return fail(
      "newer-version",
      `This progress is of version ${raw.version}; this Bearings knows version 1. Update Bearings and try again.`,
    );
  }
  return ok(keepSound(raw.skills));
}

function salvage(text: string): Result<KeptProgress, ProgressFault> {
  const lines = text.split("\n").map((line) => line.trim().replace(/,$/, ""));
  const whole = lines.filter((line) => line.startsWith("{")).flatMap(parseLine);
  const kept = keepSound(whole.filter((one) => isRecord(one) && !("bearings" in one)));
  if (kept.progress.skills.length === 0) return notProgress();
  return ok({ ...kept, lost: ["The file is damaged; the skills that are whole were kept.", ...kept.lost] });
}

function parseLine(line: string): unknown[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}

function notProgress() {
  return fail(
    "not-progress" as const,
    "This is no progress file of Bearings: it should be JSON with version and skills.",
  );
}

function keepSound(entries: readonly unknown[]): KeptProgress {
  const lost: string[] = [];
  const kept = entries.flatMap((raw, at) => {
    const entry = checkEntry(raw, lost);
    if (!entry) lost.push(`Entry ${at + 1} names no skill and was left out.`);
    return entry ? [entry] : [];
  });
  return { progress: progressOf(kept), lost };
}

function checkEntry(raw: unknown, lost: string[]): SkillProgress | null {
  if (!isRecord(raw) || !isId(raw.skill)) return null;
  const { skill } = raw;
  const state = STEP_STATES.find((one) => one === raw.state) ?? null;
  if (state === null && raw.state !== null && raw.state !== undefined) {
    lost.push(`${skill}: its state was not understood.`);
  }
  return {
    skill,
    state,
    since: state !== null && isDay(raw.since) ? raw.since : null,
    hours: keepAll(raw.hours, checkHours, `${skill}: logged hours`, lost),
    notes: keepAll(raw.notes, checkNote, `${skill}: notes`, lost),
  };
}

function keepAll<Item>(
  raw: unknown,
  check: (one: unknown) => Item | null,
  what: string,
  lost: string[],
): Item[] {
  if (raw === undefined) return [];
  const given: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const kept = given.flatMap((one) => check(one) ?? []);
  if (kept.length < given.length)
    lost.push(`${what}: ${given.length - kept.length} of ${given.length} were damaged and left out.`);
  return kept;
}

function checkHours(raw: unknown): LoggedHours | null {
  if (!isRecord(raw) || !isDay(raw.day) || !isHours(raw.hours)) return null;
  return { day: raw.day, hours: raw.hours };
}

export function isHours(hours: unknown): hours is number {
  return typeof hours === "number" && hours > 0 && hours <= MOST_HOURS;
}

function checkNote(raw: unknown): Note | null {
  if (!isRecord(raw) || !isDay(raw.day) || typeof raw.text !== "string") return null;
  return { day: raw.day, text: cleanNote(raw.text) };
}

/** Without control characters, which a terminal might obey; lines and tabs become spaces. */
export function cleanNote(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, "")
    .trim()
    .slice(0, LONGEST_NOTE);
}

function isDay(raw: unknown): raw is string {
  return typeof raw === "string" && parseDay(raw) !== null;
}

function isId(raw: unknown): raw is string {
  return typeof raw === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(raw) && raw.length <= 100;
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}
