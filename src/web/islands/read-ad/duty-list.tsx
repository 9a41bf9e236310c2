import { dutiesByKind, HOW_SURE } from "../../../core/reading/ad/duties-by-kind.ts";
import type { Duty } from "../../../core/reading/ad/duty-lines.ts";

interface DutyListProps {
  readonly duties: readonly Duty[];
  /** The ad. */
  readonly text: string;
}

/** Fewer duties than this say no more one by one than together. */
const FEWEST = 3;

/** Every duty under the kind of work it speaks for. */
export function DutyList({ duties, text }: DutyListProps) {
  if (duties.length < FEWEST) return null;
  return (
    <details class="disclosure duty-list">
      <summary>Duty by duty: which work each of the {duties.length} lines speaks for</summary>
      <p class="small soft">{HOW_SURE}</p>
      <dl>
        {dutiesByKind(duties).map(({ kind, name, duties: some }) => (
          <div key={kind ?? "none"}>
            <dt>
              {name}{" "}
              <span class="count">
                {some.length} of {duties.length} lines
              </span>
            </dt>
            {some.map(({ span: [start, end] }) => (
              <dd key={start}>{text.slice(start, end).replace(/^[\s*•·–-]+/, "")}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
