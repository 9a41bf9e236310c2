import type { Place } from "../../posting.ts";
import { type PlaceName, placeCoded, placeNamed } from "./gazetteer.ts";

const HARD = /[,;|/()[\]\n•·:&+]|\s[-–—]\s|-\s|\s[-–]/;
const SOFT =
  /\b(?:and|or|oder|und|et|ou|within|only|remote(?:ly)?|hybrid|on-?site|based|in|from|anywhere|preferably|located|telecommute|office|area|metro)\b/i;
/** A comma would part the capital of the United States into the state of its name and a district. */
const CAPITAL = /\bwashington,? +d\.? ?c\b\.?/gi;
/** A list this long is one of countries: no unlisted cities are guessed in it. */
const LONG_LIST = 8;

/** Reads a list of places as headers write it: "San Francisco, CA,US,Remote", "Bengaluru, IND", "Remote (US or Canada)". */
export function parsePlaces(header: string): Place[] {
  const parts = partsOf(header.slice(0, 4000).replace(CAPITAL, "Washington DC"));
  const places: Place[] = [];
  let open: Place | null = null;
  parts.forEach((part, i) => {
    const guess = parts.length < LONG_LIST ? unlistedCity(part, parts[i + 1]) : null;
    const found = knownPlace(part, open);
    // "Brooklyn Park, MN" is no part of Brooklyn, NY: the state beside an unlisted name outranks a name within it.
    const known = guess && found && isElsewhere(part, found, guess) ? guess : (found ?? guess);
    if (!known) {
      open = null;
      return;
    }
    const joined: Place | null = open && (restated(open, part, known) ?? join(open, known));
    if (joined) places.pop();
    open = joined || fresh(known);
    places.push(open);
  });
  return distinct(places);
}

function isElsewhere(part: string, found: PlaceName, guess: PlaceName): boolean {
  if (placeNamed(part) !== null || found.kind !== "city" || guess.kind !== "city") return false;
  return guess.region !== null && found.region !== guess.region;
}

/** "Wilmington, MA": a state's code after a city says which of its namesakes is meant. */
function restated(open: Place, part: string, state: PlaceName): Place | null {
  if (!open.city || state.kind !== "state" || !/^[A-Z]{2}$/.test(part)) return null;
  return { country: state.country, region: state.region, city: open.city };
}

/** "Antigua and Barbuda" is one place, "US and Canada" are two. */
function partsOf(header: string): string[] {
  return header
    .split(HARD)
    .map((part) => part.trim())
    .flatMap(softParts)
    .filter((part) => part !== "");
}

function softParts(part: string): string[] {
  // "OR" and "IN" between commas are states, for all that they are also words.
  if (placeNamed(part) || /^[A-Z]{2}$/.test(part)) return [part];
  const pieces = part.split(SOFT).map((piece) => piece.trim());
  const names = pieces.some((piece) => placeNamed(piece) ?? placeCoded(piece, null) ?? placeWithin(piece));
  return names || !/ and /.test(part) ? pieces : [part];
}

function knownPlace(part: string, open: Place | null): PlaceName | null {
  // "Tbilisi, Georgia" is a country, for all the state of that name.
  if (open?.country === "GE" && /^georgia$/i.test(part)) return { kind: "country", country: "GE" };
  // Spelled in capitals and two letters, a part after a city is a state before it is a country.
  if (/^[A-Z]{2,3}$/.test(part) && !/^(?:USA|UK|EU|LA|NYC|US)$/.test(part)) {
    const coded = placeCoded(part, open?.city || open?.region ? open.country : null);
    if (coded) return coded;
  }
  return placeNamed(part) ?? placeWithin(part);
}

/** "CA San Francisco", "Greater London Area", "State of São Paulo", "New York 10001". */
function placeWithin(part: string): PlaceName | null {
  const words = part.split(/\s+/);
  if (words.length < 2 || words.length > 6) return null;
  const tails = [words.slice(1), words.slice(0, -1), words.slice(1, -1)].filter((some) => some.length > 0);
  for (const tail of tails) {
    const place = placeNamed(tail.join(" "));
    if (place) return place;
  }
  return null;
}

const NO_CITY = /\b(?:US|USA|UK|EU|EMEA|west|east|north|south|coast|and|time|timezone|hours|fully|full)\b/i;

/** A name no list knows, before a state or country that one does, is a city there. */
function unlistedCity(part: string, next: string | undefined): PlaceName | null {
  if (!next || !/^\p{Lu}[\p{L}.' -]{2,30}$/u.test(part) || NO_CITY.test(part)) return null;
  const after = placeCoded(next, null) ?? placeNamed(next);
  if (!after || after.kind === "city") return null;
  const region = after.kind === "state" ? after.region : null;
  return { kind: "city", country: after.country, region, city: part };
}

function fresh(name: PlaceName): Place {
  return {
    country: name.country,
    region: name.kind === "country" ? null : name.region,
    city: name.kind === "city" ? name.city : null,
  };
}

/** The place made fuller by the name that follows it; null when that is another place. */
function join(open: Place, next: PlaceName): Place | null {
  if (next.kind === "country") {
    if (next.country === open.country && (open.city || open.region)) return open;
    return open.region === "GA" && !open.city && next.country === "US" ? open : null;
  }
  if (next.kind === "state" && open.city) {
    if (open.country === next.country) return { ...open, region: open.region ?? next.region };
    // "Cambridge, MA": the state outranks what the city's name alone suggests.
    return open.region === null ? { ...open, country: next.country, region: next.region } : null;
  }
  return null;
}

function distinct(places: readonly Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = `${place.country}|${place.region}|${place.city}`;
    if (seen.has(key)) return false;
    seen.add(key);
    // A bare country says nothing beside a city in it.
    return place.city || place.region || !places.some((one) => one.country === place.country && one.city);
  });
}
