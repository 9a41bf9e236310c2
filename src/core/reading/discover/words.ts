/** A word as the tagger sees it. Offsets are into the text it was split from. */
export interface Word {
  /** As written, without the mark that follows. */
  readonly form: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** The colon, semicolon, comma or question mark that follows; "" where none does. */
  readonly mark: string;
  /** Whether a comma, a slash or a like sign stands before: no name runs over it. */
  readonly apart: boolean;
}

const CHUNK = /\S+/g;
const OPENING = /^(?:[("'[{<*•·●▪►✔✓–—~`]|-(?!\d))+/u;
const CLOSING = /[)"'\]}>.,;:!?*…`–—-]+$/u;
const BRACKET = /[()[\]]/;
const DIVIDES = /[,;/|•·●▪–—:"*]/u;

/**
 * Splits a text at white space and takes punctuation off the words: brackets and full stops are words of their own, as
 * in the corpus the tagger learned from; commas only set what follows apart. "Kafka/Flink" is two words, "CI/CD" one.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let apart = false;
  for (const chunk of text.matchAll(CHUNK)) {
    apart = splitChunk(chunk[0], chunk.index, apart, words);
  }
  return words;
}

function splitChunk(chunk: string, at: number, apartBefore: boolean, words: Word[]): boolean {
  const opening = OPENING.exec(chunk)?.[0] ?? "";
  const core = chunk.slice(opening.length);
  const closing = core === "" ? "" : (CLOSING.exec(core)?.[0] ?? "");
  const inner = core.slice(0, core.length - closing.length);
  let apart = apartBefore || DIVIDES.test(opening);
  for (let i = 0; i < opening.length; i++) {
    if (BRACKET.test(opening[i]!)) words.push(sign(opening[i]!, at + i));
  }
  if (inner === "") return apart || DIVIDES.test(chunk);
  const mark = /[,;:?!]/.exec(closing)?.[0] ?? "";
  const pieces = piecesOf(inner);
  let from = at + opening.length;
  pieces.forEach((piece, i) => {
    const last = i === pieces.length - 1;
    if (piece !== "") {
      const start = from;
      words.push({
        form: piece,
        lower: piece.toLowerCase(),
        start,
        end: start + piece.length,
        mark: last ? mark : "/",
        apart,
      });
    }
    apart = !last;
    from += piece.length + 1;
  });
  const closingAt = at + opening.length + inner.length;
  for (let i = 0; i < closing.length; i++) {
    if (BRACKET.test(closing[i]!) || closing[i] === ".") words.push(sign(closing[i]!, closingAt + i));
  }
  return DIVIDES.test(closing);
}

function sign(form: string, start: number): Word {
  return { form, lower: form, start, end: start + 1, mark: "", apart: false };
}

const SHORT_PAIR = /^\p{L}{1,3}\/\p{L}{1,3}$/u;
const JOIN = /[/–—|]/u;
const LINK = /^(?:https?:|www\.)|@/;

/** "TCP/IP", "A/B" and addresses stay whole. */
function piecesOf(inner: string): string[] {
  if (!JOIN.test(inner) || SHORT_PAIR.test(inner) || LINK.test(inner)) return [inner];
  return inner.split(JOIN);
}

/** Words given already split, as corpora have them, with a text to which their offsets refer. */
export function wordsOf(tokens: readonly string[]): { readonly text: string; readonly words: Word[] } {
  let start = 0;
  const words = tokens.map((token): Word => {
    const mark = token.length > 1 ? (/[,;:?!]$/.exec(token)?.[0] ?? "") : "";
    const form = token.slice(0, token.length - mark.length);
    const word = { form, lower: form.toLowerCase(), start, end: start + form.length, mark, apart: false };
    start += token.length + 1;
    return word;
  });
  return { text: tokens.join(" "), words };
}
