import { useEffect, useState } from "preact/hooks";
import { forget, type Keeper, keep, recall } from "./keep.ts";
import { forgetProgress, keepProgress, recallProgress } from "./machine.ts";
import { EMPTY_SESSION, type Session } from "./session.ts";

/** The session with its changes; every change is kept at once. */
export interface SessionStore {
  get(): Session;
  change(change: (session: Session) => Session): void;
  forgetEverything(): void;
  /** False when the browser would not keep the last change. */
  isKept(): boolean;
  /** Whether the person asked to keep their progress on this machine, beyond the tab. */
  isOnMachine(): boolean;
  /** False when the browser refuses. */
  keepOnMachine(wanted: boolean): boolean;
  subscribe(listener: () => void): () => void;
}

/**
 * @param keeper the tab's own storage
 * @param machine storage beyond the tab; written only after the person asked for it
 */
export function createSessionStore(keeper: Keeper | null, machine: Keeper | null = null): SessionStore {
  let session = withMachine(recall(keeper), machine);
  let kept = keeper !== null;
  const listeners = new Set<() => void>();
  const announce = () => {
    for (const listener of [...listeners]) listener();
  };
  const isOnMachine = () => recallProgress(machine) !== null;
  return {
    get: () => session,
    change: (change) => {
      // Another tab may have logged something meanwhile.
      session = change(withMachine(session, machine));
      kept = keep(keeper, session);
      if (isOnMachine()) keepProgress(machine, session.progress);
      announce();
    },
    forgetEverything: () => {
      session = EMPTY_SESSION;
      forget(keeper);
      forgetProgress(machine);
      announce();
    },
    isKept: () => kept,
    isOnMachine,
    keepOnMachine: (wanted) => {
      if (!wanted) forgetProgress(machine);
      const done = !wanted || keepProgress(machine, session.progress);
      announce();
      return done;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function withMachine(session: Session, machine: Keeper | null): Session {
  const progress = recallProgress(machine);
  return progress ? { ...session, progress } : session;
}

export function useSession(store: SessionStore): Session {
  const [session, setSession] = useState(store.get());
  useEffect(() => {
    setSession(store.get());
    return store.subscribe(() => setSession(store.get()));
  }, [store]);
  return session;
}
