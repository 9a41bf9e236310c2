import { type Ask, asksIn } from "../../../core/compass/asks.ts";
import type { Ad, Posting } from "../../../core/posting.ts";
import { type Advice, adviceFor } from "../../../core/reading/ad/advice.ts";
import { parseAskedModel } from "../../../core/reading/ad/asked-model.ts";
import { parseDomainModel } from "../../../core/reading/ad/domain-model.ts";
import type { Duty } from "../../../core/reading/ad/duty-lines.ts";
import { parseEmployers } from "../../../core/reading/ad/employers.ts";
import { type AdReader, createAdReader } from "../../../core/reading/ad/read-ad.ts";
import { describeMixture, type MixtureSentence } from "../../../core/reading/ad/spread.ts";
import { type AdWarning, warningsFor } from "../../../core/reading/ad/warnings.ts";
import { parseSpecialisationModel } from "../../../core/reading/specialisation.ts";
import type { Result } from "../../../core/result.ts";
import type { Skill } from "../../../core/taxonomy/skill.ts";
import type { Specialisation } from "../../../core/taxonomy/specialisation.ts";
import { type Taxonomy, trustedTaxonomy } from "../../../core/taxonomy/taxonomy.ts";

/** What the page shows of an ad. */
export interface AdReading {
  readonly ad: Ad;
  readonly posting: Posting;
  readonly mixture: MixtureSentence;
  readonly advice: readonly Advice[];
  /** Its duties one by one, with the kind of work each speaks for. */
  readonly duties: readonly Duty[];
  /** What to know before the facts; mostly nothing. */
  readonly warnings: readonly AdWarning[];
  /** What it requires and prefers, in its own words. */
  readonly asks: readonly Ask[];
}

/** Answers what stands at an address of this site. */
export type FetchJson = (path: string) => Promise<unknown>;

export async function loadTaxonomy(json: FetchJson): Promise<Taxonomy> {
  const { skills, specialisations } = (await json("/data/taxonomy.json")) as {
    skills: Skill[];
    specialisations: Specialisation[];
  };
  return trustedTaxonomy(skills, specialisations);
}

/** Loads the shipped weights and lists, and makes the reader. */
export async function loadReader(taxonomy: Promise<Taxonomy>, json: FetchJson): Promise<AdReader> {
  const [model, domain, employers, asked] = await Promise.all(
    ["/data/reader.json", "/data/domain.json", "/data/employers.json", "/data/asked.json"].map(json),
  );
  return createAdReader(await taxonomy, whole(parseSpecialisationModel(model)), {
    domains: whole(parseDomainModel(domain)),
    employers: whole(parseEmployers(employers)),
    asked: whole(parseAskedModel(asked)),
  });
}

export function readingOf(reader: AdReader, ad: Ad): AdReading {
  const posting = reader.read(ad);
  const duties = reader.duties(ad);
  return {
    ad,
    posting,
    mixture: describeMixture(posting, ad.text),
    advice: adviceFor(posting, ad.text, duties),
    warnings: warningsFor(posting, ad.text),
    duties,
    asks: asksIn(posting, ad.text),
  };
}

export function whole<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
