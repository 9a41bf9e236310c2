import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentsOf } from "../../../src/web/islands/read-ad/segments.ts";

const spans = fc
  .tuple(fc.nat(30), fc.nat(10))
  .map(([start, length]): [number, number] => [start, start + length + 1]);

test("segments joined are the text, and each span is covered by the segments that carry its key", () => {
  const evidence = fc.dictionary(
    fc.constantFrom("pay", "title", "skill:python"),
    fc.array(spans, { maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.string({ minLength: 41, maxLength: 60 }), evidence, (text, byKey) => {
      const segments = segmentsOf(text, new Map(Object.entries(byKey)));
      expect(segments.map((one) => one.text).join("")).toBe(text);
      for (const [key, all] of Object.entries(byKey)) {
        const marked = new Set<number>();
        let at = 0;
        for (const segment of segments) {
          if (segment.keys.includes(key)) for (let i = 0; i < segment.text.length; i++) marked.add(at + i);
          at += segment.text.length;
        }
        const wanted = new Set(
          all.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i)),
        );
        expect(marked).toEqual(wanted);
      }
    }),
  );
});

test("a text without evidence is one plain segment", () => {
  expect(segmentsOf("abc", new Map())).toEqual([{ text: "abc", keys: [] }]);
});
