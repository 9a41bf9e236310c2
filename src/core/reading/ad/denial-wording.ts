/**
 * Wording that takes a demand away altogether, in English, German, French, Spanish, Portuguese and Dutch. "Not only" and
 * the like deny nothing.
 */
const USE =
  "us(?:e|ing)|work(?:ing)? (?:with|in)|writ(?:e|ing)|cod(?:e|ing) in|program(?:ming)? in|touch(?:ing)?";
const ONLY = String.raw`(?![^.;,\n]*\b(?:only|just|alone|solely|all day|every day)\b)`;

const ENGLISH = [
  String.raw`\bno (?:prior |previous |formal )?(?:[^.;,\n]{1,50} )?(?:is |are )?(?:needed|required|necessary|expected)\b`,
  String.raw`\b(?:is|are)n['’]t (?:strictly |really |actually )?(?:needed|required|necessary|mandatory|expected|essential)\b`,
  String.raw`\b(?:don't|do not|doesn't|does not|won't|no|not) (?:have to|need|require|expect)\w*(?: you)?(?: to)?(?: know| have| be)?`,
  String.raw`\bneed(?:n['’]t| not) (?:know|have|be)\b`,
  String.raw`\bnot (?:needed|required|necessary)\b`,
  String.raw`\b(?:is|are) no longer (?:used|needed|required|in use)\b`,
  String.raw`\b(?:we|our team) (?:don['’]t|do not|never|no longer) (?:${USE})\b${ONLY}`,
  String.raw`\byou (?:won['’]t|will not|will never|never) (?:be )?(?:${USE})\b${ONLY}`,
  String.raw`\b(?:we are|we['’]re) not looking for (?!(?:just|only|simply|merely|another)\b)`,
  String.raw`\bmoved away from [^.;,\n]{1,40}?(?= to | towards? | in fav| and |[.;,]|$)`,
  String.raw`\((?:not just|beyond) [^()\n]{1,40}\)`,
  String.raw`\bthis (?:isn['’]t|is not) (?!only\b)`,
  String.raw`\byou won['’]t (?:just be|be just|spend)\b`,
  String.raw`\bwithout (?:the |any )?(?:\w+ )?(?:headaches?|hassles?|burden)\b`,
  String.raw`\binstead of\b`,
];

const GERMAN_NEEDED = "nötig|erforderlich|notwendig|vorausgesetzt|benötigt|gebraucht|verlangt|gefordert";
const NOT_GERMAN = String.raw`(?:nicht|kein(?:e|en)?)(?! (?:nur|bloß|ausschließlich|allein)\b)`;

const GERMAN = [
  String.raw`\bkeine? [^.;,\n]{1,50}(?:nötig|erforderlich|notwendig)`,
  String.raw`\b(?:sind|ist|wird|werden) nicht (?:unbedingt |zwingend )?(?:${GERMAN_NEEDED})`,
  String.raw`\b(?:ist|sind) keine (?:voraussetzung|bedingung)`,
  String.raw`\b(?:musst|müssen|brauchst|brauchen) (?:du|sie) nicht\b(?: zu)?(?: können| kennen| beherrschen| mitbringen)?`,
  String.raw`\bsetzen wir nicht (?:ein|voraus)`,
  "wird nicht (?:mehr )?(?:verwendet|genutzt|eingesetzt)",
  String.raw`\b(?:du|sie) (?:musst|müssen|brauchst|brauchen|schreibst|schreiben) ${NOT_GERMAN} `,
  String.raw`\bwir (?:verwenden|nutzen|benutzen|setzen|arbeiten|programmieren|entwickeln|schreiben) ${NOT_GERMAN} `,
];

const FRENCH_NEEDED =
  "nécessaires?|requise?s?|exigée?s?|obligatoires?|indispensables?|demandée?s?|attendue?s?";
const NOT_ONLY_FRENCH = "(?! (?:seulement|uniquement|que|juste)(?![a-zà-ÿ]))";

