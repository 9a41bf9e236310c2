import type { Posting } from "../posting.ts";
import { fail, ok, type Result } from "../result.ts";
import { foldForm } from "../taxonomy/fold.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { AI_SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";
import { type Ask, asksIn } from "./asks.ts";
import { type Phrasing, phrasingOf } from "./phrasing.ts";

/**
 * How the ads of the AI specialisations in a snapshot put each skill: names of the taxonomy as they write them, and
 * wordings from our own closed list, both counted. No sentence of an ad is in it.
 */
export interface MarketWording {
  readonly made: string;
  readonly readerVersion: string;
  /** Postings that were looked at. */
  readonly ads: number;
  readonly skills: Readonly<Record<string, SkillWording>>;
}

export interface SkillWording extends Phrasing {
  /** Ads that require or prefer it and write one of its names; those that describe it in other words are not counted. */
  readonly ads: number;
}

export interface WordingCount {
  add(posting: Posting, text: string): void;
  facts(about: { readonly made: string; readonly readerVersion: string }): MarketWording;
}

/** A skill that fewer ads name has no wording; a name or wording that fewer ads share is not kept. */
const FEWEST_ADS = 5;
const FEWEST_ALIKE = 2;
const MOST_PHRASES = 4;

const AI = new Set<SpecialisationId>(AI_SPECIALISATIONS);

export function countWording(taxonomy: Taxonomy): WordingCount {
  const bySkill = new Map<string, Pick<Ask, "named" | "askedAs">[]>();
  const names = namesOf(taxonomy);
  let ads = 0;
  return {
    add(posting, text) {
      const main = posting.specialisations[0];
      if (!main || !AI.has(main.id)) return;
      ads++;
      for (const { skill, named, askedAs } of asksIn(posting, text)) {
        if (!names.get(skill)?.has(foldForm(named))) continue;
        const one = { named: named.replace(/\s+/g, " ").replace(/(?<=[-‐‑]) /g, ""), askedAs };
        const known = bySkill.get(skill);
        if (known) known.push(one);
        else bySkill.set(skill, [one]);
      }
    },
    facts: (about) => ({ ...about, ads, skills: Object.fromEntries(skillsIn(bySkill)) }),
  };
}

/** Only what the taxonomy itself holds may be kept: everything else would be words of an ad. */
function namesOf({ skills }: Taxonomy): Map<string, ReadonlySet<string>> {
  return new Map(skills.map(({ id, name, aliases }) => [id, new Set([name, ...aliases].map(foldForm))]));
}

function skillsIn(bySkill: ReadonlyMap<string, Pick<Ask, "named" | "askedAs">[]>): [string, SkillWording][] {
  return [...bySkill]
    .filter(([, asks]) => asks.length >= FEWEST_ADS)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([skill, asks]) => {
      const { namedAs, askedAs } = phrasingOf(asks, MOST_PHRASES);
      const shared = <One extends { readonly ads: number }>(all: readonly One[]) =>
        all.filter((one) => one.ads >= FEWEST_ALIKE);
      return [skill, { ads: asks.length, namedAs: shared(namedAs), askedAs: shared(askedAs) }];
    });
}

/** Checks what was read from a file of wording. */
export function parseMarketWording(value: unknown): Result<MarketWording> {
  const one = value as Partial<MarketWording> | null;
  const whole =
    typeof one === "object" &&
    one !== null &&
    typeof one.ads === "number" &&
    typeof one.made === "string" &&
    typeof one.skills === "object" &&
    one.skills !== null &&
    Object.values(one.skills).every(isSkillWording);
  return whole ? ok(one as MarketWording) : fail("damaged", "The file of wording is damaged.");
}

function isSkillWording(value: unknown): value is SkillWording {
  const one = value as Partial<SkillWording> | null;
  return (
    typeof one === "object" &&
    one !== null &&
    typeof one.ads === "number" &&
    [one.namedAs, one.askedAs].every((all) => Array.isArray(all) && all.every(isPhrase))
  );
}

function isPhrase(value: unknown): boolean {
  const one = value as { words?: unknown; ads?: unknown } | null;
  return typeof one?.words === "string" && typeof one.ads === "number";
}
