import type { ApplyNow } from "../../../../core/compass/apply-now.ts";
import { applyInWords, showInWords, strongerInWords } from "../../../../core/compass/apply-now-in-words.ts";
import type { Move } from "../../../../core/compass/moves.ts";
import { useNames } from "../pieces/use-names.ts";

interface ApplySectionProps {
  readonly direct: Move;
  readonly ready: ApplyNow;
}

/** For who is ready: to apply, what to show, and what a stronger case adds. */
export function ApplySection({ direct, ready }: ApplySectionProps) {
  const nameOf = useNames();
  return (
    <section class="apply flow" aria-labelledby="apply-heading">
      <h2 id="apply-heading">You are ready: apply</h2>
      <p>{applyInWords(direct)}</p>
      <p>{showInWords(ready, nameOf)}</p>
      <p>{strongerInWords(ready, nameOf)}</p>
      <p>
        When you have found an ad, <a href="/read-ad">hold it against your résumé</a>: what you have for it,
        what is missing, and what it really asks for.
      </p>
    </section>
  );
}
