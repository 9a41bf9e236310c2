import type { Need } from "../../vocabulary.ts";
import { everyMatch } from "../text/every-match.ts";
import type { SiftedLines } from "../text/sieve.ts";
import { type AdLine, type AdText, sentenceAround } from "./ad-text.ts";
import { CUE } from "./cues.ts";
import { BEHIND, CLOSED, EITHER_WAY, NEGATION, THEIRS } from "./denial-wording.ts";
import type { SectionKind } from "./headings.ts";

/** What a mention in each part of an ad asks for; null where naming a skill asks nothing of the reader. */
const NEED_BY_SECTION: Readonly<Record<SectionKind, Need | null>> = {
  required: "required",
  duties: "required",
  "about-role": "required",
  other: "required",
  preferred: "preferred",
  "about-company": null,
  benefits: null,
  legal: null,
  "how-to-apply": null,
};

const PLUS =
  "(?:huge |big |strong |definite |major |added |real |great |significant |distinct |clear |nice |massive |valuable )?(?:plus|bonus|advantage|asset|value[- ]add)";

/** Wording that makes what follows a wish. */
const FORWARD = new RegExp(
  String.raw`\b(?:(?<=^\W*)(?:preferred|desired|preferable) (?=\w)(?!candidates?|location|start|vendors?|partners?)|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|bonus(?: points)?(?: if| for|:)|(?:a|big) ${PLUS} if|ideally|preferabl[ye]|(?:great|awesome|amazing) if|(?:although|though|while) (?:it is |it's )?not (?:strictly )?(?:essential|required|mandatory|necessary)|would be (?:beneficial|valuable|advantageous|desirable|helpful|useful|an advantage) (?:if|for|to)|preferred (?:skills|qualifications|experience|technologies)|plus points|optionally|even better if|extra points|preference (?:for|given)|(?:deseables?|desejável|valorables?|souhaitée?s?|wünschenswert|optional|preferred|desired|desirable|bonus|plus|pluses|pre|atouts?|diferencial|pluspunten?) ?:|(?:it(?: would|'d|'s)? (?:be )?|would be |we'd )(?:great|nice|ideal|love|a plus)(?: it)? (?:if|for)|von vorteil (?:sind|ist|wären|wäre)|es wäre (?:toll|schön|ideal|von vorteil)|(?:schön|toll|super|ideal) wäre|nos (?:gustaría|encantaría)|gostaríamos|seria (?:legal|ótimo|bom|interessante)|on aimerait|pluspunkte (?:sammelst|gibt|bringt)|puntos extra|pontos extras?|se valora(?:rán?|n)?|valoramos|valorizamos|será valorad[oa]|(?:mooi|leuk|fijn|prettig) als|wünschenswert|idealerweise|im idealfall|idéalement|de préférence|idealmente|preferiblemente|bij voorkeur|preferencialmente)`,
  "gi",
);

/** Wording that makes what stands before it a wish. Of the two looks behind, the first is soon done and nearly always decides. */
const BACKWARD = new RegExp(
  String.raw`(?<![a-z\d])(?<![\p{L}\p{N}])(?:(?:is|are|would be|will be|as) (?:also |considered |highly )?(?:an? )?(?:${PLUS}|beneficial|desirable|desired|preferred|preferable|advantageous|nice to have|nice|helpful|useful|welcome|ideal|appreciated|encouraged(?! to)|value[- ]added)|an? ${PLUS}|(?:highly |strongly )?(?:preferred|preferable)|(?:highly |strongly )?desired(?= ?(?:[).;]|$))|(?:highly |strongly )desired|desirable|nice to have|good to have|value[- ]add(?:ed)?|beneficial|advantageous|(?:but )?not (?:strictly |absolutely )?(?:required|necessary|essential|mandatory|a must)|optional|von vorteil|(?:sind|ist|wären?) (?:ein )?(?:plus|pluspunkt|bonus|toll|schön|super|ideal|erwünscht)|erwünscht|wünschenswert|(?:est|serait|sont|seraient) (?:un |des )(?:plus|atouts?)|appréciée?s?|es un plus|bienvenue?s?|souhaitée?s? ?[).,]?$|suman? puntos|se valoran?|(?:será|sería|seria|serán) (?:un |um |una )?(?:plus|valorable|ventaja|diferencial)|deseables?|valorables?|se valorará|desejável|é um diferencial|is (?:een )?(?:plus|pre|pluspunt|troef|gewenst|wenselijk)|mooi meegenomen|een pré|een pluspunt|een troef|é um plus|é desejável)(?![a-zA-ZÀ-ÿ])`,
  "giu",
);

