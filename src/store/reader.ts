import { type AdReader, createAdReader } from "../core/reading/ad/read-ad.ts";
import { createResumeReader, type ResumeReader } from "../core/reading/resume/read-resume.ts";
import { parseSpecialisationModel, type SpecialisationModel } from "../core/reading/specialisation.ts";
import { readShippedJson, shippedTaxonomy } from "./shipped.ts";

/** The weights that ship. Throws when the file is damaged. */
export function shippedModel(): SpecialisationModel {
  const model = parseSpecialisationModel(readShippedJson("models/specialisation.json"));
  if (!model.ok) throw new Error(`models/specialisation.json is damaged: ${model.message}`);
  return model.value;
}

/** The ad reader with the shipped taxonomy and weights. */
export function shippedAdReader(): AdReader {
  return createAdReader(shippedTaxonomy(), shippedModel());
}

/** The résumé reader with the shipped taxonomy and weights. */
export function shippedResumeReader(): ResumeReader {
  return createResumeReader(shippedTaxonomy(), shippedModel());
}
