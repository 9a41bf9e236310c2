import type { SteppingStone } from "../../../../core/compass/moves.ts";
import type { SpecialisationId } from "../../../../core/vocabulary.ts";
import { inWords, plural } from "../../../components/format.ts";
import { useTools } from "../context.ts";
import { useAsked } from "../pieces/use-asked.ts";
import { useNames } from "../pieces/use-names.ts";
import { questionOf } from "../pieces/use-ranking.ts";
import { useSession } from "../session/store.ts";
import { placeOf } from "../session/way.ts";
import type { NameOf } from "../words/result.ts";

/** Another specialisation on the way, where that is worth a thought; nothing at all where it is not. */
export function StonesSection({ to }: { readonly to: SpecialisationId }) {
  const { engine, store } = useTools();
  const question = questionOf(useSession(store));
  const nameOf = useNames();
  const asked = useAsked(
    () => engine.paths(question, to),
    JSON.stringify([question.person, question.settings, to]),
  );
  const paths = asked.value;
  if (!paths || paths.stones.length === 0) return null;
  const straight = paths.direct.hours;
  return (
    <section class="section" aria-labelledby="stones-heading">
      <h2 id="stones-heading">By way of a stepping stone</h2>
      <p>
        {straight === null
          ? `Straight, ${nameOf(to)} is more than ${paths.direct.steps.length} skills away.`
          : `Straight, you are ready for ${nameOf(to)} after about ${plural(straight, "hour")} of study.`}{" "}
        You could be ready for other work sooner, and learn on the job from there:
      </p>
      <ul>
        {paths.stones.map((stone) => (
          <li key={stone.through}>
            <a href={placeOf("plan", stone.through)}>{nameOf(stone.through)}</a>:{" "}
            {stoneInWords(stone, nameOf)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function stoneInWords({ first, then, hours }: SteppingStone, nameOf: NameOf): string {
  const shown = first.steps.slice(0, 4).map(({ skill }) => nameOf(skill));
  const more =
    first.steps.length > shown.length ? [...shown, `${first.steps.length - shown.length} more`] : shown;
  return `ready there after ${plural(first.hours!, "hour")} (${inWords(more)}), then ${plural(then.hours!, "hour")} more, ${hours} in all.`;
}
