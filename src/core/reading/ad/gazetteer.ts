import { foldWords } from "../text/fold-words.ts";
import { COUNTRIES } from "./countries.ts";
import { CITIES, REGIONS, STATES } from "./regions.ts";

/** What a name of a place means. */
export type PlaceName =
  | { readonly kind: "country"; readonly country: string }
  | { readonly kind: "state"; readonly country: string; readonly region: string }
  | {
      readonly kind: "city";
      readonly country: string;
      readonly region: string | null;
      readonly city: string;
    };

/** Lower case, letters and digits, single spaces: what names of places are compared by. */
export function foldPlace(name: string): string {
  return foldWords(name);
}

const NAMES = new Map<string, PlaceName>();
for (const [country, names] of Object.entries(CITIES)) {
  for (const entry of names.split("|")) {
    const [name = "", region = null] = entry.split(":");
    NAMES.set(name, { kind: "city", country, region, city: titleCase(name) });
  }
}
for (const [country, entries] of Object.entries(STATES)) {
  for (const entry of entries.split("|")) {
    const [region = "", name = ""] = entry.split(":");
    if (!NAMES.has(name)) NAMES.set(name, { kind: "state", country, region });
  }
}
for (const [country, names] of [...Object.entries(COUNTRIES), ...Object.entries(REGIONS)]) {
  for (const name of names.split("|")) {
    if (name !== "georgia") NAMES.set(name, { kind: "country", country });
  }
}

const STATE_CODES = new Map<string, PlaceName>();
for (const [country, entries] of Object.entries(STATES)) {
  if (country !== "US" && country !== "CA" && country !== "AU") continue;
  for (const entry of entries.split("|")) {
    const region = entry.split(":")[0]!;
    if (!STATE_CODES.has(region)) STATE_CODES.set(region, { kind: "state", country, region });
  }
}

/** The place a name means by itself; null when it is none we know. Codes must be written in capitals. */
export function placeNamed(name: string): PlaceName | null {
  const trimmed = name.trim();
  const folded = foldPlace(trimmed);
  if (trimmed !== trimmed.toUpperCase() && mustBeCapitals(folded)) return null;
  return NAMES.get(folded) ?? null;
}

/** Codes that are also words: "can", "are", "la". */
function mustBeCapitals(folded: string): boolean {
  return /^(?:us|u s|la|sf|eu|dc|na|anz|cee)$/.test(folded) || (folded.length === 3 && ALPHA_3.has(folded));
}
const ALPHA_3 = new Set(
  Object.values(COUNTRIES).flatMap((names) =>
    names.split("|").filter((name) => name.length === 3 && name !== "usa" && name !== "uae"),
  ),
);

/** The state or country a two- or three-letter code in capitals means, given the country before it, if any. */
export function placeCoded(code: string, beside: string | null): PlaceName | null {
  if (!/^[A-Z]{2,3}$/.test(code)) return null;
  const state = STATE_CODES.get(code);
  if (beside === code && code in COUNTRIES) return { kind: "country", country: code };
  if (state) return state;
  return code in COUNTRIES ? { kind: "country", country: code } : null;
}

/** Every name that can be looked for in running text. */
export function placeNames(): string[] {
  return [...NAMES.keys()].filter(
    (name) => name.length > 2 || name === "us" || name === "uk" || name === "eu",
  );
}

/** English name of a country or region code. */
export function countryName(code: string): string {
  const name = (COUNTRIES[code] ?? REGIONS[code])?.split("|")[0] ?? code;
  return name.length <= 4 ? name.toUpperCase() : titleCase(name);
}

/** English name of a state or province; the code itself when none is known. */
export function regionName(country: string | null, region: string): string {
  const entry = (STATES[country ?? ""] ?? "").split("|").find((one) => one.startsWith(`${region}:`));
  return entry ? titleCase(entry.slice(region.length + 1)) : region;
}

function titleCase(name: string): string {
  if (/^(?:nyc|sf|la|dc|cdmx)$/.test(name)) return name.toUpperCase();
  return name
    .replace(/^washington d ?c$/, "washington")
    .replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/ (De|Of|And|The|En) /g, (word) => word.toLowerCase());
}
