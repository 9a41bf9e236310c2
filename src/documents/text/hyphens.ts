import type { DraftLine } from "../layout.ts";

/** First parts of compounds that keep their hyphen when a line ends after it. */
const COMPOUND_STARTS = new Set(
  "self real multi non end open large high low cross full well long short data machine deep time fine pre semi co on near hand state cloud cost client server user object event domain model feature vector graph two three one part in out post under over top bottom fast first second third third-party test type peer role rule risk key code front back".split(
    " ",
  ),
);

const LONGEST_WORD = 60;
const BROKEN_END = /(\p{L}+)[-‐]$/u;

/** Moves the rest of a word that was broken at a line's end back to where the word began. */
export function joinBrokenWords(lines: readonly DraftLine[]): DraftLine[] {
  const words = wholeWords(lines);
  const joined = lines.map((line) => ({ ...line }));
  for (let i = 0; i + 1 < joined.length; i++) {
    const [line, next] = [joined[i] as DraftLine, joined[i + 1] as DraftLine];
    const broken = BROKEN_END.exec(line.text.slice(-LONGEST_WORD));
    const rest = /^(\p{Ll}\S*)\s?(.*)$/u.exec(next.text);
    if (!broken?.[1] || !rest?.[1] || next.afterGap) continue;
    const keep = keepsHyphen(line.text, broken[1], rest[1], words);
    joined[i] = { ...line, text: `${keep ? line.text : line.text.slice(0, -1)}${rest[1]}` };
    joined[i + 1] = { ...next, text: rest[2] ?? "" };
  }
  return joined.filter((line, i) => line.text !== "" || lines[i]?.text === "");
}

/** The rest of a web address: "example.dev". */
const DOMAIN = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/|$)/;

/** Words of the document that no line's end cuts. */
function wholeWords(lines: readonly DraftLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  lines.forEach((line, i) => {
    const broken = /[-‐]$/.test(lines[i - 1]?.text ?? "");
    const end = BROKEN_END.exec(line.text.slice(-LONGEST_WORD))?.[0].length ?? 0;
    const text = line.text
      .slice(0, line.text.length - end)
      .slice(broken ? line.text.search(/[^\p{L}]|$/u) : 0);
    for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) words.add(word);
  });
  return words;
}

function keepsHyphen(line: string, start: string, rest: string, words: ReadonlySet<string>): boolean {
  const lowerStart = start.toLowerCase();
  const whole = lowerStart + (/^\p{Ll}+/u.exec(rest)?.[0] ?? "");
  if (/[@/]\S*$|\p{L}\.\S*$/u.test(line.slice(-LONGEST_WORD))) return true;
  if (DOMAIN.test(rest)) return true;
  if (words.has(whole)) return false;
  if (/\p{L}-\p{L}+[-‐]$/u.test(line.slice(-LONGEST_WORD))) return true;
  return (
    COMPOUND_STARTS.has(lowerStart) || (lowerStart.length > 3 && words.has(lowerStart) && words.has(rest))
  );
}
