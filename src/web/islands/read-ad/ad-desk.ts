import type { Ask } from "../../../core/compass/asks.ts";
import { type AdGap, gapToAds } from "../../../core/compass/gap-to-ads.ts";
import { type Ground, prepareGround } from "../../../core/compass/ground.ts";
import type { Person } from "../../../core/compass/person.ts";
import { buildMarket } from "../../../core/market/build.ts";
import type { Ad } from "../../../core/posting.ts";
import type { Result } from "../../../core/result.ts";
import type { Taxonomy } from "../../../core/taxonomy/taxonomy.ts";
import { type AdFile, adTextOf } from "../../../documents/ad-text.ts";
import { decodeMarket } from "../../../formats/arrow/decode-market.ts";
import { once } from "../once.ts";
import { type AdReading, type FetchJson, loadReader, loadTaxonomy, readingOf, whole } from "./reader.ts";

/** Everything the page has computed beside it, in a worker. */
export interface AdDesk {
  read(ad: Ad): Promise<AdReading>;
  open(file: AdFile): Promise<Result<string>>;
  beside(question: Question): Promise<Beside>;
}

export const DESK_METHODS: readonly (keyof AdDesk)[] = ["read", "open", "beside"];

/** Which ads, and who stands beside them. */
export interface Question {
  readonly asks: readonly (readonly Ask[])[];
  /** Null: only what the ads ask for is counted. */
  readonly person: Person | null;
  readonly threshold: number;
}

/** What the ads ask for, together and one by one, and how the person stands to it. */
export interface Beside {
  readonly together: AdGap;
  readonly each: readonly Pick<AdGap, "ads" | "covered" | "reach" | "threshold">[];
  /** Names of the skills, by id. */
  readonly names: Readonly<Record<string, string>>;
}

export interface DeskEffects {
  readonly json: FetchJson;
  readonly bytes: (path: string) => Promise<Uint8Array>;
}

/** Data is loaded when it is first needed, and once only unless that failed. */
export function createDesk({ json, bytes }: DeskEffects): AdDesk {
  const taxonomy = once(() => loadTaxonomy(json));
  const reader = once(() => loadReader(taxonomy(), json));
  // Which skills are related is known from the market; without a person nothing is related to anything.
  const ground = once(async () =>
    prepareGround(whole(decodeMarket(await bytes("/data/market.arrow"))), await taxonomy()),
  );
  const bareGround = once(async () => prepareGround(NO_MARKET, await taxonomy()));
  return {
    read: async (ad) => readingOf(await reader(), ad),
    open: (file) =>
      adTextOf(file, async (bytes, name) => {
        const { readDocument } = await import("../../../documents/read-document.ts");
        return readDocument(bytes, name);
      }),
    beside: async (question) => {
      const known = question.person === null ? await bareGround() : await ground();
      return besideOf(known, question, await taxonomy());
    },
  };
}

const NO_MARKET = buildMarket([], { made: "", readerVersion: "", sources: [] });
/** A single ad rarely asks for more. */
const MOST_SKILLS = 60;

function besideOf(ground: Ground, { asks, person, threshold }: Question, taxonomy: Taxonomy): Beside {
  const who = person ?? { skills: [] };
  const together = gapToAds(ground, who, asks, { most: MOST_SKILLS, threshold });
  const ids = new Set([
    ...together.skills.flatMap(({ skill, through }) => [skill, through ?? skill]),
    ...together.alternatives.flatMap(({ skills }) => skills),
    ...(together.nearest ?? []).map(({ skill }) => skill),
  ]);
  return {
    together,
    each: asks.map((ad) => {
      const { skills: _skills, ...far } = gapToAds(ground, who, [ad], { most: 0, threshold });
      return far;
    }),
    names: Object.fromEntries([...ids].map((id) => [id, taxonomy.skill(id).name])),
  };
}
