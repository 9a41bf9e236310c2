import type { Market } from "../../core/market/market.ts";
import { AI_SPECIALISATIONS } from "../../core/vocabulary.ts";

/** Parts already cut, so that a page need not cut them again. */
const cut = new WeakMap<Market, Market>();

/** The postings whose largest part is one of the fourteen AI specialisations, as a market of its own. */
export function aiPart(market: Market): Market {
  const known = cut.get(market);
  if (known) return known;
  const rows = aiRows(market);
  const part = pick(market, rows);
  cut.set(market, part);
  return part;
}

function aiRows(market: Market): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < market.size; row++) {
    if (market.specialisation[0][row]! < AI_SPECIALISATIONS.length) rows.push(row);
  }
  return Uint32Array.from(rows);
}

function pick(market: Market, rows: Uint32Array): Market {
  const bytes = (column: Uint8Array) => Uint8Array.from(rows, (row) => column[row]!);
  const floats = (column: Float32Array) => Float32Array.from(rows, (row) => column[row]!);
  const [first, second, third] = market.specialisation;
  const [most, less, least] = market.weight;
  const places = pickRagged(rows, market.countryStart);
  const asked = pickRagged(rows, market.skillStart);
  return {
    ...market,
    size: rows.length,
    specialisation: [bytes(first), bytes(second), bytes(third)],
    weight: [bytes(most), bytes(less), bytes(least)],
    seniority: bytes(market.seniority),
    domain: bytes(market.domain),
    workMode: bytes(market.workMode),
    employment: bytes(market.employment),
    degree: bytes(market.degree),
    yearsMin: bytes(market.yearsMin),
    month: Uint16Array.from(rows, (row) => market.month[row]!),
    employer: Uint32Array.from(rows, (row) => market.employer[row]!),
    source: bytes(market.source),
    payMin: floats(market.payMin),
    payMax: floats(market.payMax),
    currency: bytes(market.currency),
    countryStart: places.starts,
    country: Uint8Array.from(places.at, (at) => market.country[at]!),
    skillStart: asked.starts,
    skill: Uint16Array.from(asked.at, (at) => market.skill[at]!),
    need: Uint8Array.from(asked.at, (at) => market.need[at]!),
  };
}

/** Where the values of the rows begin in the picked column, and where each stood in the old one. */
function pickRagged(rows: Uint32Array, starts: Uint32Array): { starts: Uint32Array; at: number[] } {
  const at: number[] = [];
  const picked = new Uint32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) {
    for (let old = starts[row]!; old < starts[row + 1]!; old++) at.push(old);
    picked[index + 1] = at.length;
  }
  return { starts: picked, at };
}
