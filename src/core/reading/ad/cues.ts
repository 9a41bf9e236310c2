import { isDigit } from "../text/characters.ts";
import { rowOf, rowTable } from "../text/row-table.ts";
import { createTokeniser, type Tokens } from "../text/tokens.ts";

/** Kinds of wording a line may hold; a line's cues are a set of these bits. `figure`: a word that begins with a digit. */
export const CUE = {
  mode: 1 << 0,
  employment: 1 << 1,
  degree: 1 << 2,
  clearance: 1 << 3,
  sponsorship: 1 << 4,
  years: 1 << 5,
  money: 1 << 6,
  wish: 1 << 7,
  legal: 1 << 8,
  benefits: 1 << 9,
  seniority: 1 << 10,
  model: 1 << 11,
  location: 1 << 12,
  offered: 1 << 13,
  looking: 1 << 14,
  figure: 1 << 15,
  activity: 1 << 16,
  inner: 1 << 17,
} as const;
export type Cue = keyof typeof CUE;

/**
 * Words without which the rules of a field cannot match: they only say where to look, so one too many costs time,
 * one too few costs facts.
 */
const WORDS: Readonly<Record<Exclude<Cue, "figure">, string>> = {
  mode: "telecommuting remote remotely hybrid hybride hybrides híbrido híbrida hybrides onsite site office offices hub hubs hq person télétravail remoto trabalho presencial relocate relocation relocating anywhere home vor ort homeoffice teletrabajo teletrabalho tage dagen jours días dias thuis distributed li bi wfh thuiswerk thuiswerken mobiles mobil remota remotos domicile casa híbridos híbridas hybriden hybrider hybrides kantoor bureau oficina escritório büro locaux sur presentieel präsenz virtual optional choice віддалена віддалено віддаленої віддалену удаленная удалённая удаленно удалённо afstand distance distancia distância ortsunabhängig",
  employment:
    "duration length term time fulltime contract contractor contractors freelance freelancer freelancers internship intern permanent temporary fixed voltijds deeltijds indefinido termo inteiro unbefristet unbefristeter unbefristete befristet befristete befristeter vollzeit teilzeit festanstellung cdi cdd plein jornada tiempo tempo voltijd clt contrato vast onbepaalde hours stunden uur maternity c2c corp w2 type mois werkstudent werkstudentin werkstudenten werkstudententätigkeit",
  degree:
    "bachelor bachelors bachelor's formal formation third undergraduate degree degrees tech btech mtech studium hochschulabschluss hochschulstudium licence licenciatura graduação graduaçao grado título ingeniería ingeniero ingenieria hbo wo diplôme master masters mba maestría mestrado école ecole ingénieur titre máster doctorado doutorado masterstudium masterabschluss masterstudiengang bachelorstudium bachelorabschluss titulación carrera opleiding graduação bac diplom ensino estudios superior phd ph doctorate doctoral doctorat promotion dphil bs bscs bsee mscs msee graduated b ba be beng bsc ms m msc ma meng abschluss diploma",
  clearance:
    "classified investigation clearance clearances cleared sci secret trust sicherheitsüberprüfung habilitation suitability",
  sponsorship:
    "sponsor sponsors sponsored sponsoring sponsorship sponsorships visa visas h1b h citizen citizens citizenship permit rights perm",
  years: "year years yr yrs yoe jahr jahre jahren jährige ans années an année años año anos ano jaar",
  money:
    "usd eur gbp cad aud inr chf pln sek sgd brl mxn dkk nok czk huf aed ils lpa lakh lakhs salary compensation pay gehalt jahresgehalt salaire salario salário euro euros zł ctc crore crores lohn stundenlohn bruttolohn stundensatz tagessatz tjm loon brutoloon salaris sueldo wage wages uurtarief dagtarief tarief maandsalaris tarif honorar vergütung rémunération remuneración remuneração gratification brutto bruto brutos",
  wish: "also nice good bonus plus ideally preferably preferred optionally even extra preference wünschenswert idealerweise idealfall idéalement préférence idealmente preferiblemente voorkeur preferencialmente deseable deseables desejável valorable valorables valorará souhaité souhaitée optional desired desirable pluses pre beneficial advantageous advantage asset helpful useful not no don doesn won instead keine kein pas aucune another other sister separate vorteil atout atouts apprécié appréciée diferencial pré need pluspunt troef meegenomen gewenst wenselijk erwünscht wäre wären toll schön bienvenue bienvenues valora valoran valoramos valorizamos suma suman nicht niet não keinen keiner requiere necesita exige necesario necesaria besoin hoeft geen great love welcome isn beyond without mooi leuk fijn prettig seria legal gustaría encantaría gostaríamos aimerait pluspunkte puntos pontos utilisé ya gerne super ideal bonus beside alongside preferable awesome amazing encouraged value although though while valuable never needn longer moved who sin sem hoef aren looking",
  legal:
    "equal regardless regard race accommodation accommodations protected affirmative criminal background privacy verify unabhängig égalité recruitment unsolicited acquisitie",
  benefits:
    "401 401k k health dental pto time leave holiday holidays vacation days medical wellness stock equity pension urlaubstage tickets mutuelle seguro vale",
  model: "model models ml ai",
  activity:
    "monitor monitoring test tests testing architect architecting architecture architectures architectural clean cleaning cleansing cleanse preprocess preprocessing preprocesses munge munging experiments inference optimization unit extraction extract extracting prototype prototypes prototyping relational",
  inner:
    "llm llms genai generative b governance mine mining microservice microservices distributed statistical ensemble ensembles fraud recommendation recommendations recommender recommenders dashboard dashboards pipeline pipelines streaming funnel funnels publication publications peer ci deployment featurization featurisation review reviews spark google memory warehouse warehouses warehousing dw causal learning queue queues broker brokers messaging segmentation semantic hybrid inference privacy gen safety reviewing micro multi batch production",
  location:
    "location locations place standort arbeitsort einsatzort lieu localisation ubicación localização lugar locatie local localidade ort",
  offered: "based located candidates applicants anywhere remote remotely hire hiring",
  looking: "looking seeking hiring searching join suchen recherchons buscamos procuramos zoek",
  seniority: "internship intern junior entry early senior sr staff principal lead teamlead mid intermediate",
};

/** The bits of each line. Line i has the words from `firstWord[i]` up to `firstWord[i + 1]`. */
export type CueFinder = (tokens: Tokens, firstWord: Int32Array) => Int32Array;

export function createCueFinder(): CueFinder {
  const bits = new Map<number, number>();
  const tokenise = createTokeniser();
  for (const [cue, words] of Object.entries(WORDS) as [keyof typeof WORDS, string][]) {
    const { hash, count } = tokenise(words);
    for (let i = 0; i < count; i++) bits.set(hash[i]!, (bits.get(hash[i]!) ?? 0) | CUE[cue]);
  }
  const table = rowTable(bits);
  return ({ codes, start, hash }, firstWord) => {
    const cues = new Int32Array(firstWord.length - 1);
    for (let line = 0; line < cues.length; line++) {
      let found = 0;
      for (let i = firstWord[line]!; i < firstWord[line + 1]!; i++) {
        const row = rowOf(table, hash[i]!);
        if (row !== -1) found |= row;
        if (isDigit(codes[start[i]!]!)) found |= CUE.figure;
      }
      cues[line] = found;
    }
    return cues;
  };
}
