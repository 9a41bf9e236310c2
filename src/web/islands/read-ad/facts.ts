import type { Span } from "../../../core/evidence.ts";
import type { Pay, Posting } from "../../../core/posting.ts";
import { degreeWishInWords } from "../../../core/reading/ad/degree-wish-in-words.ts";
import { yearsInWords } from "../../../core/reading/ad/years-in-words.ts";
import {
  countryName,
  DEGREE_WORDS,
  DOMAIN_WORDS,
  SENIORITY_WORDS,
  WORK_MODE_WORDS,
} from "../../components/words.ts";

/** A fact as the page shows it. */
export interface ShownFact {
  /** Of the posting's evidence. */
  readonly field: string;
  readonly name: string;
  /** Null where the ad does not say. */
  readonly value: string | null;
  readonly spans: readonly Span[];
}

/** Every fact in the order a person would ask for it. `text` is the ad. */
export function factsOf(posting: Posting, text: string): ShownFact[] {
  const { evidence } = posting;
  const values: readonly (readonly [field: string, name: string, value: string | null])[] = [
    ["title", "Title", posting.title],
    ["company", "Company", posting.company],
    ["seniority", "Seniority", stated(posting.seniority, SENIORITY_WORDS[posting.seniority])],
    ["yearsMin", "Experience", yearsInWords(posting, text)],
    ["pay", "Base pay", posting.pay && payInWords(posting.pay)],
    ["location", "Place", placesInWords(posting)],
    ["workMode", "Work mode", stated(posting.workMode, WORK_MODE_WORDS[posting.workMode])],
    ["employment", "Employment", stated(posting.employment, capital(posting.employment.replace("-", " ")))],
    ["degree", "Degree", degreeWishInWords(posting) ?? stated(posting.degree, DEGREE_WORDS[posting.degree])],
    ["clearance", "Security clearance", posting.clearance ? "Required" : null],
    ["sponsorship", "Visa sponsorship", sponsorshipInWords(posting.sponsorship)],
    ["domain", "Field it serves", posting.domain === "other" ? null : DOMAIN_WORDS[posting.domain]],
    ["language", "Language", posting.language ? languageName(posting.language) : null],
  ];
  return values.map(([field, name, value]) => ({ field, name, value, spans: evidence[field] ?? [] }));
}

function stated(value: string, words: string): string | null {
  return value === "unspecified" ? null : words;
}

function payInWords({ min, max, currency, period }: Pay): string {
  const amount = (figure: number) => figure.toLocaleString("en-GB");
  const figures =
    min === null || max === null
      ? `${min === null ? "up to" : "from"} ${amount(min ?? max ?? 0)}`
      : min === max
        ? amount(min)
        : `${amount(min)} to ${amount(max)}`;
  return `${figures} ${currency} a ${period}`;
}

function placesInWords({ location, places }: Posting): string | null {
  if (location !== null) return location;
  const named = places.map(({ city, country }) =>
    [city, country && countryName(country)].filter(Boolean).join(", "),
  );
  return named.join("; ") || null;
}

function sponsorshipInWords(sponsorship: boolean | null): string | null {
  if (sponsorship === null) return null;
  return sponsorship ? "Offered" : "Not offered";
}

const LANGUAGES = new Intl.DisplayNames("en-GB", { type: "language" });
function languageName(code: string): string {
  return LANGUAGES.of(code) ?? code;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
