/**
 * Words that deny a skill or only wish for it, in English, German, French and Spanish. Each list is made into one
 * expression, in which a blank stands for any white space.
 */

/** Before the skill: "did not use Spark", "I want to learn Rust, CUDA and Terraform". */
export const DENIED_BEFORE: readonly string[] = [
  "(?:did|do|does|have|has|had|was|were|am|could|would) (?:not|never) (?:yet |actually |really |ever |personally )?(?:use|used|using|touch|touched|work|worked|know|learn|learned|learnt|have|had|tried|try|familiar|done|write|written)",
  "(?:didn|don|doesn|haven|hasn|hadn|wasn|couldn)['’]?t (?:yet |actually |really |ever )?(?:use|used|touch|touched|work|worked|know|learn|learned|have|had|tried|try|written)",
  "never (?:yet |actually |really )?(?:used|touched|worked|tried|learned|learnt|written|wrote|using|had)",
  "(?:no|zero|without|without any|lack of|lacking) (?:\\p{L}+ ){0,2}?(?:experience|knowledge|exposure|background|skills?)",
  "not (?:used|familiar|experienced|proficient)",
  "unfamiliar with",
  "none of",
  "(?:want|wants|wanted|wish|hope|hoping|plan|planning|aim|aiming|intend|eager|keen|like|love|looking|excited|curious|need|going) to (?:\\p{L}+ ){0,2}?(?:learn|study|get into|pick up|master|dive into)",
  "(?:interested in|interest in|plans? for|goals?:|goal is) (?:\\p{L}+ ){0,2}?(?:learning|studying|trying|exploring)",
  "(?:currently|now|still|just|started|starting|begun|began|am|i['’]m) (?:\\p{L}+ )?(?:learning|teaching myself|to learn)",
  "^\\W*(?:learning|to learn|next to learn|still to learn|wish list|planned):",
  "(?:next to|beside|alongside|adjacent to) (?:the|our|a)",
  "(?:kein|keine|keinen|keiner|keinerlei|ohne) (?:\\p{L}+ ){0,2}?(?:erfahrung|erfahrungen|kenntnisse|praxis|wissen)",
  "(?:nie|niemals|noch nie|noch nicht|nicht) (?:mit|in)",
  "(?:möchte|will|würde)",
  "(?:lerne|lernt|erlerne) (?:gerade|derzeit|zurzeit|aktuell|momentan)?",
  "(?:aucune|pas d['’]|sans|pas de) ?(?:expérience|connaissance|connaissances|pratique|notions?)",
  "jamais (?:utilisé|employé|travaillé|pratiqué|touché)",
  "n['’]ai (?:pas|jamais)",
  "(?:souhaite|aimerais|veux|voudrais|envie d['’]) ?(?:apprendre|découvrir|étudier)",
  "en cours d['’]apprentissage",
  "(?:j['’]apprends|apprends)",
  "(?:sin|ninguna|ninguno|no tengo) (?:\\p{L}+ ){0,2}?(?:experiencia|conocimientos?|práctica)",
  "(?:nunca|jamás) (?:he )?(?:usado|usé|utilizado|utilicé|trabajado|trabajé)",
  "no (?:he )?(?:usado|usé|utilizado|utilicé|trabajado|conozco|sé)",
  "(?:quiero|quisiera|me gustaría|deseo|espero) aprender",
  "(?:estoy )?aprendiendo",
];

/** Directly after the skill, in brackets or after a sign: "Go (never used)", "R – none". */
export const DENIED_AFTER: readonly string[] = [
  "(?:was |were |is |are )?(?:never|not)(?: yet)? (?:used|touched|tried|needed|known|learned|learnt|mine)",
  "none(?: yet)?",
  "no (?:\\p{L}+ ){0,2}?(?:experience|knowledge)",
  "(?:currently |still |just |am )?learning",
  "(?:want|hope|plan|wish|would like|like|keen|eager)(?:ing)? to learn",
  "to (?:be )?learn(?:ed|t)?",
  "not yet",
  "planned",
  "wish list",
  "(?:noch )?(?:nie|nicht) (?:benutzt|genutzt|verwendet|eingesetzt)",
  "kein(?:e|en)? (?:\\p{L}+ )?(?:erfahrung|kenntnisse)?",
  "(?:lerne|im aufbau|in planung)",
  "jamais (?:utilisé|pratiqué)",
  "aucune? (?:expérience|connaissance)?",
  "(?:en cours d['’]apprentissage|à apprendre)",
  "nunca (?:usado|utilizado)",
  "(?:sin|ninguna) experiencia",
  "(?:ninguno|ninguna|aprendiendo|por aprender)",
];

/** Later in the same clause: "moved away from Hadoop before I joined". */
export const DENIED_LATER: readonly string[] = [
  "before (?:i (?:joined|came|started|arrived)|my time|i was (?:there|hired))",
  "(?:gar |noch )?nicht (?:benutzt|genutzt|verwendet|eingesetzt|gearbeitet)",
  "(?:nie|niemals) (?:benutzt|genutzt|verwendet|eingesetzt|gearbeitet)",
  "vor meiner zeit",
  "avant mon arrivée",
  "antes de (?:mi llegada|que llegara)",
];

/** After these a clause speaks of something else: "did not use Spark but wrote it in Dask". */
export const TURNS: readonly string[] = [
  "but",
  "instead",
  "however",
  "rather",
  "although",
  "while",
  "whereas",
  "using",
  "used",
  "built",
  "wrote",
  "chose",
  "moved to",
  "switched to",
  "strong",
  "expert",
  "sondern",
  "aber",
  "stattdessen",
  "mais",
  "plutôt",
  "sino",
  "pero",
];
