import type { Activity } from "../vocabulary.ts";

/** The activities as people read them. */
export const ACTIVITY_WORDS: Readonly<Record<Activity, string>> = {
  research: "Research",
  "building-products": "Building products",
  infrastructure: "Building the systems underneath",
  operations: "Keeping systems running",
  analysis: "Finding out from data",
  language: "Working with language",
  vision: "Working with pictures",
  "people-and-policy": "People and rules",
  "physical-world": "Things that move and measure",
  security: "Guarding against misuse",
  teaching: "Explaining and teaching",
};
