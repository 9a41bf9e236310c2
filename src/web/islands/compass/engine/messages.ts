import type { Engine } from "./engine.ts";

/** What the page sends to the worker: which method, with which arguments. */
export interface Call {
  readonly id: number;
  readonly method: keyof Engine;
  readonly args: readonly unknown[];
}

/** What the worker answers. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly fault: string };

/** The side of the page: an engine whose methods are answered elsewhere. */
export function callThrough(send: (call: Call) => void): {
  readonly engine: Engine;
  readonly receive: (answer: Answer) => void;
  /** Ends every call under way with the fault. */
  readonly failAll: (fault: string) => void;
} {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let next = 0;
  const method =
    (name: keyof Engine) =>
    (...args: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        send({ id, method: name, args });
      });
  const names: readonly (keyof Engine)[] = [
    "catalogue",
    "read",
    "openScan",
    "readScan",
    "rank",
    "decide",
    "costs",
    "gap",
    "wording",
    "withSkills",
    "plan",
    "moves",
    "paths",
    "compare",
    "depth",
    "leverage",
    "learning",
    "trials",
  ];
  const engine = Object.fromEntries(names.map((name) => [name, method(name)])) as unknown as Engine;
  return {
    engine,
    receive: (answer) => {
      const call = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ("fault" in answer) call?.reject(new Error(answer.fault));
      else call?.resolve(answer.value);
    },
    failAll: (fault) => {
      for (const call of waiting.values()) call.reject(new Error(fault));
      waiting.clear();
    },
  };
}

/** The side of the worker: runs one call and answers; never rejects. */
export async function answerCall(engine: Engine, { id, method, args }: Call): Promise<Answer> {
  try {
    const run = engine[method] as (...args: readonly unknown[]) => Promise<unknown>;
    return { id, value: await run(...args) };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : "unknown" };
  }
}
