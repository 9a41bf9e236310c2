import { createTokeniser, type Tokens } from "../text/tokens.ts";

/** Kinds of wording a line may hold; a line's cues are a set of these bits. */
export const CUE = {
  mode: 1,
  employment: 2,
  degree: 4,
  clearance: 8,
  sponsorship: 16,
  years: 32,
  money: 64,
  wish: 128,
  legal: 256,
  benefits: 512,
  seniority: 1024,
  model: 2048,
  location: 4096,
} as const;
export type Cue = keyof typeof CUE;

/**
 * Words without which the rules of a field cannot match: they only say where to look, so one too many costs time,
 * one too few costs facts.
 */
const WORDS: Readonly<Record<Cue, string>> = {
  mode: "remote remotely hybrid hybride hybrides híbrido híbrida hybrides onsite site office offices hub hubs hq person télétravail remoto trabalho presencial relocate relocation relocating anywhere home vor ort homeoffice teletrabajo thuis distributed li thuiswerk thuiswerken mobiles mobil remota remotos domicile casa híbridos híbridas hybriden hybrider hybrides kantoor bureau oficina escritório büro locaux sur presentieel präsenz",
  employment:
    "time fulltime contract contractor contractors freelance freelancer freelancers internship intern permanent temporary fixed voltijds deeltijds indefinido termo inteiro unbefristet unbefristeter unbefristete befristet befristete befristeter vollzeit teilzeit festanstellung cdi cdd plein jornada tiempo tempo voltijd hours stunden uur maternity c2c corp w2 type",
  degree:
    "bachelor bachelors bachelor's undergraduate degree degrees tech btech mtech studium hochschulabschluss hochschulstudium licence licenciatura graduação graduaçao grado título ingeniería ingeniero ingenieria hbo wo diplôme master masters mba maestría mestrado école ecole ingénieur titre máster doctorado doutorado masterstudium masterabschluss masterstudiengang bachelorstudium bachelorabschluss titulación carrera opleiding graduação bac diplom phd ph doctorate doctoral doctorat promotion dphil bs b ba be beng bsc ms m msc ma meng abschluss diploma",
  clearance:
    "classified investigation clearance clearances cleared sci secret trust sicherheitsüberprüfung habilitation suitability",
  sponsorship:
    "sponsor sponsors sponsored sponsoring sponsorship sponsorships visa visas h1b h citizen citizens citizenship",
  years: "year years yr yrs yoe jahr jahre jahren jährige ans années an année años año anos ano jaar",
  money:
    "usd eur gbp cad aud inr chf pln sek sgd brl mxn dkk nok czk huf aed ils lpa lakh lakhs salary compensation pay gehalt jahresgehalt salaire salario salário euro euros zł ctc crore crores lohn stundenlohn bruttolohn stundensatz tagessatz tjm loon brutoloon salaris sueldo wage wages vergütung rémunération remuneración remuneração gratification brutto bruto brutos",
  wish: "also nice good bonus plus ideally preferably preferred optionally even extra preference wünschenswert idealerweise idealfall idéalement préférence idealmente preferiblemente voorkeur preferencialmente deseable deseables desejável valorable valorables valorará souhaité souhaitée optional desired desirable pluses pre beneficial advantageous advantage asset helpful useful not no don doesn won instead keine kein pas aucune another other sister separate vorteil atout atouts apprécié appréciée diferencial pré need pluspunt troef meegenomen gewenst wenselijk erwünscht wäre wären toll schön bienvenue bienvenues valora valoran valoramos valorizamos suma suman nicht niet não keinen keiner requiere necesita exige necesario necesaria besoin hoeft geen great love welcome beside alongside",
  legal:
    "equal regardless regard race accommodation accommodations protected affirmative criminal background privacy verify unabhängig égalité recruitment unsolicited acquisitie",
  benefits:
    "401 401k k health dental pto time leave holiday holidays vacation days medical wellness stock equity pension urlaubstage tickets mutuelle seguro vale",
  model: "model models ml",
  location:
    "location locations place standort arbeitsort einsatzort lieu localisation ubicación localização lugar locatie local localidade ort",
  seniority: "internship intern junior entry early senior sr staff principal lead teamlead mid",
};

/** The bits of each line: lines are given by their ends, in order. */
export type CueFinder = (tokens: Tokens, ends: readonly number[]) => Int32Array;

export function createCueFinder(): CueFinder {
  const bits = new Map<number, number>();
  const tokenise = createTokeniser();
  for (const [cue, words] of Object.entries(WORDS) as [Cue, string][]) {
    const { hash, count } = tokenise(words);
    for (let i = 0; i < count; i++) bits.set(hash[i]!, (bits.get(hash[i]!) ?? 0) | CUE[cue]);
  }
  return (tokens, ends) => {
    const cues = new Int32Array(ends.length);
    let line = 0;
    for (let i = 0; i < tokens.count; i++) {
      const bit = bits.get(tokens.hash[i]!);
      if (bit === undefined) continue;
      while (line < ends.length - 1 && ends[line]! <= tokens.start[i]!) line++;
      cues[line]! |= bit;
    }
    return cues;
  };
}
