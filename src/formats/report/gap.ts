import type { GapSkill } from "../../core/compass/gap.ts";
import { count, plural } from "../../core/in-words.ts";
import type { ReportFacts } from "./make-report.ts";
import type { Block, ReportSection } from "./shape.ts";

const MOST_OF_EACH = 12;

const STANDINGS = [
  { standing: "missing", title: "Missing" },
  { standing: "partly", title: "Partly there, through something related" },
  { standing: "have", title: "Had already" },
] as const;

/** What the aim's ads ask for, by how the person stands to it. */
export function gapSection(facts: ReportFacts): ReportSection {
  const { gap, plan, settings, nameOf } = facts;
  const title = `What ads for ${nameOf(plan.to)} ask for`;
  const of = gap[0]?.of ?? 0;
  const anyWish = Object.values(settings.constraints).some((wish) => wish !== undefined);
  if (of === 0) return { title, blocks: [{ kind: "text", text: "There are too few ads to say." }] };
  return {
    title,
    blocks: [
      {
        kind: "text",
        text: `Counted over ${plural(of, "ad")} of this kind${anyWish ? ", whether or not they meet your wishes" : ""}; skills that at least 4 in 100 of them ask for, the most asked for first.`,
      },
      ...STANDINGS.flatMap(({ standing, title }) => tableOf(facts, standing, title)),
    ],
  };
}

function tableOf(facts: ReportFacts, standing: GapSkill["standing"], title: string): Block[] {
  const all = facts.gap.filter((one) => one.standing === standing);
  if (all.length === 0) return [];
  const more = all.length > MOST_OF_EACH ? `, the first ${MOST_OF_EACH} of ${all.length}` : "";
  const rows = all
    .slice(0, MOST_OF_EACH)
    .map((one) => [
      facts.nameOf(one.skill) + throughOf(one, facts),
      count(one.required),
      count(one.preferred),
    ]);
  return [
    { kind: "table", caption: title + more, head: ["Skill", "Ads that require it", "that prefer it"], rows },
  ];
}

/** What is missing is not had through anything, and what one holds itself needs nothing else to speak for it. */
function throughOf({ skill, standing, through }: GapSkill, { skills, nameOf }: ReportFacts): string {
  const itself = standing === "have" && skills.some(({ id }) => id === skill);
  return through === null || standing === "missing" || itself ? "" : ` (through ${nameOf(through)})`;
}
