import type { Span } from "../../../core/evidence.ts";
import type { Posting } from "../../../core/posting.ts";

/** What a stretch of the ad is evidence of: "pay", "skill:python", "specialisations.ai-engineer". */
export type EvidenceKey = string;

/** A stretch of the ad's text with all that it is evidence of. */
export interface Segment {
  readonly text: string;
  readonly keys: readonly EvidenceKey[];
}

export function skillKey(id: string): EvidenceKey {
  return `skill:${id}`;
}

/** The spans of everything a posting rests on, by key. */
export function evidenceByKey({ evidence, skills }: Posting): Map<EvidenceKey, readonly Span[]> {
  return new Map([
    ...Object.entries(evidence),
    ...skills.map((skill) => [skillKey(skill.id), skill.evidence] as const),
  ]);
}

/** Cuts a text wherever evidence begins or ends. The segments' texts joined are the text. */
export function segmentsOf(text: string, evidence: ReadonlyMap<EvidenceKey, readonly Span[]>): Segment[] {
  const spans = [...evidence].flatMap(([key, all]) => all.map(([start, end]) => ({ key, start, end })));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1]!;
    const over = spans.filter(({ start, end }) => start <= from && end >= to);
    return { text: text.slice(from, to), keys: [...new Set(over.map(({ key }) => key))] };
  });
}
