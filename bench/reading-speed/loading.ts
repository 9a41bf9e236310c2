import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { modelFile } from "../../src/store/compiled-models.ts";
import { NAMES_FILE } from "../../src/store/compiled-names.ts";
import { PROJECT } from "../../src/store/shipped.ts";
import { median } from "../bench.ts";

const SKILLS = "data/taxonomy/skills";

/**
 * Milliseconds of its own time that a fresh process takes from files to a reader that is ready: taxonomy, automaton,
 * weights and employers; its code is already loaded. Median of the runs; waiting for a busy machine is left out.
 */
export function loadTime(runs: number): number {
  const store = new URL("../../src/store/reader.ts", import.meta.url).href;
  const script = `const { shippedAdReader } = await import(${JSON.stringify(store)});
    const own = () => { const { user, system } = process.threadCpuUsage(); return (user + system) / 1000; };
    const began = own(); shippedAdReader(); console.log(own() - began);`;
  const times = Array.from({ length: runs }, () => {
    const ran = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    if (ran.status !== 0) throw new Error(`The reader does not load: ${ran.stderr}`);
    return Number(ran.stdout);
  });
  return median(times);
}

/** Megabytes of what the reader loads, what set-up compiled with them, gzipped file by file. */
export function compressedSize(): number {
  const skills = readdirSync(join(PROJECT, SKILLS)).map((name) => join(SKILLS, name));
  const files = [
    ...skills,
    "data/taxonomy/specialisations.json",
    "data/taxonomy/employers.json",
    "models/specialisation.json",
    "models/domain.json",
    "models/asked.json",
  ];
  const compiled = [NAMES_FILE, modelFile("specialisation"), modelFile("domain"), modelFile("asked")];
  const paths = [...files.map((file) => join(PROJECT, file)), ...compiled].filter(existsSync);
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0) / 1e6;
}
