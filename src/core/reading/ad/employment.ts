import type { Employment } from "../../vocabulary.ts";
import { type AdText, type Found, firstIn } from "./ad-text.ts";

const HEADER: readonly (readonly [Employment, RegExp])[] = [
  [
    "internship",
    /intern(?:ship)?s?\b|werkstudent|working student|praktik|stagiaire|\bstage\b|estági|prácticas|\balternan|apprenti|\b(?:ai|ml|phd|research) residen(?:t|cy)\b/i,
  ],
  ["temporary", /temporary|\btemp\b|seasonal|fixed[- _]?term|befristet(?<!unbefristet)|\bcdd\b/i],
  ["contract", /contract|\bftc\b|freelanc|\bc2c\b|\b1099\b|consultant (?:contract|freelance)/i],
  ["part-time", /part[- _]?time|teilzeit|temps partiel|media jornada|tempo parcial|deeltijd/i],
  [
    "full-time",
    /full[- _]?time|vollzeit|temps plein|jornada completa|tempo integral|fulltime|permanent|\bcdi\b|employee/i,
  ],
];

/** Wording of the text, surest first. */
const TEXT: readonly (readonly [Employment, RegExp])[] = [
  [
    "full-time",
    /\b(?:this is an? |employment type:? ?|job type:? ?|type:? ?|contract type:? ?|status:? ?)(?:\w+, )?(?:full[- ]time|permanent)/i,
  ],
  [
    "internship",
    /\b(?:this|our|the|paid|summer|\d+[- ](?:week|month)) (?:\w+ )?internship\b|\bemployment type:? ?intern|\bposition \(internship\)|(?<!\p{L})(?:stage|stagiaire)(?: de fin d['’]études)?(?: (?:de|pour)|,)? (?:\d{1,2}|six|quatre|cinq|trois) (?:(?:à|-) \d{1,2} )?mois\b|^\W*werkstudent(?:in|en)?\b|(?<!erfahrung(?:en)? |tätigkeit |bereits |praktik(?:um|a) |oder )\bals werkstudent/iu,
  ],
  [
    "part-time",
    /\b(?:this is an? |employment type:? ?|job type:? ?)part[- ]time|(?<!\bfor )\bpart[- ]time (?:consult\w+ )?(?:role|position|job|contract|contractor|opportunity|basis)/i,
  ],
  [
    "contract",
    /\b(?:employment|job|contract)? ?type:? ?(?:independent )?contract(?:or)?\b|\bindependent contractor\b|\bfreelanc(?:e|er|ers)\b(?! (?:platform|market|management|talent|communit|network|connect))(?<!\b(?:clients?|businesses|companies|talent) and freelancers)|\b(?:\d{1,2}|six|twelve|three|nine)[- +]{0,2}months?(?:['’]s?)?(?: \w+){0,2} contract\b|\bcontract (?:role|position|opportunity|to hire|basis|duration|length)|\bcontractor (?:role|position|agreement|basis)|(?<!\b(?:not?|no|don['’]t|cannot)\b[^.;\n]{0,40})\b(?:b2b contract|corp[- ]to[- ]corp|c2c(?! is not)|w2 contract)\b|\bcontract-to-hire\b/i,
  ],
  [
    "temporary",
    /\b(?:employment|job|position|contract) type:? ?temporary\b|\bfixed[- ]term\b|\btemporary (?:role|position|contract|assignment|job)|(?<!un)befristete?\b|\bcdd\b|maternity cover/i,
  ],
  [
    "full-time",
    /(?<!\b(?:years?|yrs|works|working|worked) (?:of )?|\byears? of .{0,40}\b(?:in|as) an? |(?<!\bto )\bwork |\bless than a |\benrolled |\b(?:all|\d) |\d\+ |\bauthori[sz]ed to work [^.;\n]{0,40}\bon a |\b(?:also|we) (?:only )?(?:hire|employ) )\bfull[- ]?time\b(?! (?:(?:\w+ )?(?:working|work) (?:rights|permit|authori[sz]ation)|(?:roles|positions|employees) (?:are|is|may be|will be) (?:also )?(?:eligible|offered|entitled)|employees in \d|salaries\b|(?:and|or|&) part[- ]?time|(?:hourly |salaried )?employees (?:will )?(?:receive|be|are|get|enjoy|accrue|can|may)\b|from (?:home|the office)|equivalent|students?|programming|remotely))|\bvollzeit|\bunbefristet|\bclt\b|\bcontrato (?:indefinido|sem termo|efetivo)|\bvast contract|\bonbepaalde (?:duur|tijd)|\bfestanstellung|\btemps plein\b|\bcdi\b|\bjornada completa|\btiempo completo|\btempo (?:inteiro|integral)|\bvoltijd|(?<!\bauthori[sz]ation for )\bpermanent (?:role|position|contract|full|employ|employment|job)|\b40 (?:hours|stunden|uur)\b(?! of (?:paid |volunteer|pto|vacation|sick|training|time off|community))/i,
  ],
  [
    "part-time",
    /(?<!\bfull(?:-time)? (?:or|and|&) |\bif you(?:['’]| a)re |\bprefer to (?:work )?|\byou can |\boption (?:of|to) (?:work )?|\b(?:flexib|options?|arrangements?|choices)[^.;\n]{0,90})\bpart[- ]time\b(?!\/|.{0,4}internship)(?! (?:from|employees|workers|status|roles will|work may))|\bteilzeit/i,
  ],
];

const PART_TIME_ROLE =
  /\bthis (?:role|position|job) is (?:a )?part[- ]time\b|\bthis is a part[- ]time (?:role|position|job)\b/i;

/** "Duration: 6 months" among the head lines. */
const FOR_MONTHS =
  /^(?:contract |project |assignment )?(?:duration|length|term)\b ?: ?\d{1,2}\+? ?months?\b/i;

/** Title, then header, then text. */
export function readEmployment(ad: AdText, title: string | null): Found<Employment> {
  if (title) {
    const byTitle = HEADER.find(([, wording]) => wording.test(title));
    if (
      byTitle &&
      !/contracts?\s+(?:manager|analyst|specialist|lawyer)|smart contract|full[- ]?time equivalent/i.test(
        title,
      )
    ) {
      return { value: byTitle[0], at: [] };
    }
  }
  const byHeader = HEADER.find(([, wording]) => wording.test(ad.ad.workType ?? ""));
  // Boards fill their field in by themselves; the text wins where it says so of the role in so many words.
  const partTime = byHeader?.[0] === "full-time" ? firstIn(ad, "employment", PART_TIME_ROLE) : null;
  if (partTime) return { value: "part-time", at: [partTime] };
  const forMonths = byHeader?.[0] === "full-time" ? firstIn(ad, "employment", FOR_MONTHS) : null;
  if (forMonths) return { value: "contract", at: [forMonths] };
  if (byHeader) return { value: byHeader[0], at: [] };
  for (const [value, wording] of TEXT) {
    const at = firstIn(ad, "employment", wording);
    if (at) return { value, at: [at] };
  }
  return { value: "unspecified", at: [] };
}
