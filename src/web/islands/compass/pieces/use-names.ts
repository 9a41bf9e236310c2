import { useCatalogue } from "../context.ts";
import type { Catalogue } from "../engine/catalogue.ts";
import type { NameOf } from "../words/result.ts";

/** Made once for a catalogue, however many pieces ask. */
const made = new WeakMap<Catalogue, NameOf>();

/** Names of skills and specialisations by their id. */
export function useNames(): NameOf {
  const catalogue = useCatalogue();
  const known = made.get(catalogue);
  if (known) return known;
  const nameOf = namesOf(catalogue);
  made.set(catalogue, nameOf);
  return nameOf;
}

function namesOf({ skills, specialisations }: Catalogue): NameOf {
  const names = new Map<string, string>([...skills, ...specialisations].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
