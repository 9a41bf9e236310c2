import type { SectionKind } from "./headings.ts";

/**
 * Headings known as a whole, folded: nothing else of the line says that they are headings where they stand bare, on a
 * line of their own. One group a language: English, German, French, Spanish, Portuguese, Dutch.
 */
const WHOLE: readonly (readonly [SectionKind, readonly string[]])[] = [
  [
    "preferred",
    [
      "(?:big |huge )?plus(?:es)?|extra (?:credit|points)|brownie points|(?:it|that) (?:would|d) be (?:great|nice|ideal|a plus|a bonus)(?: if(?: you)?(?: also)?(?: have| had| are| can)?)?|what (?:would|will|could|can)? ?(?:make|makes|help|helps) you (?:to )?stand out|what makes you stand out|not (?:strictly )?(?:required|essential|necessary|mandatory) but (?:great|nice|good|helpful|useful|a plus|a bonus|appreciated|welcome|desirable)(?: to have)?|optional(?: skills| extras)?|icing on the cake|cherry on top|(?:additional|extra|added) (?:assets?|pluses|bonus(?:es)?)|would be (?:a plus|a bonus|nice|great)|even better if(?: you have)?|you get extra points for|we d (?:also )?love to see",
      "(?:außerdem |zusätzlich |ferner |weiterhin |gerne? |ebenfalls )?(?:von vorteil|wünschenswert|erwünscht|gern gesehen|gerne gesehen)(?: (?:sind|ist|wären|wäre))?|(?:das |es )?wäre (?:ein plus|toll|super|schön|ideal|ein bonus)(?: wenn du(?: auch)?(?: noch)?)?|optional|idealerweise(?: (?:bringst du|bringen sie|hast du|haben sie)(?: auch| noch)?(?: mit)?)?|im idealfall|(?:schön|toll|super|ideal)(?: wäre)?(?: es)? wenn (?:du|sie) (?:auch |noch |außerdem )*(?:hast|haben|mitbringst|mitbringen|kannst|können)?|(?:schön|toll|super|ideal) wäre(?: auch)?|kein muss aber (?:ein plus|schön|toll|von vorteil|gern gesehen|wünschenswert)|(?:pluspunkte|bonuspunkte)(?: (?:sammelst du mit|gibt es für|bringt|sind))?|das kannst du gerne? mitbringen",
      "(?:ce )?(?:serait|seraient) (?:un|des) (?:vrai )?(?:plus|atouts?)|(?:compétences|expériences|connaissances|qualités) (?:appréciées|souhaitées|optionnelles|complémentaires appréciées)|idéalement|(?:serait )?apprécié(?:e|s|es)?|les (?:petits )?plus|(?:vos |tes |les )?atouts(?: supplémentaires| complémentaires)?|(?:vos|tes) plus|ce qui (?:serait|ferait) (?:un|la) (?:plus|différence)|un plus si(?: vous| tu)?|les petits plus qui font la différence|de préférence",
      "(?:requisitos|conocimientos|habilidades|competencias) (?:deseables|valorables|opcionales|deseados)|se valora(?:rá|rán|n)?(?: positivamente| también)?|(?:será|sería|serán) un plus|extras|puntos extras?|deseables?|valorables?|sumas? puntos(?: si)?|(?:muy )?valorable|nos encantaría que|idealmente|no imprescindible pero valorable|también valoramos|valoramos(?: positivamente)?",
      "(?:requisitos|conhecimentos|habilidades|competências) (?:desejáve(?:l|is)|opcionais)|(?:é|será|seria|serão) um (?:plus|diferencial)|bônus|bónus|(?:também )?valorizamos|valoriza se|pontos? extras?|(?:diferenciais|diferencial)|desejáve(?:l|is)|idealmente|será valorizado|fatores preferenciais",
      "mooi meegenomen(?: als je)?|(?:het|dat) is een (?:pré|pre|plus|pluspunt)(?: als je)?|(?:het is )?leuk als je(?: ook)?|(?:een )?(?:pluspunt|pluspunten|pré|pre)|gewenst|bonuspunten|is een (?:plus|pré|pre|pluspunt)|extra punten(?: voor| als je)?|fijn als je(?: ook)?|bij voorkeur|idealiter|wat je extra bijzonder maakt",
    ],
  ],
  [
    "legal",
    [
      "(?:our |candidate |applicant |applicants |job applicant |recruitment |data )?privacy(?: notice| policy| statement| information)?(?: for (?:applicants|candidates|job applicants))?|data protection(?: notice| policy)?|(?:equal opportunit(?:y|ies)|eeo|diversity)(?: statement| notice| employer)?",
      "(?:hinweise? zum )?datenschutz(?:hinweise?|erklärung|information(?:en)?)?|hinweise zum datenschutz",
      "(?:politique de )?confidentialité|protection des données(?: personnelles)?|données personnelles",
      "(?:aviso|política) de privacidad|protección de datos",
      "(?:aviso|política) de privacidade|proteção de dados",
      "privacy ?(?:verklaring|beleid)",
    ],
  ],
  [
    "how-to-apply",
    [
      "(?:our |the )?(?:interview|interviewing|hiring|selection|recruitment|recruiting) (?:process|steps|stages)|(?:our |see our |more |the )?(?:other|similar|related|further|more) (?:open |current |available )?(?:roles|jobs|positions|vacancies|openings|opportunities)(?: (?:at|with) [\\p{L}\\d ]{1,24})?|we are also (?:hiring|looking for)|we re also hiring|(?:people|candidates) also (?:viewed|applied)",
      "(?:weitere|andere|ähnliche|unsere weiteren) (?:offene |offenen )?(?:stellen|stellenangebote|jobs|positionen|stellenanzeigen)|(?:unser |der |dein )?bewerbungs(?:prozess|ablauf|verfahren)|(?:unser|der) auswahlprozess|so läuft (?:die|deine) bewerbung ab",
      "(?:nos )?autres (?:postes|offres)(?: ouverts| ouvertes| d emploi)?|offres similaires|(?:notre |le )?processus de recrutement|(?:les )?étapes du recrutement",
      "(?:otras|más) (?:ofertas|vacantes|posiciones)(?: abiertas| de empleo)?|ofertas similares|proceso de selección",
      "outras vagas(?: abertas)?|vagas (?:semelhantes|similares)|(?:etapas do )?processo seletivo",
      "(?:onze )?(?:andere|overige|vergelijkbare) (?:openstaande )?(?:vacatures|functies)|(?:de |onze )?sollicitatieprocedure",
    ],
  ],
];

