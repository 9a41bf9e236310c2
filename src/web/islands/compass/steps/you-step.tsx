import { useRef, useState } from "preact/hooks";
import { LEVELS, type Level } from "../../../../core/vocabulary.ts";
import { plural } from "../../../components/format.ts";
import { LEVEL_WORDS } from "../../../components/words.ts";
import { useCatalogue, useTools } from "../context.ts";
import { SkillCard } from "../pieces/skill-card.tsx";
import { SkillSearch } from "../pieces/skill-search.tsx";
import { withoutSkill, withSkill } from "../session/changes.ts";
import { heldSkills, type Session } from "../session/session.ts";
import { useSession } from "../session/store.ts";
import { placeOf } from "../session/way.ts";
import { LEVEL_MEANING } from "../words/skills.ts";
import { RolesAndStudies, UnsureQuestions } from "./you-facts.tsx";

/** What was read, to be checked and corrected. */
export function YouStep() {
  const session = useSession(useTools().store);
  const picked = session.source?.kind === "picked";
  const held = heldSkills(session);
  return (
    <div class="step">
      <header class="step-head">
        <h1 tabIndex={-1}>{greeting(session)}</h1>
        <p class="lead">
          {picked
            ? "Add the skills you have. Five to fifteen that describe you well are enough to begin with."
            : `Read from ${session.source?.label}: ${plural(held.length, "skill")}, ${plural(session.profile?.work.length ?? 0, "role")}. Correct what is wrong; only the skills and their levels go into the result.`}
        </p>
        {session.notes.map((note) => (
          <p key={note} class="notice">
            {note}
          </p>
        ))}
      </header>
      <UnsureQuestions />
      <Skills held={held} session={session} />
      <RolesAndStudies />
      <p class="actions onward">
        <a class="button" href={placeOf("interests")}>
          On to your interests
        </a>
        <a href={placeOf("result")}>Straight to the result</a>
      </p>
    </div>
  );
}

/** The name is used for this and nothing else. */
function greeting({ profile, source, confirmed }: Session): string {
  const name = confirmed.name?.trim() || (source?.kind === "sample" ? null : profile?.name);
  const first = name?.split(/\s+/)[0];
  if (source?.kind === "sample" && profile?.name) return `This is what was read about ${profile.name}`;
  if (source?.kind === "picked") return "Which skills do you have?";
  return first ? `Hello ${first}, this is what was read` : "This is what was read";
}

interface SkillsProps {
  readonly held: ReturnType<typeof heldSkills>;
  readonly session: Session;
}

function Skills({ held, session }: SkillsProps) {
  const { store } = useTools();
  const { skills } = useCatalogue();
  const [moved, setMoved] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const names = new Map(skills.map((skill) => [skill.id, skill.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const setLevel = (id: string, level: Level) => {
    store.change((old) => withSkill(old, id, level));
    setMoved(id);
    setSaid(`${nameOf(id)} now stands under “${LEVEL_WORDS[level]}”.`);
  };
  const takeOut = (id: string) => {
    store.change((old) => withoutSkill(old, id));
    setMoved(null);
    heading.current?.focus();
    setSaid(`${nameOf(id)} was taken out.`);
  };
  return (
    <section class="section" aria-labelledby="skills-heading">
      <h2 id="skills-heading" tabIndex={-1} ref={heading}>
        Your skills
      </h2>
      <SkillSearch
        label={held.length === 0 ? "Add your first skill" : "Add a skill"}
        hint="Type a few letters, such as “py” or “kubernetes”. Other names are understood too."
        held={new Set(held.map((skill) => skill.id))}
        onChoose={(skill) => {
          store.change((old) => withSkill(old, skill.id, "working"));
          setSaid(`${skill.name} was added under “${LEVEL_WORDS.working}”.`);
        }}
      />
      <p class="small soft" role="status">
        {said}
      </p>
      {held.length === 0 && session.profile && (
        <p class="notice warning">
          No skill that Bearings knows was found in this document. Is it a résumé? You can add skills above,
          or <a href={placeOf("start")}>start with another file</a>.
        </p>
      )}
      {LEVELS.toReversed().map((level) => (
        <LevelGroup
          key={level}
          level={level}
          held={held}
          session={session}
          {...{ nameOf, moved, setLevel, takeOut }}
        />
      ))}
      <RemovedSkills session={session} nameOf={nameOf} />
    </section>
  );
}

interface LevelGroupProps extends SkillsProps {
  readonly level: Level;
  readonly nameOf: (id: string) => string;
  readonly moved: string | null;
  readonly setLevel: (id: string, level: Level) => void;
  readonly takeOut: (id: string) => void;
}

function LevelGroup({ level, held, session, nameOf, moved, setLevel, takeOut }: LevelGroupProps) {
  const own = held
    .filter((skill) => skill.level === level)
    .toSorted((a, b) => (nameOf(a.id).toLowerCase() < nameOf(b.id).toLowerCase() ? -1 : 1));
  if (own.length === 0) return null;
  return (
    <section class="level-group" aria-labelledby={`level-heading-${level}`}>
      <h3 id={`level-heading-${level}`}>
        {LEVEL_WORDS[level]} <span class="count">{own.length}</span>
      </h3>
      <p class="small soft">{upperFirst(LEVEL_MEANING[level])}.</p>
      <ul class="skill-cards">
        {own.map(({ id }) => (
          <li key={id}>
            <SkillCard
              id={id}
              name={nameOf(id)}
              level={level}
              read={session.profile?.skills.find((skill) => skill.id === id) ?? null}
              text={session.text}
              justMoved={moved === id}
              onLevel={(to) => setLevel(id, to)}
              onRemove={() => takeOut(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RemovedSkillsProps {
  readonly session: Session;
  readonly nameOf: (id: string) => string;
}

function RemovedSkills({ session, nameOf }: RemovedSkillsProps) {
  const { store } = useTools();
  if (session.removed.length === 0) return null;
  const putBack = (id: string) => {
    const read = session.profile?.skills.find((skill) => skill.id === id);
    store.change((old) => withSkill(old, id, session.levels[id] ?? read?.level ?? "working"));
  };
  return (
    <div class="level-group">
      <h3>Taken out</h3>
      <ul class="tags">
        {session.removed.map((id) => (
          <li key={id} class="tag">
            <s>{nameOf(id)}</s>
            <button type="button" class="button plain" onClick={() => putBack(id)}>
              Put back <span class="visually-hidden">{nameOf(id)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
