import type { HigherPaid, Leverage, ShownSkill } from "../../../../core/compass/leverage.ts";
import {
  BETTER_PAID,
  buildInWords,
  cellInWords,
  homeInWords,
  lackInWords,
  menteeInWords,
  NO_DEPTH,
  NOBODY_TO_MENTOR,
  WHOM_TO_MENTOR,
  writeInWords,
} from "../../../../core/compass/leverage-in-words.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { inWords, plural } from "../../../components/format.ts";
import { LEVEL_WORDS } from "../../../components/words.ts";
import { useTools } from "../context.ts";
import { AskedView } from "../pieces/asked-view.tsx";
import { Evidence } from "../pieces/skill-card.tsx";
import { useAsked } from "../pieces/use-asked.ts";
import { useNames } from "../pieces/use-names.ts";
import { questionOf } from "../pieces/use-ranking.ts";
import { useSession } from "../session/store.ts";
import { placeOf } from "../session/way.ts";

/** What an experienced person can build on: better paid work nearby, what to show for it, whom to help. */
export function LeverageView() {
  const { engine, store } = useTools();
  const question = questionOf(useSession(store));
  const asked = useAsked(
    async () => ({ leverage: await engine.leverage(question) }),
    JSON.stringify([question.person, question.settings]),
  );
  return (
    <AskedView asked={asked} doing="Looking what your strongest skills open">
      {({ leverage }) => (leverage ? <Built leverage={leverage} /> : <NoDepth />)}
    </AskedView>
  );
}

function NoDepth() {
  return (
    <p>
      {NO_DEPTH} If a level was read too low, <a href={placeOf("you")}>set it right</a>.
    </p>
  );
}

function Built({ leverage }: { readonly leverage: Leverage }) {
  const nameOf = useNames();
  return (
    <div class="flow leverage">
      <p>{homeInWords(leverage, nameOf)}</p>
      {leverage.higher.length > 0 && <BetterPaid leverage={leverage} />}
      {leverage.show.length > 0 && <ToShow leverage={leverage} />}
      <ToMentor leverage={leverage} />
    </div>
  );
}

function BetterPaid({ leverage }: { readonly leverage: Leverage }) {
  return (
    <>
      <h3>Better paid, the nearest first</h3>
      <p class="soft">{BETTER_PAID}</p>
      <ul class="better-paid">
        {leverage.higher.map((move) => (
          <BetterPaidMove key={move.to} move={move} />
        ))}
      </ul>
    </>
  );
}

function BetterPaidMove({ move: { to, hours, pay, carries } }: { readonly move: HigherPaid }) {
  const nameOf = useNames();
  const { hoursPerWeek } = useSession(useTools().store).settings;
  const weeks = plural(Math.ceil(hours / hoursPerWeek), "week");
  const distance = hours === 0 ? "ready now" : `about ${plural(hours, "hour")} of study away, ${weeks}`;
  const shown = carries.slice(0, 3).map(({ skill }) => nameOf(skill));
  const more = carries.length > 3 ? [...shown, `${carries.length - 3} more`] : shown;
  return (
    <li>
      <p>
        <a href={placeOf("plan", to)}>{nameOf(to)}</a>, {distance}: {cellInWords(pay)}.
      </p>
      {carries.length === 0 ? (
        <p>Little of what you hold is asked for there.</p>
      ) : (
        <Disclosure
          summary={
            <>
              What carries over<span class="visually-hidden"> to {nameOf(to)}</span>: {inWords(more)}
            </>
          }
        >
          <Carried carries={carries} />
        </Disclosure>
      )}
    </li>
  );
}

function Carried({ carries }: Pick<HigherPaid, "carries">) {
  const nameOf = useNames();
  const { profile, text } = useSession(useTools().store);
  return (
    <dl class="carried">
      {carries.map(({ skill, level, n, of }) => (
        <div key={skill}>
          <dt>
            {nameOf(skill)}{" "}
            <span class="soft">
              ({LEVEL_WORDS[level].toLowerCase()}; {n} of {plural(of, "ad")} {n === 1 ? "asks" : "ask"} for
              it)
            </span>
          </dt>
          <dd>
            <Evidence read={profile?.skills.find(({ id }) => id === skill) ?? null} text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ToShow({ leverage }: { readonly leverage: Leverage }) {
  const nameOf = useNames();
  return (
    <>
      <h3>What to publish, write and teach</h3>
      <p class="soft">
        From where you are deepest, for people who hire for {nameOf(leverage.towards)}. One of these, well
        done, is enough.
      </p>
      <div class="to-show">
        {leverage.show.map((shown) => (
          <Shown key={shown.skill} shown={shown} leverage={leverage} />
        ))}
      </div>
    </>
  );
}

function Shown({ shown, leverage }: { readonly shown: ShownSkill; readonly leverage: Leverage }) {
  const nameOf = useNames();
  return (
    <section>
      <h4>{nameOf(shown.skill)}</h4>
      <dl>
        <dt>Publish</dt>
        <dd>{buildInWords(shown)}</dd>
        <dt>Write</dt>
        <dd>{writeInWords(shown, leverage, nameOf)}</dd>
        <dt>Teach</dt>
        <dd>
          Who learnt it from you can do this:
          <ul>
            {shown.teach.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  );
}

function ToMentor({ leverage }: { readonly leverage: Leverage }) {
  const nameOf = useNames();
  return (
    <>
      <h3>Whom to mentor</h3>
      {leverage.mentor.length === 0 && <p>{NOBODY_TO_MENTOR}</p>}
      <div class="mentees">
        {leverage.mentor.map((mentee) => (
          <div key={mentee.from}>
            <p>{menteeInWords(mentee, leverage, nameOf)}:</p>
            <ul>
              {mentee.lacks.map((lack) => (
                <li key={lack.skill}>{lackInWords(lack, nameOf)}.</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {leverage.mentor.length > 0 && <p class="soft">{WHOM_TO_MENTOR}</p>}
    </>
  );
}
