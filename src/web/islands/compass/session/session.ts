import type { InterestAnswers } from "../../../../core/compass/interest.ts";
import {
  type CompassSettings,
  DEFAULT_SETTINGS,
  type HeldSkill,
  type Person,
} from "../../../../core/compass/person.ts";
import {
  entryOf,
  markStep,
  NO_PROGRESS,
  type Progress,
  withDone,
} from "../../../../core/compass/progress.ts";
import type { Day } from "../../../../core/day.ts";
import type { Profile } from "../../../../core/profile.ts";
import type { Level, SpecialisationId } from "../../../../core/vocabulary.ts";

/** Where the facts came from; `picked` means that the person chose skills from the list without a résumé. */
export interface Source {
  readonly kind: "file" | "paste" | "sample" | "picked";
  /** Name of the file or sample. */
  readonly label: string;
}

/** All that one visit knows. Kept in this tab's session storage, sent nowhere. */
export interface Session {
  readonly version: 1;
  readonly source: Source | null;
  /** Text of the résumé, for the quotations. */
  readonly text: string;
  readonly notes: readonly string[];
  readonly profile: Profile | null;
  /** The person's own corrections of what was read. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly removed: readonly string[];
  readonly added: readonly HeldSkill[];
  /** Answers to what the reader was unsure of, by field. */
  readonly confirmed: Readonly<Record<string, string>>;
  readonly answers: InterestAnswers;
  readonly settings: CompassSettings;
  /** Skills the person does not want in a plan. */
  readonly skipped: readonly string[];
  readonly chosen: SpecialisationId | null;
  /** Marks, hours and notes; they outlive a change of résumé. */
  readonly progress: Progress;
}

export const EMPTY_SESSION: Session = {
  version: 1,
  source: null,
  text: "",
  notes: [],
  profile: null,
  levels: {},
  removed: [],
  added: [],
  confirmed: {},
  answers: {},
  settings: DEFAULT_SETTINGS,
  skipped: [],
  chosen: null,
  progress: NO_PROGRESS,
};

/** The skills that count: read ones as corrected, and added ones, by id. */
export function heldSkills(session: Session): HeldSkill[] {
  const removed = new Set(session.removed);
  const read = (session.profile?.skills ?? [])
    .filter(({ id }) => !removed.has(id))
    .map(({ id, level }) => ({ id, level: session.levels[id] ?? level }));
  const known = new Set(read.map((skill) => skill.id));
  return [...read, ...session.added.filter(({ id }) => !known.has(id))];
}

/** What the compass is told: skills with levels, done steps among them, nothing else. */
export function personIn(session: Session): Person {
  const { skills } = withDone({ skills: heldSkills(session) }, session.progress);
  return { skills: skills.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** The progress as a file takes it along: what was left out of plans is part of it. */
export function progressToSave({ progress, skipped }: Session, today: Day): Progress {
  return skipped.reduce(
    (saved, id) => (entryOf(saved, id).state === null ? markStep(saved, id, "skipped", today) : saved),
    progress,
  );
}

export function hasPerson(session: Session): boolean {
  return session.source !== null;
}
