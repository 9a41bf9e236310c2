/** Countries of the European Economic Area and Switzerland, and the rest of Europe. ISO alpha-2. */
const EUROPE =
  "AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK GB UA RS BA AL MK ME MD".split(
    " ",
  );
const MIDDLE_EAST = "AE BH IL IQ IR JO KW LB OM QA SA SY TR YE EG".split(" ");
const AFRICA = "DZ AO BJ BW CI CM EG ET GH KE MA MU MZ NA NG RW SN TN TZ UG ZA ZM ZW".split(" ");
const LATIN_AMERICA = "AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE".split(" ");
const ASIA_PACIFIC = "AU BD CN HK ID IN JP KH KR LK MM MY NZ NP PH PK SG TH TW VN".split(" ");

/** Which countries each region of `Place.country` takes in, as far as job ads use it. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  EU: EUROPE,
  EMEA: [...EUROPE, ...MIDDLE_EAST, ...AFRICA],
  MENA: [...MIDDLE_EAST, "DZ", "MA", "TN"],
  AFRICA,
  LATAM: LATIN_AMERICA,
  APAC: ASIA_PACIFIC,
  AMER: ["US", "CA", ...LATIN_AMERICA],
  NAMER: ["US", "CA"],
  DACH: ["DE", "AT", "CH"],
  NORDICS: ["DK", "FI", "IS", "NO", "SE"],
  OCEANIA: ["AU", "NZ"],
};

/** The regions a country lies in. */
export function regionsOf(country: string): string[] {
  return Object.keys(MEMBERS).filter((region) => MEMBERS[region]!.includes(country));
}
