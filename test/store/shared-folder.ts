import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder for one run of the tests, for a database server that its files share. */
    readonly sharedFolder: string;
  }
}

/** Nothing is started here: the first test file that needs the server starts it, and it ends with the last. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "bearings-"));
  chmodSync(folder, 0o755);
  project.provide("sharedFolder", folder);
  // The server may still be putting its files away.
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
}
