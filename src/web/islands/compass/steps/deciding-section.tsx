import type { Deciding } from "../../../../core/compass/deciding.ts";
import {
  type DecidingWay,
  decidingInWords,
  leadInWords,
} from "../../../../core/compass/deciding-in-words.ts";
import { useNames } from "../pieces/use-names.ts";
import { placeOf, questionPlace } from "../session/way.ts";

/** What would decide a close call: one question, one skill, one weight. Nothing at all where the call is clear. */
export function DecidingSection({ deciding }: { readonly deciding: readonly Deciding[] }) {
  if (deciding.length === 0) return null;
  return (
    <section class="section" aria-labelledby="deciding-heading">
      <h2 id="deciding-heading">What would decide it</h2>
      {deciding.map((one) => (
        <Between key={one.rival} deciding={one} named={deciding.length > 1} />
      ))}
    </section>
  );
}

function Between({ deciding, named }: { readonly deciding: Deciding; readonly named: boolean }) {
  const nameOf = useNames();
  return (
    <div class="between">
      {named && (
        <h3>
          {nameOf(deciding.first)} or {nameOf(deciding.rival)}
        </h3>
      )}
      <p>{leadInWords(deciding, nameOf)}</p>
      <dl class="deciding">
        {decidingInWords(deciding, nameOf).map((way) => (
          <div key={way.by}>
            <dt>{way.name}</dt>
            <dd>
              <p>{way.about}</p>
              {way.outcomes.length > 0 && <Outcomes outcomes={way.outcomes} />}
              <Act way={way} deciding={deciding} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Outcomes({ outcomes }: Pick<DecidingWay, "outcomes">) {
  return (
    <ul>
      {outcomes.map(({ when, comes }) => (
        <li key={when}>
          <b>{when}</b>, {comes}.
        </li>
      ))}
    </ul>
  );
}

/** Where to do something about it. */
function Act({ way, deciding }: { readonly way: DecidingWay; readonly deciding: Deciding }) {
  const { question, skill, weight } = deciding;
  if (way.by === "question" && question.state === "open") {
    return (
      <p>
        <a href={questionPlace(question.item)}>Answer it</a>
      </p>
    );
  }
  if (way.by === "question" && question.state === "too-few") {
    return (
      <p>
        <a href={placeOf("interests")}>Say what you like</a>
      </p>
    );
  }
  if (way.by === "skill" && skill) return <HaveOrLearn skill={skill.skill} />;
  if (way.by !== "weight" || !weight) return null;
  return (
    <p>
      <a href={placeOf("matters")}>Change the weights</a>
    </p>
  );
}

function HaveOrLearn({ skill }: { readonly skill: string }) {
  const name = useNames()(skill);
  return (
    <p>
      If you have it already, <a href={placeOf("you")}>add it to your skills</a>; if not, see{" "}
      <a href={`/skills/${skill}`}>
        how to learn it<span class="visually-hidden">: {name}</span>
      </a>
      .
    </p>
  );
}
