import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Ad } from "../../src/core/posting.ts";
import { adFileFormat } from "../../src/formats/adfiles/index.ts";
import { rowsOf } from "../../src/store/files.ts";

/** The ads of a folder of development data by the key that gold labels use: source and id. */
export async function adsByKey(dataFolder: string): Promise<ReadonlyMap<string, Ad>> {
  const folder = join(dataFolder, "ads");
  const ads = new Map<string, Ad>();
  for (const name of readdirSync(folder).toSorted()) {
    const format = adFileFormat(name);
    if (!format) continue;
    for await (const row of rowsOf(join(folder, name))) {
      const adapted = format.adapt(row);
      if (adapted) ads.set(`${format.id}/${adapted.ad.id}`, adapted.ad);
    }
  }
  return ads;
}
