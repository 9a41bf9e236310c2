import { useEffect, useRef, useState } from "preact/hooks";
import { useTools } from "../context.ts";
import { readFile, type UnopenedFile } from "../engine/read-file.ts";
import { withReading } from "../session/changes.ts";
import type { Source } from "../session/session.ts";
import type { ReadingState } from "./start-view.tsx";

export interface ReadingInto {
  readonly state: ReadingState;
  readonly read: (file: Omit<UnopenedFile, "name">, source: Source) => Promise<void>;
}

/** Reads a résumé in the worker and puts what it says into the session, then calls `then`. The latest one counts. */
export function useReading(then: () => void): ReadingInto {
  const { store, engine, now } = useTools();
  const [state, setState] = useState<ReadingState>({ kind: "idle" });
  const latest = useRef(0);
  useTicking(state, setState);
  useEffect(
    () => () => {
      latest.current++;
    },
    [],
  );
  const read: ReadingInto["read"] = async (file, source) => {
    const own = ++latest.current;
    setState({ kind: "reading", name: source.label, seconds: 0 });
    const outcome = await readFile({ ...file, name: source.label }, engine, now());
    if (latest.current !== own) return;
    if (!outcome.ok) {
      setState({ kind: "fault", message: outcome.message });
      return;
    }
    store.change((session) => withReading(session, outcome.value, source));
    setState({ kind: "idle" });
    then();
  };
  return { state, read };
}

/** Counts the seconds of a reading, so that a slow one can say so. */
function useTicking(state: ReadingState, setState: (change: (state: ReadingState) => ReadingState) => void) {
  const reading = state.kind === "reading";
  useEffect(() => {
    if (!reading) return;
    const timer = setInterval(
      () => setState((old) => (old.kind === "reading" ? { ...old, seconds: old.seconds + 1 } : old)),
      1000,
    );
    return () => clearInterval(timer);
  }, [reading, setState]);
}
