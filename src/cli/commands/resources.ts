import type { Command } from "commander";
import type { LinksReport } from "../../actions/links/check-links.ts";
import type { Learning } from "../../core/learning/learning.ts";
import type { Taxonomy } from "../../core/taxonomy/taxonomy.ts";
import { BadInput } from "../bad-input.ts";
import { print, printJson, progressLine } from "../print.ts";

interface CheckOptions {
  readonly skill?: readonly string[];
  readonly json?: boolean;
}

export function defineResources(program: Command): void {
  const resources = program.command("resources").description("The resources from which skills are learned.");
  resources
    .command("check")
    .description("Ask each link whether it still stands. Uses the network; nothing of yours is sent.")
    .option("--skill <id...>", "only the links of these skills")
    .option("--json", "print as JSON")
    .action(runCheck);
}

async function runCheck(options: CheckOptions): Promise<void> {
  const { shippedLearning, shippedTaxonomy } = await import("../../store/shipped.ts");
  const taxonomy = shippedTaxonomy();
  const skillsOf = skillsByLink(shippedLearning(taxonomy), taxonomy, options.skill);
  const report = await check([...skillsOf.keys()]);
  if (report.offline) {
    throw new Error(
      "No link could be reached at all: this machine seems to have no network. Nothing is known.",
    );
  }
  if (options.json) printJson(report.links.map((link) => ({ ...link, skills: skillsOf.get(link.url) })));
  else print(describeLinks(report, skillsOf));
  if (report.links.some(({ state }) => state === "dead")) process.exitCode = 1;
}

/** The links of the skills asked for, or of all, with the skills that name each. */
function skillsByLink(
  learning: Learning,
  taxonomy: Taxonomy,
  names?: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const ids = names?.map((name) => idOf(name, taxonomy)) ?? [...learning.keys()];
  const skills = new Map<string, string[]>();
  for (const id of ids) {
    const entry = learning.get(id);
    if (!entry)
      throw new BadInput(`Nothing is written on how to learn "${id}" yet, so there is no link to check.`);
    for (const { url } of entry.resources) skills.set(url, [...(skills.get(url) ?? []), id]);
  }
  return skills;
}

function idOf(name: string, taxonomy: Taxonomy): string {
  const id = taxonomy.ordinalOf.has(name) ? name : taxonomy.resolve(name)?.id;
  if (id === undefined)
    throw new BadInput(`No skill is called "${name}". See the list with: bearings skills`);
  return id;
}

async function check(urls: readonly string[]): Promise<LinksReport> {
  const [
    { checkLinks },
    { createLinkChecker },
    { createExchange },
    addresses,
    { REAL_CLOCK },
    { readShippedJson },
  ] = await Promise.all([
    import("../../actions/links/check-links.ts"),
    import("../../actions/links/check-link.ts"),
    import("../../outbound/exchange.ts"),
    import("../../outbound/checked-lookup.ts"),
    import("../../outbound/asking.ts"),
    import("../../store/shipped.ts"),
  ]);
  const { version } = readShippedJson("package.json") as { version: string };
  const { exchange, close } = createExchange(addresses.REAL_ADDRESSES);
  const agent = `Bearings/${version} (checks links for the person who runs it)`;
  const checker = createLinkChecker({ exchange, clock: REAL_CLOCK, random: Math.random, agent });
  const line = progressLine();
  try {
    return await checkLinks(urls, checker, (done, of) => line.show(`${done} of ${of} links asked`));
  } finally {
    line.end();
    close();
  }
}

function describeLinks({ links }: LinksReport, skillsOf: ReadonlyMap<string, readonly string[]>): string {
  const lines = (["dead", "moved", "unreachable"] as const).flatMap((state) =>
    links
      .filter((link) => link.state === state)
      .map(({ url, to, said }) => {
        const where = to === null ? said : `now at ${to}`;
        return `${state.padEnd(11)}  ${url}\n             ${where} (${skillsOf.get(url)?.join(", ")})`;
      }),
  );
  const count = (state: string) => links.filter((link) => link.state === state).length;
  const sum = `${links.length} links: ${count("fine")} fine, ${count("moved")} moved, ${count("dead")} dead, ${count("unreachable")} not reached.`;
  return [...lines, sum].join("\n");
}
