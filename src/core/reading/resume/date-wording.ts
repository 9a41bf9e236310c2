/** Month names in six languages, folded (lower case, no accents); a name also matches by its abbreviations. */
export const MONTHS: readonly (readonly string[])[] = [
  "january jan januar janner janvier janv enero ene janeiro januari".split(" "),
  "february feb februar fevrier fevr fev febrero fevereiro februari".split(" "),
  "march mar marz mrz mars marzo marco maart mrt".split(" "),
  "april apr avril avr abril abr".split(" "),
  "may mai mayo maio mei".split(" "),
  "june jun juni juin junio junho".split(" "),
  "july jul juli juillet juil julio julho".split(" "),
  "august aug aout agosto ago augustus".split(" "),
  "september sept sep septembre septiembre setembro set".split(" "),
  "october oct oktober okt octobre octubre outubro out".split(" "),
  "november nov novembre noviembre novembro".split(" "),
  "december dec dezember dez decembre diciembre dic dezembro".split(" "),
];

/** First and last month of a season; winter is given the year it begins in. */
export const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 12],
  fruhjahr: [3, 5],
  sommer: [6, 8],
  herbst: [9, 11],
  ete: [6, 8],
  verano: [6, 8],
  verao: [6, 8],
  zomer: [6, 8],
};

/** Words that mean "still going on", folded. */
export const NOW_WORDS =
  "till date|till now|until now|until today|present|now|current|currently|today|to date|date|ongoing|heute|aktuell|jetzt|laufend|dato|aujourd'hui|aujourd’hui|present|actuel|actuellement|ce jour|en cours|actualidad|la actualidad|actual|actualmente|presente|hoy|el presente|atual|atualmente|o presente|momento|hoje|heden|nu|現在|至今";

/** Words between the two dates of a range, folded; dashes are added by the reader. */
export const RANGE_WORDS =
  "to|until|till|through|thru|up to|bis|bis zum|au|a|jusqu'a|jusqu’a|hasta|hasta la|al|ate|tot|tot en met|t/m|から";

/** Words before a date from which something is still going on, folded. */
export const SINCE_WORDS = "since|from|seit|ab|depuis|desde|sinds|vanaf";
