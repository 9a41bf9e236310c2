import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { READER_VERSION } from "../core/reading/ad/read-ad.ts";
import { openDatabase } from "../store/database/connect.ts";
import { isDatabaseMade } from "../store/database/server/cluster.ts";
import { databaseSettings } from "../store/database/settings.ts";
import { readMarketFile } from "../store/market-file.ts";
import { shippedModel } from "../store/reader.ts";
import { PROJECT, shippedTaxonomy } from "../store/shipped.ts";

export interface Finding {
  readonly name: string;
  readonly ok: boolean;
  /** What was found and, where something is wrong, what to do. */
  readonly says: string;
}

interface Check {
  readonly name: string;
  /** Returns what was found; throws with what is wrong. */
  readonly look: () => string | Promise<string>;
}

/** What has to be right for Bearings to work, in the order in which it would fail. */
export const CHECKS: readonly Check[] = [
  { name: "Node", look: lookAtNode },
  { name: "taxonomy", look: lookAtTaxonomy },
  { name: "reader", look: lookAtReader },
  { name: "market", look: lookAtMarket },
  { name: "web app", look: lookAtWebApp },
  { name: "database", look: lookAtDatabase },
];

export async function examine(checks: readonly Check[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { name, look } of checks) {
    try {
      findings.push({ name, ok: true, says: await look() });
    } catch (error) {
      findings.push({ name, ok: false, says: (error as Error).message });
    }
  }
  return findings;
}

function lookAtNode(): string {
  const wanted = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")).dependencies.node as string;
  if (process.versions.node === wanted) return `${process.version}, the pinned one`;
  throw new Error(`${process.version} runs, ${wanted} is pinned. Run: node bin/setup.mjs`);
}

function lookAtTaxonomy(): string {
  const { skills, specialisations } = shippedTaxonomy();
  const aliases = skills.reduce((sum, skill) => sum + skill.aliases.length, 0);
  return `${skills.length} skills with ${aliases} aliases, ${specialisations.length} specialisations`;
}

function lookAtReader(): string {
  shippedModel();
  return `version ${READER_VERSION}, weights whole`;
}

function lookAtMarket(): string {
  const market = readMarketFile();
  if (!market.ok) throw new Error(market.message);
  const { size, description } = market.value;
  const stale = description.readerVersion === READER_VERSION ? "" : ` (read by ${description.readerVersion})`;
  return `${size} postings from ${description.sources.length} sources, made ${description.made}${stale}`;
}

function lookAtWebApp(): string {
  if (existsSync(join(PROJECT, "dist/web/manifest.json"))) return "built";
  throw new Error("The web app is not built. Run: node bin/setup.mjs");
}

/** Starts it where it exists; makes none where there is none yet. */
async function lookAtDatabase(): Promise<string> {
  const settings = databaseSettings();
  if (settings.kind === "embedded" && !isDatabaseMade(settings.folder)) {
    return `none yet; it is made in ${settings.folder} when first needed`;
  }
  const database = await openDatabase(settings);
  try {
    const { rows } = await sql<{ version: string; schema: number; ads: number }>`
      select current_setting('server_version') as version, (select max(number) from migration) as schema,
        (select count(*) from ad) as ads`.execute(database.db);
    const { version, schema, ads } = rows[0]!;
    const where = settings.kind === "embedded" ? `in ${settings.folder}` : "of DATABASE_URL";
    return `PostgreSQL ${version.split(" ")[0]} ${where}, schema version ${schema}, ${ads} ads`;
  } finally {
    await database.close();
  }
}
