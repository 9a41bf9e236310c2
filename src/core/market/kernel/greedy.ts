import { type KeptReach, setCredit } from "./kept.ts";

/** A step: the skill that brought most postings in reach, and how many were in reach after it. */
export interface GreedyStep {
  readonly skill: number;
  readonly gain: number;
  readonly inReach: number;
}

/**
 * Takes the skill of largest gain, again and again. The number of postings in reach is not submodular (the last of two
 * missing skills gains what the first did not), so gains may grow and no bound of an earlier step holds: all are kept
 * up to date instead.
 */
export function greedySteps(kept: KeptReach, steps: number): GreedyStep[] {
  const taken: GreedyStep[] = [];
  while (taken.length < steps) {
    const skill = largestGain(kept.counts.gain);
    const gain = kept.counts.gain[skill] ?? 0;
    if (gain === 0) break;
    setCredit(kept, skill, kept.terms.learnt);
    taken.push({ skill, gain, inReach: kept.counts.inReach });
  }
  return taken;
}

/** The skill of largest gain; the smaller ordinal of two alike. */
export function largestGain(gain: Uint32Array): number {
  let best = 0;
  for (let skill = 1; skill < gain.length; skill++) if (gain[skill]! > gain[best]!) best = skill;
  return best;
}
