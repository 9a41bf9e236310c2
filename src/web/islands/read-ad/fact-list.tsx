import type { Span } from "../../../core/evidence.ts";
import type { Posting } from "../../../core/posting.ts";
import { factsOf } from "./facts.ts";
import type { EvidenceKey } from "./segments.ts";

interface FactListProps {
  readonly posting: Posting;
  readonly text: string;
  /** Whether what was not found is not there either, as far as the reader can tell. */
  readonly isWhole: boolean;
  readonly shown: EvidenceKey | null;
  readonly show: (key: EvidenceKey) => void;
}

const LONGEST_QUOTE = 70;

/** The facts with the words each rests on. What is not stated is named at the end. */
export function FactList({ posting, text, isWhole, shown, show }: FactListProps) {
  const facts = factsOf(posting, text);
  const unstated = facts.filter(({ value }) => value === null).map(({ name }) => name.toLowerCase());
  return (
    <>
      <dl class="facts ad-facts">
        {facts.map(({ field, name, value, spans }) =>
          value === null ? null : (
            <div key={field}>
              <dt>{name}</dt>
              <dd>
                {value}
                {spans[0] && (
                  <button
                    type="button"
                    class="button plain quote"
                    aria-pressed={shown === field}
                    onClick={() => show(field)}
                  >
                    “{quoted(text, spans[0])}”<span class="visually-hidden">, find it in the ad</span>
                  </button>
                )}
              </dd>
            </div>
          ),
        )}
      </dl>
      {isWhole && unstated.length > 0 && <p class="small soft">Not stated: {unstated.join(", ")}.</p>}
    </>
  );
}

function quoted(text: string, [start, end]: Span): string {
  const words = text
    .slice(start, end)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE)} …`;
}
