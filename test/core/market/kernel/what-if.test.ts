import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { greedySteps } from "../../../../src/core/market/kernel/greedy.ts";
import { BLOCK, indexedWhatIf, invert } from "../../../../src/core/market/kernel/inverted.ts";
import { keepReach, setCredit } from "../../../../src/core/market/kernel/kept.ts";
import {
  pickRows,
  type Requirements,
  requiredCounts,
} from "../../../../src/core/market/kernel/requirements.ts";
import { splitEvenly } from "../../../../src/core/market/kernel/shards.ts";
import {
  heldCredit,
  plainCount,
  type ReachTerms,
  shareOf,
  standingOf,
} from "../../../../src/core/market/kernel/terms.ts";
import {
  addWhatIf,
  nothingCounted,
  scanWhatIf,
  type WhatIf,
} from "../../../../src/core/market/kernel/what-if.ts";
import { anyWhatIf, type Drawn, naiveWhatIf, requirementsOf } from "../../../fixtures/requirements.ts";

const plain = ({ judged, inReach, gain }: WhatIf) => ({ judged, inReach, gain: [...gain] });

function scanned(
  requirements: Requirements,
  terms: ReachTerms,
  credit: Int32Array,
  mask?: Uint8Array,
): WhatIf {
  const counts = nothingCounted(requirements.skills);
  scanWhatIf(requirements, standingOf(terms, credit), { from: 0, to: requirements.size }, counts, mask);
  return counts;
}

function indexed(
  requirements: Requirements,
  terms: ReachTerms,
  credit: Int32Array,
  mask?: Uint8Array,
): WhatIf {
  const counts = nothingCounted(requirements.skills);
  const index = invert(requirements, terms);
  indexedWhatIf(requirements, index, standingOf(terms, credit), { from: 0, to: index.blocks }, counts, mask);
  return counts;
}

const columns = ({ lists, terms }: Drawn) => requirementsOf(lists, terms.value.length);

