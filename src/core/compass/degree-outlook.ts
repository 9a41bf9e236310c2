import type { SpecialisationId } from "../vocabulary.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import type { HeldDegree, StudiedDegree } from "./degree-plan.ts";
import type { Ground } from "./ground.ts";
import type { CompassSettings, Person } from "./person.ts";
import { countInReach, rowsWithin } from "./reach.ts";

/** What degrees have to do with a way: what is closed without a higher one, and what the one studied for opens. */
export interface DegreeOutlook {
  readonly holds: HeldDegree;
  /** Postings of the specialisation, within the other conditions, that ask for a higher degree; and of how many. */
  readonly closed: number;
  readonly of: number;
  /** Null when none is studied for. The years of study are in no plan's hours. */
  readonly studying: OpensThen | null;
}

export interface OpensThen {
  readonly degree: StudiedDegree;
  /** The year in which it is done, and from which the postings below count. */
  readonly done: number;
  /** Of the postings of the specialisation that it opens: in reach with the skills held now, with those of the plan… */
  readonly inReachNow: number;
  readonly inReachThen: number;
  /** …and how many can be judged. */
  readonly of: number;
}

/** Null when nothing is said of degrees: then none leaves anything out. */
export function degreeOutlook(
  ground: Ground,
  person: Person,
  after: Coverage,
  to: SpecialisationId,
  { constraints, threshold }: CompassSettings,
): DegreeOutlook | null {
  const { degree } = constraints;
  if (degree === undefined) return null;
  const rowsFor = (holds: HeldDegree) => rowsWithin(ground.market, { ...constraints, degree: { holds } }, to);
  const all = rowsFor("phd").length;
  const open = rowsFor(degree.holds);
  const { holds, studying } = degree;
  const shared = { holds, closed: all - open.length, of: all };
  if (!studying) return { ...shared, studying: null };
  const already = new Set(open);
  const opened = rowsFor(studying.degree).filter((row) => !already.has(row));
  const now = countInReach(ground, coverageOf(ground, person), opened, threshold);
  const then = countInReach(ground, after, opened, threshold);
  return {
    ...shared,
    studying: { ...studying, inReachNow: now.inReach, inReachThen: then.inReach, of: then.of },
  };
}
