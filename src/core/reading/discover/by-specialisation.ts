import { SPECIALISATIONS, type SpecialisationId } from "../../vocabulary.ts";
import type { NewName } from "./tally.ts";

export interface NamesOfSpecialisation {
  readonly id: SpecialisationId;
  /** With how many of their ads belong to the specialisation: each ad counts by its share; most first. */
  readonly names: readonly { readonly name: string; readonly ads: number }[];
}

/** Below this the ads that name something hardly belong to the specialisation. */
const FEWEST_ADS = 1;

/** New names by the specialisation whose ads hold them; a name may stand under several. */
export function bySpecialisation(names: readonly NewName[]): NamesOfSpecialisation[] {
  return SPECIALISATIONS.map((id) => ({ id, names: namesOf(id, names) })).filter(
    (one) => one.names.length > 0,
  );
}

function namesOf(id: SpecialisationId, names: readonly NewName[]): NamesOfSpecialisation["names"] {
  return names
    .map(({ name, ads, specialisations }) => ({
      name,
      ads: Math.round(ads * (specialisations.find((one) => one.id === id)?.weight ?? 0) * 10) / 10,
    }))
    .filter(({ ads }) => ads >= FEWEST_ADS)
    .sort((a, b) => b.ads - a.ads || (a.name < b.name ? -1 : 1));
}
