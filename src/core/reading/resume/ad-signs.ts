import type { ResumeFacts } from "./facts.ts";

/** Headings that stand in job ads and hardly ever in résumés; English, German, French, Spanish. */
const AD_HEADINGS: readonly RegExp[] = [
  /^(?:job |key |minimum |basic |preferred )?(?:requirements|qualifications)$|^anforderungen$|^dein profil$|^ihr profil$|^requisitos$|^votre profil$/,
  /^(?:your |key |main |job )?(?:responsibilities|duties|tasks)$|^(?:deine |ihre )?aufgaben$|^vos missions$|^responsabilidades$/,
  /^(?:what |who )?(?:we are|we're|you are) looking for$|^we're looking for|^we are looking for|^wir suchen|^nous recherchons|^buscamos/,
  /^(?:how to )?apply(?: now| here| today)?$|^jetzt bewerben$|^postuler$|^solicitar$/,
  /^salary(?: range)?$|^compensation$|^gehalt$|^salaire$|^salario$/,
  /^(?:about )?(?:the|this) (?:role|job|position|opportunity)$|^job description$|^über die stelle$|^le poste$/,
  /^(?:what )?we offer(?: you)?$|^(?:our |perks and |perks & )?benefits$|^wir bieten$|^nous offrons$|^ofrecemos$/,
  /^about (?:us|the (?:company|team))$|^(?:what|why) (?:you(?:'|’)ll do|join us|you will do)$|^über uns$|^who you are$/,
];
const LEAST_HEADINGS = 2;

/** True for a text with the headings of a job ad and no dated job or study. */
export function looksLikeAnAd(text: string, facts: ResumeFacts): boolean {
  if (facts.work.length > 0 || facts.education.some(({ start, end }) => start !== null || end !== null)) {
    return false;
  }
  const openings = text.split("\n").map(openingOf);
  const found = AD_HEADINGS.filter((heading) => openings.some((line) => heading.test(line)));
  return found.length >= LEAST_HEADINGS;
}

/** A line as a heading, or what stands before its colon. */
function openingOf(line: string): string {
  const opening = /^[\s#*•-]*([^:\n]{3,60}?)[\s*!:]*(?::|$)/.exec(line.slice(0, 80))?.[1] ?? "";
  return opening.toLowerCase().replaceAll("’", "'").trim();
}
