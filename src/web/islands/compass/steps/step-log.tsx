import { useState } from "preact/hooks";
import { addNote, entryOf, hoursLogged, logHours, MOST_HOURS } from "../../../../core/compass/progress.ts";
import { cleanNote, isHours } from "../../../../core/compass/progress-file.ts";
import { plural } from "../../../components/format.ts";
import { useTools } from "../context.ts";
import { withProgress } from "../session/changes.ts";
import { useSession } from "../session/store.ts";

/** Hours and notes for one skill of the plan. */
export function StepLog({ skill, name }: { readonly skill: string; readonly name: string }) {
  const { store } = useTools();
  const { progress } = useSession(store);
  const entry = entryOf(progress, skill);
  const hours = hoursLogged(entry);
  return (
    <details class="step-log no-print">
      <summary>
        Log hours<span class="visually-hidden">: {name}</span>
        {hours > 0 && <span class="soft"> ({plural(hours, "hour")} so far)</span>}
      </summary>
      <LogForm skill={skill} />
      {entry.notes.length > 0 && (
        <ul class="small">
          {entry.notes.map(({ day, text }, at) => (
            <li key={at}>
              <span class="soft">{day}</span> {text}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function LogForm({ skill }: { readonly skill: string }) {
  const { store, today } = useTools();
  const [hours, setHours] = useState("");
  const [note, setNote] = useState("");
  const [said, setSaid] = useState("");
  const log = (event: Event) => {
    event.preventDefault();
    const words = cleanNote(note);
    const given = hours.trim() === "" ? null : Number(hours);
    if (given !== null && !isHours(given)) {
      setSaid(`Hours are a number above 0 and up to ${MOST_HOURS}, such as 1.5.`);
      return;
    }
    if (given === null && words === "") {
      setSaid("Give hours, a note, or both.");
      return;
    }
    store.change((old) =>
      withProgress(old, (before) => {
        const logged = given === null ? before : logHours(before, skill, given, today());
        return words === "" ? logged : addNote(logged, skill, words, today());
      }),
    );
    setHours("");
    setNote("");
    setSaid("Kept.");
  };
  return (
    <form class="log-form" onSubmit={log}>
      <div class="field">
        <label for={`hours-${skill}`}>Hours today</label>
        <input
          id={`hours-${skill}`}
          type="number"
          min="0.25"
          max={MOST_HOURS}
          step="any"
          value={hours}
          onInput={(event) => setHours(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`note-${skill}`}>Note, if you like</label>
        <input
          id={`note-${skill}`}
          type="text"
          maxLength={2000}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button quiet">
        Keep
      </button>
      <p role="status" class="small">
        {said}
      </p>
    </form>
  );
}
