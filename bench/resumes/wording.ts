/** Headings and small words of a résumé by language; months long and short, parted by spaces. */
export interface ResumeWording {
  readonly summary: string;
  readonly work: string;
  readonly education: string;
  readonly skills: string;
  readonly languages: string;
  readonly projects: string;
  readonly publications: string;
  readonly contact: string;
  readonly present: string;
  readonly at: string;
  readonly months: string;
  readonly short: string;
}

const en: ResumeWording = {
  summary: "Summary",
  work: "Experience",
  education: "Education",
  skills: "Skills",
  languages: "Languages",
  projects: "Projects",
  publications: "Publications",
  contact: "Contact",
  present: "Present",
  at: "at",
  months: "January February March April May June July August September October November December",
  short: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
};

const de: ResumeWording = {
  summary: "Profil",
  work: "Berufserfahrung",
  education: "Ausbildung",
  skills: "Kenntnisse",
  languages: "Sprachen",
  projects: "Projekte",
  publications: "Publikationen",
  contact: "Kontakt",
  present: "heute",
  at: "bei",
  months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  short: "Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.",
};

const fr: ResumeWording = {
  summary: "Profil",
  work: "Expérience professionnelle",
  education: "Formation",
  skills: "Compétences",
  languages: "Langues",
  projects: "Projets",
  publications: "Publications",
  contact: "Coordonnées",
  present: "aujourd’hui",
  at: "chez",
  months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  short: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
};

const es: ResumeWording = {
  summary: "Perfil",
  work: "Experiencia laboral",
  education: "Formación académica",
  skills: "Competencias",
  languages: "Idiomas",
  projects: "Proyectos",
  publications: "Publicaciones",
  contact: "Datos de contacto",
  present: "actualidad",
  at: "en",
  months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  short: "ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.",
};

export const Wording = { en, de, fr, es } as const;

/** How a layout writes a date that is stated as YYYY-MM. */
export type DateStyle = "short" | "long" | "slash" | "dot" | "iso" | "year" | "apostrophe";

export function writtenDate(date: string, style: DateStyle, words: ResumeWording): string {
  const [year = "", month = ""] = date.split("-");
  if (month === "" || style === "year") return year;
  if (style === "slash") return `${month}/${year}`;
  if (style === "dot") return `${month}.${year}`;
  if (style === "iso") return date;
  const name = (style === "long" ? words.months : words.short).split(" ")[Number(month) - 1] ?? "";
  return style === "apostrophe" ? `${name} ’${year.slice(2)}` : `${name} ${year}`;
}

/** A period; an absent end is written as the language's word for now. */
export function writtenPeriod(
  start: string | undefined,
  end: string | undefined,
  style: DateStyle,
  words: ResumeWording,
  dash = " – ",
): string {
  return `${writtenDate(start ?? "", style, words)}${dash}${end ? writtenDate(end, style, words) : words.present}`;
}
