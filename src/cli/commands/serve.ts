import { once } from "node:events";
import type { Command } from "commander";
import type { Database } from "../../store/database/connect.ts";
import { BadInput } from "../bad-input.ts";

export function defineServe(program: Command): void {
  program
    .command("serve")
    .description("Serve the web app on this machine.")
    .option("--port <port>", "the port; the next free one when it is taken (default: PORT, else 4747)")
    .option("--host <address>", "the address to listen on", "127.0.0.1")
    .option("--market <file>", "a market file other than the one that ships")
    .action(serveApp);
}

async function serveApp(options: { port?: string; host: string; market?: string }): Promise<void> {
  const asked = options.port ?? process.env.PORT ?? "4747";
  const port = Number(asked);
  if (asked.trim() === "" || !Number.isInteger(port) || port < 0 || port > 65_515) {
    throw new BadInput(
      `A port is a whole number from 0 to 65515 (--port, or the variable PORT); not "${asked}".`,
    );
  }
  say("Reading the market and the taxonomy …");
  await import("../../server/tsx.ts");
  const [{ serve }, { createApp }, { webDependencies }] = await Promise.all([
    import("../../server/serve.ts"),
    import("../../server/app.ts"),
    import("../../server/dependencies.ts"),
  ]);
  const deps = webDependencies(options.market);
  if (!deps.market.ok) say(`${deps.market.message} Pages will do without figures until then.`);
  const serving = await serve({ app: createApp(deps), host: options.host, port });
  for (const taken of serving.taken) say(`Port ${taken} is taken; trying the next.`);
  say(`Bearings is ready at ${serving.url}`);
  say("Open it in a browser on this machine. Résumés are read there, not here. Ctrl-C stops it.");
  // Computed now, so that the first visitor need not wait for it; the address is known already.
  void deps.sampleResult();
  const database = startDatabase();
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  say("Stopping.");
  await serving.stop();
  await (await database)?.close();
}

/** In the background: the pages that ship are served without it. */
async function startDatabase(): Promise<Database | null> {
  const { openDatabase } = await import("../../store/database/connect.ts");
  try {
    const database = await openDatabase();
    say("The database is ready.");
    return database;
  } catch (error) {
    process.stderr.write(
      `bearings: ${(error as Error).message} Pages are served from the snapshot that ships.\n`,
    );
    return null;
  }
}

function say(sentence: string): void {
  process.stdout.write(`bearings: ${sentence}\n`);
}
