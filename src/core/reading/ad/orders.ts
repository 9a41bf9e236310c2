import type { Span } from "../../evidence.ts";
import type { NormalText, TextLine } from "../text/normal-text.ts";
import { rowOf, rowTable } from "../text/row-table.ts";
import { hashWord, type Tokens } from "../text/tokens.ts";

const MACHINE =
  "(?:AI|LLMs?|(?:large )?language models?|chat ?bots?|Chat ?GPT|GPT|bots?|parsers?|crawlers?|scrapers?|ATS)";
const THIS = String.raw`this(?= (?:ad\w*|job|post\w*|description|page|text|document|prompt|message|listing|must|should|shall|please|to)\b| ?[,.:;]|$)`;

/** Wording that speaks to a program that reads the ad, not to a person. */
const TO_PROGRAMS = [
  String.raw`\b(?:ignore|disregard|forget|override) (?:(?:all|any|the|of|your|these) ){0,3}(?:previous|prior|above|earlier|preceding|other|system|all|any|your|these) (?:(?:previous|prior|above|system) )?(?:instructions?|prompts?|rules|guidelines)\b`,
  String.raw`\b${MACHINE}(?: assistants?| agents?| tools?| systems?| readers?| screeners?)?(?: (?:that|which|who)(?: are| is)?)? (?:reading|reads?|parsing|parses?|processing|processes|process|scanning|scans?|screening|analy[sz]ing|summari[sz]ing) ${THIS}`,
  String.raw`(?:^|[.!?] )\W*(?:notes?|instructions?|messages?|attention|memo|hints?) (?:to|for) (?:all |any |the )?(?:${MACHINE}|automated|machines?)\b(?! (?:engineers?|developers?|teams?|learning|experts?|researchers?|scientists?)\b)`,
  String.raw`(?:^|[.!?] )\W*(?:system|assistant|developer)(?: prompt| message| instructions?| override)? ?: ?(?:you (?:are|must|will)|set|ignore|override|from now on|always|mark|treat|return|output|report|list)\b`,
  String.raw`\bif you(?:['’]re| are) an? (?:(?:AI|LLM)(?: (?:model|assistant|agent|system|tool|bot))?(?= ?[,.:;)]| (?:reading|processing|parsing)\b)|(?:large )?language model\b|(?:chat ?)?bot\b)`,
].map((wording) => new RegExp(wording, "i"));

/** Words that every such wording holds, by what must stand beside them. */
const TRACES = [
  ["turn", "ignore disregard forget override"],
  [
    "read",
    "reading reads read parsing parses parse processing processes process scanning scans scan screening",
  ],
  ["read", "analyzing analysing summarizing summarising"],
  ["open", "system assistant developer note notes instruction instructions message messages attention memo"],
  ["open", "hint hints"],
  ["you", "ai llm large language chat chatbot bot"],
] as const;
const KINDS = ["turn", "read", "open", "you"] as const;
const TRACE_OF = rowTable(
  new Map(
    TRACES.flatMap(([kind, words]) =>
      words.split(" ").map((word) => [hashWord(word), KINDS.indexOf(kind)] as const),
    ),
  ),
);
const [THIS_WORD, ARE, RE] = [hashWord("this"), hashWord("are"), hashWord("re")];
const TURNED = new Set(
  "instruction instructions prompt prompts rules guidelines".split(" ").map((word) => hashWord(word)),
);
const TURN_REACH = 7;

/** Whether a text may speak to programs: next to none do, and need no closer look. */
function mayOrder({ hash, start, count, codes }: Tokens): boolean {
  for (let i = 0; i < count; i++) {
    const trace = rowOf(TRACE_OF, hash[i]!);
    if (trace === -1) continue;
    const kind = KINDS[trace];
    if (kind === "read" && hash[i + 1] === THIS_WORD && i + 1 < count) return true;
    if (kind === "open" && opensLine(codes, start[i]!)) return true;
    if (kind === "you" && i > 1 && (hash[i - 2] === ARE || hash[i - 2] === RE)) return true;
    if (kind === "turn" && hash.subarray(i, Math.min(count, i + TURN_REACH)).some((one) => TURNED.has(one)))
      return true;
  }
  return false;
}

/** Whether only marks stand between a word and the beginning of its line or sentence. */
function opensLine(codes: Uint16Array, word: number): boolean {
  for (let at = word - 1; at >= 0 && !STOPS.has(codes[at]!); at--) if (word - at > MOST_MARKS) return false;
  return true;
}
const STOPS = new Set([10, 33, 46, 63]);
const MOST_MARKS = 5;

/** A paragraph longer than this may be the whole ad: only the sentence, and the next one, are left out of it. */
const WALL = 600;

/**
 * The text with what it says to programs blanked, and where that stands in the source: an ad is read as what it tells
 * people, and can order nothing.
 */
export function withoutOrders(
  normal: NormalText,
  tokens: Tokens,
): { normal: NormalText; orders: readonly Span[] } {
  if (!mayOrder(tokens)) return { normal, orders: [] };
  const orders = normal.lines.flatMap((line) => ordersIn(normal.text, line));
  if (orders.length === 0) return { normal, orders };
  let text = normal.text;
  for (const [start, end] of orders) text = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  const lines = normal.lines.filter(({ start, end }) => text.slice(start, end).trim() !== "");
  return {
    normal: { text, lines, hidden: normal.hidden, toSource: (from, to) => normal.toSource(from, to) },
    orders: orders.map(([start, end]) => normal.toSource(start, end)),
  };
}

function ordersIn(text: string, { start, end }: TextLine): Span[] {
  const words = text.slice(start, end);
  const at = TO_PROGRAMS.map((wording) => words.search(wording)).filter((found) => found !== -1);
  if (at.length === 0) return [];
  const first = Math.min(...at);
  const from = Math.max(0, ...[". ", "! ", "? "].map((stop) => words.lastIndexOf(stop, first) + 1));
  if (words.length <= WALL) return [[start + from, end]];
  const sentences = /^(?:.*?[.!?](?= |$)){1,2}/s.exec(words.slice(first));
  return [[start + from, start + first + (sentences?.[0].length ?? words.length - first)]];
}
