import { useEffect, useState } from "preact/hooks";
import { forget, type Keeper, keep, recall } from "./keep.ts";
import { EMPTY_SESSION, type Session } from "./session.ts";

/** The session with its changes; every change is kept at once. */
export interface SessionStore {
  get(): Session;
  change(change: (session: Session) => Session): void;
  forgetEverything(): void;
  /** False when the browser would not keep the last change. */
  isKept(): boolean;
  subscribe(listener: () => void): () => void;
}

export function createSessionStore(keeper: Keeper | null): SessionStore {
  let session = recall(keeper);
  let kept = keeper !== null;
  const listeners = new Set<() => void>();
  const announce = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => session,
    change: (change) => {
      session = change(session);
      kept = keep(keeper, session);
      announce();
    },
    forgetEverything: () => {
      session = EMPTY_SESSION;
      forget(keeper);
      announce();
    },
    isKept: () => kept,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useSession(store: SessionStore): Session {
  const [session, setSession] = useState(store.get());
  useEffect(() => {
    setSession(store.get());
    return store.subscribe(() => setSession(store.get()));
  }, [store]);
  return session;
}
