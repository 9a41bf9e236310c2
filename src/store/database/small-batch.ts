import { sql, type Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/**
 * For transactions that take a small batch out of large tables: they look rows up by index. A table that was just
 * filled has no statistics yet, and without them the planner reads it whole for every batch.
 */
export async function lookUpByIndex(work: Transaction<Tables>): Promise<void> {
  await sql`
    select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
      set_config('enable_mergejoin', 'off', true)`.execute(work);
}
