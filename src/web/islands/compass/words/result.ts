export type { NameOf } from "../../../../core/compass/plan-in-words.ts";
export * from "../../../../core/compass/result-in-words.ts";
