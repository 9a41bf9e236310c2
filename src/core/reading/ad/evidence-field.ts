import type { SpecialisationId } from "../../vocabulary.ts";

/** The field under which the posting's evidence holds the duty lines that speak for a part of the mixture. */
export function evidenceField(part: SpecialisationId): string {
  return `specialisations.${part}`;
}
