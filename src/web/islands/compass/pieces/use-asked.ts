import { useCallback, useEffect, useState } from "preact/hooks";

/** What was asked of the engine: the last answer stays while a new one is on its way. */
export interface Asked<Value> {
  readonly value: Value | null;
  readonly waiting: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Asks again whenever `key` changes; answers to older questions are dropped. */
export function useAsked<Value>(ask: () => Promise<Value>, key: string): Asked<Value> {
  const [state, setState] = useState<Omit<Asked<Value>, "retry">>({
    value: null,
    waiting: true,
    failed: false,
  });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setState((old) => ({ ...old, waiting: true, failed: false }));
    ask().then(
      (value) => current && setState({ value, waiting: false, failed: false }),
      () => current && setState((old) => ({ ...old, waiting: false, failed: true })),
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { ...state, retry };
}