describe("a what-if", () => {
  test("by hand: seven of ten, and which skill is the missing one", () => {
    const three = requirementsOf([[0, 1, 2], [0, 1, 2, 3], [4]], 5);
    // Two of three skills are not 70 %, three of four are.
    const counts = scanned(three, plainCount(5), heldCredit(plainCount(5), [0, 1]));
    expect(plain(counts)).toEqual({ judged: 3, inReach: 0, gain: [0, 0, 2, 1, 1] });
  });

  test("scan, index and definition agree on any market, terms, credits and mask", () => {
    fc.assert(
      fc.property(anyWhatIf, (drawn) => {
        const wanted = naiveWhatIf(drawn);
        const requirements = columns(drawn);
        expect(plain(scanned(requirements, drawn.terms, drawn.credit, drawn.mask))).toEqual(wanted);
        expect(plain(indexed(requirements, drawn.terms, drawn.credit, drawn.mask))).toEqual(wanted);
      }),
      { numRuns: 300, seed: 41 },
    );
  });

  test("counts of shards add up to the counts of the whole", () => {
    fc.assert(
      fc.property(anyWhatIf, fc.integer({ min: 1, max: 5 }), (drawn, parts) => {
        const requirements = columns(drawn);
        const standing = standingOf(drawn.terms, drawn.credit);
        const sum = nothingCounted(requirements.skills);
        for (const range of splitEvenly(requirements.size, parts)) {
          const part = nothingCounted(requirements.skills);
          scanWhatIf(requirements, standing, range, part);
          addWhatIf(sum, part);
        }
        expect(plain(sum)).toEqual(plain(scanned(requirements, drawn.terms, drawn.credit)));
      }),
      { numRuns: 100, seed: 42 },
    );
  });

  test("the order of postings and of their skills does not matter", () => {
    const shuffled = anyWhatIf.chain((drawn) =>
      fc.tuple(
        fc.constant(drawn),
        fc.shuffledSubarray([...drawn.lists.keys()], { minLength: drawn.lists.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([drawn, order]) => {
        const other = { ...drawn, lists: order.map((at) => drawn.lists[at]!.toReversed()) };
        const counts = plain(scanned(columns(drawn), drawn.terms, drawn.credit));
        expect(plain(scanned(columns(other), drawn.terms, drawn.credit))).toEqual(counts);
        expect(plain(indexed(columns(other), drawn.terms, drawn.credit))).toEqual(counts);
      }),
      { numRuns: 100, seed: 43 },
    );
  });

  test("more credit never lowers reach, and the gain of a skill is what learning it brings", () => {
    fc.assert(
      fc.property(anyWhatIf, fc.nat(7), (drawn, skill) => {
        const requirements = columns(drawn);
        const before = scanned(requirements, drawn.terms, drawn.credit);
        const more = drawn.credit.slice();
        more[skill] = Math.max(more[skill]!, drawn.terms.learnt);
        const after = scanned(requirements, drawn.terms, more);
        expect(after.inReach - before.inReach).toBe(before.gain[skill]);
      }),
      { numRuns: 200, seed: 44 },
    );
  });

  test("blocks: an index over more than one block agrees with the scan", () => {
    const size = BLOCK + 1234;
    const requirements = requirementsOf(
      Array.from({ length: size }, (_, row) => [row % 7, 7 + (row % 11), 18 + (row % 3)]),
      21,
    );
    const terms = plainCount(21);
    const credit = heldCredit(terms, [0, 3, 8, 18]);
    const mask = Uint8Array.from({ length: size }, (_, row) => (row % 5 === 0 ? 0 : 1));
    expect(plain(indexed(requirements, terms, credit, mask))).toEqual(
      plain(scanned(requirements, terms, credit, mask)),
    );
  });

  test("no postings, no counts", () => {
    const none = requirementsOf([], 4);
    const nothing = { judged: 0, inReach: 0, gain: [0, 0, 0, 0] };
    expect(plain(scanned(none, plainCount(4), new Int32Array(4)))).toEqual(nothing);
    expect(plain(indexed(none, plainCount(4), new Int32Array(4)))).toEqual(nothing);
  });
});

describe("counts that are kept", () => {
  test("stay equal to counts made afresh, whatever is learnt and forgotten", () => {
    const change = fc.tuple(fc.nat(7), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(anyWhatIf, fc.array(change, { maxLength: 6 }), (drawn, changes) => {
        const requirements = columns(drawn);
        const { terms, mask } = drawn;
        const kept = keepReach(
          requirements,
          invert(requirements, terms),
          terms,
          drawn.credit,
          undefined,
          mask,
        );
        expect(plain(kept.counts)).toEqual(naiveWhatIf(drawn));
        const credit = drawn.credit.slice();
        for (const [skill, share] of changes) {
          credit[skill] = Math.round(share * terms.full);
          setCredit(kept, skill, credit[skill]!);
          expect(plain(kept.counts)).toEqual(naiveWhatIf({ ...drawn, credit }));
        }
      }),
      { numRuns: 200, seed: 45 },
    );
  });

  test("greedy steps take the largest gain each time", () => {
    fc.assert(
      fc.property(anyWhatIf, (drawn) => {
        const requirements = columns(drawn);
        const { terms } = drawn;
        const kept = keepReach(requirements, invert(requirements, terms), terms, drawn.credit);
        const credit = drawn.credit.slice();
        for (const step of greedySteps(kept, 4)) {
          const { gain, inReach } = scanned(requirements, terms, credit);
          expect(step.gain).toBe(Math.max(...gain));
          expect(step.skill).toBe(gain.indexOf(step.gain));
          expect(step.inReach).toBe(inReach + step.gain);
          credit[step.skill] = terms.learnt;
        }
        const left = scanned(requirements, terms, kept.credit);
        expect(plain(kept.counts)).toEqual(plain(left));
      }),
      { numRuns: 100, seed: 46 },
    );
  });
});

test("a posting too large for the index is refused, not miscounted", () => {
  const one = requirementsOf([[0]], 1);
  const terms = { ...plainCount(1), value: Int32Array.of(70_000) };
  expect(() => invert(one, terms)).toThrow(RangeError);
});

test("picked rows keep their skills, and counts of skills are of postings", () => {
  const picked = pickRows(requirementsOf([[1, 2], [0], [2, 3]], 4), [2, 0]);
  expect([...picked.skill]).toEqual([2, 3, 1, 2]);
  expect([...requiredCounts(picked)]).toEqual([0, 1, 2, 1]);
});

test("a share is whole parts in lowest terms", () => {
  expect(shareOf(0.7)).toEqual({ parts: 7, of: 10 });
  expect(shareOf(0.65)).toEqual({ parts: 13, of: 20 });
  expect(shareOf(1)).toEqual({ parts: 1, of: 1 });
});
