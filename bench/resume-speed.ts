import { readFileSync } from "node:fs";
import { type Ground, prepareGround } from "../src/core/compass/ground.ts";
import { DEFAULT_SETTINGS, type Person, personOf } from "../src/core/compass/person.ts";
import { planTo } from "../src/core/compass/plan.ts";
import { rank } from "../src/core/compass/rank.ts";
import { readDocument } from "../src/documents/read-document.ts";
import { readMarketFile } from "../src/store/market-file.ts";
import { shippedResumeReader } from "../src/store/reader.ts";
import { shippedTaxonomy } from "../src/store/shipped.ts";
import { alone, type Bench, type BenchRow, beside, medianTime } from "./bench.ts";

const RUNS = 15;
const AT = { year: 2026, month: 3 };
const FOLDER = new URL("../data/samples/", import.meta.url);

/** From the bytes of each sample résumé to a profile, and from there to a ranking and a plan. */
export const bench: Bench = {
  name: "resume-speed",
  about:
    "from a résumé's bytes to a profile, then to a ranking and a plan; medians of 15 after one to warm up",
  needsData: false,
  run: async () => {
    const market = readMarketFile();
    if (!market.ok) throw new Error(market.message);
    const ground = prepareGround(market.value, shippedTaxonomy());
    const rows: BenchRow[] = [];
    for (const file of samples()) rows.push(...(await rowsOf(file, ground)));
    return rows;
  },
};

function samples(): string[] {
  const index = JSON.parse(readFileSync(new URL("index.json", FOLDER), "utf8")) as { file: string }[];
  return index.map(({ file }) => file);
}

async function rowsOf(file: string, ground: Ground): Promise<BenchRow[]> {
  const bytes = new Uint8Array(readFileSync(new URL(file, FOLDER)));
  const reader = shippedResumeReader();
  const laidOut = async () => {
    const layout = await readDocument(bytes, file);
    if (!layout.ok) throw new Error(layout.message);
    return layout.value;
  };
  const document = await medianTime(RUNS, laidOut);
  const whole = await medianTime(RUNS, async () => reader.read(await laidOut(), AT));
  const person = personOf(reader.read(await laidOut(), AT));
  const compass = await medianTime(RUNS, () => rankAndPlan(ground, person));
  const size = `${bytes.length} bytes`;
  return [
    beside(`${file}: to a profile`, size, whole, "ms", "of which the document", document),
    alone(`${file}: ranking and plan`, `${person.skills.length} skills`, compass, "ms"),
  ];
}

function rankAndPlan(ground: Ground, person: Person): void {
  const { ranking } = rank(ground, person, null, DEFAULT_SETTINGS);
  planTo(ground, person, ranking[0]!.specialisation, DEFAULT_SETTINGS);
}
