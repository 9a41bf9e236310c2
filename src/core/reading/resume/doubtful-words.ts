import type { Span } from "../../evidence.ts";
import type { LaidOutText } from "../../layout.ts";
import type { Placed } from "../../stated-resume.ts";
import type { ResumeFacts } from "./facts.ts";

/** Fields that rest on words which text recognition was not sure of. */
export function misreadFields(facts: ResumeFacts, layout: LaidOutText): string[] {
  if (!layout.doubtful?.length) return [];
  const isDoubtful = (value: string | null, within: Span) => restsOnDoubt(value, within, layout);
  const { name, email, phone, place, work, education } = facts;
  return [
    ...Object.entries({ name, email, phone, place })
      .filter(([, found]) => found && isDoubtful(found.value, found.span))
      .map(([field]) => field),
    ...doubtsOf("work", work, (job) => ({ title: job.title, organisation: job.organisation }), isDoubtful),
    ...doubtsOf("education", education, (one) => ({ degree: one.degree, school: one.school }), isDoubtful),
  ];
}

function doubtsOf<Entry>(
  list: string,
  entries: readonly Placed<Entry>[],
  fieldsOf: (entry: Placed<Entry>) => Readonly<Record<string, string | null>>,
  isDoubtful: (value: string | null, within: Span) => boolean,
): string[] {
  return entries.flatMap((entry, i) =>
    Object.entries(fieldsOf(entry))
      .filter(([, value]) => isDoubtful(value, entry.span))
      .map(([field]) => `${list}[${i}].${field}`),
  );
}

/** Whether a doubtful word stands where the value stands, or makes part of it where it was put together from pieces. */
function restsOnDoubt(value: string | null, [from, to]: Span, { text, doubtful = [] }: LaidOutText): boolean {
  if (value === null) return false;
  const start = text.slice(from, to).indexOf(value);
  if (start >= 0) {
    const [first, last] = [from + start, from + start + value.length];
    return doubtful.some(([a, b]) => a < last && b > first);
  }
  const words = new Set(value.split(/\s+/));
  return doubtful.some(([a, b]) => a >= from && b <= to && words.has(text.slice(a, b)));
}
