import { Worker } from "node:worker_threads";
import { largestGain } from "../../src/core/market/kernel/greedy.ts";
import type { Inverted } from "../../src/core/market/kernel/inverted.ts";
import type { Requirements, RowRange } from "../../src/core/market/kernel/requirements.ts";
import { splitEvenly } from "../../src/core/market/kernel/shards.ts";
import type { ReachTerms } from "../../src/core/market/kernel/terms.ts";
import { addWhatIf, nothingCounted, type WhatIf } from "../../src/core/market/kernel/what-if.ts";

/** What a thread is given once; the arrays lie in shared memory. */
export interface Held {
  readonly requirements: Requirements;
  readonly inverted: Inverted;
  readonly terms: ReachTerms;
}

/** What a thread is asked; it answers with its part of the counts. */
export type Job =
  | { readonly hold: Held }
  | { readonly scan: RowRange; readonly credit: Int32Array }
  | { readonly index: RowRange; readonly credit: Int32Array }
  | { readonly keep: RowRange; readonly credit: Int32Array }
  | { readonly learn: number };

/** Threads that share a market by ranges; their counts add up to those of one. */
export interface Threads {
  scan(credit: Int32Array): Promise<WhatIf>;
  index(credit: Int32Array): Promise<WhatIf>;
  greedy(credit: Int32Array, steps: number): Promise<{ readonly skills: number[]; readonly counts: WhatIf }>;
  close(): Promise<void>;
}

export async function startThreads(held: Held, count: number): Promise<Threads> {
  const workers = Array.from({ length: count }, () => new Worker(new URL("./worker.ts", import.meta.url)));
  const rows = splitEvenly(held.requirements.size, count);
  const blocks = splitEvenly(held.inverted.blocks, count);
  const all = async (job: (part: number) => Job): Promise<WhatIf> => {
    const parts = await Promise.all(workers.map((worker, part) => ask(worker, job(part))));
    const sum = nothingCounted(held.requirements.skills);
    for (const part of parts) addWhatIf(sum, part);
    return sum;
  };
  await all(() => ({ hold: held }));
  return {
    scan: (credit) => all((part) => ({ scan: rows[part] ?? NOTHING, credit })),
    index: (credit) => all((part) => ({ index: blocks[part] ?? NOTHING, credit })),
    greedy: async (credit, steps) => {
      const skills: number[] = [];
      let counts = await all((part) => ({ keep: blocks[part] ?? NOTHING, credit }));
      while (skills.length < steps && counts.gain[largestGain(counts.gain)]! > 0) {
        const learn = largestGain(counts.gain);
        skills.push(learn);
        counts = await all(() => ({ learn }));
      }
      return { skills, counts };
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** The range of a thread for which there is no work. */
const NOTHING: RowRange = { from: 0, to: 0 };

function ask(worker: Worker, job: Job): Promise<WhatIf> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => reject(error);
    worker.once("error", failed);
    worker.once("message", (counts: WhatIf) => {
      worker.off("error", failed);
      resolve(counts);
    });
    worker.postMessage(job);
  });
}
