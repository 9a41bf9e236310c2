/** The database cannot be used; the message says why and what to do, in a sentence or two. */
export class DatabaseTrouble extends Error {}

interface Cause {
  readonly sign: RegExp;
  readonly says: string;
}

/** What PostgreSQL, the system and the driver report, and what it means for a person. The first that fits counts. */
const CAUSES: readonly Cause[] = [
  {
    sign: /No space left on device|ENOSPC|could not extend file|disk full|53100/i,
    says: "The disk is full. Free some space; what was kept before is whole.",
  },
  {
    sign: /database files are incompatible with server|initialized by PostgreSQL version|not compatible with this version/i,
    says: "The database was made by another version of PostgreSQL. Make a backup with the version of Bearings that made it (`bearings backup`), set BEARINGS_DATA to a new folder, and restore it there.",
  },
  {
    sign: /has invalid permissions|has wrong ownership|Permission denied|EACCES|EPERM/,
    says: "The database's folder may not be read by the user that runs the database. It must belong to that user with mode 0700, and every folder above must let it pass; or set BEARINGS_DATA to another folder.",
  },
  {
    sign: /could not create shared memory|could not map anonymous shared memory|Cannot allocate memory|out of memory/i,
    says: "There is too little memory for the database. Close other programs, or use a database elsewhere with DATABASE_URL.",
  },
  {
    sign: /error while loading shared libraries/i,
    says: "A part of the database program is missing. Install the packages again: node bin/setup.mjs",
  },
  {
    sign: /password authentication failed|no password supplied|SASL|28P01|28000|no pg_hba\.conf entry/i,
    says: "The database refuses the user or password of DATABASE_URL.",
  },
  {
    sign: /database "[^"]*" does not exist|3D000/i,
    says: "The database that DATABASE_URL names does not exist on its server. Create it there first (createdb).",
  },
  {
    sign: /permission denied for (schema|database)|42501/i,
    says: "The user of DATABASE_URL may not create tables. Give it a database of its own.",
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN/,
    says: "The host of DATABASE_URL has no address. Check its name and the network.",
  },
  {
    sign: /ECONNREFUSED|ETIMEDOUT|timeout expired|ECONNRESET|EHOSTUNREACH/,
    says: "No database answers. Check that it runs and that the host and port of DATABASE_URL are right.",
  },
  {
    sign: /could not bind|Address already in use/i,
    says: "Another program uses the address of the database. Stop it, or set BEARINGS_DATA to another folder.",
  },
  {
    sign: /lock file .* already exists|is another postmaster|pre-existing shared memory/i,
    says: "Another database server is running in the same folder and does not answer. Stop it (its process id is in postmaster.pid), then try again.",
  },
  {
    sign: /could not locate a valid checkpoint record|invalid primary checkpoint|PANIC/i,
    says: "The database's files are damaged. Set BEARINGS_DATA to a new folder and restore a backup there (`bearings restore`).",
  },
];

/** What a log or an error means; null when nothing known is in it. */
export function explain(report: string): string | null {
  return CAUSES.find(({ sign }) => sign.test(report))?.says ?? null;
}

/** An error of the driver or of the system with its meaning in front. */
export function troubleOf(error: unknown, context = ""): DatabaseTrouble {
  if (error instanceof DatabaseTrouble) return error;
  const { code, message } = error as { code?: string; message?: string };
  const report = `${code ?? ""} ${message ?? String(error)}`.trim();
  const meaning = explain(report) ?? explain(context);
  const detail = report || lastLine(context);
  return new DatabaseTrouble(meaning ? `${meaning} (${detail})` : `The database cannot be used: ${detail}`, {
    cause: error,
  });
}

/** The last line of a server's log that says something went wrong, or its last line. */
export function lastLine(log: string): string {
  const lines = log.split("\n").filter((line) => line.trim() !== "");
  const telling =
    lines.findLast((line) => /FATAL|PANIC|ERROR|error/.test(line)) ?? lines.at(-1) ?? "no report";
  return telling.replace(/^.*?(?=FATAL|PANIC|ERROR)/, "").trim();
}
