import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Command } from "commander";
import { BadInput } from "../bad-input.ts";
import { print } from "../print.ts";

export function defineBackup(program: Command): void {
  program
    .command("backup")
    .description("Write everything that is kept in the database to a file.")
    .argument(
      "<file>",
      "the file to write, such as bearings.backup.gz; an older one is replaced when it is whole",
    )
    .action(backup);
  program
    .command("restore")
    .description("Put a backup into the database, also one of an older version.")
    .argument("<file>", "a file that `bearings backup` wrote")
    .option("--replace", "take the place of what the database holds")
    .action(restore);
}

async function backup(file: string): Promise<void> {
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) throw new BadInput(`There is no folder "${folder}". Make it first.`);
  const { openDatabase } = await import("../../store/database/connect.ts");
  const { writeBackup } = await import("../../store/backup/write-backup.ts");
  const database = await openDatabase();
  try {
    const sums = await writeBackup(database, file, new Date());
    const rows = Object.values(sums).reduce((total, sum) => total + sum.rows, 0);
    print(`${rows} rows of ${Object.keys(sums).length} tables written to ${file}.`);
  } finally {
    await database.close();
  }
}

async function restore(file: string, options: { replace?: boolean }): Promise<void> {
  const { openDatabase } = await import("../../store/database/connect.ts");
  const { NotEmpty, restoreBackup } = await import("../../store/backup/restore-backup.ts");
  const { BadBackup } = await import("../../store/backup/read-backup.ts");
  const database = await openDatabase();
  try {
    const rows = await restoreBackup(database, file, { replace: options.replace ?? false });
    print(`${rows} rows restored from ${file}.`);
  } catch (error) {
    if (error instanceof NotEmpty || error instanceof BadBackup) throw new BadInput(error.message);
    throw error;
  } finally {
    await database.close();
  }
}
