/**
 * Pulls from a trial server until it is killed or done: `node pull-child.ts ORIGIN JOURNAL file PATH` or
 * `… database FOLDER`. Not a test itself; `kill.test.ts` starts and kills it.
 */
import { pull } from "../../../src/actions/pull/pull.ts";
import { parseSource } from "../../../src/actions/pull/source.ts";
import { REAL_CLOCK } from "../../../src/outbound/asking.ts";
import { createExchange } from "../../../src/outbound/exchange.ts";
import { createFetcher } from "../../../src/outbound/fetcher.ts";
import { openFileAdStore } from "../../../src/store/ads/file-ad-store.ts";
import { FilePullJournal } from "../../../src/store/pull-journal.ts";

const [origin, journalPath, kind, path] = process.argv.slice(2) as [string, string, string, string];
const { exchange, close } = createExchange({
  resolve: async () => [{ address: "127.0.0.1", family: 4 }],
  isAllowed: (address) => address === "127.0.0.1",
});
const agent = { product: "Bearings", header: "Bearings/0 (+https://sample.example)" };
const fetcher = createFetcher(
  { agent, spacing: { least: 1, jitter: 0 } },
  { exchange, clock: REAL_CLOCK, random: Math.random },
);
const { store, end } =
  kind === "database" ? await databaseStore() : { store: openFileAdStore(path), end: null };
const sources = ["smartrecruiters:Acme", "greenhouse:acme"].map((written) => {
  const source = parseSource(written, []);
  if (!source.ok) throw new Error(source.message);
  return source.value;
});
const journal = new FilePullJournal(journalPath);
await pull(
  sources,
  { mostDetails: 1000, whole: false },
  {
    // The trial server stands for all hosts.
    fetcher: (request) => fetcher({ ...request, url: request.url.replace(/^https:\/\/[^/]+/, origin) }),
    store,
    journal,
    clock: REAL_CLOCK,
  },
);
journal.close();
close();
await end?.();

async function databaseStore() {
  const { openAdStore } = await import("../../../src/store/ads/open-ad-store.ts");
  const { openDatabase } = await import("../../../src/store/database/connect.ts");
  const database = await openDatabase({ kind: "embedded", folder: path });
  return { store: openAdStore(database), end: () => database.close() };
}
