import type { SpecialisationId } from "../vocabulary.ts";

/** Two specialisations of a ranking, the better placed first. */
export interface Pair {
  readonly first: SpecialisationId;
  readonly rival: SpecialisationId;
}

/** How a ranking with one thing changed comes out. */
export interface Outcome {
  /** First of all fourteen. */
  readonly comesFirst: SpecialisationId;
  /** Which of the pair is before the other, and by how much fit. */
  readonly ahead: SpecialisationId;
  readonly lead: number;
}

type Order = readonly { readonly specialisation: SpecialisationId; readonly fit: number }[];

/** @param order best first, ties settled */
export function outcomeOf(order: Order, { first, rival }: Pair): Outcome {
  const [ahead, behind] = order.filter(
    ({ specialisation }) => specialisation === first || specialisation === rival,
  );
  return {
    comesFirst: order[0]!.specialisation,
    ahead: ahead!.specialisation,
    lead: ahead!.fit - behind!.fit,
  };
}

/** The lead of the first of the pair; below zero when the rival is ahead. */
export function leadOf({ ahead, lead }: Outcome, { first }: Pair): number {
  return ahead === first ? lead : -lead;
}
