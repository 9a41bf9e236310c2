import { adGapInWords, eitherInWords, hoursInWords } from "../../core/compass/ad-gap-in-words.ts";
import { insteadInWords } from "../../core/compass/asked-alternatives.ts";
import type { GapSkill } from "../../core/compass/gap.ts";
import type { HeldEvidence } from "../../core/compass/gap-evidence.ts";
import type { AdGap, AdGapSkill } from "../../core/compass/gap-to-ads.ts";
import type { Ground } from "../../core/compass/ground.ts";
import type { SkillWording } from "../../core/compass/market-wording.ts";
import type { Phrasing } from "../../core/compass/phrasing.ts";
import { namesInWords, wordingsInWords } from "../../core/compass/phrasing-in-words.ts";
import { count } from "../../core/in-words.ts";
import { percent } from "../print.ts";

type Told = GapSkill & { readonly held: HeldEvidence | null; readonly instead?: string | null };

/** A gap against a specialisation as text for a terminal. */
export function describeGap(
  to: string,
  skills: readonly (Told & { readonly phrasing: SkillWording | null })[],
  ground: Ground,
): string {
  const of = skills[0]?.of ?? 0;
  if (of === 0) return `There are too few ads of ${to} to say what they ask for.`;
  const blocks = blocksOf(skills, ground, (skill) => [
    countsOf(skill),
    ...(skill.phrasing
      ? putAs(skill.phrasing, `, of ${count(skill.phrasing.ads)} ads of all AI work that name it`)
      : []),
  ]);
  return [`What ${of} ads of ${to} ask for, most asked for first.`, ...blocks].join("\n\n");
}

/** A gap against ads of one's own choice: the same, with how they put it. */
export function describeAdGap(
  gap: Omit<AdGap, "skills"> & {
    readonly skills: readonly (AdGapSkill & Told)[];
    /** What to know before the figures: sentences. */
    readonly warnings: readonly string[];
  },
  ground: Ground,
): string {
  const one = gap.ads === 1;
  const name = nameIn(ground);
  const blocks = blocksOf(gap.skills, ground, (skill) => {
    const asked = one ? (skill.required > 0 ? "required" : "preferred") : countsOf(skill);
    const counts = [asked, insteadInWords(skill, gap.alternatives, name)].filter(Boolean).join(", ");
    const lines = one ? skill.wording : [];
    return [counts, ...lines.map((line) => `the ad: “${line}”`), ...(one ? [] : putAs(skill))];
  });
  const hours = hoursInWords(gap.skills);
  return [
    ...gap.warnings,
    [adGapInWords(gap, name, gap.warnings.length > 0), eitherInWords(gap, name), hours]
      .filter(Boolean)
      .join("\n"),
    ...blocks,
  ].join("\n\n");
}

function putAs(phrasing: Phrasing, of = ""): string[] {
  const line = [namesInWords(phrasing), wordingsInWords(phrasing)].filter(Boolean).join("; ");
  return line === "" ? [] : [`${line}${of}`];
}

function countsOf({ required, preferred, of }: GapSkill): string {
  return `required by ${required}, preferred by ${preferred} of ${of}`;
}

const TITLES = { have: "You have", partly: "Partly", missing: "Missing" } as const;

/** `counted` gives the lines of a skill: the first stands beside its name. */
function blocksOf<One extends Told>(
  skills: readonly One[],
  ground: Ground,
  counted: (skill: One) => readonly string[],
): string[] {
  const name = nameIn(ground);
  return (["have", "partly", "missing"] as const).map((standing) => {
    const lines = skills
      .filter((skill) => skill.standing === standing)
      .flatMap((skill) => {
        const [counts, ...more] = counted(skill);
        const hours = skill.hours > 0 && !skill.instead ? `; about ${skill.hours} hours` : "";
        return [
          `  ${name(skill.skill)}: ${counts}${hours}`,
          ...[...throughOf(skill, name), ...more].map((line) => `      ${line}`),
        ];
      });
    return `${TITLES[standing]}\n${lines.length > 0 ? lines.join("\n") : "  nothing"}`;
  });
}

function nameIn({ taxonomy }: Ground): (id: string) => string {
  return (id) => taxonomy.skills[taxonomy.ordinalOf.get(id) ?? -1]?.name ?? id;
}

function throughOf({ standing, held, through, credit }: Told, name: (id: string) => string): string[] {
  if (standing === "missing") return [];
  const part =
    through === null || held?.skill !== through ? [] : [`${percent(credit)} of it, through ${name(through)}`];
  if (!held) return part;
  const quote = held.quotes[0];
  return [...part, `${held.level}${quote ? `; your résumé: “${quote}”` : ""}`];
}
