import { inWords } from "../../in-words.ts";
import type { Posting } from "../../posting.ts";

const NAMES = { bachelor: "a degree", master: "master's", phd: "PhD" } as const;

/** "Preferred: PhD or master's; none required", for an ad that only wishes for a degree; null for every other. */
export function degreeWishInWords({
  degree,
  degreesPreferred = [],
}: Pick<Posting, "degree" | "degreesPreferred">): string | null {
  if (degree !== "none" || degreesPreferred.length === 0) return null;
  return `Preferred: ${inWords(
    degreesPreferred.map((one) => NAMES[one]),
    "or",
  )}; none required`;
}
