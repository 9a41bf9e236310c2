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

/** Subjects of work as such titles name them. */
const SUBJECTS: readonly (readonly [RegExp, string])[] = (
  [
    [
      "vision par ordinateur|visión (?:artificial|por computador|por ordenador)|visão computacional|bildverarbeitung",
      "computer vision",
    ],
    [
      "apprentissage automatique|aprendizaje automático|aprendizado de máquina|maschinelle[sn]? lernens?",
      "machine learning",
    ],
    [
      "intelligence artificielle|inteligencia artificial|inteligência artificial|künstliche intelligenz",
      "AI",
    ],
  ] as const
).map(([wording, english]) => [new RegExp(`(?<!\\p{L})(?:${wording})(?!\\p{L})`, "iu"), english] as const); // prettier-ignore

/** A title with the job and the subject it names put into English, for a model that was trained on English titles. */
export function titleInEnglish(title: string): string {
  const plain = title.replace(EACH_GENDER, "");
  const english = [TITLES, SUBJECTS].reduce((named, list) => {
    const found = list.find(([wording]) => wording.test(named));
    return found ? named.replace(found[0], found[1]) : named;
  }, plain);
  return english === plain ? title : english;
}
