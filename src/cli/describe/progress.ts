import { hoursLogged, type Progress, type SkillProgress } from "../../core/compass/progress.ts";
import type { Taxonomy } from "../../core/taxonomy/taxonomy.ts";
import { table } from "../print.ts";

/** Progress as text for a terminal: a line a skill, its notes below. */
export function describeProgress({ skills }: Progress, taxonomy: Taxonomy): string {
  if (skills.length === 0) return "Nothing is marked yet. Begin with --begin, --log or --done and a skill.";
  const head = ["", "state", "since", "hours", "of about"];
  const rows = skills.map((one) => [
    nameOf(one.skill, taxonomy),
    one.state ?? "noted",
    one.since ?? "–",
    Number(hoursLogged(one).toFixed(2)),
    hoursAsked(one.skill, taxonomy),
  ]);
  const done = skills.filter((one) => one.state === "done").length;
  const hours = Number(skills.reduce((sum, one) => sum + hoursLogged(one), 0).toFixed(2));
  const sum = `${done} done, ${hours} ${hours === 1 ? "hour" : "hours"} logged.`;
  const notes = skills.filter((one) => one.notes.length > 0).map((one) => notesOf(one, taxonomy));
  return [table([head, ...rows]), sum, ...notes].join("\n\n");
}

function nameOf(id: string, taxonomy: Taxonomy): string {
  const at = taxonomy.ordinalOf.get(id);
  return at === undefined ? `${id} (no skill of this version; kept)` : taxonomy.skills[at]!.name;
}

function hoursAsked(id: string, taxonomy: Taxonomy): string {
  const at = taxonomy.ordinalOf.get(id);
  return at === undefined ? "–" : taxonomy.skills[at]!.hours.working.join("–");
}

function notesOf({ skill, notes }: SkillProgress, taxonomy: Taxonomy): string {
  return [nameOf(skill, taxonomy), ...notes.map(({ day, text }) => `  ${day}  ${text}`)].join("\n");
}
