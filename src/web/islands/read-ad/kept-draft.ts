import { DRAFT_KEY, type Keeper } from "../compass/session/keep.ts";

/** What stands in the form, read or not. */
export interface Draft {
  readonly text: string;
  readonly title: string;
}

const NOTHING: Draft = { text: "", title: "" };

/** What this tab's own storage holds of it; nothing where the browser keeps nothing, or what it kept is damaged. */
export function recallDraft(keeper: Keeper | null): Draft {
  try {
    const kept = JSON.parse(keeper?.getItem(DRAFT_KEY) ?? "null") as Partial<Draft> | null;
    return typeof kept?.text === "string" && typeof kept.title === "string"
      ? { text: kept.text, title: kept.title }
      : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** False when the browser would not keep it: what is too long for its storage stays in the box alone. */
export function keepDraft(keeper: Keeper | null, { text, title }: Draft): boolean {
  try {
    keeper?.removeItem(DRAFT_KEY);
    if (text !== "" || title !== "") keeper?.setItem(DRAFT_KEY, JSON.stringify({ text, title }));
    return keeper !== null;
  } catch {
    return false;
  }
}
