import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import type { InterestAnswers, InterestInventory, InterestItem } from "../../core/compass/interest.ts";
import { BadInput } from "../bad-input.ts";
import { print, printJson } from "../print.ts";

export function defineInterests(program: Command): void {
  program
    .command("interests")
    .argument("[answers]", "JSON with answers by item id; without it the questions are asked here")
    .option("--full", "ask all 48 questions instead of the 18 of the quick form")
    .option("--out <file>", "keep the answers there, for `compass --interests`")
    .option("--list", "only show the questions with their ids")
    .option("--json", "print as JSON")
    .description("Ask which activities of AI work you would like, and which specialisations hold them.")
    .action(interests);
}

interface Options {
  readonly full?: boolean;
  readonly out?: string;
  readonly list?: boolean;
  readonly json?: boolean;
}

async function interests(file: string | undefined, options: Options): Promise<void> {
  const { shippedInventory } = await import("../../store/shipped.ts");
  const inventory = shippedInventory();
  const items = options.full ? inventory.items : inventory.items.filter((item) => item.quick);
  if (options.list) {
    list(items, inventory, options.json);
    return;
  }
  const answers = file ? await answersIn(file, inventory) : await ask(items, inventory.scale);
  if (options.out) writeFileSync(options.out, `${JSON.stringify(answers, null, 2)}\n`);
  await tell(answers, inventory, options.json);
}

function list(items: readonly InterestItem[], { scale }: InterestInventory, json?: boolean): void {
  if (json) printJson({ scale, items });
  else
    print(
      `${items.map(({ id, text }) => `${id}: ${text}`).join("\n")}\n\nAnswers: ${scale.map((word, at) => `${at} ${word}`).join(", ")}.`,
    );
}

async function answersIn(file: string, inventory: InterestInventory): Promise<InterestAnswers> {
  const { checkAnswers } = await import("../interests-file.ts");
  return checkAnswers(file, inventory);
}

/** Asks in the terminal; whoever stops half-way keeps the answers given. */
async function ask(items: readonly InterestItem[], scale: readonly string[]): Promise<InterestAnswers> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new BadInput(
      "The questions are asked in a terminal, and this is none. Give a file of answers; --list shows the questions and their ids.",
    );
  }
  const { isCancel, select } = await import("@clack/prompts");
  const answers: Record<string, number> = {};
  for (const [at, { id, text }] of items.entries()) {
    const options = scale.map((label, value) => ({ label, value }));
    const answer = await select({
      message: `${at + 1} of ${items.length}. ${text}`,
      options,
      initialValue: 2,
    });
    if (isCancel(answer)) break;
    answers[id] = answer;
  }
  return answers;
}

async function tell(answers: InterestAnswers, inventory: InterestInventory, json?: boolean): Promise<void> {
  const [{ interestProfile, interestRanking }, { shippedTaxonomy }, { describeInterests }] =
    await Promise.all([
      import("../../core/compass/interest.ts"),
      import("../../store/shipped.ts"),
      import("../describe/interests.ts"),
    ]);
  const profile = interestProfile(inventory, answers);
  const ranking = interestRanking(profile, shippedTaxonomy().specialisations);
  if (json) printJson({ answers, profile, ranking });
  else print(describeInterests(profile, ranking));
}
