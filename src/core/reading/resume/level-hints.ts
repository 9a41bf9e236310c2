import type { Span } from "../../evidence.ts";
import { LOW_WORDS } from "./hint-wording.ts";

/** At or below this share of the marks ("●●○○○", "2/5", "40 %") little is claimed. */
const LOW_SHARE = 0.4;
const REACH = 90;

/** True where a list says beside the skill at the span that it is known only a little: "Java (basic)". */
export function isStatedLow(text: string, [start, end]: Span): boolean {
  const before = /[^\n;]*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? "";
  const after = /^[^\n]*/.exec(text.slice(end, end + REACH))?.[0] ?? "";
  const share = statedShare(after);
  if (share !== null) return share <= LOW_SHARE;
  return (
    LOW_AFTER.test(after) || [LOW_LABEL, LOW_JUST_BEFORE, LOW_LIST_BEFORE].some((cue) => cue.test(before))
  );
}

/** What share of full marks is drawn or counted directly after a skill; null when none is. */
function statedShare(after: string): number | null {
  const drawn = /^[^\S\n]*[:|–-]?\s*([●★⬤■◼▮✦•█]*)([○☆◯□◻▯✩░]+|(?<=[●★⬤■◼▮✦█]))/u.exec(after);
  const [, full = "", open = ""] = drawn ?? [];
  if (full.length + open.length >= 3) return full.length / (full.length + open.length);
  const counted = /^[\s:|(–-]*(\d{1,2})\s*(?:\/|of|out of|von|sur|de)\s*(5|10)(?!\d)/i.exec(after);
  if (counted) return Number(counted[1]) / Number(counted[2]);
  const percent = /^[\s:|(–-]*(\d{1,3})\s?%/.exec(after)?.[1];
  return percent ? Number(percent) / 100 : null;
}

const WORDS = LOW_WORDS.join("|");
const LOW_AFTER = new RegExp(`^\\s*[(:|–—-]+\\s*(?:[^()\\n,;]{0,20}[ ,])?(?:${WORDS})(?!\\p{L})`, "iu");
/** "Basic: Java, C++" and "Tools (basic): …". */
const LOW_LABEL = new RegExp(`(?<!\\p{L})(?:${WORDS})(?!\\p{L})[^:,\\n]{0,20}:[^:\\n]*$`, "iu");
const KNOWLEDGE = "(?:knowledge|skills|understanding|experience|kenntnisse|connaissances?|conocimientos?)";
const LOW_JUST_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${WORDS})(?: (?:level|working))?(?: ${KNOWLEDGE})?(?: (?:of|in|with|von|de|en))? $`,
  "iu",
);
/** "Basic knowledge of Java, C++ and R" speaks of all three. */
const LOW_LIST_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:${WORDS})(?: working)? ${KNOWLEDGE}|grundkenntnisse|notions|nociones) (?:of|in|with|von|de|en) [^.:()\\n]*$`,
  "iu",
);
