import { describe, expect, test } from "vitest";
import type { Depth } from "../../../src/core/compass/depth.ts";
import type { Move } from "../../../src/core/compass/moves.ts";
import type { PayCell } from "../../../src/core/market/pay.ts";
import { AI_SPECIALISATIONS } from "../../../src/core/vocabulary.ts";
import { marksOf, SIZE } from "../../../src/web/islands/compass/pieces/distance-marks.ts";
import { depthPayInWords, spreadInWords } from "../../../src/web/islands/compass/steps/depth-section.tsx";
import { distanceInWords, movesInWords } from "../../../src/web/islands/compass/words/moves.ts";

const nameOf = (id: string) => id.replaceAll("-", " ");

function pay(median: number | null, low = 0, high = 0): PayCell {
  const figures =
    median === null ? null : { lowerQuartile: low, median, upperQuartile: high, interval: { low, high } };
  return { key: "", currency: "USD", n: median === null ? 2 : 30, employers: 20, figures };
}

function move(given: Partial<Move>): Move {
  return {
    to: "ai-engineer",
    state: "hours",
    hours: 120,
    steps: [],
    inReachNow: 1,
    needed: 3,
    of: 30,
    thin: false,
    postings: 40,
    pay: pay(150_000),
    ...given,
  };
}

describe("distances in words", () => {
  test("hours come with weeks; what cannot be said is said", () => {
    expect(distanceInWords(move({ hours: 120 }), 6)).toBe("120 hours, about 20 weeks");
    expect(distanceInWords(move({ state: "ready", hours: 0 }), 6)).toBe("ready now");
    expect(distanceInWords(move({ state: "far", hours: null }), 6)).toContain("more than");
    expect(distanceInWords(move({ state: "too-few-ads", hours: null }), 6)).toBe("too few ads to say");
  });

  test("a distance that rests on few ads says so, and is no headline", () => {
    const thin = move({ hours: 60, thin: true, to: "security-ml-engineer" });
    expect(distanceInWords(thin, 6)).toContain("few ads: read with care");
    expect(movesInWords([thin, move({ hours: 300 })], nameOf)).not.toContain("security");
  });

  test("the whole is summed up", () => {
    const far = move({ hours: 300, to: "mlops-engineer" });
    expect(movesInWords([move({ state: "ready", hours: 0 }), far], nameOf)).toBe(
      "You are ready for ai engineer now. The next is mlops engineer, about 300 hours of study away.",
    );
    expect(movesInWords([far], nameOf)).toContain(
      "You are ready for none of them yet. Soonest ready is mlops engineer",
    );
  });
});

describe("the map of distances", () => {
  test("no label lies on a circle or on another label, and all stay inside", () => {
    const moves = AI_SPECIALISATIONS.map((to, at) =>
      move({
        to,
        hours: 20 * at,
        postings: 5 + 100 * (at % 3),
        pay: pay(at % 4 === 0 ? null : 150_000 + 4000 * at),
      }),
    );
    const { marks } = marksOf(moves, nameOf);
    expect(marks).toHaveLength(14);
    const boxes = marks.map(({ label, name }) => {
      const width = name.length * 6;
      const left = label.anchor === "start" ? label.x : label.x - width;
      return { left, right: left + width, top: label.y - 12, bottom: label.y + 2 };
    });
    for (const [at, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(SIZE.width);
      for (const other of boxes.slice(at + 1)) {
        const apart =
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top;
        expect(apart).toBe(true);
      }
    }
  });

  test("one move, no pay, nothing at all: each can be drawn", () => {
    for (const moves of [[move({})], [move({ pay: pay(null) })], [move({ hours: null, state: "far" })], []]) {
      for (const mark of marksOf(moves, nameOf).marks) expect(Number.isFinite(mark.x + mark.y)).toBe(true);
    }
  });
});

describe("depth in words", () => {
  const depth: Depth = {
    spread: 2.5,
    likeness: [{ specialisation: "mlops-engineer", share: 0.7 }],
    deepest: [],
    pay: { specialists: pay(190_000, 180_000, 200_000), generalists: pay(188_000, 170_000, 201_000) },
    tShape: null,
  };

  test("no difference is claimed where the intervals overlap", () => {
    expect(depthPayInWords(depth.pay)).toContain("these ads show no difference");
    expect(depthPayInWords({ ...depth.pay, generalists: pay(150_000, 145_000, 160_000) })).toContain(
      "no promise",
    );
    expect(depthPayInWords({ ...depth.pay, generalists: pay(null) })).toContain("not enough data");
  });

  test("the spread is said in a sentence", () => {
    expect(spreadInWords(depth, nameOf)).toContain("You are a specialist");
    expect(spreadInWords({ ...depth, spread: 11, likeness: [] }, nameOf)).toContain(
      "no kind of work stands out",
    );
    expect(spreadInWords({ ...depth, spread: 11.1 }, nameOf)).toContain(
      "as if over 11 of them in equal parts",
    );
    expect(spreadInWords({ ...depth, spread: null }, nameOf)).toBe("Nothing is known of your skills yet.");
  });
});
