import type { Day } from "../day.ts";
import type { Skill } from "../taxonomy/skill.ts";
import { LEVELS, type SpecialisationId } from "../vocabulary.ts";
import type { Ground } from "./ground.ts";
import type { CompassSettings, Person } from "./person.ts";
import { type Plan, type PlanOptions, type PlanStep, planTo } from "./plan.ts";

/** How a step stands; later in the list is further. */
export const STEP_STATES = ["skipped", "in-progress", "done"] as const;
export type StepState = (typeof STEP_STATES)[number];

/** What a person did about one skill. */
export interface SkillProgress {
  /** Id in the taxonomy, or one that this version does not know: kept all the same. */
  readonly skill: string;
  /** Null: only notes, no step begun. */
  readonly state: StepState | null;
  /** The day of the last change of state. */
  readonly since: Day | null;
  readonly hours: readonly LoggedHours[];
  readonly notes: readonly Note[];
}

export interface LoggedHours {
  readonly day: Day;
  readonly hours: number;
}

export interface Note {
  readonly day: Day;
  readonly text: string;
}

/** All that a person marked, logged and noted, by skill in order of id. */
export interface Progress {
  readonly version: 1;
  readonly skills: readonly SkillProgress[];
}

export const NO_PROGRESS: Progress = { version: 1, skills: [] };

/** More hours cannot be logged for one day; a longer stretch is logged day by day or at its last. */
export const MOST_HOURS = 1000;
/** Longer notes are cut. In characters. */
export const LONGEST_NOTE = 2000;

/** `state` null takes the mark back; hours and notes stay. */
export function markStep(progress: Progress, skill: string, state: StepState | null, day: Day): Progress {
  return withEntry(progress, skill, (entry) => ({ ...entry, state, since: state && day }));
}

/** Logging hours begins a step that was not begun, or was skipped. */
export function logHours(progress: Progress, skill: string, hours: number, day: Day): Progress {
  return withEntry(progress, skill, (entry) => ({
    ...entry,
    ...(entry.state === "done" || entry.state === "in-progress" ? {} : { state: "in-progress", since: day }),
    hours: [...entry.hours, { day, hours }].toSorted(byDay),
  }));
}

export function addNote(progress: Progress, skill: string, text: string, day: Day): Progress {
  return withEntry(progress, skill, (entry) => ({
    ...entry,
    notes: [...entry.notes, { day, text: text.slice(0, LONGEST_NOTE) }].toSorted(byDay),
  }));
}

export function entryOf(progress: Progress, skill: string): SkillProgress {
  return progress.skills.find((one) => one.skill === skill) ?? emptyEntry(skill);
}

export function hoursLogged(entry: SkillProgress): number {
  return entry.hours.reduce((sum, one) => sum + one.hours, 0);
}

/** Ids in this state, in order. */
export function skillsIn(progress: Progress, state: StepState): string[] {
  return progress.skills.filter((one) => one.state === state).map((one) => one.skill);
}

/**
 * Skills that were renamed, under their names of today. Where both names carry something, hours and notes of both are
 * kept and the further state counts. Ids that nobody knows stay as they are.
 */
export function followRenames(
  progress: Progress,
  skills: readonly Pick<Skill, "id" | "formerly">[],
): Progress {
  const now = new Map(skills.flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id])));
  if (!progress.skills.some((one) => now.has(one.skill))) return progress;
  return progressOf(progress.skills.map((one) => ({ ...one, skill: now.get(one.skill) ?? one.skill })));
}

/** Puts entries of one skill together and all in order of id. */
export function progressOf(entries: readonly SkillProgress[]): Progress {
  const merged = new Map<string, SkillProgress>();
  for (const entry of entries) {
    const other = merged.get(entry.skill);
    merged.set(entry.skill, other ? merge(other, entry) : entry);
  }
  return { version: 1, skills: [...merged.values()].toSorted((a, b) => (a.skill < b.skill ? -1 : 1)) };
}

function merge(one: SkillProgress, other: SkillProgress): SkillProgress {
  const further = rankOf(other) > rankOf(one) ? other : one;
  return {
    skill: one.skill,
    state: further.state,
    since: further.since,
    hours: [...one.hours, ...other.hours].toSorted(byDay),
    notes: [...one.notes, ...other.notes].toSorted(byDay),
  };
}

function rankOf({ state }: SkillProgress): number {
  return state === null ? -1 : STEP_STATES.indexOf(state);
}

/** The plan that goes on from what is done, without what was skipped, less the hours that were logged. */
export function planWithProgress(
  ground: Ground,
  person: Person,
  progress: Progress,
  to: SpecialisationId,
  settings: CompassSettings,
  options: PlanOptions = {},
): Plan {
  const skip = [...(options.skip ?? []), ...skillsIn(progress, "skipped")];
  const plan = planTo(ground, withDone(person, progress), to, settings, { ...options, skip });
  return afterLogged(plan, progress, settings.hoursPerWeek);
}

/** The person with every done skill at `working`, where they do not hold it better already. */
export function withDone(person: Person, progress: Progress): Person {
  const done = new Set(skillsIn(progress, "done"));
  const skills = person.skills.map((held) =>
    done.has(held.id) && LEVELS.indexOf(held.level) < WORKING ? { ...held, level: LEVELS[WORKING]! } : held,
  );
  const held = new Set(skills.map(({ id }) => id));
  const learnt = [...done].filter((id) => !held.has(id)).map((id) => ({ id, level: LEVELS[WORKING]! }));
  return learnt.length + skills.length === 0 ? person : { skills: [...skills, ...learnt] };
}

const WORKING = LEVELS.indexOf("working");

/**
 * The plan with the hours that are left: each step less what was logged for it, never below one hour, and the weeks
 * laid out anew. The order stays: it was found by the hours of the whole skill.
 */
export function afterLogged(plan: Plan, progress: Progress, hoursPerWeek: number): Plan {
  const logged = new Map(progress.skills.map((one) => [one.skill, hoursLogged(one)]));
  if (!plan.steps.some((step) => (logged.get(step.skill) ?? 0) > 0)) return plan;
  const steps: PlanStep[] = [];
  for (const step of plan.steps) {
    const left = (hours: number) => Math.max(1, Math.round(hours - (logged.get(step.skill) ?? 0)));
    const hours = left(step.hours);
    const fromWeek = steps.at(-1)?.toWeek ?? 0;
    const [low, high] = step.hoursRange;
    const toWeek = fromWeek + hours / Math.max(0.5, hoursPerWeek);
    steps.push({ ...step, hours, hoursRange: [left(low), left(high)], fromWeek, toWeek });
  }
  return {
    ...plan,
    steps,
    hours: steps.reduce((sum, step) => sum + step.hours, 0),
    weeks: steps.at(-1)?.toWeek ?? 0,
  };
}

function withEntry(
  progress: Progress,
  skill: string,
  change: (entry: SkillProgress) => SkillProgress,
): Progress {
  const others = progress.skills.filter((one) => one.skill !== skill);
  const entry = change(entryOf(progress, skill));
  return progressOf(isEmpty(entry) ? others : [...others, entry]);
}

function isEmpty({ state, hours, notes }: SkillProgress): boolean {
  return state === null && hours.length + notes.length === 0;
}

function emptyEntry(skill: string): SkillProgress {
  return { skill, state: null, since: null, hours: [], notes: [] };
}

/** Ties keep their order. */
function byDay(one: { readonly day: Day }, other: { readonly day: Day }): number {
  return one.day < other.day ? -1 : one.day > other.day ? 1 : 0;
}
