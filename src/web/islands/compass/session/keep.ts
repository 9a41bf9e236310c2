import { checkedSettings } from "../../../../core/compass/checked-settings.ts";
import { NO_PROGRESS, type Progress } from "../../../../core/compass/progress.ts";
import { checkProgress } from "../../../../core/compass/progress-file.ts";
import { EMPTY_SESSION, type Session } from "./session.ts";

/** Where a session is kept: the tab's own storage, so that tabs do not disturb each other. */
export type Keeper = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const KEY = "bearings.compass";
/** The ads that the reader of ads holds; they go with everything else. */
export const ADS_KEY = "bearings.ads";
/** What stands in the box of the reader of ads. */
export const DRAFT_KEY = "bearings.ad-draft";

/** The kept session; an empty one when there is none, or it is of another version or damaged. */
export function recall(keeper: Keeper | null): Session {
  try {
    const kept: unknown = JSON.parse(keeper?.getItem(KEY) ?? "null");
    return isSession(kept)
      ? {
          ...EMPTY_SESSION,
          ...kept,
          settings: checkedSettings(kept.settings),
          progress: progressIn(kept.progress),
        }
      : EMPTY_SESSION;
  } catch {
    return EMPTY_SESSION;
  }
}

/** False when the browser keeps nothing (storage full or switched off). */
export function keep(keeper: Keeper | null, session: Session): boolean {
  try {
    keeper?.setItem(KEY, JSON.stringify(session));
    return keeper !== null;
  } catch {
    return false;
  }
}

export function forget(keeper: Keeper | null): void {
  try {
    keeper?.removeItem(KEY);
    keeper?.removeItem(ADS_KEY);
    keeper?.removeItem(DRAFT_KEY);
  } catch {
    // A browser that refuses storage holds nothing to forget.
  }
}

/** The tab's storage, or null where the browser refuses it. */
export function tabStorage(): Keeper | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}

/** A session kept by an earlier version holds none. */
function progressIn(kept: unknown): Progress {
  const checked = checkProgress(kept);
  return checked.ok ? checked.value.progress : NO_PROGRESS;
}

function isSession(kept: unknown): kept is Session {
  if (typeof kept !== "object" || kept === null) return false;
  const one = kept as Partial<Session>;
  return (
    one.version === 1 &&
    Array.isArray(one.added) &&
    Array.isArray(one.removed) &&
    isRecord(one.settings) &&
    isRecord(one.settings.weights) &&
    isRecord(one.settings.constraints) &&
    isRecord(one.answers)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
