import { useEffect, useRef, useState } from "preact/hooks";
import type { Result } from "../../../../core/result.ts";
import { DOCUMENT_FAULTS, pastedFaultMessage } from "../../../../documents/fault.ts";
import type { Scan } from "../../../../documents/pictures/scan.ts";
import { useTools } from "../context.ts";
import { openScannedFile, readFile, type UnopenedFile } from "../engine/read-file.ts";
import type { Reading } from "../engine/read-profile.ts";
import { recogniseScan } from "../engine/recognise-scan.ts";
import { withReading } from "../session/changes.ts";
import type { Source } from "../session/session.ts";
import type { ReadingState } from "./start-view.tsx";

export interface ReadingInto {
  readonly state: ReadingState;
  readonly read: (file: Omit<UnopenedFile, "name">, source: Source) => Promise<void>;
  /** Recognises the text of the scan that was offered. */
  readonly recognise: () => Promise<void>;
  readonly cancel: () => void;
}

/** A scan that can be read as pictures, should the person want it. */
interface Offered {
  readonly scan: Scan;
  readonly source: Source;
}

/** Reads a résumé in the worker and puts what it says into the session, then calls `then`. The latest one counts. */
export function useReading(then: () => void): ReadingInto {
  const { store, engine, now } = useTools();
  const [state, setState] = useState<ReadingState>({ kind: "idle" });
  const latest = useRef(new AbortController());
  const offered = useRef<Offered | null>(null);
  useTicking(state, setState);
  useEffect(() => () => latest.current.abort(), []);
  /** Ends what is under way. */
  const begin = (): AbortSignal => {
    latest.current.abort();
    latest.current = new AbortController();
    return latest.current.signal;
  };
  const finish = (outcome: Result<Reading>, source: Source) => {
    if (!outcome.ok) {
      setState({ kind: "fault", message: messageOf(outcome, source) });
      return;
    }
    store.change((session) => withReading(session, outcome.value, source));
    setState({ kind: "idle" });
    then();
  };
  const read: ReadingInto["read"] = async (file, source) => {
    const signal = begin();
    const name = source.label;
    setState({ kind: "reading", name, seconds: 0 });
    const outcome = await readFile({ ...file, name }, engine, now());
    const scan =
      source.kind !== "paste" && isPicture(outcome) ? await openScannedFile({ ...file, name }, engine) : null;
    if (signal.aborted) return;
    offered.current = scan?.ok ? { scan: scan.value, source } : null;
    if (scan?.ok) setState({ kind: "scan", name, pages: scan.value.pages.length });
    else finish(scan && scan.code !== "damaged" ? scan : outcome, source);
  };
  const recognise = async () => {
    if (!offered.current) return;
    const { scan, source } = offered.current;
    const signal = begin();
    const progress = (page: number, share: number) =>
      setState({ kind: "recognising", name: scan.name, page, pages: scan.pages.length, share });
    progress(1, 0);
    const outcome = await recogniseScan(scan, engine, now(), { progress, signal });
    if (!signal.aborted) finish(outcome, source);
  };
  const cancel = () => {
    begin();
    setState({ kind: "idle" });
  };
  return { state, read, recognise, cancel };
}

/** Who pasted text has no file to save again; where this site is at fault, that is the same for all. */
function messageOf(fault: { readonly code: string; readonly message: string }, source: Source): string {
  const code = DOCUMENT_FAULTS.find((known) => known === fault.code);
  return code && source.kind === "paste" ? pastedFaultMessage(code) : fault.message;
}

/** The document holds nothing but pictures, or is one. */
function isPicture(outcome: Result<Reading>): boolean {
  return !outcome.ok && (outcome.code === "no-text" || outcome.code === "picture");
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
