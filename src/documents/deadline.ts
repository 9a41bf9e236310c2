import { DocumentError } from "./fault.ts";

/** How long reading may still take. */
export interface Deadline {
  /** The same promise, or a `too-slow` fault when time is up first. */
  within<Value>(promise: Promise<Value>): Promise<Value>;
}

/** The clock, so that tests can hold it. */
export interface ReadingEffects {
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  /** Calls back after so many milliseconds; returns what cancels it. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

export const REAL_EFFECTS: ReadingEffects = {
  now: () => performance.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

export function deadlineIn(milliseconds: number, effects: ReadingEffects): Deadline {
  const end = effects.now() + milliseconds;
  return {
    within: async (promise) => {
      const left = end - effects.now();
      if (left <= 0) {
        promise.catch(() => undefined);
        throw new DocumentError("too-slow");
      }
      let cancel = () => {};
      const late = new Promise<never>((_, reject) => {
        cancel = effects.after(left, () => reject(new DocumentError("too-slow")));
      });
      return Promise.race([promise, late]).finally(() => cancel());
    },
  };
}
