import fc from "fast-check";
import { expect, test } from "vitest";
import { sentenceCuts } from "../../../../src/core/reading/ad/sentence-cuts.ts";
import { createCodeReader } from "../../../../src/core/reading/text/codes.ts";

const readCodes = createCodeReader();
const cuts = (text: string) => sentenceCuts(readCodes(text), 0, text.length);

test("sentences begin behind a stop and before a capital, items before their mark", () => {
  const of = (text: string) => {
    const starts = [0, ...cuts(text)];
    return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
  };
  expect(of("We build. You run (well)! Élan? Ärger")).toEqual([
    "We build.",
    "You run (well)!",
    "Élan?",
    "Ärger",
  ]);
  expect(of("In the U.S. Army, e.g. there")).toEqual(["In the U.S. Army, e.g. there"]);
  expect(of("A tool (e.g. Docker). Go")).toEqual(["A tool (e.g. Docker).", "Go"]);
  expect(of("Skills • Python ● Go")).toEqual(["Skills", "• Python", "● Go"]);
  expect(of("with SQL• Build● Run ••• on")).toEqual(["with SQL", "• Build", "● Run ••• on"]);
  expect(of("for people.Duties: in Vue.Js, ASP.Network")).toEqual([
    "for people.",
    "Duties: in Vue.Js, ASP.Network",
  ]);
  expect(of("up 5%. - Plan it. * Do it")).toEqual(["up 5%.", "- Plan it.", "* Do it"]);
});

/** The same as one expression. */
const CUT =
  /(?:(?<!\.)[a-z]|[)\d%])[.!?] (?=\p{Lu}|[•·*●-])|(?<=[^ ]) (?=[•●▪] )|(?<=[^ ])(?=([•●▪])(?!\1|$))(?<!\1(?=\1))|(?<=[a-z])\.(?=[A-Z][a-z]{4})/gsu;

test("cuts stand where the wording of a sentence's end does", () => {
  const piece = fc.constantFrom(
    " ",
    ". ",
    "a",
    "B",
    ".Build",
    "É",
    "é",
    "•",
    "▪ ",
    "-",
    "*",
    "!",
    "7",
    ")",
    "? ",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      expect(cuts(text)).toEqual([...text.matchAll(CUT)].map((found) => found.index + found[0].length));
    }),
  );
});
