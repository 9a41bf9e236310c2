import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AskedModel, parseAskedModel } from "../core/reading/ad/asked-model.ts";
import { type DomainModel, parseDomainModel } from "../core/reading/ad/domain-model.ts";
import { type KnownEmployers, parseEmployers } from "../core/reading/ad/employers.ts";
import { type AdReader, createAdReader, READER_VERSION } from "../core/reading/ad/read-ad.ts";
import { createResumeReader, type ResumeReader } from "../core/reading/resume/read-resume.ts";
import { parseSpecialisationModel, type SpecialisationModel } from "../core/reading/specialisation.ts";
import type { Result } from "../core/result.ts";
import { compiledModel, compileModel, modelFile } from "./compiled-models.ts";
import { compiledNames } from "./compiled-names.ts";
import { PROJECT, readShippedJson, shippedTaxonomy } from "./shipped.ts";

/** The weights that ship. Throws when the file is damaged. */
export function shippedModel(): SpecialisationModel {
  return shipped("specialisation", parseSpecialisationModel);
}

/** The weights that tell whom an ad's work serves. Throws when the file is damaged. */
export function shippedDomainModel(): DomainModel {
  return shipped("domain", parseDomainModel);
}

/** The weights that tell what is asked for. Throws when the file is damaged. */
export function shippedAskedModel(): AskedModel {
  return shipped("asked", parseAskedModel);
}

function shipped<Model>(name: string, parse: (raw: unknown) => Result<Model, string>): Model {
  const source = modelSource(name);
  return compiledModel<Model>(source, modelFile(name)) ?? parsed(name, source, parse);
}

function modelSource(name: string): Uint8Array {
  return readFileSync(join(PROJECT, `models/${name}.json`));
}

function parsed<Model>(
  name: string,
  source: Uint8Array,
  parse: (raw: unknown) => Result<Model, string>,
): Model {
  const model = parse(JSON.parse(Buffer.from(source).toString()));
  if (!model.ok) throw new Error(`models/${name}.json is damaged: ${model.message}`);
  return model.value;
}

/** Makes the models that ship ready for use, for every reader that loads from now on. */
export function compileShippedModels(): void {
  const compile = <Model extends object>(name: string, parse: (raw: unknown) => Result<Model, string>) => {
    const source = modelSource(name);
    compileModel(source, parsed(name, source, parse), modelFile(name));
  };
  compile("specialisation", parseSpecialisationModel);
  compile("domain", parseDomainModel);
  compile("asked", parseAskedModel);
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
  return createAdReader(taxonomy, shippedModel(), {
    domains: shippedDomainModel(),
    employers: shippedEmployers(),
    asked: shippedAskedModel(),
    names: compiledNames(taxonomy),
  });
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
