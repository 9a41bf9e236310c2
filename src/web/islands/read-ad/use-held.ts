import { useEffect, useState } from "preact/hooks";
import type { Keeper } from "../compass/session/keep.ts";
import { type Held, heldIn } from "./held.ts";

/** What the tab's compass knows of the person, also after they went there and back. */
export function useHeld(keeper: Keeper | null): Held | null {
  const [held, setHeld] = useState(() => heldIn(keeper));
  useEffect(() => {
    // A browser may show the page again as it was left.
    const again = (event: PageTransitionEvent) => {
      if (event.persisted) setHeld(heldIn(keeper));
    };
    addEventListener("pageshow", again);
    return () => removeEventListener("pageshow", again);
  }, [keeper]);
  return held;
}
