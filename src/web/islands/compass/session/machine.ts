import type { Progress } from "../../../../core/compass/progress.ts";
import { formatProgress, parseProgress } from "../../../../core/compass/progress-file.ts";
import type { Keeper } from "./keep.ts";

const KEY = "bearings.progress";

/** The progress that the person asked to keep on this machine; null when they did not, or the browser refuses. */
export function recallProgress(machine: Keeper | null): Progress | null {
  try {
    const kept = machine?.getItem(KEY) ?? null;
    if (kept === null) return null;
    const read = parseProgress(kept);
    // What a newer version kept is left alone.
    return read.ok ? read.value.progress : null;
  } catch {
    return null;
  }
}

/** False when the browser would not keep it. */
export function keepProgress(machine: Keeper | null, progress: Progress): boolean {
  try {
    machine?.setItem(KEY, formatProgress(progress));
    return machine !== null;
  } catch {
    return false;
  }
}

export function forgetProgress(machine: Keeper | null): void {
  try {
    machine?.removeItem(KEY);
  } catch {
    // A browser that refuses storage holds nothing to forget.
  }
}

/** The storage that outlives the tab, or null where the browser refuses it. */
export function machineStorage(): Keeper | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
