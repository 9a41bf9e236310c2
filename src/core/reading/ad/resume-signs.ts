const MONTH = String.raw`(?:(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}*\.? |\d{1,2}[./])?`;
/** From when to when somebody did something. */
const PERIOD = new RegExp(
  String.raw`${MONTH}(?:19|20)\d\d\s*(?:-|–|—|to|until|bis|à|hasta|até|tot)\s*(?:${MONTH}(?:19|20)\d\d|present|now|today|current|ongoing|heute|aujourd|actual|presente|hoje|heden)`,
  "giu",
);
const FEWEST_PERIODS = 2;

/** Headings of résumés that are none of ads, or stand alone on their line there. */
const RESUME_HEADINGS: readonly RegExp[] = [
  /^(?:(?:work|professional) )?experience$|^(?:employment|work)(?: history)?$|^berufserfahrung$|^expériences? professionnelles?$|^experiencia(?: laboral| profesional)?$|^experiência(?: profissional)?$|^werkervaring$/,
  /^education(?: and training)?$|^ausbildung$|^formation$|^educación$|^formación$|^formação(?: académica)?$|^opleiding(?:en)?$/,
  /^(?:technical |key )?skills$|^kenntnisse$|^compétences$|^habilidades$|^competências$|^vaardigheden$/,
  /^(?:selected )?publications$|^projects$|^certificat(?:e|ion)s$|^languages$|^sprachen$|^langues$|^idiomas$|^talen$|^references$|^curriculum vitae$/,
];
const FEWEST_HEADINGS = 2;
/** Whoever writes so speaks to an applicant. */
const ADDRESSED =
  /\b(?:you will|you'll|you have|you are|your (?:profile|role|tasks)|we (?:are looking|offer|seek)|wir (?:suchen|bieten)|nous recherchons|buscamos|procuramos|wij zoeken)\b/i;

/** Whether a text, given as an ad, has the periods and headings of a résumé and speaks to nobody. */
export function looksLikeAResume(source: string): boolean {
  if (ADDRESSED.test(source)) return false;
  if ((source.match(PERIOD)?.length ?? 0) < FEWEST_PERIODS) return false;
  const lines = source
    .replace(/<[^>]*>/g, "\n")
    .split("\n")
    .map(asHeading);
  return (
    RESUME_HEADINGS.filter((heading) => lines.some((line) => heading.test(line))).length >= FEWEST_HEADINGS
  );
}

function asHeading(line: string): string {
  return line.replace(/^[\s#*_•-]+|[\s*_:]+$/g, "").toLowerCase();
}
