import type { ReachTerms } from "../../src/core/market/kernel/terms.ts";
import { nothingCounted, type WhatIf } from "../../src/core/market/kernel/what-if.ts";
import { SKILLS } from "./draw.ts";
import { MASKS, type Peer } from "./duckdb.ts";

/** One way to ask DuckDB for a full what-if: postings in reach and the gain of every missing skill. */
export interface Form {
  readonly name: string;
  /** Whether it reads the skills as bits: the best form by far; the others are natural. */
  readonly bits: boolean;
  /** One query of rows (skill, count): skill −1 counts postings in reach, −2 those judged. */
  readonly sql: (held: readonly number[]) => string;
}

/** Ten times what is covered of a posting is not less than seven times what it requires. */
const IN_REACH = "10 * covered >= 7 * n";
const ONE_AWAY = "10 * covered < 7 * n AND 10 * (covered + 1) >= 7 * n";

function maskedCover(held: readonly number[]): string {
  const parts = Array.from({ length: MASKS }, (_, mask) => {
    const bits = held
      .filter((skill) => skill >> 6 === mask)
      .reduce((sum, skill) => sum | (1n << BigInt(skill & 63)), 0n);
    return bits === 0n ? null : `bit_count(m${mask} & (${BigInt.asIntN(64, bits)})::BIGINT)`;
  });
  const cover = parts.filter((part) => part !== null).join(" + ") || "0";
  // bit_count gives a TINYINT, of which ten times may not fit.
  return `(${cover})::SMALLINT`;
}

const list = (held: readonly number[]) => `[${held.join(", ")}]::SMALLINT[]`;

/** Two passes, one for the count and one for the gains; `cover` is the number of held skills of a posting. */
function twoPasses(cover: string, held: readonly number[]): string {
  const of = `(SELECT n, skills, ${cover} AS covered FROM posting WHERE n >= 1)`;
  return `SELECT -1 AS skill, count(*) FILTER (${IN_REACH}) AS n FROM ${of}
    UNION ALL SELECT -2, count(*) FROM posting WHERE n >= 1
    UNION ALL SELECT skill, count(*) FROM (SELECT unnest(skills) AS skill FROM ${of} WHERE ${ONE_AWAY})
      WHERE skill NOT IN (${held.join(", ")}) GROUP BY skill`;
}

/** One pass: postings in reach put −1, those one skill away their skills, into one list that is counted. */
function onePass(cover: string, held: readonly number[]): string {
  return `SELECT skill, count(*) AS n FROM (
      SELECT unnest(CASE WHEN ${IN_REACH} THEN [-2, -1]::SMALLINT[] WHEN ${ONE_AWAY} THEN list_prepend((-2)::SMALLINT, skills) ELSE [-2]::SMALLINT[] END) AS skill
      FROM (SELECT n, skills, ${cover} AS covered FROM posting WHERE n >= 1)
    ) WHERE skill NOT IN (${held.join(", ")}) GROUP BY skill`;
}

export const FORMS: readonly Form[] = [
  { name: "skills as bits, two passes", bits: true, sql: (held) => twoPasses(maskedCover(held), held) },
  { name: "skills as bits, one pass", bits: true, sql: (held) => onePass(maskedCover(held), held) },
  {
    name: "list_intersect, two passes",
    bits: false,
    sql: (held) => twoPasses(`len(list_intersect(skills, ${list(held)}))`, held),
  },
  {
    name: "unnest and group",
    bits: false,
    sql: (held) => `WITH cover AS (
        SELECT row, any_value(n) AS n, count(*) FILTER (skill IN (${held.join(", ")})) AS covered
        FROM (SELECT row, n, unnest(skills) AS skill FROM posting) GROUP BY row)
      SELECT -1 AS skill, count(*) FILTER (${IN_REACH}) AS n FROM cover
      UNION ALL SELECT -2, count(*) FROM cover
      UNION ALL SELECT skill, count(*) FROM (
        SELECT unnest(skills) AS skill FROM posting JOIN cover USING (row) WHERE ${ONE_AWAY.replaceAll(" n", " cover.n")})
      WHERE skill NOT IN (${held.join(", ")}) GROUP BY skill`,
  },
];

/** The product's own definition: study hours and thousandths of credit, from tables of the skills' parts. */
export function hoursSql(short: Int32Array, rise: Int32Array, { fewest }: ReachTerms): string {
  const table = (values: Int32Array) => `[${[...values].join(", ")}]::INTEGER[]`;
  return `WITH parts AS MATERIALIZED (SELECT ${table(short)} AS short, ${table(rise)} AS rise),
    judged AS MATERIALIZED (
      SELECT skills, list_sum(list_transform(skills, s -> short[s + 1])) AS deficit FROM posting, parts WHERE n >= ${fewest})
    SELECT -1 AS skill, count(*) FILTER (deficit <= 0) AS n FROM judged
    UNION ALL SELECT -2, count(*) FROM judged
    UNION ALL SELECT skill, count(*) FROM (
        SELECT deficit, unnest(skills) AS skill FROM judged WHERE deficit > 0
      ), parts WHERE rise[skill + 1] >= deficit GROUP BY skill`;
}

export async function askWhatIf(peer: Peer, sql: string): Promise<WhatIf> {
  return countsIn(await peer.query(sql));
}

/** Rows of (skill, count) as counts: skill −1 is postings in reach, −2 those judged. */
export function countsIn(rows: readonly (readonly unknown[])[]): WhatIf {
  const counts = nothingCounted(SKILLS);
  for (const [skill, n] of rows) {
    const of = Number(skill);
    if (of === -1) counts.inReach = Number(n);
    else if (of === -2) counts.judged = Number(n);
    else counts.gain[of] = Number(n);
  }
  return counts;
}
