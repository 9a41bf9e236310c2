import { wilson } from "../market/interval.ts";
import { FEW_POSTINGS } from "../market/signature.ts";
import { AI_SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";
import { askedBy } from "./asked-by.ts";
import type { Ground } from "./ground.ts";
import type { CompassSettings, Person } from "./person.ts";
import { rowsWithin } from "./reach.ts";

/** A kind of people to whom the person could pass on what they hold. */
export interface Mentee {
  /** What they do now. */
  readonly from: SpecialisationId;
  /** Of what home's postings ask for, the part that theirs ask for too, 0–1. */
  readonly shared: number;
  /** What the person holds deeply, home's postings ask for, and theirs clearly less; at most three. */
  readonly lacks: readonly LackedSkill[];
}

export interface LackedSkill {
  readonly skill: string;
  /** Postings of theirs, and of the person's own kind of work, that require or prefer it. */
  readonly theirs: AskCount;
  readonly home: AskCount;
}

interface AskCount {
  readonly n: number;
  readonly of: number;
}

const MOST_KINDS = 2;
const MOST_LACKED = 3;
/** A skill that fewer of home's postings ask for is not what newcomers to it miss… */
const SMALLEST_SHARE = 0.1;
/** …nor one that more than so large a part as many of their own postings ask for: most of them will have it. */
const LARGEST_PART = 0.5;

/**
 * People of the kinds of work nearest to the person's own, for whom what the person holds deeply would be new: home's
 * postings ask for it and theirs at most half as often, the 95 % intervals of the two shares apart. Postings tell what work asks for, not
 * what people lack; nothing is said of work with fewer than thirty postings. The most shared first.
 */
export function menteesOf(
  ground: Ground,
  person: Person,
  home: SpecialisationId,
  settings: CompassSettings,
): Mentee[] {
  const own = askingOf(ground, home, settings);
  if (own.of < FEW_POSTINGS) return [];
  const held = person.skills
    .filter(({ id, level }) => (level === "strong" || level === "deep") && !ground.umbrellas.has(id))
    .flatMap(({ id }) => ground.ordinalOf.get(id) ?? []);
  return AI_SPECIALISATIONS.filter((id) => id !== home)
    .map((from) => ({ from, asking: askingOf(ground, from, settings) }))
    .filter(({ asking }) => asking.of >= FEW_POSTINGS)
    .map(({ from, asking }) => ({
      from,
      shared: sharedWith(ground, own, asking),
      lacks: lackedBy(ground, held, own, asking),
    }))
    .filter(({ lacks }) => lacks.length > 0)
    .toSorted((a, b) => b.shared - a.shared || (a.from < b.from ? -1 : 1))
    .slice(0, MOST_KINDS);
}

interface Asking {
  readonly asked: Uint32Array;
  readonly of: number;
}

function askingOf({ market }: Ground, id: SpecialisationId, { constraints }: CompassSettings): Asking {
  const rows = rowsWithin(market, constraints, id);
  return { asked: askedBy(market, rows), of: rows.length };
}

/** Σ min(share here, share there) / Σ share here, umbrella words left out. */
function sharedWith({ market, umbrellas }: Ground, home: Asking, other: Asking): number {
  let [both, all] = [0, 0];
  for (const [skill, id] of market.skillIds.entries()) {
    if (umbrellas.has(id)) continue;
    const share = home.asked[skill]! / home.of;
    all += share;
    both += Math.min(share, other.asked[skill]! / other.of);
  }
  return all === 0 ? 0 : both / all;
}

function lackedBy({ market }: Ground, held: readonly number[], home: Asking, other: Asking): LackedSkill[] {
  const share = ({ asked, of }: Asking, skill: number) => asked[skill]! / of;
  const interval = ({ asked, of }: Asking, skill: number) => wilson(asked[skill]!, of);
  const apart = (skill: number) => share(home, skill) - share(other, skill);
  return held
    .filter((skill) => share(home, skill) >= SMALLEST_SHARE)
    .filter((skill) => share(other, skill) <= LARGEST_PART * share(home, skill))
    .filter((skill) => interval(home, skill).low > interval(other, skill).high)
    .toSorted((a, b) => apart(b) - apart(a) || a - b)
    .slice(0, MOST_LACKED)
    .map((skill) => ({
      skill: market.skillIds[skill]!,
      theirs: { n: other.asked[skill]!, of: other.of },
      home: { n: home.asked[skill]!, of: home.of },
    }));
}
