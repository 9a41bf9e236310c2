import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Ad } from "../../src/core/posting.ts";
import type { AdReader } from "../../src/core/reading/ad/read-ad.ts";

/** Megabytes of heap held after a first part of a stream of ads, and after ten times as many. */
export function heapOverStream(reader: AdReader, ads: readonly Ad[]): { first: number; last: number } {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const held = (count: number) => {
    for (let i = 0; i < count; i++) reader.read(ads[i % ads.length]!);
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const part = Math.ceil(ads.length / 2);
  return { first: held(part), last: held(part * 9) };
}
