import { DEGREES } from "../vocabulary.ts";

/** Degrees that a person may hold, lowest first. */
export const HELD_DEGREES = ["none", "bachelor", "master", "phd"] as const;
export type HeldDegree = (typeof HELD_DEGREES)[number];
export type StudiedDegree = Exclude<HeldDegree, "none">;

/** What is held, and what is being studied for. */
export interface DegreePlan {
  readonly holds: HeldDegree;
  readonly studying?: {
    /** Higher than the one held. */
    readonly degree: StudiedDegree;
    /** The year in which it is done. */
    readonly done: number;
  };
}

/** Years of full-time study that a degree usually takes: orders of magnitude, with their sources in METHODS. */
export const YEARS_OF_STUDY: Readonly<Record<StudiedDegree, readonly [number, number]>> = {
  bachelor: [3, 4],
  master: [1, 2],
  phd: [3, 6],
};

const UNSPECIFIED = DEGREES.indexOf("unspecified");

/** Whether the held degree satisfies what a posting asks (ordinal into DEGREES); silence is no refusal. */
export function opensTo(holds: HeldDegree, asked: number): boolean {
  return asked === UNSPECIFIED || asked <= HELD_DEGREES.indexOf(holds);
}

export function isHigher(degree: HeldDegree, than: HeldDegree): boolean {
  return HELD_DEGREES.indexOf(degree) > HELD_DEGREES.indexOf(than);
}
