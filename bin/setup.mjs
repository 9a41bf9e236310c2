// Sets the project up: dependencies, the web build and, for tests, a browser.
// Plain JavaScript without dependencies, because it runs on whatever Node the machine has (20 or later).
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./chromium.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, ".cache");
const pinnedNode = join(root, "node_modules", "node", "bin", "node");

/** Everything the web build reads: a change in any of it means a new build. */
const BUILD_INPUTS = [
  "package-lock.json",
  "vite.config.ts",
  "src/core",
  "src/documents",
  "src/formats",
  "src/web",
];

/** What the automaton of all names is made of, and by. */
const NAMES_INPUTS = [
  "bin/compile-names.mjs",
  "data/taxonomy",
  "src/core/reading/text",
  "src/store/compiled-names.ts",
];

/** What the models are made ready of, and by. */
const MODELS_INPUTS = [
  "bin/compile-models.mjs",
  "models/asked.json",
  "models/domain.json",
  "models/specialisation.json",
  "src/core/reading",
  "src/core/result.ts",
  "src/core/vocabulary.ts",
  "src/store/compiled-models.ts",
];

const [major] = process.versions.node.split(".").map(Number);
if (major < 20) stop(`Bearings needs Node 20 or later to set itself up; this is ${process.version}.`);

mkdirSync(cache, { recursive: true });
step("dependencies", ["package-lock.json"], existsSync(pinnedNode), installDependencies);
step("web", BUILD_INPUTS, existsSync(join(root, "dist", "web", "manifest.json")), buildWeb);
step("names", NAMES_INPUTS, existsSync(join(root, "dist", "names.bin")), compileNames);
step("models", MODELS_INPUTS, ["specialisation", "domain", "asked"].every(isCompiled), compileModels);
if (process.argv.includes("--with-browser")) ensureChromium();

/** Runs `work` unless its inputs are what they were when it last succeeded and its result still stands. */
function step(name, inputs, standing, work) {
  const stamp = join(cache, `${name}.stamp`);
  const now = fingerprint(inputs);
  if (standing && existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  const began = Date.now();
  work();
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, now);
  say(`done in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

function installDependencies() {
  say("Installing dependencies (npm install, at the versions of package-lock.json) …");
  // npm replaces node_modules, so it must not run on the Node that lives there.
  const path = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(root, "node_modules")))
    .join(delimiter);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // Not `npm ci`: it refuses a lockfile made where a registry lacks the packages of another platform.
  const quiet = ["--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  run(npm, ["install", ...quiet], { ...process.env, PATH: path });
  if (!existsSync(pinnedNode)) {
    stop("npm did not run the install script of the package `node`. Run: npm rebuild node");
  }
}

function buildWeb() {
  say("Building the web app (vite build) …");
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  run(pinnedNode, [vite, "build", "--logLevel", "error"], process.env);
}

function compileNames() {
  say("Compiling the names of all skills …");
  run(pinnedNode, [join(root, "bin", "compile-names.mjs")], process.env);
}

function isCompiled(model) {
  return existsSync(join(root, "dist", `${model}.bin`));
}

function compileModels() {
  say("Making the models ready …");
  run(pinnedNode, [join(root, "bin", "compile-models.mjs")], process.env);
}

function ensureChromium() {
  if (findChromium()) return;
  const debian = existsSync("/usr/bin/apt-get");
  if (!debian || process.getuid?.() !== 0) {
    stop(
      "The browser tests need Chromium and found none. Install it (Debian, Ubuntu: sudo apt-get install chromium; " +
        "macOS: brew install --cask chromium) or set CHROMIUM_PATH to one.",
    );
  }
  say("Installing Chromium for the browser tests (apt-get install chromium) …");
  run("apt-get", ["update", "-qq"], process.env);
  const quiet = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
  if (!findChromium()) stop("apt-get ended well, but no Chromium is on the PATH. Set CHROMIUM_PATH to one.");
}

function run(command, args, env) {
  const outcome = spawnSync(command, args, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
  if (outcome.error) stop(`Could not start ${command}: ${outcome.error.message}`);
  if (outcome.status !== 0) stop(`${command} ${args[0]} failed (exit code ${outcome.status}); see above.`);
}

/** A digest of the names and contents of files and folders. */
function fingerprint(paths) {
  const hash = createHash("sha256").update(process.platform + process.arch);
  for (const path of paths) {
    for (const file of filesBelow(join(root, path))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}

function say(sentence) {
  console.log(`bearings: ${sentence}`);
}

function stop(sentence) {
  console.error(`bearings: ${sentence}`);
  process.exit(1);
}
