import type { Command } from "commander";
import { print, printJson, progressLine } from "../print.ts";

export function defineReread(program: Command): void {
  program
    .command("reread")
    .description(
      "Read the kept ads that this version's reader has not read yet. Can be stopped and run again at any time.",
    )
    .option("--json", "print as JSON")
    .action(reread);
}

async function reread(options: { json?: boolean }): Promise<void> {
  const [{ openDatabase }, { readUnread }, { shippedAdReader, shippedReaderVersion }] = await Promise.all([
    import("../../store/database/connect.ts"),
    import("../../store/postings/read-unread.ts"),
    import("../../store/reader.ts"),
  ]);
  const database = await openDatabase();
  const line = progressLine();
  try {
    const reader = shippedAdReader();
    const readerVersion = shippedReaderVersion();
    const outcome = await readUnread(database, {
      read: (ad) => reader.read(ad),
      readerVersion,
      now: () => new Date(),
      progress: ({ done, total }) => line.show(`${done} of ${total} ads read`),
    });
    line.end();
    if (options.json) printJson({ ...outcome, readerVersion });
    else print(describe(outcome));
  } finally {
    await database.close();
  }
}

function describe({ read, failed, replaced }: { read: number; failed: number; replaced: boolean }): string {
  if (read === 0) return "Every kept ad is read already.";
  const lost = failed > 0 ? `; the reader failed on ${failed} of them, which are not counted` : "";
  const served = replaced
    ? " The postings of the former reader served until now; these do from here on."
    : "";
  return `${read} ads read${lost}.${served}`;
}
