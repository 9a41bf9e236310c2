import { languageByScript } from "./script.ts";
import { type RowTable, rowOf, rowTable } from "./text/row-table.ts";
import { createTokeniser, type Tokens } from "./text/tokens.ts";

/** Languages whose ads and résumés are read with wording of their own. */
const READ_WELL: ReadonlySet<string> = new Set(["en", "de", "fr", "es", "pt", "nl"]);

/** False only for a language that is known to be another. */
export function isReadWell(language: string | null | undefined): boolean {
  return !language || READ_WELL.has(language);
}

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
  it: "e ed il gli di con per una che nel nella nei nelle del della dei delle degli sono tuo tua nostro nostra esperienza anni alla siamo cerchiamo requisiti offriamo competenze conoscenza lavoro istruzione esperienze lingue",
  pl: "i w z na oraz dla się jest do nie jako lub przy od po są doświadczenie doświadczenia znajomość twoje nasz praca pracy wymagania oferujemy zadania lat lata szukamy jesteśmy obecnie zawodowe wykształcenie umiejętności języki",
  sv: "och att är för som med på av till har inte eller din vi du söker erfarenhet arbeta hos oss utbildning arbetslivserfarenhet kunskaper",
  da: "og at er til med som på af har ikke eller din vi du søger erfaring arbejde hos os uddannelse erhvervserfaring kompetencer",
  nb: "og å er til med som på av har ikke eller din vi du søker erfaring arbeid hos oss utdanning arbeidserfaring",
  fi: "ja on ei että tai sekä kanssa olet sinulla meillä kokemus kokemusta haemme työ osaaminen tarjoamme työkokemus koulutus taidot",
  cs: "v na je pro nebo jsme máte zkušenosti zkušenost znalost práce práci požadujeme nabízíme hledáme roky let se ve od vzdělání dovednosti",
  sk: "v na je pre alebo sme máte skúsenosti skúsenosť znalosť práca práce požadujeme ponúkame hľadáme roky rokov sa vo od vzdelanie zručnosti",
  hu: "és az hogy vagy egy nem tapasztalat tapasztalattal ismerete munka keresünk elvárások feladatok amit kínálunk éves végzettség készségek nyelvek",
  ro: "și în cu pe la este sau pentru din experiență cunoștințe căutăm oferim cerințe ani responsabilități educație competențe",
  tr: "ve bir için ile olarak veya deneyim deneyimi çalışma bilgisi tercihen arıyoruz aranan nitelikler yıl eğitim beceriler diller",
  vi: "và của có các cho với trong là được kinh nghiệm yêu cầu công việc",
  id: "dan yang untuk dengan dari dalam atau pengalaman kami anda pada tahun",
};
const FIRST_WORDS = 1200;
const FEWEST_HITS = 4;
/** A word or two of another language stand again and again in English lists. */
const FEWEST_WORDS = 4;

export type LanguageReader = (tokens: Tokens) => string | null;

/** Tells the language of a text by its script, else by its function words; null when there are too few to tell. */
export function createLanguageReader(): LanguageReader {
  const tokenise = createTokeniser();
  const languages = Object.keys(FUNCTION_WORDS);
  const speaks = new Map<number, number>();
  languages.forEach((code, ordinal) => {
    const { hash, count } = tokenise(FUNCTION_WORDS[code]!);
    for (let i = 0; i < count; i++) speaks.set(hash[i]!, (speaks.get(hash[i]!) ?? 0) | (1 << ordinal));
  });
  const table = rowTable(speaks);
  return ({ text, hash, count }) => {
    const script = languageByScript(text);
    if (script !== null) return script;
    const hits = hitsOf(table, hash, count, languages.length);
    const most = Math.max(...hits);
    if (most < FEWEST_HITS) return null;
    const ordinal = hits.indexOf(most);
    const isSure =
      isReadWell(languages[ordinal]) || distinctWords(ordinal, table, hash, count) >= FEWEST_WORDS;
    return isSure ? languages[ordinal]! : null;
  };
}

/** How many of the words each language has, by ordinal. */
function hitsOf(table: RowTable, hash: ArrayLike<number>, count: number, languages: number): number[] {
  const hits = new Array<number>(languages).fill(0);
  const looked = Math.min(count, FIRST_WORDS);
  for (let i = 0; i < looked; i++) {
    const speakers = rowOf(table, hash[i]!);
    if (speakers === -1) continue;
    for (let bits = speakers; bits !== 0; bits &= bits - 1) hits[31 - Math.clz32(bits & -bits)]!++;
  }
  return hits;
}

/** How many different words of a language stand in the text. */
function distinctWords(ordinal: number, table: RowTable, hash: ArrayLike<number>, count: number): number {
  const words = new Set<number>();
  for (let i = 0; i < Math.min(count, FIRST_WORDS); i++) {
    const speakers = rowOf(table, hash[i]!);
    if (speakers !== -1 && (speakers >>> ordinal) & 1) words.add(hash[i]!);
  }
  return words.size;
}
