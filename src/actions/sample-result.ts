import { prepareGround } from "../core/compass/ground.ts";
import { DEFAULT_SETTINGS, personOf } from "../core/compass/person.ts";
import { type PlanStep, planTo } from "../core/compass/plan.ts";
import { type Ranking, rank } from "../core/compass/rank.ts";
import type { Market } from "../core/market/market.ts";
import type { ResumeReader } from "../core/reading/resume/read-resume.ts";
import type { Taxonomy } from "../core/taxonomy/taxonomy.ts";
import { readResumeFile } from "./read-resume.ts";

/** What the compass says to an invented person, to show what it looks like. */
export interface SampleResult {
  readonly label: string;
  readonly about: string;
  readonly ranking: Ranking;
  /** The first steps towards the specialisation that fits best. */
  readonly steps: readonly PlanStep[];
}

export interface SampleResultInputs {
  readonly sample: { readonly file: string; readonly label: string; readonly about: string };
  readonly bytes: Uint8Array;
  readonly reader: ResumeReader;
  readonly market: Market;
  readonly taxonomy: Taxonomy;
}

const FIRST_STEPS = 2;

/** The whole way from document to plan, as of the month in which the market was made. Null when it cannot be read. */
export async function sampleResult(inputs: SampleResultInputs): Promise<SampleResult | null> {
  const { sample, bytes, reader, market, taxonomy } = inputs;
  const profile = await readResumeFile(bytes, sample.file, monthOf(market.description.made), reader);
  if (!profile.ok) return null;
  const ground = prepareGround(market, taxonomy);
  const person = personOf(profile.value.profile);
  const ranking = rank(ground, person, null, DEFAULT_SETTINGS);
  const first = ranking.ranking[0];
  if (!first) return null;
  const { steps } = planTo(ground, person, first.specialisation, DEFAULT_SETTINGS, { steps: FIRST_STEPS });
  return { label: sample.label, about: sample.about, ranking, steps };
}

/** "2026-11-22" → November 2026. */
function monthOf(day: string): { year: number; month: number } {
  const [year = 2000, month = 1] = day.split("-").map(Number);
  return { year, month };
}