const ELSEWHERE =
  /\b(?:we also have (?:a|another) team|another team|other teams|sister teams?|a separate team|team next door|(?:beside|next to|alongside) (?:a|the|our|another) (?:[\w-]+ ){0,2}team (?:that|which|who)|teams? (?:takes? care of|looks? after|handles?|runs?|owns?|maintains?)\b[^.;\n]{0,90}\bso (?:that )?you (?:don't|do not|won't|never|need not|can focus))\b/i;
const WISH =
  /(?<!n'est )\b(?:plus|bonus|nice|preferred|helpful|great|desirable|advantage|ideal|vorteil|atout|ventaja|diferencial|pluspunt|troef|welcome)/i;
const FIRM =
  /\b(?:strong|solid|must|required|proficien\w+|expert\w*|years|excellent|deep|mandatory|essential|proven)\b/i;

/** One of them stands where a wish or a negation is worded at all; most lines need no closer look. */
const ANY_WORDING = [FORWARD, BACKWARD, NEGATION, ELSEWHERE, THEIRS].map(
  ({ source, flags }) => new RegExp(source, flags.replace("g", "")),
);

interface Scope {
  readonly need: Need;
  readonly start: number;
  readonly end: number;
}

/** Whether a line words a need, for those lines that were asked about. */
export type WordedLines = Map<AdLine, boolean>;

/** Tells how the ad asks for what is named at a place. Places are asked for in text order; `known` is added to. */
export function createNeedReader(
  { text, sifted }: Pick<AdText, "text" | "sifted">,
  known: WordedLines,
): (line: AdLine, start: number, end: number) => Need | null {
  let scopesOf: AdLine | null = null;
  let worded = false;
  let sentenceEnd = -1;
  let scopes: readonly Scope[] = [];
  return (line, start, end) => {
    const bySection = NEED_BY_SECTION[line.section];
    if (bySection === null) return null;
    if (scopesOf !== line) {
      scopesOf = line;
      const held = known.get(line);
      worded =
        held ??
        (isFirm(text, line, sifted) || ((line.cues & CUE.wish) !== 0 && isWorded(text, line, sifted)));
      if (held === undefined) known.set(line, worded);
      sentenceEnd = -1;
    }
    if (!worded) return bySection;
    if (start >= sentenceEnd) {
      const [from, to] = sentenceAround(text, start, end);
      sentenceEnd = to;
      scopes = scopesIn(text.slice(from, to), from, line.section === "preferred");
    }
    const scope = scopes.find((one) => one.start <= start && end <= one.end);
    return scope?.need ?? bySection;
  };
}

/** "None of these is required", "if a licence is required". */
const DENIED = /\b(?:not|n't|no|none|neither|nothing|if|where|when|as|travel)\b/i;

function isWorded(text: string, { start, end, sifted: place }: AdLine, sifted: SiftedLines): boolean {
  const may = ANY_WORDING.filter((wording) => sifted.mayMatch(wording, place));
  if (may.length === 0) return false;
  const words = text.slice(start, end);
  return may.some((wording) => wording.test(words));
}

/** What a list of wishes says is needed all the same. */
const FIRMLY =
  /^\W*must have\b|\b(?:is|are) (?:an? )?(?:(?:absolutely|strictly) )?(?:required|necessary|mandatory|essential|must)\b/i;

function isFirm(text: string, { section, start, end, sifted: place }: AdLine, sifted: SiftedLines): boolean {
  return section === "preferred" && sifted.mayMatch(FIRMLY, place) && FIRMLY.test(text.slice(start, end));
}

function scopesIn(sentence: string, offset: number, wished: boolean): Scope[] {
  if (wished && FIRMLY.test(sentence) && !DENIED.test(sentence))
    return [{ need: "required", start: offset, end: offset + sentence.length }];
  if (ELSEWHERE.test(sentence)) return [{ need: "mentioned", start: offset, end: offset + sentence.length }];
  const shift = ({ need, start, end }: Scope) => ({ need, start: start + offset, end: end + offset });
  return [...negations(sentence), ...ofColleagues(sentence), ...forward(sentence), ...backward(sentence)].map(
    shift,
  );
}

function negations(sentence: string): Scope[] {
  return everyMatch(NEGATION, sentence).map((match) => {
    const need = WISH.test(sentence) ? "preferred" : "mentioned";
    const end = match.index + match[0].length;
    if (CLOSED.test(match[0])) return { need, start: match.index, end };
    if (BEHIND.test(match[0]) || (EITHER_WAY.test(match[0]) && endsAt(sentence, end)))
      return { need, start: clauseStart(sentence, match.index), end };
    return { need, start: match.index, end: clauseEnd(sentence, end) };
  });
}

/** Whether a clause has no more words from here on. */
function endsAt(sentence: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(sentence.slice(at, clauseEnd(sentence, at)));
}

function ofColleagues(sentence: string): Scope[] {
  return everyMatch(THEIRS, sentence).map(({ index }) => ({
    need: "mentioned",
    start: index,
    end: sentence.length,
  }));
}

function forward(sentence: string): Scope[] {
  return everyMatch(FORWARD, sentence).flatMap((match): Scope[] => {
    const { index } = match;
    if (BY_CHOICE.test(match[0]) && AMONG.test(sentence.slice(0, index))) return [];
    if (/^preference for/i.test(match[0]) && LANGUAGES.test(sentence.slice(0, index))) return [];
    const end = index + match[0].length;
    const open = sentence.lastIndexOf("(", index);
    if (open > sentence.lastIndexOf(")", index) && sentence.slice(0, open).trim() !== "") {
      const close = sentence.indexOf(")", index);
      return [{ need: "preferred", start: index, end: close === -1 ? sentence.length : close }];
    }
    const next = BY_CHOICE.test(match[0]) ? NEXT_DEMAND.exec(sentence.slice(end)) : null;
    return [{ need: "preferred", start: index, end: next ? end + next.index : sentence.length }];
  });
}

/** "One language, preferably Python": a choice is needed, and one of them is liked best. */
const BY_CHOICE = /^(?:ideally|preferabl[ye])$/i;
const AMONG =
  /\b(?:languages?|programming|scripting|coding|one (?:or more )?of)(?: \w+)?(?: skills?| experience| tools?| languages?)?[ ,(]*$/i;
const LANGUAGES = /\b(?:programming|scripting|coding) languages?\b[^;]*$/i;
/** "…, preferably in fintech, and strong SQL": what is asked for next is no part of the wish. */
const NEXT_DEMAND =
  /,? and (?:an? )?(?:(?:strong|solid|proven|good|excellent|deep|hands-on|demonstrated) )?(?:proficien\w+|experience|knowledge|familiar\w*|understanding|ability|expertise|fluen\w+|skills?|background) /i;

function backward(sentence: string): Scope[] {
  let from = 0;
  return everyMatch(BACKWARD, sentence).flatMap((match): Scope[] => {
    const end = match.index + match[0].length;
    const open = openBracketBefore(sentence, match.index) + 1;
    if (likesOneOf(sentence, match)) return [];
    const start = Math.max(from, open, open + listStart(sentence.slice(open), match, match.index - open));
    from = end;
    return [{ need: "preferred", start, end: goesOnTo(sentence, end) }];
  });
}

/** "AWS (preferred), Azure or GCP": any of them is needed, and one is liked best. */
function likesOneOf(sentence: string, { index, 0: words }: RegExpExecArray): boolean {
  if (!/^(?:(?:highly|strongly) )?(?:preferred|desired|ideal)$/i.test(words)) return false;
  const open = sentence.lastIndexOf("(", index);
  if (open === -1 || sentence.slice(open + 1, index).trim() !== "") return false;
  return /^\)(?:,| or\b| and\/or\b|\/)/i.test(sentence.slice(index + words.length));
}

/** "… is a plus, such as Spark or Flink": the wish speaks of what follows, too. */
function goesOnTo(sentence: string, end: number): number {
  const more = GOES_ON.exec(sentence.slice(end));
  if (!more) return end;
  if (more[0].includes("(")) return Math.max(end, sentence.indexOf(")", end));
  return sentence.length;
}
const GOES_ON =
  /^(?:,? (?:such as|including|includes|along with|as well as|like|especially|particularly|in particular|for example|e\.g\.)|,? but (?:by no means |not (?:strictly |absolutely )?)(?:required|necessary|essential|mandatory)(?= ?:)| ?:(?= ?\S)| \((?!\d))/i;

/** "Strong Python skills, Go is a plus" wishes for Go alone; "Spark, Kafka or Flink is a plus" for all three. */
function listStart(sentence: string, match: RegExpExecArray, at: number): number {
  const named = withoutBrackets(sentence.slice(0, at));
  const comma = named.lastIndexOf(",");
  if (comma === -1) return contrast(named);
  const last = named.slice(comma + 1);
  if (OF_ITS_OWN_TOO.test(last) && FIRM.test(named.slice(0, comma)) && !FIRM.test(last)) return comma + 1;
  if (
    last.trim().length < 2 ||
    /^ (?:such as|like|including|e\.g|for example)\b|\b(?:and|or|und|oder|et|ou|y)\b/i.test(last)
  )
    return contrast(named);
  const before = named.slice(0, comma);
  const closed = / (?:and|or|und|et|y) /.test(before) && /^(?:is|'s|ist|est|es)\b/i.test(match[0]);
  return (closed || FIRM.test(before) || OF_ITS_OWN.test(last)) && !FIRM.test(last)
    ? comma + 1
    : contrast(named);
}

/** "scripting in Bash, basic Python is nice to have": the last of them begins a wish of its own. */
const OF_ITS_OWN =
  /^ (?:some |any |basic |prior |previous |additional )?(?:basic|experience|knowledge|familiarity|exposure|understanding|working knowledge|background) /i;
const OF_ITS_OWN_TOO =
  /^ (?:and|but) (?:some |any |basic |prior |previous |additional )?(?:experience|knowledge|familiarity|exposure|understanding|proficiency|background) (?!(?:and|or) )/i;

/** The words with those in brackets blanked, so that no comma of theirs parts a list. */
function withoutBrackets(words: string): string {
  return words.includes("(") ? words.replace(/\([^()]*\)/g, (inner) => "_".repeat(inner.length)) : words;
}

/** "Containers - Docker preferred", but not "Docker - preferred" or "… - either of these is a plus". */
const LAST_DASH =
  / [-–] (?=[^-–]*\w{2})(?!.* [-–] )(?!.*\b(?:this|these|those|it|them|any|either|which|that)\b)/i;

function contrast(before: string): number {
  const turn = Math.max(
    before.lastIndexOf(" but "),
    before.lastIndexOf(" while "),
    before.search(LAST_DASH),
    before.search(/\b(?:required|must have)\b[,;]? /i),
  );
  return turn === -1 ? 0 : turn + 1;
}

function openBracketBefore(sentence: string, at: number): number {
  const open = sentence.lastIndexOf("(", at);
  // "Airflow (optional)": what stands alone in brackets speaks of what stands before them.
  if (open !== -1 && sentence.slice(open + 1, at).trim() === "" && open < at) return -1;
  return open > sentence.lastIndexOf(")", at - 1) ? open : -1;
}

function clauseStart(sentence: string, at: number): number {
  return Math.max(sentence.lastIndexOf(",", at), sentence.lastIndexOf(" but ", at), -1) + 1;
}

function clauseEnd(sentence: string, at: number): number {
  const stop = /,| but | though /.exec(sentence.slice(at));
  return stop ? at + stop.index : sentence.length;
}
