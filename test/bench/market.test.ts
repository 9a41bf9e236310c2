import { expect, test } from "vitest";
import { drawMarket, MOST_SKILLS, SKILLS, shippedPattern } from "../../bench/market/draw.ts";
import { openDuckdb } from "../../bench/market/duckdb.ts";
import { personsOf } from "../../bench/market/persons.ts";
import { byIndex, checkGreedy, prepare, scan } from "../../bench/market/what-if-rows.ts";
import { askWhatIf, FORMS, hoursSql } from "../../bench/market/what-if-sql.ts";
import { heldCredit, plainCount, standingOf } from "../../src/core/market/kernel/terms.ts";

const allocate = (bytes: number) => new ArrayBuffer(bytes);
const pattern = shippedPattern();
const market = drawMarket(pattern, 3000, 1, allocate);
const persons = personsOf(pattern, 2);

test("the same seed draws the same postings; skills are different, ascending and few enough", () => {
  const again = drawMarket(pattern, 3000, 1, allocate);
  expect(again.requirements.skill).toEqual(market.requirements.skill);
  const { start, skill } = market.requirements;
  for (let row = 0; row < 3000; row++) {
    const own = [...skill.subarray(start[row]!, start[row + 1]!)];
    expect(own.length).toBeLessThanOrEqual(MOST_SKILLS);
    expect(own).toEqual([...new Set(own)].toSorted((a, b) => a - b));
    expect(Math.max(0, ...own)).toBeLessThan(SKILLS);
  }
});

test("SQL in every form gives the kernel's counts, in plain counts and in study hours", async () => {
  const peer = await openDuckdb(market);
  const plain = prepare(market, plainCount(SKILLS), "", allocate);
  const hours = prepare(market, pattern.terms, "", allocate);
  for (const held of persons) {
    const counts = scan(plain, held);
    expect(counts.judged).toBeGreaterThan(2500);
    expect(byIndex(plain, held)).toEqual(counts);
    for (const { sql } of FORMS) expect(await askWhatIf(peer, sql(held))).toEqual(counts);
    const { short, rise } = standingOf(pattern.terms, heldCredit(pattern.terms, held));
    expect(await askWhatIf(peer, hoursSql(short, rise, pattern.terms))).toEqual(scan(hours, held));
    await checkGreedy(plain, peer, held);
  }
  peer.close();
});
