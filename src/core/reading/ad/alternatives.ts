import type { Skill } from "../../taxonomy/skill.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { isSpace } from "../text/characters.ts";
import { type AdText, lineAt } from "./ad-text.ts";
import {
  AND_BEFORE,
  AND_BEHIND,
  BETWEEN,
  BRACKET_CLOSES,
  HAS_AND,
  HAS_OR,
  KIND_IN_BRACKETS,
  KIND_SUCH_AS,
  LIST_CLOSES,
  ONE_IS_ENOUGH,
  ONE_OF,
  OR_BEHIND,
  SEVERAL_OF,
  UNKNOWN_NAMES,
} from "./alternatives-wording.ts";
import { settledGroups } from "./settled-groups.ts";
import type { AskedSkill } from "./skills.ts";

/** A skill named at a place of the normal text. */
interface Name {
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
}

/** Names with nothing but commas, slashes, joining words and unknown names between them. */
interface List {
  readonly names: Name[];
  /** What stands between each two. */
  readonly joints: Joint[];
}

interface Joint {
  readonly or: boolean;
  readonly and: boolean;
  readonly comma: boolean;
  /** A bracket closes there: "(OpenAI, Anthropic) or Hugging Face". */
  readonly closes: boolean;
}

const LONGEST_GAP = 60;
const LOOKED_AT = 90;

/**
 * Which of the skills that an ad asks for are alternatives of one another, by ordinal: those of one list with "or" and
 * without "and", and the examples of a kind of which one is meant. A skill is in one group at most.
 */
export function readAlternatives(
  ad: Pick<AdText, "text" | "lines">,
  skills: readonly AskedSkill[],
  taxonomy: Taxonomy,
): number[][] {
  const groups = listsIn(ad.text, skills).map((list) => groupOf(ad, list, taxonomy));
  return settledGroups(
    ad,
    skills,
    groups.filter((names) => names.length > 1),
  );
}

function listsIn(text: string, skills: readonly AskedSkill[]): List[] {
  const names = namesOf(skills);
  const lists: List[] = [];
  let open: List = { names: names.slice(0, 1), joints: [] };
  for (let at = 1; at < names.length; at++) {
    const joint = jointOf(text, names[at - 1]!.end, names[at]!.start);
    if (joint === null || ends(joint, open)) {
      if (open.names.length > 1) lists.push(open);
      open = { names: [], joints: [] };
    } else open.joints.push(joint);
    open.names.push(names[at]!);
  }
  return open.names.length > 1 ? [...lists, open] : lists;
}

/** Where the skills that are asked for are named, in text order. */
function namesOf(skills: readonly AskedSkill[]): Name[] {
  const names: Name[] = [];
  for (const { ordinal, need, at } of skills) {
    if (need === "mentioned") continue;
    for (const [start, end] of at) names.push({ ordinal, start, end });
  }
  return names.sort((a, b) => a.start - b.start);
}

/** Behind its "or" a list ends with the next comma, and one in brackets ends with them unless an "or" follows. */
function ends({ or, comma, closes }: Joint, { joints }: List): boolean {
  return !or && (closes || (comma && joints.some((one) => one.or)));
}

function jointOf(text: string, end: number, start: number): Joint | null {
  if (start <= end || start - end > LONGEST_GAP) return null;
  if (!mayJoin(text, end)) return null;
  const gap = text.slice(end, start);
  if (gap.includes("\n") || !BETWEEN.test(gap)) return null;
  const words = gap.replace(UNKNOWN_NAMES, "x");
  return {
    or: HAS_OR.test(words),
    and: HAS_AND.test(words),
    comma: /^\s*,/.test(words),
    closes: words.startsWith(")"),
  };
}

/** Whether what follows a name may join another to it: a sign, or the first letter of "and", "or" and the like. */
function mayJoin(text: string, end: number): boolean {
  let at = end;
  while (isSpace(text.charCodeAt(at))) at++;
  return ",/)(&+".includes(text.charAt(at)) || (at > end && "aoueyiAO".includes(text.charAt(at)));
}

/** The names of a list of which one is enough; none when all of them are asked for. */
function groupOf(
  { text, lines }: Pick<AdText, "text" | "lines">,
  list: List,
  taxonomy: Taxonomy,
): readonly Name[] {
  const { names } = list;
  const line = lineAt(lines, names[0]!.start);
  const before = text.slice(Math.max(line?.start ?? 0, names[0]!.start - LOOKED_AT), names[0]!.start);
  const last = names.at(-1)!;
  const behind = text.slice(last.end, Math.min(Math.max(line?.end ?? 0, last.end), last.end + LOOKED_AT));
  const found = chosenFrom(list, before, behind, taxonomy);
  return found.length > 0 && SEVERAL_OF.test(before) ? [] : found;
}

function chosenFrom(
  { names, joints }: List,
  before: string,
  behind: string,
  taxonomy: Taxonomy,
): readonly Name[] {
  if (ONE_OF.test(before)) return names;
  if (joints.some(({ and }) => and)) return [];
  const or = joints.findIndex((joint) => joint.or);
  const isClosed = or >= 0 && /^\s*,/.test(behind);
  if (AND_BEFORE.test(before) || (!isClosed && AND_BEHIND.test(behind))) return [];
  const { isAlike, isRelated } = likenessIn(taxonomy);
  const inner = joints.findIndex(({ closes }) => closes);
  if (inner >= 0) return areExamples(before, ")", names.slice(0, inner + 1), isRelated) ? names : [];
  if (areExamples(before, behind, names, isRelated)) return names;
  if (or >= 0) return alikeBefore(names, or, isAlike);
  return OR_BEHIND.test(behind) ? alikeBefore(names, names.length - 1, isAlike) : [];
}

type Alike = (one: Name, other: Name) => boolean;

/** Whether the list names examples of a kind of which a person needs one. */
function areExamples(before: string, behind: string, names: readonly Name[], isRelated: Alike): boolean {
  const bracketed = before.includes("(") && BRACKET_CLOSES.test(behind);
  if (bracketed && KIND_IN_BRACKETS.test(before)) return true;
  const allRelated = () =>
    names.every((one) => names.some((other) => other.ordinal !== one.ordinal && isRelated(one, other)));
  if ((bracketed || LIST_CLOSES.test(behind)) && KIND_SUCH_AS.test(before)) return allRelated();
  return bracketed && ONE_IS_ENOUGH.test(before) && allRelated();
}

/** The names from `at` on, and those before it as far as they are of a kind with them: "Python, PyTorch or TensorFlow". */
function alikeBefore(names: readonly Name[], at: number, isAlike: Alike): readonly Name[] {
  let from = at;
  while (from > 0 && names.slice(from).some((one) => isAlike(one, names[from - 1]!))) from--;
  return names.slice(from);
}

function likenessIn({ skills }: Taxonomy): { readonly isAlike: Alike; readonly isRelated: Alike } {
  const relates = (one: Skill, other: Skill) =>
    one.related.includes(other.id) || other.related.includes(one.id);
  const both =
    (test: (one: Skill, other: Skill) => boolean): Alike =>
    (one, other) =>
      test(skills[one.ordinal]!, skills[other.ordinal]!);
  return {
    isRelated: both(relates),
    isAlike: both((one, other) => one.kind === other.kind || relates(one, other)),
  };
}
