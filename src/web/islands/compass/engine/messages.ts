import type { Engine } from "./engine.ts";

/** What the page may ask the worker for. */
export const ENGINE_METHODS: readonly (keyof Engine)[] = [
  "catalogue",
  "read",
  "openScan",
  "readScan",
  "rank",
  "decide",
  "costs",
  "gap",
  "wording",
  "withSkills",
  "plan",
  "moves",
  "paths",
  "ready",
  "compare",
  "depth",
  "leverage",
  "learning",
  "trials",
];
