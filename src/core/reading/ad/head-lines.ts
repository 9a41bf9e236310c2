import type { Span } from "../../evidence.ts";
import type { AdText } from "./ad-text.ts";
import { placeCoded, placeNamed } from "./gazetteer.ts";
import { isTitleLine } from "./title.ts";

/** What the short lines at the head of an ad say beside its title. */
export interface HeadLine {
  /** "Invented Labs" of "Invented Labs | London, UK | Full-time". */
  readonly company: Span | null;
  /** "London, UK" of the same line, as it is written. */
  readonly place: Span | null;
}

const MOST_LINES = 5;
const LONGEST_LINE = 120;
const MOST_WORDS = 14;
const PARTS = /\s*[|·•;]\s*|\s+[-–—]\s+|,\s+|\s*[()]\s*/g;
const LEGAL_FORM =
  /\b(?:GmbH|AG|SE|KG|UG|Ltd|Limited|PLC|Inc|LLC|Corp|Corporation|B\.?V|N\.?V|S\.?A|SAS|SARL|S\.?L|S\.?r\.?l|SpA|Oy|AB|A\/S|ApS|Lda|Ltda)\b\.?$/i;
/** Places that are also words of a head line: on their own they name none. */
const ALSO_WORDS =
  /^(?:mobile|reading|orange|nice|bath|split|cork|best|male|deal|sale|of|data|media|green|normal|union|media|enterprise|platform|home|search|research|independence|liberal|page)$/i;
const NO_NAME =
  /\b(?:remote|hybrid|on-?site|office|full-?time|part-?time|permanent|contract|internship|temporary|apply|posted|salary|years?|days?|teams?|department|engineering|level|about|job|role|new|locations?|address|city|country)\b|[$€£\d:?!]/i;

/** Head lines in order, each with what it names; titles, sentences and long lines end or are passed over. */
export function headLines({ text, lines }: AdText): HeadLine[] {
  const found: HeadLine[] = [];
  for (const { start, end, kind } of lines.slice(0, MOST_LINES)) {
    const words = text.slice(start, end);
    if (words.length > LONGEST_LINE || words.split(/\s+/).length > MOST_WORDS || /[a-z]\.$/.test(words))
      break;
    if (kind === "heading" && start !== lines[0]?.start && !LEGAL_FORM.test(words)) break;
    if (!isTitleLine(words)) found.push(read(words, start));
  }
  return found;
}

function read(words: string, start: number): HeadLine {
  const parts = partsOf(words);
  const first = parts.findIndex((part) => isPlace(part.words));
  if (first === -1) {
    const alone = parts.length === 1 && LEGAL_FORM.test(words) ? parts[0]! : null;
    return { company: alone && [start + alone.from, start + alone.to], place: null };
  }
  let last = first;
  while (last + 1 < parts.length && goesOn(words, parts[last]!, parts[last + 1]!)) last++;
  if (last === first && ALSO_WORDS.test(parts[first]!.words)) return { company: null, place: null };
  const [from, to] = [parts[first]!.from, parts[last]!.to];
  const before = first > 0 ? parts[0]! : null;
  const named = before && isName(before.words) ? before : null;
  return { company: named && [start + named.from, start + named.to], place: [start + from, start + to] };
}

interface Part {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

function partsOf(words: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const gap of [...words.matchAll(PARTS), null]) {
    const to = gap?.index ?? words.length;
    if (to > from) parts.push({ words: words.slice(from, to), from, to });
    from = to + (gap?.[0].length ?? 0);
  }
  return parts;
}

function isPlace(words: string): boolean {
  return /^\p{Lu}/u.test(words) && placeNamed(words) !== null;
}

/** A state or country behind a comma, or another place. */
function goesOn(words: string, { to }: Part, next: Part): boolean {
  const gap = words.slice(to, next.from);
  return isPlace(next.words) || (gap.startsWith(",") && placeCoded(next.words, null) !== null);
}

function isName(words: string): boolean {
  return /^\p{Lu}/u.test(words) && words.split(/\s+/).length <= 6 && !NO_NAME.test(words);
}
