import { useState } from "preact/hooks";
import { hoursLogged, markStep, type SkillProgress } from "../../../../core/compass/progress.ts";
import { formatProgress, parseProgress } from "../../../../core/compass/progress-file.ts";
import { plural } from "../../../components/format.ts";
import { useTools } from "../context.ts";
import { saveFile } from "../pieces/save-file.ts";
import { useNames } from "../pieces/use-names.ts";
import { withProgress } from "../session/changes.ts";
import { progressToSave } from "../session/session.ts";
import { useSession } from "../session/store.ts";

/** What is done and begun, where it is kept, and the file to take it along. */
export function ProgressSection() {
  const { store } = useTools();
  const { progress } = useSession(store);
  return (
    <section class="progress no-print" aria-labelledby="progress-heading">
      <h2 id="progress-heading">Your progress</h2>
      {progress.skills.length === 0 ? (
        <p class="soft">
          Nothing is marked yet. Mark a step as done, or log hours for it, and it stands here; done steps
          count as skills you have.
        </p>
      ) : (
        <ul class="progress-list">
          {progress.skills.map((entry) => (
            <Entry key={entry.skill} entry={entry} />
          ))}
        </ul>
      )}
      <KeepOnMachine />
      <ProgressFile />
    </section>
  );
}

const STATE_WORDS = { done: "done", "in-progress": "in progress", skipped: "left out" } as const;

function Entry({ entry }: { readonly entry: SkillProgress }) {
  const { store, today } = useTools();
  const nameOf = useNames();
  const name = nameOf(entry.skill);
  const hours = hoursLogged(entry);
  const takeBack = () =>
    store.change((old) => withProgress(old, (before) => markStep(before, entry.skill, null, today())));
  return (
    <li>
      <b>{name}</b> <span>{entry.state ? STATE_WORDS[entry.state] : "noted"}</span>{" "}
      <span class="soft">
        {entry.since && `since ${entry.since}`}
        {hours > 0 && ` · ${plural(hours, "hour")} logged`}
        {entry.notes.length > 0 && ` · ${plural(entry.notes.length, "note")}`}
      </span>
      {entry.state && (
        <button type="button" class="button plain" onClick={takeBack}>
          Take back<span class="visually-hidden">: {name}</span>
        </button>
      )}
    </li>
  );
}

/** Beyond the tab only when asked for. */
function KeepOnMachine() {
  const { store } = useTools();
  useSession(store);
  const [refused, setRefused] = useState(false);
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          checked={store.isOnMachine()}
          onChange={(event) => setRefused(!store.keepOnMachine(event.currentTarget.checked))}
        />
        Keep my progress on this machine
      </label>
      <p class="small soft">
        {refused
          ? "Your browser does not allow it. Save the file below instead."
          : "Marks, hours and notes then stay in this browser when the tab is closed; your résumé does not. Whoever uses this browser can see them."}
      </p>
    </div>
  );
}

function ProgressFile() {
  const { store, today } = useTools();
  const [said, setSaid] = useState<readonly string[]>([]);
  const save = () => {
    saveFile(
      "bearings-progress.json",
      "application/json",
      formatProgress(progressToSave(store.get(), today())),
    );
    setSaid(["Saved. The command line reads the same file."]);
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = parseProgress(await file.text());
    if (!read.ok) {
      setSaid([read.message, "What you had is as it was."]);
      return;
    }
    store.change((old) => withProgress(old, () => read.value.progress));
    setSaid([`Opened: ${plural(read.value.progress.skills.length, "skill")}.`, ...read.value.lost]);
  };
  return (
    <div>
      <p class="actions">
        <button type="button" class="button quiet" onClick={save}>
          Save as a file
        </button>
      </p>
      <div class="field">
        <label for="progress-file">Open such a file; it takes the place of what stands here</label>
        <input
          id="progress-file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => open(event.currentTarget.files?.[0])}
        />
      </div>
      <p role="status">{said.join(" ")}</p>
    </div>
  );
}
