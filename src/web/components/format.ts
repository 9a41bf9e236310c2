export * from "../../core/in-words.ts";
