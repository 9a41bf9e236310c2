import type { ResumeLine } from "./resume-line.ts";

/** Joins lines into paragraphs: a bullet, a gap or a line that ended early begins a new one. */
export function paragraphs(lines: readonly ResumeLine[]): string[] {
  const joined: string[] = [];
  const widest = Math.max(0, ...lines.map((line) => line.right));
  let above: ResumeLine | undefined;
  for (const line of lines) {
    const goesOn = above && !line.isBullet && !line.afterGap && !line.bold && continues(line, above, widest);
    if (goesOn) joined[joined.length - 1] += ` ${line.text}`;
    else joined.push(line.text);
    above = line;
  }
  return joined.map((text) => text.replaceAll("\t", " "));
}

function continues(line: ResumeLine, above: ResumeLine, widest: number): boolean {
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (/[.!?:;]$/.test(above.text)) return false;
  if (above.right > 0) return above.right > 0.8 * widest;
  return above.text.length > 60;
}
