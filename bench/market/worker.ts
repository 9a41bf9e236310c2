import { parentPort } from "node:worker_threads";
import { indexedWhatIf } from "../../src/core/market/kernel/inverted.ts";
import { type KeptReach, keepReach, setCredit } from "../../src/core/market/kernel/kept.ts";
import { standingOf } from "../../src/core/market/kernel/terms.ts";
import { nothingCounted, scanWhatIf, type WhatIf } from "../../src/core/market/kernel/what-if.ts";
import type { Held, Job } from "./threads.ts";

let held: Held | null = null;
let kept: KeptReach | null = null;

parentPort!.on("message", (job: Job) => parentPort!.postMessage(answer(job)));

function answer(job: Job): WhatIf {
  if ("hold" in job) {
    held = job.hold;
    return nothingCounted(held.requirements.skills);
  }
  const { requirements, inverted, terms } = held!;
  if ("learn" in job) {
    setCredit(kept!, job.learn, terms.learnt);
    return kept!.counts;
  }
  if ("keep" in job) {
    kept = keepReach(requirements, inverted, terms, job.credit, job.keep);
    return kept.counts;
  }
  const counts = nothingCounted(requirements.skills);
  const standing = standingOf(terms, job.credit);
  if ("scan" in job) scanWhatIf(requirements, standing, job.scan, counts);
  else indexedWhatIf(requirements, inverted, standing, job.index, counts);
  return counts;
}
