export * from "../../../../core/compass/plan-in-words.ts";
