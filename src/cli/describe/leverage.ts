import type { Ground } from "../../core/compass/ground.ts";
import type { HeldEvidence } from "../../core/compass/held-evidence.ts";
import type { HigherPaid, Leverage, ShownSkill } from "../../core/compass/leverage.ts";
import {
  BETTER_PAID,
  buildInWords,
  cellInWords,
  homeInWords,
  lackInWords,
  menteeInWords,
  NOBODY_TO_MENTOR,
  WHOM_TO_MENTOR,
  writeInWords,
} from "../../core/compass/leverage-in-words.ts";

type NameOf = (id: string) => string;
type EvidenceOf = (skill: string) => HeldEvidence | null;

/** What an experienced person can build on, in a few paragraphs. */
export function describeLeverage(leverage: Leverage, ground: Ground, evidenceOf: EvidenceOf): string {
  const name = (id: string) => ground.taxonomy.skills[ground.taxonomy.ordinalOf.get(id) ?? -1]?.name ?? id;
  return [
    `Build on what you have. ${homeInWords(leverage, name)}`,
    ...paidBetter(leverage, name),
    ...carriedOver(leverage, name, evidenceOf),
    ...shown(leverage, name),
    mentees(leverage, name),
  ].join("\n\n");
}

function paidBetter({ higher }: Leverage, name: NameOf): string[] {
  if (higher.length === 0) return [];
  const lines = higher.map((move) => `  ${moveInWords(move, name)}`);
  return [`Better paid, the nearest first. ${BETTER_PAID}\n${lines.join("\n")}`];
}

function moveInWords({ to, hours, pay, carries }: HigherPaid, name: NameOf): string {
  const distance = hours === 0 ? "ready" : `${hours} hours`;
  const carried = carries.map(({ skill, n, of }) => `${name(skill)} (${n} of ${of})`).join(", ");
  return `${to}: ${distance}; ${cellInWords(pay)}. What carries over: ${carried || "little that its ads ask for"}.`;
}

/** A line of the résumé for each skill that carries over. */
function carriedOver({ higher }: Leverage, name: NameOf, evidenceOf: EvidenceOf): string[] {
  const skills = [...new Set(higher.flatMap(({ carries }) => carries.map(({ skill }) => skill)))];
  const lines = skills.flatMap((skill) => {
    const [quote] = evidenceOf(skill)?.quotes ?? [];
    return quote ? [`  ${name(skill)} (${evidenceOf(skill)!.level}): “${quote}”`] : [];
  });
  return lines.length === 0 ? [] : [`What in your résumé speaks for these:\n${lines.join("\n")}`];
}

function shown(leverage: Leverage, name: NameOf): string[] {
  if (leverage.show.length === 0) return [];
  const blocks = leverage.show.map((skill) => showInWords(skill, leverage, name));
  return [
    `What to publish, write and teach, for people who hire for ${leverage.towards}:\n${blocks.join("\n")}`,
  ];
}

function showInWords(shownSkill: ShownSkill, leverage: Leverage, name: NameOf): string {
  const { skill, level, teach } = shownSkill;
  return [
    `  ${name(skill)} (${level})`,
    `    Publish: ${buildInWords(shownSkill)}`,
    `    Write: ${writeInWords(shownSkill, leverage, name)}`,
    `    Teach: who learnt it from you can: ${teach.map((check) => check.replace(/\.$/, "")).join("; ")}.`,
  ].join("\n");
}

function mentees(leverage: Leverage, name: NameOf): string {
  if (leverage.mentor.length === 0) return `Whom to mentor. ${NOBODY_TO_MENTOR}`;
  const lines = leverage.mentor.map(
    (mentee) =>
      `  ${menteeInWords(mentee, leverage, name)}. ${mentee.lacks.map((lack) => lackInWords(lack, name)).join("; ")}.`,
  );
  return `Whom to mentor. ${WHOM_TO_MENTOR}\n${lines.join("\n")}`;
}
