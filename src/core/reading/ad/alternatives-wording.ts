/** A name that no list knows, as it stands between known ones: "PyTorch, Chainer or TensorFlow". */
const NAME = String.raw`(?!(?:AND|OR)\b)[\p{Lu}\d][\p{L}\d.+#-]*(?: [\p{Lu}\d][\p{L}\d.+#-]*){0,2}`;
const OR = "and/or|or|OR|oder|ou|of|o|u";
const AND = "and|AND|und|et|en|e|y|i";
const JOINING = `(?:${OR}|${AND})(?: (?:in|with|on|even|mit|en|con|com|met))?`;
const SEPARATOR = String.raw`(?:\s*[,/]\s*(?:${JOINING}\s+)?|\s+${JOINING}\s+|\s*[&+]\s*|\s*\(\s*(?:${OR})\s+)`;

/** Two names of one list, and nothing but commas, slashes, joining words and other names between them. */
export const BETWEEN = new RegExp(String.raw`^\)?${SEPARATOR}(?:${NAME}${SEPARATOR})*$`, "u");
export const UNKNOWN_NAMES = new RegExp(NAME, "gu");
export const HAS_OR = new RegExp(String.raw`(?<![\p{L}\d])(?:${OR})(?![\p{L}\d])`, "u");
export const HAS_AND = new RegExp(String.raw`(?<![\p{L}\d])(?:${AND})(?![\p{L}\d]|\/or)|[&+]`, "u");

const SIMILAR = String.raw`similar\w*|equivalents?|comparable|related|another|others?|alternatives?|anything like|the like|vergleichbar\w*|ähnlich\w*|équivalent\w*|similaires?|autres?|equivalentes?|otr[oa]s?|outr[oa]s?|vergelijkba\w*|soortgelijk\w*|ander\w*`;
/** What closes a list as one of alternatives: "…, or similar". */
export const OR_BEHIND = new RegExp(
  String.raw`^\s*[,/(]?\s*(?:${OR})\s+(?:an?\s|any\s|some\s|any other\s|other\s)?(?:${SIMILAR}|${NAME})`,
  "u",
);
/** A list that goes on with "and" behind the last name that is known. */
export const AND_BEHIND = new RegExp(
  String.raw`^\s*(?:(?:${AND})\s+(?:(?:an?|any|other)\s)?(?:${SIMILAR}|${NAME})|[&+]\s*${NAME})`,
  "u",
);
export const AND_BEFORE = new RegExp(String.raw`[^,;:\s]\s+(?:${AND}|&)\s+$`, "u");

/** The list says itself that one of it is enough, whatever joins its names. */
export const ONE_OF =
  /\b(?:(?:at least |minimum )?one (?:or more )?(?:of|from)|any (?:one )?of|either|mindestens eine\w*|einer? der|au moins une?|une? des?|al menos un[oa]?|un[oa] de|pelo menos uma?|uma? d[aeo]s?|(?:minstens |ten minste )?(?:één|een) van)\b[^.;()]{0,45}[\s(:]+$/i;
/** One of these is not enough. */
export const SEVERAL_OF =
  /\bboth\b[^.;]{0,30}$|\b(?:all|each|two|three|2|3|several|some|most|many|more than one)(?:\+| or more)? (?:of|from)\b[^.;]{0,45}$|\b(?:all|both|multiple|several|two|various) (?:[\w-]+ ){0,3}(?:platforms?|clouds?|frameworks?|languages?|tools?|libraries|databases|providers)\b[^.;]{0,15}$/i;

const KIND = `platform|framework|tool|language|database|service|provider|vendor|cloud|API|SDK|warehouse|lakehouse|store|system|environment|orchestrator|toolkit|engine|broker|hyperscaler|model|db|plattform|sprache|werkzeug|datenbank|plateforme|langage|outil|lenguaje|herramienta|plataforma|linguagem|ferramenta|taal`;
const SUCH_AS = String.raw`such as|like|e\.?g\.?|for example|for instance|z\. ?B\.|zum Beispiel|wie(?: z\. ?B\.)?|par ex(?:emple|\.)|comme|tel(?:le)?s? que|por ejemplo|como|p\. ?ej\.|por exemplo|tais como|bijv(?:oorbeeld|\.)|zoals`;
/** A single thing of a kind, and the names of some in brackets: "a cloud platform (AWS, GCP)". */
export const KIND_IN_BRACKETS = new RegExp(
  String.raw`(?:\b(?:${KIND})|librar(?:y)|package)\s*\(\s*(?:(?:${SUCH_AS})[,:]?\s*)?(?:${NAME}${SEPARATOR})*$`,
  "iu",
);
/** Examples of a kind: "frameworks such as PyTorch, TensorFlow". Of libraries that are used together, all are meant. */
export const KIND_SUCH_AS = new RegExp(
  String.raw`\b(?:${KIND})(?:e?s|en|n)?,?\s*\(?\s*(?:${SUCH_AS})[,:]?\s*(?:${NAME}${SEPARATOR})*$`,
  "iu",
);
/** Kinds of which people know one: without "such as" too. */
export const ONE_IS_ENOUGH =
  /\b(?:(?:public )?clouds?|cloud (?:platforms|providers|services|environments|vendors|technologies)|(?:deep learning|machine learning|ml|dl|ai) frameworks|(?:llm|foundation model) (?:apis|providers|vendors)|vector (?:databases|stores|dbs)|(?:cloud )?data warehouses|bi tools)\s*\(\s*$/i;
/** Where a list in brackets, or one of examples, ends. */
export const BRACKET_CLOSES = /^\s*,?\s*(?:etc\.?|\.{3}|…)?\s*\)/;
export const LIST_CLOSES = /^\s*(?:,?\s*(?:etc\b\.?|\.{3}|…))?\s*(?:[.;)\n]|$)/;
