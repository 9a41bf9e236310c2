import type { MayMatch } from "../text/sieve.ts";
import type { SectionKind } from "./headings.ts";

/**
 * Headings as ads in German, French, Spanish, Portuguese and Dutch word them, folded; the first kind with a phrase that
 * stands in the heading as whole words counts. A phrase that might also be English stands alone: "^…$".
 */
const PHRASES: readonly (readonly [SectionKind, string])[] = [
  [
    "preferred",
    `von vorteil|wünschenswert|pluspunkte|idealerweise|(?:das )?wäre (?:ein plus|toll|super|ideal)|darüber hinaus (?:wünschen|freuen) .*|(?:serait|seraient) (?:un|des) .*|^les plus$|^(?:un|une?) plus$|atouts?|appréciée?s?|souhaitée?s?|idéalement|se valora(?:rá|rán)?|valorables?|deseables?|(?:será|sería) un plus|suman? puntos|puntos extra|no imprescindible|diferencia(?:l|is)|desejáve(?:l|is)|valorizamos|seria um plus|é um plus|pluspunten|(?:een )?pré|mooi meegenomen|^wensen$|leuk als .*|wenselijk|een plus|een troef`,
  ],
  [
    "legal",
    "datenschutz|chancengleichheit|vielfalt|gleichstellung|égalité des chances|mentions légales|données personnelles|confidentialité|igualdad(?: de oportunidades)?|protección de datos|igualdade(?: de oportunidades)?|proteção de dados|gelijke kansen|acquisitie",
  ],
  [
    "how-to-apply",
    "bewerbung(?:sprozess)?|so bewirbst du dich|ansprechpartner(?:in)?|interesse geweckt|dein interesse|ihr interesse|postuler|candidater|(?:votre )?candidature|processus de recrutement|proceso de selección|cómo (?:aplicar|postular|inscribirte)|inscripción|processo (?:seletivo|de seleção|de recrutamento)|como (?:se )?candidatar|inscrição|solliciteren|solliciteer|sollicitatieprocedure",
  ],
  [
    "benefits",
    `(?:was )?wir (?:dir |ihnen |euch )?bieten|das bieten wir.*|unser angebot|(?:deine|ihre|eure) (?:vorteile|benefits|perspektiven)|(?:darauf|worauf) (?:kannst du|du|sie) (?:sich |dich )?freuen(?: kannst| können)?|freu(?:e)? dich auf|(?:gute )?gründe|vergütung|konditionen|rahmenbedingungen|was dich überzeugt|(?:les |vos |nos )?avantages|(?:ce que )?nous (?:vous )?(?:offrons|proposons)|ce que nous (?:vous )?(?:offrons|proposons)|ce qu on (?:te|vous|t) (?:offre|propose)|rémunération|^conditions(?: de travail)?$|pourquoi (?:nous )?rejoindre.*|salaire|qué te (?:damos|llevas|espera).*|ce (?:que )?(?:l )?on (?:vous|te) (?:offre|propose).*|ce que l on (?:vous|te) (?:offre|propose).*|o que você (?:ganha|recebe)|(?:qué |lo que )?(?:te )?ofrecemos|beneficios|ventajas|condiciones|por qué (?:unirte|nosotros|trabajar).*|prestaciones|(?:o que )?(?:te |lhe )?oferecemos|benefícios|vantagens|remuneração|condições|por que (?:trabalhar|nós|a gente).*|wij bieden|wat (?:wij|we) (?:jou |je |u )?(?:te )?bieden|wat bieden (?:wij|we).*|(?:dit|dat) bieden (?:wij|we).*|arbeidsvoorwaarden|(?:ons )?aanbod|voordelen|(?:wat|dit) krijg (?:je|jij).*|salaris|waarom (?:wij|werken|je).*|wat staat er tegenover`,
  ],
  [
    "required",
    `(?:dein|ihr|euer|gesuchtes|gewünschtes) profil|anforderung(?:en|sprofil)|(?:das|was) (?:bringst du|du) mit(?:bringst|bringen)?|das bringst du mit|(?:das|was) bringen sie mit|was (?:du|sie) (?:mitbringst|mitbringen)|(?:das|was) (?:zeichnet )?dich (?:aus|auszeichnet)|qualifikation(?:en)?|voraussetzungen|(?:das|was) solltest du (?:mitbringen|können)|(?:wen|wonach) wir suchen|womit du (?:uns )?überzeugst|(?:das|was) wünschen wir uns|was wir uns wünschen|(?:deine|ihre) (?:kenntnisse|kompetenzen|erfahrung(?:en)?|fähigkeiten|skills)|dein background|profil(?: recherché| souhaité)?|(?:votre|ton|le) profil|compétences(?: requises| techniques| attendues)?|ce que (?:vous|tu) (?:nous )?(?:apporte[sz]|apportere?z|apporteras)|(?:qui )?(?:êtes vous|es tu)|vous êtes|(?:ce que )?nous (?:recherchons|attendons).*|pré ?requis|exigences|^formation(?: et expériences?)?$|expériences? requises?|connaissances|savoir faire|requisitos.*|(?:qué|lo que) (?:buscamos|necesitas|pedimos|esperamos|necesitamos).*|(?:qué|lo que) (?:nos )?(?:aportas|aportarás|traes)|o que (?:você |tu )?(?:traz|trazes)|(?:tu |el )?perfil|conocimientos.*|imprescindible|habilidades.*|competencias|debes tener|(?:o que )?(?:esperamos|buscamos|procuramos).*|o que (?:você )?(?:precisa|precisas|precisamos|deve|esperamos|queremos).*|quem (?:procuramos|buscamos|é você)|qualificações|conhecimentos.*|competências|pré requisitos|exigências|functie ?eisen|wie (?:ben|zoeken) (?:jij|je|wij|we).*|(?:jouw|je|uw) profiel|profiel|wat (?:vragen|breng|verwachten|neem) .*|wat (?:je|jij|u) mee(?:brengt|neemt)|wij vragen|(?:dit|dat) (?:breng|ben|heb) (?:je|jij).*|jij (?:hebt|bent).*|wat (?:wij|we) (?:van (?:je|jou) )?(?:vragen|verwachten|zoeken).*|vereisten|^eisen$|kwalificaties|vaardigheden|kennis en ervaring`,
  ],
  [
    "duties",
    `(?:deine|ihre|eure) (?:aufgaben?|rolle|mission|verantwortung|tätigkeit(?:en)?|herausforderung(?:en)?)|aufgaben(?:gebiet|bereich)?|(?:das|was) erwartet (?:dich|sie)|(?:das|was) (?:dich|sie) erwartet|(?:das|was) (?:machst du|du machst|du bewegst|du tust)|so bringst du dich ein|tätigkeit(?:en)?|dein (?:job|aufgabengebiet|verantwortungsbereich|tag)|(?:vos |tes |les |principales )missions(?: principales)?|^missions?$|responsabilités|(?:votre|ton) rôle|^le poste$|activités|au quotidien|ce que (?:vous|tu) (?:ferez|feras)|tâches|environnement technique|stack technique|vos défis|vos futures (?:missions|responsabilités)|qué vas a hacer|funciones.*|responsabilidades|tareas|(?:qué|lo que) harás.*|(?:tu|tus) (?:misión|día a día|rol|trabajo|retos?|funciones|tareas)|en qué consiste|actividades|el reto|atividades|atribuições|o que (?:você |tu )?(?:vai|vais|irá) (?:fazer|encontrar)|(?:seus?|os teus|o seu) (?:desafios?|dia a dia)|(?:suas |as |tuas )?(?:principais )?(?:atividades|tarefas|responsabilidades)|funções|missão|taken(?:pakket)?|verantwoordelijkheden|wat ga je doen|(?:dit|dat) ga (?:je|jij)(?: bij ons)? doen|como (?:vai ser|será) o seu (?:trabalho|dia)|wat je gaat doen|(?:jouw|je|uw) (?:rol|taken|functie|werk|werkzaamheden|impact)|werkzaamheden|functie ?inhoud`,
  ],
  [
    "about-role",
    `über die (?:stelle|position|rolle)|stellenbeschreibung|die stelle|auf einen blick|à propos du poste|description du poste|(?:sobre )?el (?:puesto|rol)|la (?:posición|oferta|vacante)|descripción(?: del puesto| de la vacante)?|(?:sobre )?a (?:vaga|função)|descrição(?: da vaga)?|sobre o cargo|over de (?:functie|rol|vacature)|de (?:functie|vacature|rol)|functieomschrijving`,
  ],
  [
    "about-company",
    `über uns|^wer ist .*|^(?:qui|quem|wie|quién) (?:est|é|is|es) .*|wer wir sind|das sind wir|(?:das )?unternehmen|wir über uns|unternehmensprofil|à propos.*|qui sommes nous|l entreprise|la société|notre (?:entreprise|société|histoire|mission|équipe|culture|valeurs?)|présentation(?: de l entreprise)?|^contexte$|sobre (?:nosotros|nós|a empresa|la empresa|a .*)|quiénes somos|la empresa|nuestra (?:empresa|historia|misión|cultura)|acerca de.*|conócenos|quem somos|a empresa|(?:a )?nossa (?:história|missão|cultura|empresa)|over ons|over (?:het|dit) bedrijf|wie (?:zijn|ben) (?:wij|we)|wie (?:wij|we) zijn|ons bedrijf|het bedrijf|onze (?:organisatie|missie|cultuur)`,
  ],
];

