import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DomainModel, parseDomainModel } from "../core/reading/ad/domain-model.ts";
import { type KnownEmployers, parseEmployers } from "../core/reading/ad/employers.ts";
import { type AdReader, createAdReader, READER_VERSION } from "../core/reading/ad/read-ad.ts";
import { createResumeReader, type ResumeReader } from "../core/reading/resume/read-resume.ts";
import { parseSpecialisationModel, type SpecialisationModel } from "../core/reading/specialisation.ts";
import { compiledNames } from "./compiled-names.ts";
import { PROJECT, readShippedJson, shippedTaxonomy } from "./shipped.ts";

/** The weights that ship. Throws when the file is damaged. */
export function shippedModel(): SpecialisationModel {
  const model = parseSpecialisationModel(readShippedJson("models/specialisation.json"));
  if (!model.ok) throw new Error(`models/specialisation.json is damaged: ${model.message}`);
  return model.value;
}

/** The weights that tell whom an ad's work serves. Throws when the file is damaged. */
export function shippedDomainModel(): DomainModel {
  const model = parseDomainModel(readShippedJson("models/domain.json"));
  if (!model.ok) throw new Error(`models/domain.json is damaged: ${model.message}`);
  return model.value;
}

/** The fields of well-known employers. Throws when the file is damaged. */
function shippedEmployers(): KnownEmployers {
  const employers = parseEmployers(readShippedJson("data/taxonomy/employers.json"));
  if (!employers.ok) throw new Error(`data/taxonomy/employers.json is damaged: ${employers.message}`);
  return employers.value;
}

/** The ad reader with the shipped taxonomy and weights. */
export function shippedAdReader(): AdReader {
  const taxonomy = shippedTaxonomy();
  const [model, domains, employers] = [shippedModel(), shippedDomainModel(), shippedEmployers()];
  return createAdReader(taxonomy, model, domains, employers, compiledNames(taxonomy));
}

/** The résumé reader with the shipped taxonomy and weights. */
export function shippedResumeReader(): ResumeReader {
  const taxonomy = shippedTaxonomy();
  return createResumeReader(taxonomy, shippedModel(), compiledNames(taxonomy));
}

/**
 * The version of the reader with all that it reads by: its own, and a digest of the taxonomy and the weights, so that
 * a changed alias also means reading again.
 */
export function shippedReaderVersion(): string {
  const digest = createHash("sha256");
  for (const folder of ["data/taxonomy", "data/taxonomy/skills", "models"]) {
    for (const name of readdirSync(join(PROJECT, folder)).toSorted()) {
      if (name.endsWith(".json")) digest.update(readFileSync(join(PROJECT, folder, name)));
    }
  }
  return `${READER_VERSION}+${digest.digest("hex").slice(0, 8)}`;
}
