import { type Ground, prepareGround } from "../../src/core/compass/ground.ts";
import { DEFAULT_SETTINGS, type Person } from "../../src/core/compass/person.ts";
import { planTo, whatIf } from "../../src/core/compass/plan.ts";
import type { Market } from "../../src/core/market/market.ts";
import type { SpecialisationId } from "../../src/core/vocabulary.ts";
import { alone, type BenchRow, median } from "../bench.ts";
import { PROCESSOR_MS, processor } from "./paired.ts";

const ROUNDS = 5;
const STEPS = 10;
const TO: readonly SpecialisationId[] = ["data-scientist", "machine-learning-engineer", "ai-engineer"];
const HELD = ["python", "sql", "pandas", "git", "docker"];

/** The compass' own plan and what-if over the snapshot, repeated until it has a million postings. */
export async function planRows(ground: Ground, size: number): Promise<BenchRow[]> {
  const times = Math.ceil(size / ground.market.size);
  const large = prepareGround(repeated(ground.market, times), ground.taxonomy);
  const person: Person = { skills: HELD.map((id) => ({ id, level: "strong" })) };
  const plans: number[] = [];
  const whatIfs: number[] = [];
  for (const to of TO) {
    const { steps } = planTo(large, person, to, DEFAULT_SETTINGS, { steps: STEPS });
    const skills = steps.map((step) => step.skill);
    for (let round = 0; round < ROUNDS; round++) {
      plans.push(await processor(() => planTo(large, person, to, DEFAULT_SETTINGS, { steps: STEPS })));
      whatIfs.push(await processor(() => whatIf(large, person, to, skills, DEFAULT_SETTINGS)));
    }
  }
  const of = `${large.market.size} postings`;
  return [
    alone(`compass: plan of ${STEPS} steps`, of, median(plans), PROCESSOR_MS),
    alone("compass: what-if of ten skills", of, median(whatIfs), PROCESSOR_MS),
  ];
}

/** The same postings again and again: a market of any size with the snapshot's distributions. */
function repeated(market: Market, times: number): Market {
  const columns = Object.entries(market).map(([name, value]) => [name, repeatColumn(name, value, times)]);
  return { ...(Object.fromEntries(columns) as unknown as Market), size: market.size * times };
}

function repeatColumn(name: string, value: unknown, times: number): unknown {
  if (name === "specialisation" || name === "weight") {
    return (value as Uint8Array[]).map((column) => repeatColumn("", column, times));
  }
  if (name === "countryStart" || name === "skillStart") return repeatStarts(value as Uint32Array, times);
  if (!ArrayBuffer.isView(value)) return value;
  const column = value as Uint8Array;
  const longer = new (column.constructor as Uint8ArrayConstructor)(column.length * times);
  for (let time = 0; time < times; time++) longer.set(column, time * column.length);
  return longer;
}

function repeatStarts(starts: Uint32Array, times: number): Uint32Array {
  const size = starts.length - 1;
  const longer = new Uint32Array(size * times + 1);
  for (let row = 0; row < size * times; row++) {
    longer[row + 1] = longer[row]! + starts[(row % size) + 1]! - starts[row % size]!;
  }
  return longer;
}
