import type { LaidOutText } from "../../core/layout.ts";
import { type DraftLine, layOut } from "../layout.ts";
import { joinBrokenWords } from "./hyphens.ts";
import { unspaceLetters } from "./spaced-letters.ts";

/** Plain text: a line a line; blank lines become gaps, underlines and rules of signs go. */
export function readPlainText(text: string): LaidOutText {
  const lines: DraftLine[] = [];
  let afterGap = true;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\f]/)) {
    if (raw.trim() === "" || isRule(raw)) {
      const last = lines.at(-1);
      if (last && isUnderline(raw) && !afterGap)
        lines[lines.length - 1] = { ...last, heading: isShort(last) };
      afterGap = true;
      continue;
    }
    const ruled = RULED_HEADING.exec(raw)?.[1];
    if (ruled) lines.push({ text: unspaceLetters(ruled), afterGap: true, heading: true });
    else lines.push({ text: columnsToTabs(unspaceLetters(raw)), afterGap, left: indentOf(raw) });
    afterGap = false;
  }
  return layOut(joinBrokenWords(lines), 1, []);
}

/** "=== SKILLS ======", "--- Skills ---". */
const RULED_HEADING = /^\s*[=~*#─━═-]{2,} ?(\p{L}[^=~*#─━═]{2,40}?) ?[=~*#─━═-]{2,}\s*$/u;

function isRule(line: string): boolean {
  return /^[\s\-_=*~─━═·.•+#|]{3,}$/.test(line);
}

function isUnderline(line: string): boolean {
  return /^\s*[-=~─━═]{3,}\s*$/.test(line);
}

function isShort(line: DraftLine): boolean {
  return line.text.length < 50;
}

/** Two columns of a text file are parted by tabs or by four spaces and more. */
function columnsToTabs(line: string): string {
  return line.trim().replace(/ {4,}/g, "\t");
}

/** Width of the indent as points of a ten-point typewriter face. */
function indentOf(line: string): number {
  return 6 * (line.replaceAll("\t", "    ").length - line.replaceAll("\t", "    ").trimStart().length);
}
