import { isSectionHeading } from "../../core/reading/resume/headings.ts";
import type { Segment } from "./segments.ts";

/** Joins headings that a narrow margin broke over two rows: "Expérience" above "professionnelle". */
export function joinBrokenHeadings(segments: readonly Segment[]): Segment[] {
  const rests = new Map<Segment, Segment>();
  for (const head of segments) {
    if (!isSectionHeading(head.text)) continue;
    const rest = segments.find((other) => isRest(other, head));
    if (rest) rests.set(head, rest);
  }
  const taken = new Set(rests.values());
  return segments
    .filter((segment) => !taken.has(segment))
    .map((segment) => {
      const rest = rests.get(segment);
      return rest
        ? { ...segment, text: `${segment.text} ${rest.text}`, right: Math.max(segment.right, rest.right) }
        : segment;
    });
}

function isRest(other: Segment, head: Segment): boolean {
  const below = other.baseline - head.baseline;
  if (below <= 0 || below > 1.7 * head.fontSize || Math.abs(other.left - head.left) > 1.5) return false;
  if (other.fontSize !== head.fontSize || other.bold !== head.bold || isSectionHeading(other.text))
    return false;
  return isSectionHeading(`${head.text} ${other.text}`);
}
