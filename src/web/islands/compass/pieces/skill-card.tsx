import { useEffect, useRef } from "preact/hooks";
import type { ProfileSkill } from "../../../../core/profile.ts";
import { quotesOf } from "../../../../core/quote.ts";
import { LEVELS, type Level } from "../../../../core/vocabulary.ts";
import { LEVEL_WORDS } from "../../../components/words.ts";
import { basisInWords, LEVEL_MEANING } from "../words/skills.ts";

interface SkillCardProps {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  /** What was read; null for a skill that the person added. */
  readonly read: ProfileSkill | null;
  readonly text: string;
  /** Opened, and its level control focused, because its level was just changed here. */
  readonly justMoved: boolean;
  readonly onLevel: (level: Level) => void;
  readonly onRemove: () => void;
}

/** One skill; its evidence, its level and the way to take it out stand one click away. */
export function SkillCard(props: SkillCardProps) {
  const { id, name, level, read, text, justMoved, onLevel, onRemove } = props;
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (justMoved) select.current?.focus();
  }, [justMoved]);
  return (
    <details class="skill-card" open={justMoved || undefined}>
      <summary>
        {name}
        {read && read.level !== level && <span class="small soft"> (changed by you)</span>}
      </summary>
      <div class="skill-evidence">
        <Evidence read={read} text={text} />
        <div class="skill-controls">
          <label for={`level-${id}`}>Level</label>
          <select
            id={`level-${id}`}
            ref={select}
            value={level}
            onChange={(event) => onLevel(event.currentTarget.value as Level)}
          >
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {LEVEL_WORDS[one]}: {LEVEL_MEANING[one]}
              </option>
            ))}
          </select>
          <button type="button" class="button plain" onClick={onRemove}>
            Take out <span class="visually-hidden">{name}</span>
          </button>
        </div>
      </div>
    </details>
  );
}

/** What in the résumé speaks for a skill; `read` is null for one that the person added. */
export function Evidence({ read, text }: Pick<SkillCardProps, "read" | "text">) {
  if (!read) return <p>You added this yourself.</p>;
  return (
    <>
      <p>{basisInWords(read.basis)}</p>
      {quotesOf(text, read.evidence).map(({ before, words, after }) => (
        <blockquote key={before + words + after}>
          {before}
          <mark>{words}</mark>
          {after}
        </blockquote>
      ))}
    </>
  );
}
