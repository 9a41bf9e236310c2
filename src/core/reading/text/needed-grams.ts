import { GAP, GRAM, gramOf, rarity, SIGNS } from "./signs.ts";

/**
 * The grams of which every match of an expression, tried on a text of its own, holds one at least, with the gap before its first word and behind its
 * last; null when none can be told. Follows Cox (2012), "Regular Expression Matching with a Trigram Index", over words
 * in place of bytes. What is not understood narrows nothing.
 */
export function neededGrams(expression: RegExp): readonly number[] | null {
  return gramsOf(new Reader(expression.source, EDGE).alternation("", ""));
}

/** The same where an expression is tried on a part of a text, which may be cut within a word: without those gaps. */
export function neededGramsOfPart(expression: RegExp): readonly number[] | null {
  return gramsOf(new Reader(expression.source, "").alternation("", ""));
}

/**
 * What is known of a part of an expression: all strings of signs it can match, where these are few; else grams of which
 * each match holds one.
 */
type Part =
  | { readonly strings: readonly string[] }
  | { readonly strings: null; readonly grams: readonly number[] | null };

/** A letter stands for itself, 1 for a digit, _ for a gap, and | for a place between a word and a gap. */
const EDGE = "|";
const ANYTHING: Part = { strings: null, grams: null };
const NOTHING: Part = { strings: [""] };

const MOST_STRINGS = 160;
const MOST_REPEATS = 3;

/** Reads the source of an expression, part by part. */
class Reader {
  private readonly source: string;
  /** What is known where a word begins or ends. */
  private readonly edge: string;
  private at = 0;

  constructor(source: string, edge: typeof EDGE | "") {
    this.source = source;
    this.edge = edge;
  }

  /** Branches up to the end of their group; `before` and `behind` are edges that stand there. */
  alternation(before: string, behind: string): Part {
    const branches = [this.branch(before, behind)];
    while (this.takes("|")) branches.push(this.branch(before, behind));
    return either(branches);
  }

  private branch(before: string, behind: string): Part {
    const sequence = new Sequence(before);
    while (this.at < this.source.length && !"|)".includes(this.source[this.at]!)) {
      const from = this.at;
      const edge = sequence.run.length === 1 && sequence.run[0] === EDGE ? EDGE : "";
      let part = this.atom(edge, "");
      if (part.strings === null && this.source.startsWith("\\b", this.at)) {
        this.at = from;
        part = this.atom(edge, this.edge);
      }
      this.repeated(part, sequence);
    }
    sequence.add({ strings: [behind] });
    return sequence.end();
  }

  /** Adds a part as often as its quantifier says. */
  private repeated(part: Part, sequence: Sequence): void {
    const [least, most] = this.quantifier();
    for (let i = 0; i < Math.min(least, MOST_REPEATS); i++) sequence.add(part);
    if (least > MOST_REPEATS || most > least + 1) sequence.add(ANYTHING);
    else if (most === least + 1) sequence.add(either([part, NOTHING]));
  }

  private quantifier(): readonly [least: number, most: number] {
    const written = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!written) return [1, 1];
    this.at += written[0].length;
    const [mark] = written[0];
    if (mark === "?") return [0, 1];
    if (mark !== "{") return [mark === "+" ? 1 : 0, Number.POSITIVE_INFINITY];
    const least = Number(written[1]);
    if (written[2] === "") return [least, least];
    return [least, written[3] === "" ? Number.POSITIVE_INFINITY : Number(written[3])];
  }

  private atom(before: string, behind: string): Part {
    const code = this.source.charCodeAt(this.at);
    const mark = this.source[this.at++]!;
    if (mark === "(") return this.group(before, behind);
    if (mark === "[") return this.set();
    if (mark === "\\") return this.escape();
    if (mark === ".") return ANYTHING;
    if (mark === "^" || mark === "$") return { strings: [this.edge] };
    return { strings: [signOf(code)] };
  }

  private group(before: string, behind: string): Part {
    const opening = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? "";
    this.at += opening.length;
    const from = this.at;
    const looks = opening.endsWith("=") || opening.endsWith("!");
    const part = looks ? this.alternation("", "") : this.alternation(before, behind);
    const inside = this.source.slice(from, this.at);
    this.at++;
    if (!looks) return part;
    const parts = opening.endsWith("!") ? NO_WORD.test(inside) : opening === "?=" && isGapAhead(part);
    return parts ? { strings: [this.edge] } : NOTHING;
  }

  /** A set of characters, where it stands for few signs and for no line end. */
  private set(): Part {
    const body = /^\^?(?:\\.|[^\]\\])*/s.exec(this.source.slice(this.at))![0];
    this.at += body.length + 1;
    if (/^\^|.-.|\\[^\\\-.\][/()+*?$^|dbn]|\\[bn]/s.test(body.replace(/\\-/g, ""))) return ANYTHING;
    const members = body.replace(/\\d/g, "1").replace(/\\(.)/gs, "$1");
    return { strings: [...new Set([...members].map((member) => signOf(member.codePointAt(0)!)))] };
  }

  private escape(): Part {
    const mark = this.source[this.at++]!;
    if (mark === "b") return { strings: [this.edge] };
    if (mark === "d") return { strings: ["1"] };
    if (mark === "p" || mark === "P" || mark === "u") {
      this.at += /^(?:\{[^}]*\}|[\da-fA-F]{4})?/.exec(this.source.slice(this.at))![0].length;
      return ANYTHING;
    }
    return /[a-zA-Z\d]/.test(mark) ? ANYTHING : { strings: [signOf(mark.charCodeAt(0))] };
  }

  private takes(mark: string): boolean {
    if (this.source[this.at] !== mark) return false;
    this.at++;
    return true;
  }
}

