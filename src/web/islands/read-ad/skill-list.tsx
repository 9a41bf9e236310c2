import type { PostingSkill } from "../../../core/posting.ts";
import { type EvidenceKey, skillKey } from "./segments.ts";

interface SkillListProps {
  readonly title: string;
  readonly skills: readonly PostingSkill[];
  readonly shown: EvidenceKey | null;
  readonly show: (id: string) => void;
}

/** The skills of one need, each a button that finds it in the ad. */
export function SkillList({ title, skills, shown, show }: SkillListProps) {
  if (skills.length === 0) return null;
  return (
    <div class="skills-of-need">
      <h3>
        {title} <span class="soft">({skills.length})</span>
      </h3>
      <ul class="tags">
        {skills.map(({ id, name, evidence }) => (
          <li key={id}>
            {evidence.length === 0 ? (
              <span class="tag">{name}</span>
            ) : (
              <button
                type="button"
                class="tag"
                aria-pressed={shown === skillKey(id)}
                onClick={() => show(id)}
              >
                {name}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
