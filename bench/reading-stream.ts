import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { shippedAdReader } from "../src/store/reader.ts";
import { alone, type Bench, type BenchRow, beside } from "./bench.ts";
import { loadAds } from "./specialisation/load-ads.ts";

const ADS = 1_000_000;
const PARTS = 20;
const MEGABYTE = 1e6;

/** Whether memory stays flat while one process reads a million ads. The development ads are read again and again. */
export const bench: Bench = {
  name: "reading-stream",
  about: "memory and speed over a stream of a million ads; takes a quarter of an hour",
  needsData: true,
  run: async (folder) => {
    const ads = loadAds(folder!);
    const reader = shippedAdReader();
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const heaps: number[] = [];
    let residentMost = 0;
    const began = process.threadCpuUsage();
    for (let part = 0; part < PARTS; part++) {
      for (let i = (part * ADS) / PARTS; i < ((part + 1) * ADS) / PARTS; i++)
        reader.read(ads[i % ads.length]!);
      residentMost = Math.max(residentMost, process.memoryUsage.rss());
      collect();
      heaps.push(process.memoryUsage().heapUsed / MEGABYTE);
      process.stderr.write(`${((part + 1) * ADS) / PARTS} ads read, heap ${heaps.at(-1)!.toFixed(1)} MB\n`);
    }
    const { user, system } = process.threadCpuUsage(began);
    return rowsOf(heaps, residentMost / MEGABYTE, ADS / ((user + system) / 1e6));
  },
};

function rowsOf(heaps: readonly number[], resident: number, speed: number): BenchRow[] {
  const size = `${ADS} ads`;
  return [
    beside("heap after the last twentieth", size, heaps.at(-1)!, "MB", "after the first", heaps[0]!),
    beside("heap at its most", size, Math.max(...heaps), "MB", "at its least", Math.min(...heaps)),
    alone("resident memory at its most", size, resident, "MB"),
    alone("full reading", size, speed, "ads a second"),
  ];
}
