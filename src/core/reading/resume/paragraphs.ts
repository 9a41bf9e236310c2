import type { ResumeLine } from "./resume-line.ts";

/** Lines as paragraphs, without the tabs that part columns. */
export function paragraphs(lines: readonly ResumeLine[]): string[] {
  return joinLines(lines).map((text) => text.replaceAll("\t", " "));
}

/** Joins lines into paragraphs: a bullet, a gap or a line that ended early begins a new one. */
export function joinLines(lines: readonly ResumeLine[]): string[] {
  const joined: string[] = [];
  const widest = lines.reduce((edge, line) => Math.max(edge, line.right), 0);
  let above: ResumeLine | undefined;
  for (const line of lines) {
    const goesOn = above && !line.isBullet && !line.afterGap && !line.bold && continues(line, above, widest);
    if (goesOn) joined[joined.length - 1] += ` ${line.text}`;
    else joined.push(line.text);
    above = line;
  }
  return joined;
}

function continues(line: ResumeLine, above: ResumeLine, widest: number): boolean {
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (/[.!?:;]$/.test(above.text)) return false;
  if (above.right > 0) return above.right > 0.8 * widest;
  return above.text.length > 60;
}
