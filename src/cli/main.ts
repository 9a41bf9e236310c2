import { enableCompileCache } from "node:module";
import { join } from "node:path";

enableCompileCache(join(import.meta.dirname, "../../.cache/compile"));
const { runCommandLine } = await import("./run.ts");
process.exitCode = await runCommandLine(process.argv.slice(2));
