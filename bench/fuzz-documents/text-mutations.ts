import type { Random } from "../resumes/random.ts";

type TextMutation = (text: string, random: Random) => string;

/** One thing done to the text of a document, or of a part of it. */
export function brokenText(text: string, random: Random): string {
  return random.pick(TEXT_MUTATIONS)(text, random);
}

const NUMBERS = [
  "0",
  "-1",
  "2147483647",
  "-2147483648",
  "4294967296",
  "99999999999999999999",
  "1e308",
  "NaN",
  "65536",
];

/** What opens something that ought to be closed again, in one of the formats. */
const OPENINGS = [
  "<div>",
  "<table><tr><td>",
  "<b>",
  "<ul><li>",
  "<span style='display:none'>",
  "<w:p><w:r>",
  "<w:tbl><w:tr><w:tc>",
  "[",
  "{",
  "(",
  '{"a":',
  "> ",
  "* ",
  "- ",
  "**",
  "[[",
  "<<",
  "q ",
  "BT ",
  "<<//K ",
  "/X Do ",
  "![",
  "](",
  "<!--",
  "&",
  "&#",
];
const STRANGE = [
  "\u0000",
  "\u00ff\u00fe",
  "%PDF-1.7",
  "PK\u0003\u0004",
  "]]>",
  "</",
  "endstream",
  "endobj",
  "1 0 R",
  "startxref",
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
  "&b;",
  "\r",
  "\t\t\t\t",
  '<img src="http://localhost:9/x.png">',
  '<link rel=stylesheet href="http://localhost:9/x.css">',
  '<!DOCTYPE x SYSTEM "http://localhost:9/x.dtd">',
  "<?xml-stylesheet href='http://localhost:9/'?>",
  "<script>fetch('http://localhost:9/')</script>",
  "@import url(http://localhost:9/);",
  "/URI (http://localhost:9/)",
  "/F (http://localhost:9/) /FFilter /FlateDecode",
  'Target="http://localhost:9/" TargetMode="External"',
];

const TEXT_MUTATIONS: readonly TextMutation[] = [
  // A number becomes an extreme one, so that lengths, offsets, counts and sizes lie.
  (text, random) => replacedOne(text, /-?\d+(?:\.\d+)?/g, random, () => random.pick(NUMBERS)),
  // A reference points to another object, perhaps back to its own.
  (text, random) => replacedOne(text, /\d+ 0 R/g, random, () => `${random.whole(0, 12)} 0 R`),
  (text, random) => inserted(text, random, random.pick(OPENINGS).repeat(random.pick([3, 100, 5000, 60_000]))),
  (text, random) => inserted(text, random, random.pick(STRANGE).repeat(random.pick([1, 1, 3, 200]))),
  // A piece again and again, with and without line ends.
  (text, random) => {
    const piece = pieceOf(text, random, 80);
    return inserted(text, random, piece.repeat(random.pick([2, 50, 3000])));
  },
  (text, random) => inserted(text, random, "x".repeat(random.pick([500, 20_000, 800_000]))),
  (text, random) =>
    inserted(
      text,
      random,
      random.pick(["\n", " ", "\t", "a ", "a@", "1.", "2020-"]).repeat(random.pick([300, 30_000, 300_000])),
    ),
  (text, random) => {
    const at = random.whole(0, text.length);
    return text.slice(0, at) + text.slice(at + random.whole(1, 3000));
  },
  // Two pieces change places.
  (text, random) => {
    const [a, b] = [random.whole(0, text.length), random.whole(0, text.length)].toSorted((x, y) => x - y);
    const length = Math.min(200, b! - a!);
    return (
      text.slice(0, a) +
      text.slice(b, b! + length) +
      text.slice(a! + length, b) +
      text.slice(a, a! + length) +
      text.slice(b! + length)
    );
  },
  // A name or a tag stands where another stood.
  (text, random) => {
    const names = text.slice(0, 200_000).match(/\/[A-Z][A-Za-z]+|<\/?[a-z][\w:]*|"[\w-]+"/g) ?? ["/X"];
    return replacedOne(text, /\/[A-Z][A-Za-z]+|<\/?[a-z][\w:]*|"[\w-]+"/g, random, () => random.pick(names));
  },
];

function pieceOf(text: string, random: Random, longest: number): string {
  const at = random.whole(0, text.length);
  return text.slice(at, at + random.whole(1, longest));
}

function inserted(text: string, random: Random, piece: string): string {
  const at = random.whole(0, text.length);
  return text.slice(0, at) + piece + text.slice(at);
}

/** Replaces one place of those that match, of the first few thousand. */
function replacedOne(text: string, pattern: RegExp, random: Random, by: () => string): string {
  const found = [...text.matchAll(pattern)].slice(0, 5000);
  if (found.length === 0) return text;
  const { index, 0: old } = random.pick(found);
  return text.slice(0, index) + by() + text.slice(index + old.length);
}