const WORDINGS = WHOLE.map(
  ([kind, languages]) => [kind, new RegExp(`^(?:${languages.join("|")})$`, "u")] as const,
);

/** The longest of them, before folding. */
export const LONGEST_WHOLE = 64;

/** What part of an ad a line opens that is nothing but a known heading. */
export function wholeHeadingKind(folded: string): SectionKind | null {
  return WORDINGS.find(([, wording]) => wording.test(folded))?.[0] ?? null;
}

/** The words that these headings begin with: most lines begin otherwise. */
export const WHOLE_BEGIN = `additional added also andere anderes apprécié appréciée appréciées appréciés atouts außerdem aviso autres
  big bij bonuspunkte bonuspunten brownie bônus bónus candidate candidates ce cherry competencias competências compétences
  connaissances conhecimentos conocimientos das dat data datenschutz datenschutzerklärung datenschutzhinweis
  datenschutzhinweise datenschutzinformation datenschutzinformationen de dein der deseable deseables desejável desejáveis
  diferencial diferenciais diversity données ebenfalls een eeo equal erwünscht es etapas étapes even expériences extra extras
  fatores ferner fijn further gerne gern gewenst habilidades het hinweis hinweise hiring huge icing idealerweise idealement idéalement
  idealiter idealmente ideal im interview interviewing is it job kein les leuk le más mooi more muy não no nos not notre
  offres ofertas onze optional other otras our outras overige people plus pluses pluspunkte pluspunt pluspunten politique
  política pontos ponto pre privacy privacybeleid privacyverklaring proceso processo processus protección protection proteção
  puntos pré qualités recruiting recruitment related requisitos schön se see selection será sería seria serait seraient serán
  serão similar so sollicitatieprocedure suma sumas super também también tes that the toll un unser unsere vacatures vagas
  valorable valorables valoramos valoriza valorizamos von vos vergelijkbare we weitere weiterhin what would wünschenswert
  wäre you zusätzlich applicant applicants é ähnliche wat confidentialité`;
