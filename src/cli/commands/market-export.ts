import type { Command } from "commander";
import { BadInput } from "../bad-input.ts";
import { print } from "../print.ts";

export function defineMarketExport(market: Command): void {
  market
    .command("export")
    .description("Write a snapshot as Parquet files, a folder a month, for other programs.")
    .requiredOption("--parquet <folder>", "where to write; an older export there is replaced")
    .option("--market <file>", "a market file other than the one that ships")
    .action(exportMarket);
}

async function exportMarket(options: { parquet: string; market?: string }): Promise<void> {
  const [{ readMarketFile }, { NotALake, writeParquetLake }] = await Promise.all([
    import("../../store/market-file.ts"),
    import("../../store/market/parquet-lake.ts"),
  ]);
  const market = readMarketFile(options.market);
  if (!market.ok) throw new BadInput(market.message);
  try {
    await writeParquetLake(market.value, options.parquet);
  } catch (error) {
    if (error instanceof NotALake) throw new BadInput(error.message);
    throw error;
  }
  print(`${market.value.size} postings written to ${options.parquet}, a folder a month.`);
}
