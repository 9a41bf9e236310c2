import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readResumeFile } from "../src/actions/read-resume.ts";
import { prepareGround } from "../src/core/compass/ground.ts";
import { DEFAULT_SETTINGS, personOf } from "../src/core/compass/person.ts";
import { planTo } from "../src/core/compass/plan.ts";
import { rank } from "../src/core/compass/rank.ts";
import { readMarketFile } from "../src/store/market-file.ts";
import { shippedResumeReader } from "../src/store/reader.ts";
import { PROJECT, readShippedJson, shippedTaxonomy } from "../src/store/shipped.ts";
import { alone, type Bench, type BenchRow, medianTime } from "./bench.ts";

interface Sample {
  readonly id: string;
  readonly file: string;
}

const AT = { year: 2026, month: 6 };
const RUNS = 15;

/** From the bytes of each sample to profile, ranking and plan, without the page around it. */
export const bench: Bench = {
  name: "resume-speed",
  about: "from a sample résumé's bytes to profile, and on to ranking and plan",
  needsData: false,
  run: async () => {
    const reader = shippedResumeReader();
    const market = readMarketFile();
    if (!market.ok) throw new Error(market.message);
    const ground = prepareGround(market.value, shippedTaxonomy());
    const rows: BenchRow[] = [];
    for (const { file } of readShippedJson("data/samples/index.json") as Sample[]) {
      const bytes = readFileSync(join(PROJECT, "data/samples", file));
      // A copy each time: a PDF reader may keep the buffer it is given.
      const read = () => readResumeFile(new Uint8Array(bytes), file, AT, reader);
      const profile = await read();
      if (!profile.ok) throw new Error(`${file}: ${profile.message}`);
      const person = personOf(profile.value);
      const decide = () => {
        const { ranking } = rank(ground, person, null, DEFAULT_SETTINGS);
        return planTo(ground, person, ranking[0]!.specialisation, DEFAULT_SETTINGS);
      };
      const size = `${Math.round(bytes.length / 1000)} kB`;
      rows.push(alone(`${file}: profile`, size, await medianTime(RUNS, read), "ms"));
      rows.push(
        alone(
          `${file}: ranking and plan`,
          `${market.value.size} postings`,
          await medianTime(RUNS, decide),
          "ms",
        ),
      );
    }
    return rows;
  },
};