/** A look at what must not stand there: no letter and no digit, so that a word ends or begins. */
const NO_WORD = /^\[(?=.*(?:\\p\{L\}|\\w))(?=.*(?:\\p\{N\}|\\w))[^\]^]*\]$/;

/** Whether a look ahead sees no word, whatever it sees. */
function isGapAhead({ strings }: Part): boolean {
  return strings?.every((one) => one !== "" && (one[0] === "_" || /^\|+$/.test(one))) ?? false;
}

function signOf(code: number): string {
  const sign = SIGNS[Math.min(code, 0xffff)]!;
  return sign === GAP ? "_" : sign === 1 ? "1" : String.fromCharCode(95 + sign);
}

/** Parts one behind the other: strings are joined while they are few, and grams taken of them where they end. */
class Sequence {
  run: readonly string[];
  private grams: readonly number[] | null = null;
  private broken = false;

  constructor(before: string) {
    this.run = [before];
  }

  add(part: Part): void {
    if (part.strings !== null && this.run.length * part.strings.length <= MOST_STRINGS) {
      this.run = this.run.flatMap((left) => part.strings.map((right) => left + right));
      return;
    }
    this.broken = true;
    this.grams = rarer(this.grams, gramsOf({ strings: this.run }));
    this.run = part.strings ?? [""];
    if (part.strings === null) this.grams = rarer(this.grams, part.grams);
  }

  end(): Part {
    if (!this.broken) return { strings: this.run };
    return { strings: null, grams: rarer(this.grams, gramsOf({ strings: this.run })) };
  }
}

function either(parts: readonly Part[]): Part {
  const strings = parts.flatMap((part) => part.strings ?? []);
  if (parts.every((part) => part.strings !== null) && strings.length <= MOST_STRINGS) {
    return { strings: [...new Set(strings)] };
  }
  const grams = parts.map(gramsOf);
  return { strings: null, grams: grams.includes(null) ? null : [...new Set(grams.flatMap((one) => one!))] };
}

function rarer(first: readonly number[] | null, second: readonly number[] | null): readonly number[] | null {
  if (first === null || second === null) return first ?? second;
  return expected(second) < expected(first) ? second : first;
}

function expected(grams: readonly number[]): number {
  return grams.reduce((sum, gram) => sum + rarity(gram), 0);
}

/**
 * Of each string the rarest gram, or one already taken of another; null when a string has none. Grams with a gap inside
 * are passed over, so that it does not matter how long gaps are in a text.
 */
function gramsOf(part: Part): readonly number[] | null {
  if (part.strings === null) return part.grams;
  const taken = new Set<number>();
  for (const signs of part.strings.map(plain).sort((a, b) => a.length - b.length)) {
    const own: number[] = [];
    for (let at = 0; at + GRAM <= signs.length; at++) {
      const gram = signs.slice(at, at + GRAM);
      if (!INNER_GAP.test(gram)) own.push(gramOf(gram));
    }
    if (own.length === 0) return null;
    if (!own.some((gram) => taken.has(gram)))
      taken.add(own.reduce((a, b) => (rarity(b) < rarity(a) ? b : a)));
  }
  return [...taken];
}

const INNER_GAP = /[^_]_+[^_]|__/;

/** The signs as they stand in a text: an edge beside a word is a gap, and gaps are one. */
function plain(signs: string): string {
  return signs
    .replace(/(?<=[^|_]|^)\|+(?=[^|_]|$)/g, (_edge, at: number, all: string) => edgeAt(all, at))
    .replaceAll(EDGE, "")
    .replace(/_+/g, "_");
}

/** An edge at either end has a gap beyond it, if a word on this side. */
function edgeAt(signs: string, at: number): string {
  const alone = /^\|+$/.test(signs);
  return !alone && (at === 0 || /^\|+$/.test(signs.slice(at))) ? "_" : "";
}
