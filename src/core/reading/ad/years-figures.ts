/** The word that a figure of years stands before. */
export const YEAR_WORD =
  /(?<![a-z])(?=[yja])(?<![\p{L}_])(?:years?(?:\(s\))?|yrs?|yoe|jahr(?:en?)?|jährige|ans?|années?|años?|anos?|jaar)(?![\p{L}])/giu;

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cinco: 5,
  três: 3,
  dois: 2,
  un: 1,
  um: 1,
  een: 1,
  ein: 1,
  sechs: 6,
  quatro: 4,
  cuatro: 4,
  seis: 6,
  twee: 2,
  drie: 3,
  vijf: 5,
  zes: 6,
}; // prettier-ignore

const NUMBER = String.raw`(?:\d{1,2}(?:[.,]5)?|${Object.keys(WORDS).join("|")})`;

/** What stands just before "years": "3", "3+", "3-5", "three (3) or more", "between 3 and 5". */
export const FIGURE = new RegExp(
  String.raw`(?<![\d.,$€£%])(${NUMBER})\s*\+?\s*(?:\(\s*\d{1,2}\s*\+?\s*\))?\s*(?:\+|plus|or more|oder mehr)?\s*(?:(?:-|–|/|to|or|and|bis|oder|à|a|y|e|ou|et|en|tot|und)\s*(${NUMBER})\s*(?:\(\s*\d{1,2}\s*\))?)?\s*(?:\+|plus|or more)?\s*(?:-?ish|of|full|solid|consecutive|overall|total|combined|expert|progressive|relevant|related)?[\s-]*$`,
  "i",
);

/** The number that a figure or a word means. */
export function numberOf(written: string): number {
  return WORDS[written.toLowerCase()] ?? Math.floor(Number(written.replace(",", ".")));
}
