import { DOMAINS, EMPLOYMENTS, SENIORITIES, SPECIALISATIONS, WORK_MODES } from "../vocabulary.ts";
import { type Market, type MarketFilter, monthOrdinal } from "./market.ts";

type RowTest = (row: number) => boolean;

/** Rows of the postings that meet every part of the filter, ascending. An unknown value selects nothing. */
export function selectRows(market: Market, filter: MarketFilter = {}): Uint32Array {
  const tests = rowTests(market, filter);
  const rows = new Uint32Array(market.size);
  let count = 0;
  for (let row = 0; row < market.size; row++) {
    if (tests.every((test) => test(row))) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

function rowTests(market: Market, filter: MarketFilter): RowTest[] {
  const tests: RowTest[] = [];
  const closed = (column: ArrayLike<number>, list: readonly string[], value: string | undefined) => {
    if (value === undefined) return;
    const ordinal = list.indexOf(value);
    tests.push((row) => column[row] === ordinal);
  };
  closed(market.specialisation[0], SPECIALISATIONS, filter.specialisation);
  closed(market.seniority, SENIORITIES, filter.seniority);
  closed(market.domain, DOMAINS, filter.domain);
  closed(market.workMode, WORK_MODES, filter.workMode);
  closed(market.employment, EMPLOYMENTS, filter.employment);
  if (filter.month !== undefined) {
    const month = monthOrdinal(filter.month);
    tests.push((row) => market.month[row] === month);
  }
  if (filter.country !== undefined) tests.push(inCountry(market, filter.country));
  if (filter.skill !== undefined) tests.push(asksFor(market, filter.skill));
  return tests;
}

function inCountry(market: Market, country: string): RowTest {
  const ordinal = market.countries.indexOf(country);
  return (row) => raggedIncludes(market.countryStart, market.country, row, ordinal);
}

function asksFor(market: Market, skillId: string): RowTest {
  const ordinal = market.skillIds.indexOf(skillId);
  return (row) => raggedIncludes(market.skillStart, market.skill, row, ordinal);
}

function raggedIncludes(
  starts: Uint32Array,
  values: ArrayLike<number>,
  row: number,
  wanted: number,
): boolean {
  for (let at = starts[row]!; at < starts[row + 1]!; at++) if (values[at] === wanted) return true;
  return false;
}

/** A sentence when a part of the filter names nothing that the market knows; null when all is well. */
export function checkFilter(market: Market, filter: MarketFilter): string | null {
  const known: readonly (readonly [keyof MarketFilter, readonly string[]])[] = [
    ["specialisation", SPECIALISATIONS],
    ["seniority", SENIORITIES],
    ["domain", DOMAINS],
    ["workMode", WORK_MODES],
    ["employment", EMPLOYMENTS],
    ["country", market.countries],
    ["skill", market.skillIds],
  ];
  for (const [field, values] of known) {
    const value = filter[field];
    if (value === undefined || values.includes(value)) continue;
    const some = values.length <= 30 ? ` Known: ${values.join(", ")}.` : "";
    const form =
      field === "country" ? " Countries are two letters, as PL or US, or a region such as EU." : "";
    return `No posting of this market has the ${field} "${value}".${form}${some}`;
  }
  if (filter.month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(filter.month)) {
    return `"${filter.month}" is no month of the form YYYY-MM.`;
  }
  return null;
}
