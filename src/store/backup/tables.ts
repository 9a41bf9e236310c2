import type { ClientBase } from "pg";

/** A table with its columns, generated ones aside. */
export interface BackedTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Says itself what the schema is, so it is not part of a backup. */
export const JOURNAL_TABLE = "migration";

/** Every table of ours, those that others refer to before those that refer to them. */
export async function tablesInOrder(client: ClientBase): Promise<BackedTable[]> {
  const { rows } = await client.query<BackedTable & { refers: string[] }>(`
    select relname as name,
      (select array_agg(attname::text order by attnum) from pg_attribute
        where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
      (select coalesce(array_agg(distinct target.relname::text), '{}') from pg_constraint
        join pg_class target on target.oid = confrelid
        where conrelid = pg_class.oid and contype = 'f' and confrelid <> conrelid) as refers
    from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace and relname <> '${JOURNAL_TABLE}'
    order by relname`);
  const ordered: BackedTable[] = [];
  const left = [...rows];
  while (left.length > 0) {
    const placed = new Set(ordered.map((table) => table.name));
    const at = left.findIndex((table) => table.refers.every((name) => placed.has(name)));
    // A circle of references would have to be broken by hand; none exists.
    const { name, columns } = left.splice(Math.max(at, 0), 1)[0]!;
    ordered.push({ name, columns });
  }
  return ordered;
}

export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** `"table" ("column", …)` */
export function tableAndColumns({ name, columns }: BackedTable): string {
  return `${quotedName(name)} (${columns.map(quotedName).join(", ")})`;
}
