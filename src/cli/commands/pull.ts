import { join } from "node:path";
import type { Command } from "commander";
import type { BoardOutcome } from "../../actions/pull/outcome.ts";
import type { PullSource } from "../../actions/pull/source.ts";
import type { AdStore } from "../../store/ads/ad-store.ts";
import { BadInput } from "../bad-input.ts";
import { print, printJson, progressLine } from "../print.ts";
import { type PullArguments, pullArguments } from "../pull-arguments.ts";

interface PullOptions {
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly contact?: string;
  readonly limit: string;
  readonly whole?: boolean;
  readonly json?: boolean;
}

export function definePull(program: Command): void {
  program
    .command("pull")
    .description("Fetch ads from public job boards, politely, and keep what is new, changed and closed.")
    .argument(
      "<source...>",
      "greenhouse:acme, a list of such lines (.txt), a saved page, a table, or a folder",
    )
    .option("--out <file>", "keep the ads in this file of JSON lines instead of the database")
    .option("--dry-run", "only say what would be asked; nothing is fetched")
    .option("--contact <whom>", "your email or page, which the boards are told (default: BEARINGS_CONTACT)")
    .option("--limit <number>", "at most so many ads of a board that need a request each", "2000")
    .option("--whole", "ask for everything again, also where nothing changed")
    .option("--json", "print the report as JSON")
    .action(runPull);
}

async function runPull(given: readonly string[], options: PullOptions): Promise<void> {
  const { refusedSources } = await import("../../store/refused-sources.ts");
  const all = pullArguments(given, refusedSources());
  for (const fault of all.faults) process.stderr.write(`bearings: ${fault}\n`);
  if (all.sources.length === 0 && all.files.size === 0) throw new BadInput("There is nothing to pull.");
  const outcomes = options.dryRun ? await tryOut(all) : await pullAll(all, options);
  await report(outcomes, options);
  if (outcomes.every(({ result }) => result === "failed")) process.exitCode = 1;
}

async function tryOut({ sources, files }: PullArguments): Promise<BoardOutcome[]> {
  const { dryRun } = await import("../../actions/pull/pull.ts");
  for (const name of files.keys())
    process.stderr.write(`bearings: ${name} would be read from this machine.\n`);
  return dryRun(sources);
}

async function pullAll({ sources, files }: PullArguments, options: PullOptions): Promise<BoardOutcome[]> {
  const agent = sources.length > 0 ? await agentOf(options) : null;
  const { REAL_CLOCK: clock } = await import("../../outbound/asking.ts");
  const { store, journal: path, close } = await openStore(options);
  try {
    const { keepFiles } = await import("../../actions/pull/keep-files.ts");
    const kept: BoardOutcome[] = [];
    for (const [name, some] of files) kept.push(...(await keepFiles(name, some, { store, clock })));
    if (agent === null) return kept;
    return [...kept, ...(await pullBoards(sources, agent, store, path, options))];
  } finally {
    await close();
  }
}

async function agentOf({ contact = process.env.BEARINGS_CONTACT }: PullOptions) {
  if (!contact) {
    throw new BadInput(
      "The boards are told whom they can write to. Give your email or a page with --contact, or set BEARINGS_CONTACT.",
    );
  }
  const [{ userAgent }, { readShippedJson }] = await Promise.all([
    import("../../outbound/user-agent.ts"),
    import("../../store/shipped.ts"),
  ]);
  const { version } = readShippedJson("package.json") as { version: string };
  const agent = userAgent(contact, version);
  if (!agent.ok) throw new BadInput(agent.message);
  return agent.value;
}

async function openStore({
  out,
}: PullOptions): Promise<{ store: AdStore; journal: string; close: () => Promise<void> }> {
  const { takeLock } = await import("../../store/one-at-a-time.ts");
  const { dataFolder } = await import("../../store/database/settings.ts");
  const journal = out ? `${out}.journal` : join(dataFolder(), "pull.journal");
  const release = takeLock(`${journal}.lock`);
  if (!release) throw new BadInput("Another pull is running there. Wait for it to end.");
  if (out) {
    const { openFileAdStore } = await import("../../store/ads/file-ad-store.ts");
    return { store: openFileAdStore(out), journal, close: async () => release() };
  }
  const [{ openDatabase }, { openAdStore }] = await Promise.all([
    import("../../store/database/connect.ts"),
    import("../../store/ads/open-ad-store.ts"),
  ]);
  const database = await openDatabase();
  const close = async () => {
    await database.close();
    release();
  };
  return { store: openAdStore(database), journal, close };
}

async function pullBoards(
  sources: readonly PullSource[],
  agent: Awaited<ReturnType<typeof agentOf>>,
  store: AdStore,
  journalPath: string,
  options: PullOptions,
): Promise<BoardOutcome[]> {
  const [
    { pull },
    { createFetcher },
    { createExchange },
    { REAL_ADDRESSES },
    { REAL_CLOCK },
    { FilePullJournal },
  ] = await Promise.all([
    import("../../actions/pull/pull.ts"),
    import("../../outbound/fetcher.ts"),
    import("../../outbound/exchange.ts"),
    import("../../outbound/checked-lookup.ts"),
    import("../../outbound/asking.ts"),
    import("../../store/pull-journal.ts"),
  ]);
  const { exchange, close } = createExchange(REAL_ADDRESSES);
  const fetcher = createFetcher({ agent }, { exchange, clock: REAL_CLOCK, random: Math.random });
  const journal = new FilePullJournal(journalPath);
  if (journal.unfinished.length > 0) {
    process.stderr.write(`bearings: Going on where a pull was cut off: ${journal.unfinished.join(", ")}.\n`);
  }
  const line = progressLine();
  let settled = 0;
  try {
    return await pull(
      sources,
      { mostDetails: limitOf(options), whole: options.whole ?? false },
      {
        fetcher,
        store,
        journal,
        clock: REAL_CLOCK,
        progress: (board, done, open) =>
          line.show(`${settled} of ${sources.length} boards; ${board}: ${done} answers, ${open} to ask`),
      },
      () => settled++,
    );
  } finally {
    line.end();
    journal.close();
    close();
  }
}

function limitOf({ limit }: PullOptions): number {
  if (!/^\d{1,6}$/.test(limit)) throw new BadInput(`"${limit}" is no number of ads.`);
  return Number(limit);
}

async function report(outcomes: readonly BoardOutcome[], options: PullOptions): Promise<void> {
  const { totalsOf } = await import("../../actions/pull/outcome.ts");
  const totals = totalsOf(outcomes);
  if (options.json) {
    printJson({ boards: outcomes, totals });
    return;
  }
  const { describeBoard, describeTotals } = await import("../describe/pull.ts");
  for (const outcome of outcomes) print(describeBoard(outcome));
  if (!options.dryRun) print(`\n${describeTotals(totals)}`);
}
