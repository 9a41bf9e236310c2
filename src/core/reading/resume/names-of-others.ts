import type { Span } from "../../evidence.ts";
import type { ResumeFacts } from "./facts.ts";

const MOST_HEADER_LINES = 4;
/** Few résumés name more; the search for each goes through the whole text. */
const MOST_NAMES = 40;

/**
 * Where names of the person, employers, schools and places stand, in which no word is a skill ("Snowflake",
 * "School of Robotics"). An employer's own entry is the surest place; elsewhere only a name of several words counts,
 * and none that is a skill's name as a whole.
 */
export function spansOfNames(
  text: string,
  facts: ResumeFacts,
  isSkillName: (name: string) => boolean,
): Span[] {
  const entries = [
    ...facts.work.map((job) => ({ ...job, names: [job.organisation, job.place], keep: job.title })),
    ...facts.education.map((study) => ({ ...study, names: [study.school], keep: study.degree })),
  ];
  const own = entries.flatMap(({ span, names, keep }) =>
    names.flatMap((name) => inHeader(text, span, name, keep)),
  );
  const everywhere = [facts.name?.value, ...entries.flatMap(({ names }) => names)];
  const longNames = [...new Set(everywhere)].filter((name) => name && /\S\s+\S/.test(name)) as string[];
  const sureNames = longNames.slice(0, MOST_NAMES).filter((name) => !isSkillName(name));
  return [
    ...own,
    ...[facts.name, facts.place].flatMap((found) => (found ? [found.span] : [])),
    ...sureNames.flatMap((name) => occurrences(text, name)),
  ];
}

/** The text with the spans made meaningless, of the same length, so that places in it stay true. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let masked = "";
  let at = 0;
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    masked += text.slice(at, from) + text.slice(from, end).replace(/[^\s]/g, MASK);
    at = end;
  }
  return masked + text.slice(at);
}

/** A letter, so that what stood left and right of a name never joins into a name of its own. */
const MASK = "ǂ";

/** The first place of a name in the lines that open its entry, apart from the title. */
function inHeader(text: string, span: Span, name: string | null, keep: string | null): Span[] {
  if (!name) return [];
  const lines = text.slice(...span).split("\n");
  const bullet = lines.findIndex((line, i) => i > 0 && /^\s*[•◦▪●■*-]\s/.test(line));
  const count = Math.min(bullet < 0 ? lines.length : bullet, MOST_HEADER_LINES);
  const header = lines.slice(0, count).join("\n");
  const kept = keep ? occurrences(header, keep)[0] : undefined;
  const found = occurrences(header, name).find(([start, end]) => !kept || end <= kept[0] || start >= kept[1]);
  return found ? [[span[0] + found[0], span[0] + found[1]]] : [];
}

function occurrences(text: string, name: string): Span[] {
  const words = name.trim().split(/\s+/).map(escaped);
  if (words[0] === "" || name.length > 160) return [];
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{N}])`, "gu");
  return [...text.matchAll(expression)].map((match) => [match.index, match.index + match[0].length]);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
