import { rowOf, rowTable } from "./text/row-table.ts";
import { createTokeniser, type Tokens } from "./text/tokens.ts";

/**
 * Words that sentences are made of, by ISO 639-1 code. A word of several languages counts for each.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "the and of with you your we our are will this that have has be to for from or by as who what",
  de: "und der die das mit für wir du dein deine ist ein eine einen einer im zum zur bei oder auf von den dem sowie nicht sich auch",
  fr: "et les des une vous nous pour avec dans votre notre est sont sur ou au aux du vos nos ce cette qui",
  es: "y los las el con para una por del nuestro nuestra tus tu eres es más su sus como experiencia años en",
  pt: "com para uma você nossa nosso e os das dos são não ou em no na mais sua seu experiência ao pela pelo anos",
  nl: "het een en van met voor wij je jij jouw onze ons zijn bij aan als wat ook niet deze naar ervaring",
  it: "e il gli di con per una che nel della dei sono tuo tua nostro nostra esperienza anni alla siamo",
  pl: "i w z na oraz dla się jest do nie jako lub przy doświadczenie znajomość twoje nasz praca",
};
const FIRST_WORDS = 1200;
const FEWEST_HITS = 4;

export type LanguageReader = (tokens: Tokens) => string | null;

/** Tells the language of a text by its function words; null when there are too few to tell. */
export function createLanguageReader(): LanguageReader {
  const tokenise = createTokeniser();
  const languages = Object.keys(FUNCTION_WORDS);
  const speaks = new Map<number, number>();
  languages.forEach((code, ordinal) => {
    const { hash, count } = tokenise(FUNCTION_WORDS[code]!);
    for (let i = 0; i < count; i++) speaks.set(hash[i]!, (speaks.get(hash[i]!) ?? 0) | (1 << ordinal));
  });
  const table = rowTable(speaks);
  return ({ hash, count }) => {
    const hits = new Array<number>(languages.length).fill(0);
    for (let i = 0; i < Math.min(count, FIRST_WORDS); i++) {
      const speakers = rowOf(table, hash[i]!);
      if (speakers === -1) continue;
      for (let ordinal = 0; ordinal < hits.length; ordinal++) hits[ordinal]! += (speakers >>> ordinal) & 1;
    }
    const most = Math.max(...hits);
    return most < FEWEST_HITS ? null : languages[hits.indexOf(most)]!;
  };
}
