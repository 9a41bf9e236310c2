import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The version of ripgrep on the PATH; null when there is none. */
export function ripgrepVersion(): string | null {
  const asked = spawnSync("rg", ["--version"], { encoding: "utf8" });
  return asked.status === 0 ? (/\d+\.\d+\.\d+/.exec(asked.stdout)?.[0] ?? "of unknown version") : null;
}

/**
 * A search of the texts for the forms as whole words, in seconds a run, process and all. Without Unicode, which makes
 * it faster, it refuses the few forms that are not ASCII: they are left out.
 */
export function ripgrepSearch(texts: readonly string[], forms: readonly string[]): Search {
  const folder = mkdtempSync(join(tmpdir(), "bearings-bench-"));
  const aliases = join(folder, "aliases.txt");
  const ads = join(folder, "ads.txt");
  writeFileSync(aliases, forms.filter((form) => /^[ -~]+$/.test(form)).join("\n"));
  writeFileSync(ads, texts.join("\n"));
  const options = ["-F", "-o", "-i", "-w", "--no-unicode", "-j1", "-f", aliases, ads];
  return {
    seconds() {
      const began = performance.now();
      const ran = spawnSync("rg", options, { stdio: ["ignore", "ignore", "pipe"] });
      if (ran.status !== 0) throw new Error(`ripgrep failed: ${ran.stderr}`);
      return (performance.now() - began) / 1000;
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

interface Search {
  seconds(): number;
  /** Removes the files the search reads. */
  close(): void;
}