const FRENCH = [
  String.raw`\bn['’](?:est|es|sont) pas (?:[a-zà-ÿ]+ )?(?:${FRENCH_NEEDED})`,
  String.raw`\bpas (?:nécessaires?|requise?s?|exigée?s?|obligatoires?|indispensables?)`,
  String.raw`\b(?:pas|aucune?) [^.;,\n]{1,50}(?:${FRENCH_NEEDED})`,
  "n'est plus utilisée?",
  String.raw`\bpas besoin d(?:e\b|['’])`,
  String.raw`\b(?:nous|vous|on) (?:ne |n['’])(?:utilis|travaill|écri|cod|développ|programm|demand|exige)[a-zà-ÿ]+ pas\b${NOT_ONLY_FRENCH}`,
];

const SPANISH_NEEDED =
  "necesari[oa]s?|imprescindibles?|obligatori[oa]s?|indispensables?|un requisito|requisito";

const SPANISH = [
  String.raw`\bya no (?:usamos|se usa)`,
  String.raw`\bno (?:(?:es|son) (?:${SPANISH_NEEDED})|hace falta|se (?:requieren?|necesitan?|exigen?)|usamos|utilizamos|exigimos|pedimos|trabajamos con|programamos en|necesitas|necesita|tienes que)(?! (?:solo|sólo|solamente)\b)`,
  String.raw`\bsin necesidad de`,
];

const PORTUGUESE_NEEDED =
  "necessári[oa]s?|obrigatóri[oa]s?|preciso|exigid[oa]s?|indispensáve(?:l|is)|um requisito|requisito";

const PORTUGUESE = [
  String.raw`\bnão (?:(?:é|são) (?:${PORTUGUESE_NEEDED})|exigimos|precisa|usamos|utilizamos|trabalhamos com|programamos em)(?! (?:só|somente|apenas)(?![a-zà-ÿ]))`,
  String.raw`\bsem necessidade de`,
];

const DUTCH = [
  String.raw`\b(?:is|zijn) niet (?:nodig|vereist|noodzakelijk|verplicht)`,
  String.raw`\b(?:is|zijn) geen (?:vereiste|voorwaarde|noodzaak|eis)\b`,
  String.raw`\bhoeft? (?:je|jij|u) niet\b(?: te)?(?: kennen| kunnen| beheersen)?`,
  String.raw`\bgeen [^.;,\n]{1,50}(?:nodig|vereist)`,
  String.raw`\bhoeft? (?:geen|niet)\b`,
  String.raw`\b(?:(?:wij|we) (?:gebruiken|werken|schrijven|programmeren)|(?:je|jij|u) (?:schrijft|gebruikt)) (?:geen|niet)\b(?! (?:alleen|slechts|enkel))`,
];

export const NEGATION = new RegExp(
  [...ENGLISH, ...GERMAN, ...FRENCH, ...SPANISH, ...PORTUGUESE, ...DUTCH].join("|"),
  "gi",
);

/** Negations that stand behind what they deny. */
export const BEHIND =
  /^(?:n['’](?:est|es|sont) pas|pas (?:nécess|requis|exig|oblig|indisp)\S*$|n'est plus|wird nicht|not (?:needed|required|necessary)|(?:is|are)n['’]t|(?:is|are) no longer|(?:sind|ist|wird|werden) (?:nicht|keine)|(?:musst|müssen|brauchst|brauchen|setzen) (?:du|sie|wir) nicht|(?:is|zijn) (?:niet|geen)|hoeft? (?:je|jij|u) niet)/i;

/** Negations that deny what follows and, where nothing does, what stands before: "No es necesario Java", "Java no es necesario". */
export const EITHER_WAY = /^n[oã]o? (?:es|son|é|são|se|hace|exigimos|precisa|necesita)/i;

/** Negations that name all that they deny. */
export const CLOSED = /^moved away/i;

/** What colleagues work with: "alongside our data engineers, who use Scala". */
export const THEIRS =
  /\b(?:alongside|beside|next to|with) (?:our|the|other|a team of) (?:[\w-]+ ){0,3}(?:engineers|scientists|analysts|developers|colleagues|researchers|teams?),? who (?:mostly |mainly |already )?(?:use|work (?:with|in)|write|code in|program in|build with|maintain)\b/gi;
