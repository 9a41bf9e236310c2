// Runs every check there is, one after the other, on the pinned Node, and closes with one line of counts.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pinned = join(root, "node_modules", "node", "bin");
const report = join(root, ".cache", "tests.json");
const module = (...path) => join(root, "node_modules", ...path);

const STEPS = [
  { name: "types of the core", args: [module("typescript", "bin", "tsc"), "-b", "src/core"] },
  { name: "types", args: [module("typescript", "bin", "tsc"), "-p", "."] },
  { name: "style", args: [module("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings", "."] },
  {
    name: "tests",
    args: [
      module("vitest", "vitest.mjs"),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
  },
];

mkdirSync(dirname(report), { recursive: true });
rmSync(report, { force: true });
const failed = STEPS.filter((step) => !passes(step));
const counts = countsOf(report);
const passedSteps = STEPS.length - 1 - failed.filter((step) => step.name !== "tests").length;
const failedSteps = failed.filter((step) => step.name !== "tests").length;
console.log(`${counts.passed + passedSteps} passed, ${counts.failed + failedSteps} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

function passes({ name, args }) {
  console.log(`\n— ${name}`);
  const env = { ...process.env, PATH: `${pinned}:${process.env.PATH}` };
  return spawnSync(join(pinned, "node"), args, { cwd: root, env, stdio: "inherit" }).status === 0;
}

/** Counts of single tests; a run that wrote no report counts as one failure. */
function countsOf(file) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
      readFileSync(file, "utf8"),
    );
    const broken = success || numFailedTests > 0 ? 0 : Math.max(1, numFailedTestSuites);
    return { passed: numPassedTests, failed: numFailedTests + broken };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
