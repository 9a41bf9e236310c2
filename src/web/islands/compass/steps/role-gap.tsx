import { useState } from "preact/hooks";
import type { GapSkill } from "../../../../core/compass/gap.ts";
import { countsInWords, phrasingInWords } from "../../../../core/compass/phrasing-in-words.ts";
import { quotesOf } from "../../../../core/quote.ts";
import type { SpecialisationId } from "../../../../core/vocabulary.ts";
import { count, plural } from "../../../components/format.ts";
import { LEVEL_WORDS } from "../../../components/words.ts";
import { useTools } from "../context.ts";
import { AskedView } from "../pieces/asked-view.tsx";
import { useAsked } from "../pieces/use-asked.ts";
import { useNames } from "../pieces/use-names.ts";
import { questionOf } from "../pieces/use-ranking.ts";
import { heldSkills, personIn } from "../session/session.ts";
import { useSession } from "../session/store.ts";
import { AskedBar } from "./role-factors.tsx";

/** What the specialisation's ads ask for: had, partly had, missing. */
export function GapSection({ id }: { readonly id: SpecialisationId }) {
  const { engine, store } = useTools();
  const person = personIn(useSession(store));
  const asked = useAsked(() => engine.gap(person, id), JSON.stringify([person, id]));
  return (
    <section class="section" aria-labelledby="gap-heading">
      <h2 id="gap-heading">What the ads ask for, and you</h2>
      <AskedView asked={asked} doing="Counting what the ads ask for">
        {(gap) => (gap.length === 0 ? <NoGap /> : <Gap gap={gap} to={id} />)}
      </AskedView>
    </section>
  );
}

function NoGap() {
  return (
    <p>
      There are too few ads for this work here to say what they ask for. Its own page lists what people in the
      field agree on.
    </p>
  );
}

const STANDINGS = [
  {
    id: "have",
    name: "You have",
    none: "None of the skills that these ads ask for is fully among yours yet.",
  },
  { id: "partly", name: "You partly have", none: "Nothing is half-way: what is missing is missing whole." },
  { id: "missing", name: "Missing", none: "Nothing that these ads ask for often is missing." },
] as const;

interface GapProps {
  readonly gap: readonly GapSkill[];
  readonly to: SpecialisationId;
}

function Gap({ gap, to }: GapProps) {
  const of = gap[0]?.of ?? 0;
  return (
    <>
      <p>
        Counted over {plural(of, "ad")} for this work
        {of < 30 ? ", which is few: read the shares with care" : ""}. Required and nice-to-have are counted
        together; open a skill to see both.
      </p>
      <div class="gap">
        {STANDINGS.map(({ id, name, none }) => {
          const own = gap.filter((one) => one.standing === id);
          return (
            <section key={id} class={`gap-column ${id}`} aria-labelledby={`gap-${id}`}>
              <h3 id={`gap-${id}`}>
                {name} <span class="count">{own.length}</span>
              </h3>
              {own.length === 0 && <p class="soft">{none}</p>}
              <ul>
                {own.map((one) => (
                  <li key={one.skill}>
                    <GapRow one={one} to={to} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}

interface GapRowProps {
  readonly one: GapSkill;
  readonly to: SpecialisationId;
}

function GapRow({ one, to }: GapRowProps) {
  const nameOf = useNames();
  const [open, setOpen] = useState(false);
  const held = heldSkills(useSession(useTools().store));
  // What one holds itself needs nothing else to speak for it.
  const itself = one.standing === "have" && held.some(({ id }) => id === one.skill);
  return (
    <>
      <details class="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{nameOf(one.skill)}</summary>
        <p class="small">{countsInWords(one)}</p>
        <Basis one={one} />
        {open && <PutAs skill={one.skill} />}
        {open && one.standing !== "have" && <IfLearnt skill={one.skill} to={to} />}
        <p class="small">
          <a href={`/skills/${one.skill}`}>About {nameOf(one.skill)}</a>
        </p>
      </details>
      <AskedBar n={one.required + one.preferred} of={one.of} />
      {one.through && one.standing !== "missing" && !itself && (
        <p class="small soft through">through {nameOf(one.through)}, which is related</p>
      )}
    </>
  );
}

/** How ads put it: the words to look for, and to write where one has it. */
function PutAs({ skill }: { readonly skill: string }) {
  const { engine } = useTools();
  const asked = useAsked(() => engine.wording(skill), skill);
  const line = asked.value && phrasingInWords(asked.value);
  if (!asked.value || !line) return null;
  return (
    <p class="small">
      {line} Counted over the {plural(asked.value.ads, "ad")} of all AI work that ask for it by a name.
    </p>
  );
}

/** What learning this one skill would open, and nothing else. */
function IfLearnt({ skill, to }: { readonly skill: string; readonly to: SpecialisationId }) {
  const { engine, store } = useTools();
  const question = questionOf(useSession(store));
  const key = JSON.stringify([question, to, skill]);
  const now = useAsked(() => engine.withSkills(question, to, []), key);
  const then = useAsked(() => engine.withSkills(question, to, [skill]), key);
  if (!now.value || !then.value) return null;
  return (
    <p class="small">
      With a working knowledge of it: {count(then.value.inReach)} of {plural(then.value.of, "ad")} within
      reach, instead of {count(now.value.inReach)}.
    </p>
  );
}

/** Why it counts as had: the level, and the first sentence of the résumé that names it. */
function Basis({ one }: { readonly one: GapSkill }) {
  const session = useSession(useTools().store);
  const own = heldSkills(session);
  const itself = one.standing === "have" && own.some((skill) => skill.id === one.skill);
  const source = itself ? one.skill : (one.through ?? one.skill);
  const held = own.find((skill) => skill.id === source);
  const read = session.profile?.skills.find((skill) => skill.id === source);
  const [quote] = read ? quotesOf(session.text, read.evidence, 1) : [];
  if (!held) return null;
  return (
    <>
      <p class="small">Your level: {LEVEL_WORDS[held.level].toLowerCase()}.</p>
      {quote && (
        <blockquote class="small">
          {quote.before}
          <mark>{quote.words}</mark>
          {quote.after}
        </blockquote>
      )}
    </>
  );
}
