import { useEffect, useState } from "preact/hooks";
import { AI_SPECIALISATIONS, type SpecialisationId } from "../../../../core/vocabulary.ts";

/** The steps in their order, with the words a person reads. */
export const STEPS = [
  { id: "start", name: "Start" },
  { id: "you", name: "You" },
  { id: "interests", name: "Interests" },
  { id: "matters", name: "What matters to you" },
  { id: "result", name: "Result" },
  { id: "moves", name: "Distances" },
  { id: "plan", name: "Plan" },
] as const;
export type StepId = (typeof STEPS)[number]["id"];

/** Where on the way one is; result and plan may be about one specialisation. */
export interface Place {
  readonly step: StepId;
  readonly specialisation: SpecialisationId | null;
}

/** `#plan/mlops-engineer` → its place; anything unknown is the start. */
export function parsePlace(hash: string): Place {
  const [step = "", id = ""] = hash.replace(/^#/, "").split("/");
  return {
    step: STEPS.find((one) => one.id === step)?.id ?? "start",
    specialisation: AI_SPECIALISATIONS.find((one) => one === id) ?? null,
  };
}

export function formatPlace({ step, specialisation }: Place): string {
  return specialisation ? `#${step}/${specialisation}` : `#${step}`;
}

export function placeOf(step: StepId, specialisation: SpecialisationId | null = null): string {
  return formatPlace({ step, specialisation });
}

/** A question about interests, so that it is asked first: `#interests/ITEM`. */
export function questionPlace(item: string): string {
  return `${placeOf("interests")}/${item}`;
}

/** The id that such an address names, whether or not there is such a question; else null. */
export function questionIn(hash: string): string | null {
  const [step, item] = hash.replace(/^#/, "").split("/");
  return step === "interests" && item ? item : null;
}

/** The place the address names; follows links, back and forward. */
export function usePlace(): Place {
  const [hash, setHash] = useState(globalThis.location?.hash ?? "");
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return parsePlace(hash);
}
