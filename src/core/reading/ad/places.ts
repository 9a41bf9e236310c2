import type { Span } from "../../evidence.ts";
import type { Place } from "../../posting.ts";
import { everyMatch } from "../text/every-match.ts";
import { readHead } from "./ad-head.ts";
import { type AdText, foundAt, lineAt, matchesFrom } from "./ad-text.ts";
import { countryName, placeNamed } from "./gazetteer.ts";
import { parsePlaces } from "./place-list.ts";

export interface FoundPlaces {
  readonly location: string | null;
  readonly places: readonly Place[];
  readonly at: readonly Span[];
}

/** "Location: …" as a line of its own or a label. */
const LABEL =
  /(?:^|\n|[,;.(•] ?)(?:[^\n:]{0,20}\b)?(?:locations?|job location|work location|office location|place of work|standort|arbeitsort|einsatzort|lieu(?: de travail)?|localisation|ubicación|localização|localidade|local(?=:)|lugar|locatie|ort(?=:))(?: preferences?| requirements?)?(?: ?\([^)\n]{0,30}\))?\s*[:–-]\s*([^\n]{2,160})/gi;

/** Wording after which a place is where the person may live or work. */
const CUE =
  /\b(?:based (?:in|out of)|located (?:in|within)|reside (?:in|within)|residing in|residents? of|live in|living in|remote(?:ly)?(?: role| position| work| opportunity| job)?(?: employees)?(?: \(|[ ,–-]+(?:innerhalb(?: von)?|in|within|from|across|anywhere in|throughout|-|–)? ?)|work(?:ing)? from(?: anywhere)?(?: in| within| across)?|work anywhere in|(?:work|role|position) (?:must be |is |can be )?performed (?:from )?(?:within|in)|campus in|currently in|hybrid (?:role |position |job )?(?:in|at)(?: our)?|in[- ]person in|on-?site in|days (?:a|per|\/) ?week in|days\/week in|offices? in|our office is (?:located |based )?in|office \(|relocate to|(?:right|authori[sz]ed|authori[sz]ation|eligible|eligibility|permit|legally) to (?:live and )?work (?:for any employer )?in|authori[sz]ation in|hiring in|hire in the following|candidates (?:in|from|based in)|open to (?:candidates )?(?:in|from)|team in|hq in|ansässig in|(?:GmbH|AG|KG|SE) in|(?:gesucht|gezocht|am standort|standort|gevestigd|kantoor|vestiging) in|recherchée? à|oficinas? (?:en|de)|escritório (?:em|de|no)|sede (?:en|em)|innerhalb(?: von)?|in ganz|vanuit|depuis la|depuis le|can be based(?: anywhere)? in|one of our offices|(?:opportunity|opening|vacancy|position) for an? (?:[\w/]+ ){1,4}in|remot[oa]s?(?: desde| dentro de| en| para| em| no)?(?: tod[oa] (?:el |o |a )?)?|in unserem büro in|büro in|à|basé[e]? à|situé[e]? à|en nuestra oficina de)\s*(?:the |our |any(?: ?one)? of |either |one of |of |following[;:]? |locations?:? |areas?:? |countries:? |regions?:? |states?:? |places:? |\( ?)*/gi;

const CUE_REACH = 60;
/** "Work from anywhere in the EU for up to 20 days" is a holiday from the place of work. */
const STAY =
  /^work[^\n]*\b(?:up to|for) (?:\w+ )?\w+ (?:days|weeks|months)|^work[^\n]*\bdays (?:a|per) year/i;
/** The longest that a label's list of places may be, with what leads to it. */
const LABEL_REACH = 260;
const LONG_REACH = 520;
const MOST_OFFICES = 2;
const PAY_AFTER = /: ?[$€£]\d/;
const PAY_BY_PLACE =
  /(?<![\p{L}.])(\p{Lu}[\p{L}]{1,20}(?: [\p{Lu}][\p{L}]{1,20}){0,2}(?:, [A-Z]{2})?)(?: \([^)\n]{0,40}\))?: ?[$€£]\d/gu;

const JOB_BEFORE =
  /^.*\b(?:Engineer|Scientist|Analyst|Manager|Lead|Developer|Architect|Director|Researcher)\s+/;

/** The header where it names a place; otherwise a location label, otherwise what the text says of living and working. */
export function readPlaces(ad: AdText): FoundPlaces {
  const header = ad.ad.location?.trim() || null;
  const places = header ? parsePlaces(header) : [];
  if (places.length > 0) return widened(ad, header, places);
  const titled = placesOfTitle(ad.ad.title ?? "");
  if (titled.length > 0) return { location: header, places: titled, at: [] };
  const told =
    fromLabel(ad) ??
    fromHeadLines(ad) ??
    fromCues(ad) ??
    fromPayList(ad) ??
    fromHead(ad) ??
    (header && WORLDWIDE.test(header) ? null : fromBased(ad));
  if (!told) return { location: header, places: [], at: [] };
  return { ...told, location: header ?? told.location };
}

/** Wording that names every place a job may be done from. */
const OFFERED =
  /\b(?:can be based (?:anywhere )?in|remotely from (?:any ?one|any|one) of the following|(?:candidates|applicants|people) who (?:live|are based) (?:anywhere )?in|may be based (?:anywhere )?in|located in one of|based in one of|candidates (?:based |located |residing )?in|open to (?:candidates|applicants)(?: residing)? in|work(?:ing)? remotely (?:from )?(?:anywhere )?(?:in|within)|(?:role|position|job)\b[^.;:\n]{0,40}\bremote(?:ly)? (?:in|within|across|from)|hiring for this (?:role|position) in|work(?:ing)? from \(?(?:almost\)? )?anywhere in|(?:able to hire|can (?:only )?hire|hiring)(?: \w+)? in the following)\s*(?:the |either |any of |one of |of |following |areas?:? |countries:? |locations:? |places:? )*[:*]*\s*/gi;

/** The header's places, and with them what the title and clear wording of the text add; a fuller list in a label wins. */
function widened(ad: AdText, header: string | null, places: readonly Place[]): FoundPlaces {
  const countries = new Set(places.map(({ country }) => country));
  const label = fromLabel(ad);
  const labelled = new Set(label?.places.map(({ country }) => country));
  if (label && labelled.size > countries.size && [...countries].every((one) => labelled.has(one))) {
    return { ...label, location: header };
  }
  const title = ad.ad.title ?? "";
  const more = [...(/\bremote\b/i.test(title) ? placesOfTitle(title) : []), ...offered(ad)];
  const inAmerica = ["US", "CA", "MX"].some((country) => countries.has(country));
  const added = more.filter(({ country }) => !countries.has(country) && !(country === "NA" && inAmerica));
  return { location: header, places: added.length > 0 ? merge([...places, ...added]) : places, at: [] };
}

function offered(ad: AdText): Place[] {
  const { text, lines } = ad;
  return matchesFrom(ad, "offered", OFFERED, CUE_REACH).flatMap(({ start: from, end: start }) => {
    const line = lineAt(lines, from);
    if (line?.section === "legal" || line?.section === "about-company") return [];
    if (/privacy/i.test(text.slice(line?.start, line?.end))) return [];
    if (STAY.test(text.slice(from, start + CUE_REACH))) return [];
    const reach = reachBehind(text.slice(from, start));
    return leadingPlaces(/^[^.;!?\n]*/.exec(text.slice(start, start + reach))![0]).places;
  });
}

/** "AI Engineer (Remote, US)": what stands in brackets or behind a dash. */
function placesOfTitle(title: string): Place[] {
  const asides = [
    ...title.matchAll(
      /\(([^()]{2,60})\)|\s[-–|]\s([^()|]{2,60}?)(?=$|\s[-–|(])|,\s([^(),|]{2,30})$|^((?:UK|EU|US)(?= ))/g,
    ),
  ];
  return asides
    .map((aside) =>
      (aside.slice(1).find((part) => part !== undefined) ?? "").replace(/\b[A-Z]{2,3}\b/g, (code) =>
        /^(?:USA?|UK|UAE|EU)$/.test(code) ? code : "",
      ),
    )
    .flatMap(parsePlaces);
}

function fromLabel(ad: AdText): FoundPlaces | null {
  for (const { end, groups } of matchesFrom(ad, "location", LABEL, LABEL_REACH)) {
    const written = groups[1]!.replace(SENTENCE_AFTER, "").trim();
    const places = parsePlaces(written);
    const start = end - groups[1]!.length;
    if (places.length > 0) return { location: written, places, at: [[start, start + written.length]] };
  }
  return null;
}

/** What follows a list of places: not the rest of "(US; Canada)", nor of "the U.S. or Canada". */
const SENTENCE_AFTER = /(?:(?<!\bU\.[SK])\.|(?<!\([^)]*);)\s.*$/;

/** "Invented Labs | London, UK | Full-time", or "Hamburg" on a line of its own. */
function fromHeadLines(ad: AdText): FoundPlaces | null {
  const { place } = readHead(ad);
  if (place === null) return null;
  const { value, at } = foundAt(ad.text, place);
  if (OURSELVES.test(value)) return null;
  const places = parsePlaces(value);
  return places.length > 0 ? { location: value, places, at } : null;
}

/** "WHAT MAKES US, US" in capitals names no country. */
const OURSELVES = /\b(?:makes?|about|join|why|for|with|contact|of|behind) us\b/i;

/** "Data Engineer in Leipzig", "Data Engineer - Lille": the line an ad begins with. */
function fromHead({ text, lines }: AdText): FoundPlaces | null {
  const first = lines[0];
  if (!first || first.end - first.start > LONGEST_HEAD) return null;
  const words = text.slice(first.start, first.end);
  const tail = /(?: (?:in|à|en|em|te) | [-–|] )(\p{Lu}[\p{L} .,'-]{2,40})$/u.exec(words)?.[1]?.trim();
  const places = tail && placeNamed(tail.split(",")[0]!) ? parsePlaces(tail) : [];
  if (!tail || places.length === 0) return null;
  return { location: tail, places, at: foundAt(text, [first.start + words.lastIndexOf(tail), first.end]).at };
}
const LONGEST_HEAD = 120;

/** "San Jose, CA: $250,000": a list of pay by place names the places. */
function fromPayList({ text }: AdText): FoundPlaces | null {
  if (!PAY_AFTER.test(text)) return null;
  const found = everyMatch(PAY_BY_PLACE, text).flatMap((match) => {
    const start = match.index + match[0].indexOf(match[1]!);
    const named = match[1]!.replace(JOB_BEFORE, "");
    return parsePlaces(named).map((place) => ({ place, at: [start, start + match[1]!.length] as const }));
  });
  if (found.length === 0) return null;
  const places = merge(found.map(({ place }) => place));
  return { location: places.map(writtenPlace).join("; "), places, at: [found[0]!.at] };
}

/** "The range for US-based employees", "Canada candidates only": whom the ad speaks to tells where it is offered. */
const SPOKEN_TO = String.raw`(?:[- ]based (?:applicants|candidates|employees)| candidates only| ?[-–] ?Remote|, Remote| (?:new hire )?base (?:salary|pay)| (?:citizens?|citizenship|persons?)(?= |[.,;:]|$))\b`;
const BASED = new RegExp(
  String.raw`(?<![a-z])(?![ -@[-~\n])(?<![\p{L}.#])((?:\p{Lu}[\p{L}.]*)(?: (?:(?:and|or|&) )?\p{Lu}[\p{L}.]*){0,3})${SPOKEN_TO}`,
  "gu",
);
/** The same behind any capitalised word, which is looked for first: few letters have to be asked what they are. */
const MAY_BE_BASED = new RegExp(String.raw`(?=[-– ,])(?<=\p{Lu}[\p{L}.]*)${SPOKEN_TO}`, "u");

const OF_BENEFITS = /benefit|insurance|401|coverage|privacy|perks/i;
const WORLDWIDE = /anywhere|world|global/i;

function fromBased({ text, lines, sifted }: AdText): FoundPlaces | null {
  if (!sifted.mayMatchSome(BASED) || !MAY_BE_BASED.test(text)) return null;
  const found = everyMatch(BASED, text).flatMap((match) => {
    const line = lineAt(lines, match.index);
    if (line?.section === "legal" || OF_BENEFITS.test(text.slice(line?.start, line?.end))) return [];
    const at = [match.index, match.index + match[1]!.length] as const;
    return parsePlaces(match[1]!).map((place) => ({ place, at }));
  });
  if (found.length === 0) return null;
  const places = merge(found.map(({ place }) => place));
  return { location: places.map(writtenPlace).join("; "), places, at: [found[0]!.at] };
}

function fromCues({ text, lines }: AdText): FoundPlaces | null {
  const found: { place: Place; at: Span }[] = [];
  let line = 0;
  for (const match of everyMatch(CUE, text)) {
    while (line < lines.length - 1 && lines[line]!.end <= match.index) line++;
    const section = lines[line]?.section;
    if (
      (section === "legal" && !FIRM.test(text.slice(lines[line]!.start, lines[line]!.end))) ||
      (section === "about-company" &&
        /^offices? in|^our office is|^team in|^hq|^located|^campus|^currently/i.test(match[0])) ||
      /\boffices $/i.test(text.slice(match.index - 8, match.index))
    )
      continue;
    const start = match.index + match[0].length;
    const reach = reachBehind(match[0]);
    const words = /^[^.;!?\n]*/.exec(text.slice(start, start + reach))![0];
    if (STAY.test(text.slice(match.index, start + CUE_REACH))) continue;
    const named = leadingPlaces(words);
    // An employer with offices in many countries names them all, and not that of the job.
    if (/^offices? in/i.test(match[0]) && countriesOf(named.places) > MOST_OFFICES) continue;
    found.push(...named.places.map((place) => ({ place, at: [start, start + named.length] as const })));
  }
  if (found.length === 0) return null;
  const places = merge(found.map(({ place }) => place));
  return { location: places.map(writtenPlace).join("; "), places, at: [found[0]!.at] };
}

/** What a legal notice tells of where the people work. */
const FIRM = /\bmust (?:reside|live|be (?:\w+ and )?(?:based|located))\b|\bemployees work remotely\b/i;

/** How far behind a cue places are looked for: a list that is announced may be long. */
function reachBehind(cue: string): number {
  return /following/i.test(cue) ? LONG_REACH : CUE_REACH;
}

function countriesOf(places: readonly Place[]): number {
  return new Set(places.map(({ country }) => country)).size;
}

/** The run of capitalised words, joined by list marks, that a passage begins with, as far as it names places. */
function leadingPlaces(passage: string): { places: Place[]; length: number } {
  const run =
    /^(?:(?:[\p{Lu}][\p{L}.'-]*|offices?(?= (?:and|or|\p{RI}))|and|or|in|the|of|de|y|und|et|&|[,/()|-]|\p{RI})[ ]?)+/u.exec(
      passage,
    )?.[0] ?? "";
  return { places: parsePlaces(run), length: run.trimEnd().length };
}

function merge(places: readonly Place[]): Place[] {
  const byKey = new Map(places.map((place) => [`${place.country}|${place.region}|${place.city}`, place]));
  const all = [...byKey.values()];
  return all.filter(
    (place) => place.city || place.region || !all.some((one) => one.country === place.country && one.city),
  );
}

function writtenPlace({ city, region, country }: Place): string {
  const parts = [city, region, country === null ? null : countryName(country)];
  return parts.filter((part) => part !== null).join(", ");
}
