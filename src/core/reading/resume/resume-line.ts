import type { LaidOutText, LayoutLine } from "../../layout.ts";

/** A line of a résumé, ready to be asked about. */
export interface ResumeLine extends LayoutLine {
  readonly index: number;
  /** Without its bullet. */
  readonly text: string;
  readonly isBullet: boolean;
  readonly afterGap: boolean;
}

const BULLET = /^(?:[•◦▪●■‣·・･∙○►➢➤✓✔❖»\u2043]\s*|[-–—*+o]\s+|\(?\d{1,2}[.)]\s+(?=\p{Lu}))/u;

/** The lines of a document that hold anything. */
export function resumeLines(layout: LaidOutText): ResumeLine[] {
  return layout.lines
    .filter((line) => line.span[1] > line.span[0])
    .map((line, index) => {
      const raw = layout.text.slice(...line.span);
      const bullet = BULLET.exec(raw)?.[0] ?? "";
      const text = raw.slice(bullet.length).trim();
      const isBullet = bullet !== "" && text !== "";
      return { ...line, index, text: isBullet ? text : raw, isBullet, afterGap: line.afterGap ?? false };
    });
}
