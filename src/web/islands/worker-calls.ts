/** What the page sends to a worker: which method, with which arguments. */
export interface Call<Methods> {
  readonly id: number;
  readonly method: keyof Methods;
  readonly args: readonly unknown[];
}

/** What the worker answers. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly fault: string };

/** The side of the page: methods that are answered elsewhere. */
export function callThrough<Methods extends object>(
  names: readonly (keyof Methods)[],
  send: (call: Call<Methods>) => void,
): {
  readonly methods: Methods;
  readonly receive: (answer: Answer) => void;
  /** Ends every call under way with the fault. */
  readonly failAll: (fault: string) => void;
} {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let next = 0;
  const method =
    (name: keyof Methods) =>
    (...args: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        send({ id, method: name, args });
      });
  return {
    methods: Object.fromEntries(names.map((name) => [name, method(name)])) as unknown as Methods,
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
export async function answerCall<Methods>(
  methods: Methods,
  { id, method, args }: Call<Methods>,
): Promise<Answer> {
  try {
    const run = methods[method] as (...args: readonly unknown[]) => Promise<unknown>;
    return { id, value: await run(...args) };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : "unknown" };
  }
}
