import { Kysely, PostgresDialect, type PostgresPool } from "kysely";
import pg from "pg";
import { migrate } from "./migrate.ts";
import { type RunningServer, runServer } from "./server/run-server.ts";
import { troubleOf } from "./server/trouble.ts";
import { type DatabaseSettings, databaseSettings } from "./settings.ts";
import type { Tables } from "./tables.ts";

/** An open database with the present schema. */
export interface Database {
  readonly db: Kysely<Tables>;
  /** A connection outside the query builder, for COPY; give it back with `release()`. */
  connect(): Promise<pg.PoolClient>;
  /** Ends all connections, and the server too when the program started it and nobody else uses it. */
  close(): Promise<void>;
}

/** Connections of one program. */
const MOST_CONNECTIONS = 8;

/** Opens the database that the settings name, starting it where need be, and brings its schema up to date. */
export async function openDatabase(settings: DatabaseSettings = databaseSettings()): Promise<Database> {
  const source = createSource(settings);
  try {
    const client = await source.connect();
    try {
      await migrate(client);
    } finally {
      client.release();
    }
  } catch (error) {
    await source.close();
    throw troubleOf(error);
  }
  const pool = { connect: source.connect, end: async () => {} } as unknown as PostgresPool;
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, connect: source.connect, close: source.close };
}

interface ConnectionSource {
  connect(): Promise<pg.PoolClient>;
  close(): Promise<void>;
}

function createSource(settings: DatabaseSettings): ConnectionSource {
  if (settings.kind === "embedded") return embeddedSource(settings.folder);
  const pool = createPool({ connectionString: settings.url });
  return { connect: () => pool.connect(), close: () => pool.end() };
}

/** A server of our own that died (killed, out of memory) is started again when next it is needed. */
function embeddedSource(folder: string): ConnectionSource {
  let live: Promise<{ readonly server: RunningServer; readonly pool: pg.Pool }> | null = null;
  const start = () => {
    live ??= runServer(folder).then((server) => ({
      server,
      // Programs see by each other's connections that the server is shared, so an idle one keeps its own.
      pool: createPool({ ...server.address, idleTimeoutMillis: 0 }),
    }));
    live.catch(() => {
      live = null;
    });
    return live;
  };
  const dispose = async () => {
    const ended = await live?.catch(() => null);
    live = null;
    if (!ended) return;
    const shared = await othersConnected(ended.pool);
    await ended.pool.end();
    await ended.server.release({ wait: !shared });
  };
  const connect = async (): Promise<pg.PoolClient> => {
    const tried = start();
    const { pool } = await tried;
    try {
      return await pool.connect();
    } catch (error) {
      if (!isGone(error)) throw error;
      // Of several that find it gone, the first starts it again.
      if (live === tried) await dispose();
      return (await start()).pool.connect();
    }
  };
  return { connect, close: dispose };
}

function createPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    ...options,
    max: MOST_CONNECTIONS,
    application_name: applicationName(),
    connectionTimeoutMillis: 30_000,
    types: { getTypeParser: parserFor as never },
  });
  // A connection that breaks while idle is replaced when next one is needed.
  pool.on("error", () => {});
  // One that breaks in use fails its query, which says so; without a listener the event would end the program.
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

function applicationName(): string {
  return `bearings ${process.pid}`;
}

const INT8 = 20;

/** Counts and ids stay far below 2^53, so they are numbers; all else as the driver has it. */
function parserFor(type: number, format: never): unknown {
  return type === INT8 ? Number : pg.types.getTypeParser(type as never, format);
}

/** The server is gone, or going down. */
function isGone(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  if (["ENOENT", "ECONNREFUSED", "ECONNRESET", "57P01", "57P02", "57P03"].includes(code ?? "")) return true;
  return /Connection terminated|timeout/.test(message ?? "");
}

/** Does it once more when the database went away under it. For work that comes to the same when it is done twice. */
export async function onceMore<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!isGone(error)) throw error;
    return work();
  }
}

async function othersConnected(pool: pg.Pool): Promise<boolean> {
  try {
    const { rows } = await pool.query(
      "select 1 from pg_stat_activity where application_name like 'bearings %' and application_name <> $1 limit 1",
      [applicationName()],
    );
    return rows.length > 0;
  } catch {
    return false;
  }
}
