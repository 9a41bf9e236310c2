import type { Ground } from "../../core/compass/ground.ts";
import type { HigherPaid, Leverage } from "../../core/compass/leverage.ts";
import type { PayCell } from "../../core/market/pay.ts";

type NameOf = (id: string) => string;

/** What an experienced person can build on, in a few paragraphs. */
export function describeLeverage(leverage: Leverage, ground: Ground): string {
  const name = (id: string) => ground.taxonomy.skills[ground.taxonomy.ordinalOf.get(id) ?? -1]?.name ?? id;
  const shown = leverage.show.map(
    ({ skill, level, project }) =>
      `  ${name(skill)} (${level}): ${project.title}. ${project.brief} Publish it, write down what you learnt, and teach it to somebody.`,
  );
  return [
    `Building on what you have. Your skills are most like those of ${leverage.home}.`,
    paidBetter(leverage, name),
    ...(shown.length > 0 ? [`Show and pass on where you are deepest:\n${shown.join("\n")}`] : []),
  ].join("\n\n");
}

function paidBetter({ state, home, homePay, higher }: Leverage, name: NameOf): string {
  if (state === "no-pay") return "Which move pays more cannot be told: too few ads state pay.";
  const here = `${home} pays ${payOf(homePay)}`;
  if (state === "none-told") {
    return `${here}; of no kind of work within your reach can it be told that it pays more.`;
  }
  const lines = higher.map((move) => `  ${moveInWords(move, name)}`);
  return `${here}. Better paid, the nearest first (seniority and place are not held equal):\n${lines.join("\n")}`;
}

function moveInWords({ to, hours, pay, carries }: HigherPaid, name: NameOf): string {
  const distance = hours === 0 ? "ready" : `${hours} hours`;
  const carried = carries.map(({ skill, n, of }) => `${name(skill)} (${n} of ${of})`).join(", ");
  return `${to}: ${distance}; ${payOf(pay)}. What carries over: ${carried || "little that tells it apart"}.`;
}

function payOf({ figures, currency, n }: PayCell): string {
  const thousands = (value: number) => Math.round(value / 1000);
  if (!figures) return "too few to say";
  const { median, interval } = figures;
  return `${thousands(median)}k ${currency} in the middle (${n} ads, likely ${thousands(interval.low)}–${thousands(interval.high)}k)`;
}
