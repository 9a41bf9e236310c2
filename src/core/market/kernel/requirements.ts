/** What postings require, ragged: skills of posting i are `skill[start[i] .. start[i + 1]]`, none twice. */
export interface Requirements {
  /** Number of postings. */
  readonly size: number;
  /** Number of skills in the dictionary; every ordinal in `skill` is below it. */
  readonly skills: number;
  readonly start: Uint32Array;
  readonly skill: Uint16Array;
}

/** A run of postings, `from` up to but without `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

export function allRows({ size }: Requirements): RowRange {
  return { from: 0, to: size };
}

/** The requirements of some postings alone, in the order of `rows`. */
export function pickRows({ skills, start, skill }: Requirements, rows: ArrayLike<number>): Requirements {
  const own = new Uint32Array(rows.length + 1);
  for (let at = 0; at < rows.length; at++) {
    own[at + 1] = own[at]! + start[rows[at]! + 1]! - start[rows[at]!]!;
  }
  const picked = new Uint16Array(own[rows.length]!);
  for (let at = 0; at < rows.length; at++) {
    picked.set(skill.subarray(start[rows[at]!]!, start[rows[at]! + 1]!), own[at]!);
  }
  return { size: rows.length, skills, start: own, skill: picked };
}

/** How many of the postings require each skill. */
export function requiredCounts({ skills, skill }: Requirements): Uint32Array {
  const counts = new Uint32Array(skills);
  for (let at = 0; at < skill.length; at++) counts[skill[at]!]!++;
  return counts;
}
