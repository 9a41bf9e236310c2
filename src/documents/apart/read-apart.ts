import { Worker } from "node:worker_threads";
import type { LaidOutText } from "../../core/layout.ts";
import { fail, type Result } from "../../core/result.ts";
import { type DocumentFault, faultMessage } from "../fault.ts";
import { LIMITS } from "../limits.ts";
import { openScan } from "../pictures/open-scan.ts";
import type { Scan } from "../pictures/scan.ts";
import { readDocument } from "../read-document.ts";

/** A document, and whether its text or its pictures are wanted. */
export interface ApartTask {
  readonly want: "text" | "pictures";
  readonly bytes: Uint8Array;
  readonly name: string;
}

/**
 * As `readDocument`, in a thread of its own (Node only), as browsers read it in a worker: a library that never comes
 * back, breaks or fills the memory is ended, and nothing but this document is lost. Plain text, Markdown and JSON are
 * read by code of our own, which is bounded, and need no thread.
 */
export function readDocumentApart(
  bytes: Uint8Array,
  name: string,
  longest: number = LONGEST,
): Promise<Result<LaidOutText, DocumentFault>> {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const needsLibrary = /%PDF-|</.test(head) || head.startsWith("PK") || /\.x?html?$/i.test(name);
  if (bytes.length > LIMITS.bytes || !needsLibrary) return readDocument(bytes, name);
  return apart({ want: "text", bytes, name }, longest);
}

/** As `openScan`, in a thread of its own. */
export function openScanApart(bytes: Uint8Array, name: string): Promise<Result<Scan, DocumentFault>> {
  return bytes.length > LIMITS.bytes
    ? openScan(bytes, name)
    : apart({ want: "pictures", bytes, name }, LONGEST);
}

/** Milliseconds of the processor that a document may take, and how often that is looked at. */
const LONGEST = 4000;
const LOOK = 200;
const MOST_HEAP_MEGABYTES = 320;

function apart<Value>(task: ApartTask, longest: number): Promise<Result<Value, DocumentFault>> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES },
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const started = performance.now();
    const end = (result: Result<Value, DocumentFault>) => {
      clearInterval(watch);
      worker.removeAllListeners();
      // What still breaks in a thread that is being ended is of no interest.
      worker.on("error", () => undefined);
      void worker.terminate();
      resolve(result);
    };
    const give = (code: DocumentFault) => end(fail(code, faultMessage(code, task.name)));
    const watch = setInterval(async () => {
      const { user, system } = await worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
      const isLate = performance.now() - started > LIMITS.milliseconds;
      if (isLate || (user + system) / 1000 > longest) give("too-slow");
    }, LOOK);
    worker.once("message", end);
    worker.once("error", (error: NodeJS.ErrnoException) =>
      give(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "zip-bomb" : "damaged"),
    );
    worker.once("exit", () => give("damaged"));
  });
}
