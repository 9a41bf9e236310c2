import { countDeficits, workspace } from "./deficits.ts";
import type { Requirements, RowRange } from "./requirements.ts";
import type { ReachTerms, Standing } from "./terms.ts";
import type { WhatIf } from "./what-if.ts";

/** Postings to a block: their numbers within it fit into two bytes, and their deficits into a core's own cache. */
export const BLOCK = 65_536;

/**
 * Which postings require a skill, block by block: those of block b and skill s are
 * `row[start[b · skills + s] .. start[b · skills + s + 1]]`, numbered from the start of the block, ascending.
 */
export interface Inverted {
  readonly blocks: number;
  readonly start: Uint32Array;
  readonly row: Uint16Array;
  /** Σ v(s) of what each posting requires. */
  readonly required: Uint16Array;
}

/** Where the arrays of an index lie; shared memory lets several threads read one. */
export type Allocate = (bytes: number) => ArrayBufferLike;
const inPlace: Allocate = (bytes) => new ArrayBuffer(bytes);

/** The index of the requirements under these terms: 2 bytes a required skill and 2 a posting. */
export function invert(
  requirements: Requirements,
  terms: ReachTerms,
  allocate: Allocate = inPlace,
): Inverted {
  const { size, skills, skill } = requirements;
  const blocks = Math.ceil(size / BLOCK);
  const inverted = {
    blocks,
    start: new Uint32Array(allocate(4 * (blocks * skills + 1))),
    row: new Uint16Array(allocate(2 * skill.length)),
    required: new Uint16Array(allocate(2 * size)),
  };
  const next = new Uint32Array(skills);
  for (let block = 0; block < blocks; block++) invertBlock(requirements, inverted, block, next);
  sumRequired(requirements, terms, inverted.required);
  return inverted;
}

function invertBlock(requirements: Requirements, inverted: Inverted, block: number, next: Uint32Array): void {
  const { size, skills, start, skill } = requirements;
  const first = block * BLOCK;
  const last = Math.min(size, first + BLOCK);
  next.fill(0);
  for (let at = start[first]!; at < start[last]!; at++) next[skill[at]!]!++;
  let place = start[first]!;
  for (let of = 0; of < skills; of++) {
    inverted.start[block * skills + of] = place;
    place += next[of]!;
    next[of] = place - next[of]!;
  }
  inverted.start[(block + 1) * skills] = place;
  for (let row = first; row < last; row++) {
    for (let at = start[row]!; at < start[row + 1]!; at++) inverted.row[next[skill[at]!]!++] = row - first;
  }
}

/** Sums must fit into two bytes, and deficits made of them into four with room for `NEVER`. */
function sumRequired({ size, start, skill }: Requirements, terms: ReachTerms, required: Uint16Array): void {
  const most = Math.min(0xffff, Math.floor((NEVER / 2 - 1) / (terms.share.of * terms.full)));
  for (let row = 0; row < size; row++) {
    let sum = 0;
    for (let at = start[row]!; at < start[row + 1]!; at++) sum += terms.value[skill[at]!]!;
    if (sum > most) throw new RangeError(`A posting requires ${sum} units; the index holds up to ${most}.`);
    required[row] = sum;
  }
}

/** The deficit of a posting that does not count: so large that no skill brings it in reach. */
export const NEVER = 0x4000_0000;

/**
 * Adds to `into` what the postings of some blocks give: only the lists of the held skills are read, and the skills of
 * those postings that one skill may bring in reach. Equal to `scanWhatIf`; worth it when few skills are held.
 */
export function indexedWhatIf(
  requirements: Requirements,
  inverted: Inverted,
  standing: Standing,
  blocks: RowRange,
  into: WhatIf,
  mask: Uint8Array | null = null,
): void {
  const held = heldSkills(standing);
  const space = workspace(BLOCK);
  for (let block = blocks.from; block < blocks.to; block++) {
    const rows = rowsOfBlock(requirements, block);
    indexedDeficits(requirements, inverted, standing.terms, held, block, space.deficit);
    countDeficits(requirements, standing, rows, space, into, mask);
  }
}

export function rowsOfBlock({ size }: Requirements, block: number): RowRange {
  return { from: block * BLOCK, to: Math.min(size, (block + 1) * BLOCK) };
}

/** A held skill and what it takes off the deficit of each posting that requires it. */
export interface HeldSkill {
  readonly skill: number;
  readonly by: number;
}

export function heldSkills({ terms: { value, share }, credit }: Standing): HeldSkill[] {
  const held = [...credit.keys()].filter((skill) => credit[skill] !== 0);
  return held.map((skill) => ({ skill, by: share.of * value[skill]! * credit[skill]! }));
}

/** The deficits of the postings of a block, from the block's first on. */
export function indexedDeficits(
  requirements: Requirements,
  inverted: Inverted,
  { share, full }: ReachTerms,
  held: readonly HeldSkill[],
  block: number,
  into: Int32Array,
): void {
  const { from, to } = rowsOfBlock(requirements, block);
  const { required } = inverted;
  const unit = share.parts * full;
  for (let row = from; row < to; row++) into[row - from] = Math.imul(unit, required[row]!);
  for (const { skill, by } of held) lower(inverted, block * requirements.skills + skill, by, into);
}

/** Takes `by` off the deficits of one list of the index. */
export function lower({ start, row }: Inverted, list: number, by: number, deficit: Int32Array): void {
  const end = start[list + 1]!;
  for (let at = start[list]!; at < end; at++) deficit[row[at]!] = (deficit[row[at]!]! - by) | 0;
}
