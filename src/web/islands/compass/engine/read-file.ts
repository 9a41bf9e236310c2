import { fail, type Result } from "../../../../core/result.ts";
import { faultMessage } from "../../../../documents/fault.ts";
import type { Scan } from "../../../../documents/pictures/scan.ts";
import { TOO_SLOW } from "../../lasting-worker.ts";
import type { Engine } from "./engine.ts";
import type { Reading, ResumeFile } from "./read-profile.ts";

/** Larger files are not even opened. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** A document that has yet to be opened. */
export interface UnopenedFile {
  readonly name: string;
  /** In bytes; 0 where it is not known. */
  readonly size: number;
  readonly open: () => Promise<Uint8Array>;
}

/** Opens a document and has it read; whatever goes wrong is a sentence. Never rejects. */
export function readFile(file: UnopenedFile, engine: Engine, at: ResumeFile["at"]): Promise<Result<Reading>> {
  return withBytes(file, (bytes) => engine.read({ bytes, name: file.name, at }));
}

/** Opens a document of which only pictures can be read. Never rejects. */
export function openScannedFile(file: UnopenedFile, engine: Engine): Promise<Result<Scan>> {
  return withBytes(file, (bytes) => engine.openScan({ bytes, name: file.name }));
}

async function withBytes<Value>(
  { name, size, open }: UnopenedFile,
  work: (bytes: Uint8Array) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (size > LARGEST_FILE) return fail("too-large", faultMessage("too-large", name));
  let bytes: Uint8Array;
  try {
    bytes = await open();
  } catch {
    return fail("not-opened", `${name} could not be opened. ${NOT_OPENED}`);
  }
  try {
    return await work(bytes);
  } catch (error) {
    const slow = error instanceof Error && error.message === TOO_SLOW;
    return slow ? fail("too-slow", faultMessage("too-slow", name)) : fail("not-loaded", NOT_LOADED);
  }
}

const NOT_OPENED =
  "It may be a folder, or it was moved or deleted. Nothing was read. Choose the file again, or paste its text.";
const NOT_LOADED =
  "What the reader needs could not be loaded from this site. Nothing was read and nothing was lost. Check the connection, then try again.";
