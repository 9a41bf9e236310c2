import { fail, ok, type Result } from "../../result.ts";
import { DOMAINS, type Domain } from "../../vocabulary.ts";
import { type RowTable, tableOfKeys } from "../text/row-table.ts";
import { scaledWeights, type WrittenWeights } from "../text/weights.ts";
import { addScores, featureKeys, type PresentRows, softmax } from "../text/word-rows.ts";

/** Multinomial logistic regression over an ad's wording and what the lexicon finds. Made by `bench/train-domain.ts`. */
export interface DomainModel {
  readonly version: string;
  readonly classes: readonly Domain[];
  readonly bias: Float32Array;
  /** Row r holds the weights of feature r, one per class; the lexicon's rows come first, in the order of the classes. */
  readonly weights: Float32Array;
  /** Words and pairs by `featureKeys`: of what the ad opens with, of the whole ad, of the title and the name. */
  readonly rows: readonly [opening: RowTable, whole: RowTable, named: RowTable];
}

export type DomainModelFault = "not-a-model" | "unknown-domain" | "wrong-size";

/** Shape of `models/domain.json`. Weights are whole numbers; times `scale` they are the coefficients. */
export interface DomainModelFile {
  readonly version: string;
  readonly classes: readonly string[];
  readonly scale: number;
  readonly bias: readonly number[];
  readonly opening: readonly string[];
  readonly whole: readonly string[];
  readonly named: readonly string[];
  readonly weights: WrittenWeights;
}

/** Checks a model file. */
export function parseDomainModel(raw: unknown): Result<DomainModel, DomainModelFault> {
  if (!isModelFile(raw)) return fail("not-a-model", "The file is no domain model.");
  const classes = raw.classes as Domain[];
  const unknown = classes.find((id) => !DOMAINS.includes(id));
  if (unknown) return fail("unknown-domain", `The model knows a domain "${unknown}" that Bearings does not.`);
  const rows = classes.length + raw.opening.length + raw.whole.length + raw.named.length;
  const weights = scaledWeights(raw.weights, raw.scale);
  if (weights === null) return fail("not-a-model", "The file is no domain model.");
  if (weights.length !== rows * classes.length || raw.bias.length !== classes.length) {
    return fail("wrong-size", `The model has ${weights.length} weights for ${rows} features.`);
  }
  const wholeFrom = classes.length + raw.opening.length;
  return ok({
    version: raw.version,
    classes,
    bias: Float32Array.from(raw.bias),
    weights,
    rows: [
      tableOfKeys(featureKeys(raw.opening), classes.length),
      tableOfKeys(featureKeys(raw.whole), wholeFrom),
      tableOfKeys(featureKeys(raw.named), wholeFrom + raw.whole.length),
    ],
  });
}

function isModelFile(raw: unknown): raw is DomainModelFile {
  if (typeof raw !== "object" || raw === null) return false;
  const file = raw as Partial<DomainModelFile>;
  return (
    typeof file.version === "string" &&
    typeof file.scale === "number" &&
    file.scale > 0 &&
    [file.classes, file.opening, file.whole, file.named].every(
      (list) => Array.isArray(list) && list.every((one) => typeof one === "string"),
    ) &&
    Array.isArray(file.bias) &&
    file.bias.every(Number.isFinite) &&
    (typeof file.weights === "string" || Array.isArray(file.weights))
  );
}

/** The domain that the features speak for most. */
export function likeliestDomain(model: DomainModel, features: PresentRows): Domain {
  const shares = domainShares(model, features);
  let likeliest = 0;
  for (let i = 1; i < shares.length; i++) if (shares[i]! > shares[likeliest]!) likeliest = i;
  return model.classes[likeliest]!;
}

/** The probability of each domain, in the model's order: softmax of linear scores. */
export function domainShares(model: DomainModel, features: PresentRows): Float64Array {
  const scores = new Float64Array(model.bias);
  addScores(scores, model.weights, features);
  return softmax(scores);
}
