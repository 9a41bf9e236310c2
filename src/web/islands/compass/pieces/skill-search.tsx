import { useId, useState } from "preact/hooks";
import { useCatalogue } from "../context.ts";
import type { CatalogueSkill } from "../engine/catalogue.ts";
import { type FoundSkill, searchSkills } from "../words/search.ts";

interface SkillSearchProps {
  readonly label: string;
  readonly hint?: string;
  /** Skills that are held already: they are found, said to be held, and not added again. */
  readonly held: ReadonlySet<string>;
  readonly onChoose: (skill: CatalogueSkill) => void;
}

/** A skill by name or alias: an editable combobox with a list (WAI-ARIA authoring practices, list autocomplete). */
export function SkillSearch({ label, hint, held, onChoose }: SkillSearchProps) {
  const id = useId();
  const { skills } = useCatalogue();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = searchSkills(skills, query);
  const shown = open && found.length > 0;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (one: FoundSkill) => {
    if (!held.has(one.skill.id)) onChoose(one.skill);
    setQuery("");
    close();
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => {
      setOpen(true);
      setActive(found.length === 0 ? -1 : (active + 1) % found.length);
    },
    ArrowUp: () => {
      setOpen(true);
      setActive(found.length === 0 ? -1 : (active <= 0 ? found.length : active) - 1);
    },
    Enter: () => {
      const one = found[Math.max(0, active)];
      if (shown && one) choose(one);
    },
    Escape: () => {
      if (!shown) setQuery("");
      close();
    },
  };
  return (
    <div class="field skill-search">
      <label for={`${id}-input`}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div class="combobox">
        <input
          id={`${id}-input`}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-describedby={hint ? `${id}-hint` : undefined}
          aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={(event) => {
            const act = keys[event.key];
            if (!act) return;
            event.preventDefault();
            act();
          }}
          onBlur={close}
        />
        <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!shown}>
          {shown &&
            found.map((one, at) => (
              <Option
                key={one.skill.id}
                id={`${id}-${at}`}
                found={one}
                active={at === active}
                held={held.has(one.skill.id)}
                choose={choose}
              />
            ))}
        </div>
      </div>
      <p class="small soft" role="status">
        {outcome(query, found.length)}
      </p>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly found: FoundSkill;
  readonly active: boolean;
  readonly held: boolean;
  readonly choose: (found: FoundSkill) => void;
}

function Option({ id, found, active, held, choose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys
    <div
      id={id}
      role="option"
      aria-selected={active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(found)}
    >
      {found.skill.name}
      {found.alias && <span class="soft"> – also called {found.alias}</span>}
      {held && <span class="soft"> – yours already</span>}
    </div>
  );
}

function outcome(query: string, found: number): string {
  if (query.trim() === "") return "";
  if (found === 0) return "No skill by that name. Try another word for it.";
  return found === 1
    ? "1 skill found."
    : `${found === 8 ? "The 8 closest skills" : `${found} skills`} found.`;
}
