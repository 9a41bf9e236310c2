import type { SpokenLanguage } from "../../profile.ts";
import type { ResumeLine } from "./resume-line.ts";

/** Names of spoken languages in the languages that are read, folded to lower case without accents. */
const LANGUAGE_NAMES = new Set(
  "english german french spanish portuguese dutch italian polish russian ukrainian turkish arabic hebrew hindi urdu bengali tamil telugu marathi gujarati punjabi malayalam kannada chinese mandarin cantonese japanese korean vietnamese thai indonesian malay tagalog filipino swedish norwegian danish finnish icelandic czech slovak hungarian romanian bulgarian serbian croatian bosnian slovenian greek albanian macedonian latvian lithuanian estonian georgian armenian azerbaijani kazakh persian farsi pashto swahili amharic yoruba igbo hausa zulu afrikaans catalan basque galician irish welsh latin esperanto deutsch englisch franzosisch spanisch portugiesisch niederlandisch italienisch polnisch russisch turkisch arabisch chinesisch japanisch ukrainisch anglais allemand francais espagnol portugais neerlandais italien arabe chinois japonais russe ingles aleman frances espanol portugues neerlandes italiano arabe chino japones ruso alemao holandes catalan engels duits frans spaans portugees nederlands italiaans pools turks".split(
    " ",
  ),
);

const FLUENCY =
  /\b(?:[abc][12](?:[/–-][abc][12])?|native(?: speaker| or bilingual)?|mother tongue|bilingual|fluent|proficient|full professional|professional(?: working)?(?: proficiency)?|business|advanced|upper[- ]intermediate|intermediate|conversational|limited working|elementary|basic|beginner|good|very good|muttersprache|fließend|verhandlungssicher|gute? kenntnisse|sehr gut|gut|grundkenntnisse|langue maternelle|courant|bilingue|intermédiaire|notions|débutant|nativo|lengua materna|fluido|avanzado|intermedio|básico|nativa|fluente|avançado|intermediário|moedertaal|vloeiend|goed|basis)\b/iu;

/** Reads a languages section: name and, where stated, fluency as written. */
export function readLanguages(lines: readonly ResumeLine[]): SpokenLanguage[] {
  const items = lines.flatMap((line) => line.text.split(/[,;|•·\t/]|\s{2,}/).map((item) => item.trim()));
  const found: SpokenLanguage[] = [];
  for (const item of items.flatMap((one) => one.split(/(?<=\))\s+/))) {
    const name = nameOf(item);
    const fluency = FLUENCY.exec(item)?.[0] ?? null;
    const last = found.at(-1);
    if (name && !found.some((one) => one.name === name)) found.push({ name, fluency });
    else if (!name && fluency && last && last.fluency === null)
      found[found.length - 1] = { ...last, fluency };
  }
  return found;
}

function nameOf(item: string): string | null {
  const words = item.match(/\p{L}+/gu) ?? [];
  return (
    words.find((word) => LANGUAGE_NAMES.has(word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase())) ??
    null
  );
}
