import type { Posting } from "../../posting.ts";

/** Words that ads are made of, in the languages that are read well. */
const AD_WORDS =
  /(?<!\p{L})(?:jobs?|roles?|positions?|vacanc(?:y|ies)|hiring|candidates?|applicants?|applications?|salary|compensation|responsibilities|requirements|qualifications|experience|skills|employer|employment|team|looking for|join us|stellen?|bewerb\p{L}*|aufgaben|anforderungen|gehalt|erfahrung|kenntnisse|postes?|candidat\p{L}*|salaire|missions?|expérience|recherchons|empleo|puesto|vacantes?|buscamos|experiencia|salario|requisitos|vagas?|procuramos|experiência|salário|vacatures?|ervaring|salaris|functie)(?!\p{L})/giu;
/** What a person is who works; a single one makes the shortest ad. */
const PEOPLE_WHO_WORK =
  /(?<!\p{L})(?:\p{L}*(?:engineer|scientist|developer|analyst|researcher|architect|programmer|consultant|specialist|administrator|technician|entwickler|ingenieur|analist|ontwikkelaar|wissenschaftler)(?:s|in|innen|en)?|managers?|designers?|interns?|internship|ingénieure?s?|développeu\p{L}+|ingenier[oa]s?|desarrollador\p{L}*|engenheir[oa]s?|desenvolvedor\p{L}*|científic[oa]s?|cientistas?|head of|lead)(?!\p{L})/iu;
const FEWEST_WORDS = 2;

/** Whether a text that tells neither duties nor skills tells nothing of a job either. */
export function isUnlikeAnAd(posting: Posting, source: string): boolean {
  const { yearsMin, pay, employment, degree, sponsorship } = posting;
  if (yearsMin !== null || pay !== null || sponsorship !== null) return false;
  if (employment !== "unspecified" || degree !== "unspecified") return false;
  if (PEOPLE_WHO_WORK.test(source)) return false;
  const words = new Set(source.match(AD_WORDS)?.map((word) => word.toLowerCase()));
  return words.size < FEWEST_WORDS;
}
