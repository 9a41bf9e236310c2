import { type ChildProcess, fork } from "node:child_process";
import type { Outcome, Task } from "./child.ts";

/** A process that reads documents and nothing else, so that its memory is theirs. */
export interface Subject {
  /** What became of a document; how the process ended, or "no answer", when it did not come back. */
  read(task: Task, longest: number): Promise<Outcome | string>;
  stop(): void;
}

/** Starts one and lets it read the documents as they are, so that nothing is left to be loaded. */
export async function startSubject(warm: readonly Task[]): Promise<Subject> {
  const script = new URL("./child.ts", import.meta.url);
  const child = fork(script, { serialization: "advanced", stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const ready = await answer(child, { warm }, 60_000);
  if (typeof ready === "string") throw new Error(`The process that reads documents did not start: ${ready}.`);
  return {
    read: async (task, longest) => {
      // The machine may be busy with other things: an answer is waited for longer than it may take.
      const said = await answer(child, { task }, 12 * longest);
      return typeof said === "string" ? said : (said.outcome as Outcome);
    },
    stop: () => child.kill("SIGKILL"),
  };
}

function answer(
  child: ChildProcess,
  message: object,
  longest: number,
): Promise<string | { outcome?: Outcome }> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => done("no answer"), longest);
    const done = (result: string | object) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(result);
    };
    child.on("exit", (code, signal) => done(`the process ended (${code ?? signal})`));
    child.on("message", (said) => done(said as object));
    child.send(message);
  });
}
