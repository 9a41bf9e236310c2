import type { Command } from "commander";
import { defineBackup } from "./backup.ts";
import { defineBench } from "./bench.ts";
import { defineCompass } from "./compass.ts";
import { defineDoctor } from "./doctor.ts";
import { defineGap } from "./gap.ts";
import { defineInterests } from "./interests.ts";
import { defineMarket } from "./market.ts";
import { defineMoves } from "./moves.ts";
import { definePlan } from "./plan.ts";
import { defineProgress } from "./progress.ts";
import { definePull } from "./pull.ts";
import { defineRead } from "./read.ts";
import { defineReport } from "./report.ts";
import { defineReread } from "./reread.ts";
import { defineResources } from "./resources.ts";
import { defineRoles } from "./roles.ts";
import { defineServe } from "./serve.ts";
import { defineSkills } from "./skills.ts";

/** In the order in which a person meets them. */
export const COMMANDS: readonly ((program: Command) => void)[] = [
  defineRead,
  defineInterests,
  defineCompass,
  definePlan,
  defineGap,
  defineMoves,
  defineProgress,
  defineReport,
  defineRoles,
  defineSkills,
  defineResources,
  definePull,
  defineMarket,
  defineReread,
  defineServe,
  defineBackup,
  defineDoctor,
  defineBench,
];
