import { placeCoded, placeNamed } from "../ad/gazetteer.ts";
import { ORGANISATION_WORDS } from "./entry-wording.ts";
import { FURTHER_CITIES, UNIVERSITY_STATES } from "./place-names.ts";

const CITIES = new Set(FURTHER_CITIES.split("|"));
/** Country codes that people write after a city; others ("AI", "ML") mean something else in a résumé. */
const COUNTRY_CODES =
  /^(?:US|USA|UK|UAE|DE|CH|FR|NL|ES|IT|AT|BE|AU|NZ|SG|IE|PT|PL|SE|NO|DK|FI|JP|BR|D\.C\.)$/;

const ANYWHERE =
  /^(?:fully |100 ?% )?(?:remote|hybrid|on-?site|home ?office|worldwide|télétravail|à distance|remoto|teletrabajo|thuiswerk)(?:[ ,/–-]*\([^)]*\)|[ ,/–-]+.{2,40})?$/i;
/** "Manchester (hybrid". */
const WORK_MODE = /\s*\((?:hybrid|remote|on-?site|hybride?)\)?$/i;
/** "Rennes (35": a French department or postal code. */
const AREA_NUMBER = /\s*\((?:\d{2,3}|\d{5})\)?$/;
/** "8010 Graz", "D-10115 Berlin", "MD 20900". */
const POSTAL_CODE = /^(?:\d{4,6}|[A-Z]{1,2}-\d{4,5}) |(?<=^[A-Z]{2}) \d{5}$/;
/** A name of one to four words, each with a capital (or a small word such as "am", "de"). */
const CAPITALISED =
  /^(?:\p{Lu}[\p{L}.'’-]*|am|an|de|der|del|la|le|el|of|do|da|den|upon|sur|bei|im)(?:[ -](?:\p{Lu}[\p{L}.'’-]*|am|an|de|der|del|la|le|el|of|do|da|den|upon|sur|bei|im)){0,3}$/u;

/** True when a text names a place and nothing else: "Berlin", "Portland, OR", "Leeds, United Kingdom", "Remote (EU)". */
export function isPlace(text: string): boolean {
  const trimmed = text
    .trim()
    .replace(/^\(|\)$/g, "")
    .replace(WORK_MODE, "")
    .replace(AREA_NUMBER, "");
  if (trimmed.length < 2 || trimmed.length > 60) return false;
  if (ANYWHERE.test(trimmed)) return true;
  const parts = trimmed.split(/\s*,\s*/).map((part) => part.replace(POSTAL_CODE, ""));
  if (parts.length === 1) return isCity(parts[0] ?? "") || isWide(parts[0] ?? "");
  if (parts.length > 4 || !parts.every((part) => CAPITALISED.test(part) || isCode(part) || isWide(part))) {
    return false;
  }
  const [first = "", second = ""] = parts;
  const last = parts.at(-1) ?? "";
  const endsWide = isWide(last) || isCode(last.replace(/ \d{5}$/, ""));
  if (parts.length === 2) return (endsWide && couldBeCity(first)) || isCity(first);
  return endsWide && (isCity(first) || (couldBeCity(first) && (isWide(second) || isCode(second))));
}

/** "1 Cloud Circle, Silver Spring, MD 20900, United States": a house number and a street before a place. */
export function isAddress(text: string): boolean {
  const [street = "", ...town] = text.split(/,\s*/);
  return /^\d{1,5}\p{L}? \p{Lu}/u.test(street) && town.length > 0 && isPlace(town.join(", "));
}

/** True when a text begins with a place that is known by name, so that it cannot be an employer's. */
export function isKnownPlace(text: string): boolean {
  const first = text.split(",")[0]?.trim() ?? "";
  return isCity(first) || isWide(first) || ANYWHERE.test(text.trim());
}

function couldBeCity(part: string): boolean {
  return part.split(" ").length <= 3 && !ORGANISATION_WORDS.test(part);
}

/** A country, a group of countries or a state, by name. */
function isWide(part: string): boolean {
  const kind = part.length > 3 || part === part.toUpperCase() ? placeNamed(part)?.kind : undefined;
  return kind === "country" || kind === "state";
}

function isCode(part: string): boolean {
  return COUNTRY_CODES.test(part) || placeCoded(part, null)?.kind === "state";
}

function isCity(part: string): boolean {
  const name = part.replace(/ area$/i, "");
  return CITIES.has(name.toLowerCase()) || (name.length > 3 && placeNamed(name)?.kind === "city");
}

/** Parts a place at the end of a name from the name: "Acme GmbH, Berlin, Germany", "Acme (Berlin)". */
export function splitPlace(text: string): { readonly rest: string; readonly place: string | null } {
  const bracket = /^(.*\S)\s*\(([^()]{2,60})\)$/.exec(text);
  if (bracket?.[1] && bracket[2] && isPlace(bracket[2])) {
    // "Acme NV, Ghent (Belgium)": the town before the bracket is part of the place.
    const whole = bracket[1].includes(",") ? splitPlace(`${bracket[1]}, ${bracket[2]}`) : null;
    return whole?.place?.includes(",") ? whole : { rest: bracket[1], place: bracket[2] };
  }
  const parts = text.length > 300 ? [] : text.split(/,\s*/);
  for (let i = 1; i < parts.length; i++) {
    const place = parts.slice(i).join(", ");
    const rest = parts.slice(0, i).join(", ");
    if (!isPlace(place)) continue;
    if (UNIVERSITY_STATES.test(rest) && parts.length === 2) break;
    return { rest, place };
  }
  return { rest: text, place: null };
}

/** A last word after a comma, written as a name. */
const TOWN = /^(.{2,}), (\p{Lu}\p{Ll}{2,}(?:-\p{Lu}?\p{Ll}+)*)$/u;
const LEGAL = /^(?:inc|ltda?|lda|limited|gmbh|plc|corp|pvt|pty|kft|zrt)$/i;

/** Parts a place from a name that is known to be an employer's or a school's: there, a town need not be known. */
export function withoutTown(name: string): ReturnType<typeof splitPlace> {
  const known = splitPlace(name);
  const [, rest = "", town = ""] = known.place === null ? (TOWN.exec(name) ?? []) : [];
  if (town === "" || LEGAL.test(town) || ORGANISATION_WORDS.test(town)) return known;
  return { rest, place: town };
}
