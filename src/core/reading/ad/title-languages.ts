const EACH_GENDER = /(?<=\p{L}{3})(?:[·*:_/]-?|\()(?:e|a|o|in|ne|euse|trice)s?\)?(?!\p{L})/giu;

const ENGINEER = "(?:ingenieur(?:in)?|ingénieure?|ingenier[oa]|engenheir[oa])";
const OF = "(?:(?: en| de| des| d[’']| für|e la|e las|e los)? ?)";

/** Titles in German, French, Spanish, Portuguese and Dutch with what they are called in English; the longer first. */
const TITLES: readonly (readonly [RegExp, string])[] = (
  [
    [
      `datenwissenschaftler(?:in)?|scientifique des données|científic[oa] de datos|cientista de dados|datawetenschapper`,
      "data scientist",
    ],
    [`dateningenieur(?:in)?|${ENGINEER}${OF}(?:données|datos|dados|data)`, "data engineer"],
    [
      `datenanalyst(?:in)?|analyste(?: de)?s? (?:données|data)|analista de (?:datos|dados)|data-?analist`,
      "data analyst",
    ],
    [
      `${ENGINEER}${OF}(?:machine learning|apprentissage automatique|aprendizaje automático|aprendizado de máquina|maschinelles lernen)`,
      "machine learning engineer",
    ],
    [
      `ki[- ](?:ingenieur|entwickler)(?:in)?|${ENGINEER}${OF}(?:ia|intelligence artificielle|inteligencia artificial|inteligência artificial)`,
      "AI engineer",
    ],
    [
      `${ENGINEER}${OF}(?:vision par ordinateur|visión (?:artificial|por computador)|visão computacional)`,
      "computer vision engineer",
    ],
    [
      `${ENGINEER}${OF}(?:software|logiciel)|software-?(?:entwickler|ingenieur)(?:in)?|développeu(?:r|se)|desarrollador[a]?|desenvolvedor[a]?|(?:software-?)?ontwikkelaar`,
      "software engineer",
    ],
    [
      `wissenschaftliche[r]? mitarbeiter(?:in)?|chercheu(?:r|se)|investigador[a]?|pesquisador[a]?|onderzoeker`,
      "research scientist",
    ],
    [ENGINEER, "engineer"],
  ] as const
).map(([wording, english]) => [new RegExp(`(?<!\\p{L})(?:${wording})(?!\\p{L})`, "iu"), english] as const); // prettier-ignore

/** A title with what kind of job it names put into English, for a model that was trained on English titles. */
export function titleInEnglish(title: string): string {
  const plain = title.replace(EACH_GENDER, "");
  const named = TITLES.find(([wording]) => wording.test(plain));
  if (!named) return title;
  return plain.replace(named[0], named[1]);
}