/** Of the two looks behind, the first is soon done and nearly always decides. */
const WORDINGS = PHRASES.map(
  ([kind, phrases]) =>
    [kind, new RegExp(`(?<![a-z\\d])(?<![\\p{L}\\p{N}])(?:${phrases})(?![\\p{L}\\p{N}])`, "u")] as const,
);

/**
 * What part of an ad a heading in one of these languages opens; null when it is in none of their phrases. `mayMatch`:
 * whether a wording may stand in the line of the heading.
 */
export function foreignHeadingKind(folded: string, mayMatch: MayMatch): SectionKind | null {
  return WORDINGS.find(([, wording]) => mayMatch(wording) && wording.test(folded))?.[0] ?? null;
}

/** Words that such headings are made of. */
export const FOREIGN_HEADING_WORDS = `anforderungsprofil ansprechpartner aufgabengebiet auf bewerbung blick dich dir du
  einen erwartet euch eure fähigkeiten für konditionen kontakt machst mitbringen pluspunkte qualifikation rahmenbedingungen
  so stellenbeschreibung suchst tätigkeit tätigkeiten verantwortung vergütung vorteil voraussetzungen wen wer wonach
  wünschenswert zeichnet au apportes apporteras aportas aportarás traes traz trazes meebrengt meeneemt bringen ce conditions contexte exigences êtes ferez feras formation l notre offre poste pourquoi
  prérequis principales principais suas tuas suas tenha precisamos queremos ganha recebe damos gustaría vas hacer llevas espera apportez apportes futures défis freuen eisen wensen quién est é ist is es bij ons trabalho ser em gente você worauf darauf kannst können solltest krijgen vragen quotidien qui que rejoindre rémunération responsabilités rôle salaire sommes souhaité tâches ton
  un plus les atouts acerca actividades beneficios condiciones conocimientos debes descripción deseable día el en es formación
  funciones habilidades harás la los mínimos necesitas nuestra por qué quiénes se somos tareas te tu tus valorable
  valorará vacante ventajas a as atribuições buscamos candidatar como condições conhecimentos da desejável desejáveis
  descrição desafios diferenciais diferencial do e esperamos fazer formação funções nossa oferta os para por precisa
  procuramos qualificações quem remuneração seu seus será tarefas um uma vai vais vantagens aanbod arbeidsvoorwaarden
  ben bent bied breng doen de dit een functieeisen functieomschrijving ga gaat het hebt ik jou kennis krijg kwalificaties
  mee met onze ervaring plus pluspunten pré profiel rol salaris solliciteren sollicitatieprocedure troef uw vaardigheden
  van verantwoordelijkheden vereisten verwachten voordelen we werk werkzaamheden wenselijk zijn zoeken`;
