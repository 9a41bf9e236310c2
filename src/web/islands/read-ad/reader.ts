import type { Ad, Posting } from "../../../core/posting.ts";
import { type Advice, adviceFor } from "../../../core/reading/ad/advice.ts";
import { parseDomainModel } from "../../../core/reading/ad/domain-model.ts";
import { parseEmployers } from "../../../core/reading/ad/employers.ts";
import { type AdReader, createAdReader } from "../../../core/reading/ad/read-ad.ts";
import { describeMixture, type MixtureSentence } from "../../../core/reading/ad/spread.ts";
import { parseSpecialisationModel } from "../../../core/reading/specialisation.ts";
import type { Result } from "../../../core/result.ts";
import type { Skill } from "../../../core/taxonomy/skill.ts";
import type { Specialisation } from "../../../core/taxonomy/specialisation.ts";
import { trustedTaxonomy } from "../../../core/taxonomy/taxonomy.ts";

/** What the page shows of an ad. */
export interface AdReading {
  readonly text: string;
  readonly posting: Posting;
  readonly mixture: MixtureSentence;
  readonly advice: readonly Advice[];
}

/** Loads the shipped data and makes the reader. `json` answers what stands at an address of this site. */
export async function loadReader(json: (path: string) => Promise<unknown>): Promise<AdReader> {
  const [taxonomy, model, domain, employers] = await Promise.all(
    ["/data/taxonomy.json", "/data/reader.json", "/data/domain.json", "/data/employers.json"].map(json),
  );
  const { skills, specialisations } = taxonomy as { skills: Skill[]; specialisations: Specialisation[] };
  return createAdReader(
    trustedTaxonomy(skills, specialisations),
    whole(parseSpecialisationModel(model)),
    whole(parseDomainModel(domain)),
    whole(parseEmployers(employers)),
  );
}

export function readingOf(reader: AdReader, ad: Ad): AdReading {
  const posting = reader.read(ad);
  return {
    text: ad.text,
    posting,
    mixture: describeMixture(posting, ad.text),
    advice: adviceFor(posting),
  };
}

function whole<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
