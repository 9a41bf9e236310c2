import type { Place } from "../../posting.ts";
import type { WorkMode } from "../../vocabulary.ts";
import { countryName, regionName } from "./gazetteer.ts";

const MOST_PLACES = 6;
const MOST_COUNTRIES = 15;
const SHORT: Readonly<Record<string, string>> = { US: "US", GB: "UK" };

/**
 * The places of an ad as a person would write them: "Berlin, Germany", "Remote (US)", "Austin, TX (Remote)". What the ad
 * states is kept as it stands where it already reads so.
 */
export function locationText(
  stated: string | null,
  places: readonly Place[],
  workMode: WorkMode,
): string | null {
  const isRemote = workMode === "remote";
  if (places.length === 0) return withoutPlaces(stated, isRemote);
  if (!isRemote && stated !== null && isTidy(stated)) return stated;
  if (places.length > MOST_PLACES) return countriesOf(places, isRemote) ?? stated;
  const precise = places.filter(({ city }) => city !== null).map(written);
  const wide = places.filter(({ city }) => city === null);
  const named = precise.join("; ");
  if (!isRemote) return [...precise, ...wide.map(written)].join("; ");
  const anywhere = `Remote (${wide.map(short).join(", ")})`;
  if (precise.length === 0) return anywhere;
  return wide.length === 0 ? `${named} (Remote)` : `${named}; ${anywhere}`;
}

/** Many places are told by their countries; null where even these are many. */
function countriesOf(places: readonly Place[], isRemote: boolean): string | null {
  const countries = [...new Set(places.map(({ country }) => country ?? ""))].filter((code) => code !== "");
  if (countries.length > MOST_COUNTRIES) return null;
  const named = countries.map((code) => SHORT[code] ?? countryName(code)).join(", ");
  return isRemote ? `Remote (${named})` : named;
}

function withoutPlaces(stated: string | null, isRemote: boolean): string | null {
  if (!isRemote) return stated;
  if (stated === null || /^remote$/i.test(stated)) return "Remote";
  return /^(?:worldwide|anywhere|global(?:ly)?)$/i.test(stated) ? `Remote (${stated.toLowerCase()})` : stated;
}

/** Not a feed's list of codes: "Berlin, DEU", "US,Remote,Austin, TX", "USA". */
function isTidy(stated: string): boolean {
  return (
    stated.length <= 80 &&
    !/^[A-Z]{3}$|, ?(?!USA)[A-Z]{3}$|,\S|\b(?:[Rr]emote|[Hh]ybrid|[Oo]n-?site|[Hh]íbrido)\b|\bdays\b|\b(?:position|role|located|preferred|must|candidates)\b|\s-\s/.test(
      stated,
    )
  );
}

function written({ city, region, country }: Place): string {
  // A reader of "Austin, TX" needs no country; outside the States the region is seldom written.
  if (country === "US" && region !== null)
    return city === null ? regionName(country, region) : `${city}, ${region}`;
  const showsRegion = region !== null && (city === null || country === "CA");
  const parts = [
    city,
    showsRegion ? regionName(country, region) : null,
    country === null ? null : countryName(country),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

function short({ country, region }: Place): string {
  if (region !== null) return regionName(country, region);
  return country === null ? "" : (SHORT[country] ?? countryName(country));
}
