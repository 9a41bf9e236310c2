import type { Command } from "commander";
import type { Specialisation } from "../../core/taxonomy/specialisation.ts";
import { BadInput } from "../bad-input.ts";
import { percent, print, printJson, table } from "../print.ts";

export function defineRoles(program: Command): void {
  program
    .command("roles")
    .description("The specialisations of AI work: all of them, or one in full.")
    .argument("[id]", "a specialisation's id")
    .option("--json", "print as JSON")
    .action(showRoles);
}

async function showRoles(id: string | undefined, options: { json?: boolean }): Promise<void> {
  const { shippedTaxonomy } = await import("../../store/shipped.ts");
  const { specialisations } = shippedTaxonomy();
  const counts = await countsByRole();
  if (id === undefined) {
    if (options.json) {
      printJson(specialisations);
      return;
    }
    const rows = specialisations.map((one) => [one.id, counts.get(one.id) ?? 0, one.tagline]);
    print(table([["specialisation", "postings", ""], ...rows]));
    return;
  }
  const role = specialisations.find((one) => one.id === id);
  if (!role) {
    throw new BadInput(`No specialisation has the id "${id}". See them with: bearings roles`);
  }
  if (options.json) {
    printJson(role);
    return;
  }
  print(await describeRole(role));
}

/** Empty when there is no market to count in; the descriptions do not need one. */
async function countsByRole(): Promise<ReadonlyMap<string, number>> {
  const { readMarketFile } = await import("../../store/market-file.ts");
  const { countBy } = await import("../../core/market/counts.ts");
  const market = readMarketFile();
  if (!market.ok) return new Map();
  return new Map(countBy(market.value, "specialisation").map((cell) => [cell.key, cell.n]));
}

async function describeRole(role: Specialisation): Promise<string> {
  const list = (title: string, lines: readonly string[]) =>
    `${title}\n${lines.map((line) => `  - ${line}`).join("\n")}`;
  return [
    `${role.name} (${role.id})\n${role.tagline}`,
    ...role.about,
    list("The work", role.duties),
    `Other titles: ${role.otherTitles.join(", ")}`,
    list(
      "Ways in",
      role.waysIn.map((way) => `${way.from}: ${way.how}`),
    ),
    list(
      "Not to be confused with",
      role.notToConfuse.map((one) => `${one.with}: ${one.difference}`),
    ),
    await describeDemand(role),
  ].join("\n\n");
}

async function describeDemand(role: Specialisation): Promise<string> {
  const { readMarketFile } = await import("../../store/market-file.ts");
  const { distinguishingSkills, topSkills } = await import("../../core/market/skills.ts");
  const market = readMarketFile();
  if (!market.ok) return market.message;
  const filter = { specialisation: role.id };
  const top = topSkills(market.value, filter, 12);
  const of = top[0]?.of ?? 0;
  if (of < 10) return `In the market: ${of} postings, too few ads to say more.`;
  const asked = top.map((cell) => `${cell.key} ${percent(cell.share)}`).join(", ");
  const telling = distinguishingSkills(market.value, filter, 12).map((one) => one.key);
  return `In the market: ${of} postings.\nAsked for most: ${asked}\nTelling it from the rest: ${telling.join(", ")}`;
}
