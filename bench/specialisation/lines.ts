import {
  type LineModel,
  lineShares,
  rowsOfLine,
  type WrittenLineModel,
} from "../../src/core/reading/line-model.ts";
import { wholeText } from "../../src/core/reading/text/passage.ts";
import { createTokeniser } from "../../src/core/reading/text/tokens.ts";
import { packedWeights } from "../../src/core/reading/text/weights.ts";
import { SPECIALISATIONS, type SpecialisationId } from "../../src/core/vocabulary.ts";
import type { LineLabels } from "../reading/gold.ts";
import { fitSoft } from "./soft-fit.ts";
import { unitsOf } from "./units.ts";

const NONE = SPECIALISATIONS.length;
const CLASSES = SPECIALISATIONS.length + 1;
const PRECISION = 0.25;
const STEPS = 60;

/** A line of an ad and the kinds of work a reader says it speaks for; the last share is "none in particular". */
export interface ReadLine {
  readonly text: string;
  readonly target: Float64Array;
}

/** The lines of an ad as its reader judged them; throws when they are not as many as the reader saw. */
export function readLines(text: string, { id, of, lines }: LineLabels): ReadLine[] {
  const units = unitsOf(text);
  if (units.length !== of) throw new Error(`${id} has ${units.length} lines, its reader saw ${of}.`);
  return units.map((unit, i) => ({ text: unit, target: targetOf(lines[i] ?? "0") }));
}

function targetOf(label: string): Float64Array {
  const kinds = label.split("+");
  const target = new Float64Array(CLASSES);
  for (const kind of kinds) {
    const at = kind === "0" ? NONE : SPECIALISATIONS.indexOf(kind as SpecialisationId);
    if (at === -1) throw new Error(`"${kind}" is no kind of work.`);
    target[at]! += 1 / kinds.length;
  }
  return target;
}

/** Weights of nothing, for `count` words. */
export function blankLines(count: number): WrittenLineModel {
  return {
    bias: new Array(CLASSES).fill(0),
    scale: 1,
    weights: packedWeights(new Array(count * CLASSES).fill(0)),
  };
}

const tokenise = createTokeniser();

/** Fits the model of lines to what readers say of them. */
export function fitLines(lines: readonly ReadLine[], blank: LineModel, count: number): WrittenLineModel {
  const examples = lines.map(({ text, target }) => {
    const rows = rowsOfLine(blank, ...whole(text)).slice();
    const values = new Float32Array(rows.length).fill(1 / Math.sqrt(rows.length));
    return { rows, values, target, weight: 1 };
  });
  const fitted = fitSoft(examples, {
    classes: CLASSES,
    features: count,
    precision: new Float64Array(count).fill(PRECISION),
    steps: STEPS,
  });
  const weights = fitted.subarray(CLASSES);
  const scale = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127;
  return {
    bias: Array.from(fitted.subarray(0, CLASSES), (one) => Number(one.toFixed(4))),
    scale: Number(scale.toPrecision(6)),
    weights: packedWeights(Array.from(weights, (weight) => Math.round(weight / scale))),
  };
}

function whole(text: string) {
  const passage = wholeText(tokenise(text));
  return [passage, passage.stretches[0]!] as const;
}

/** How well the model tells lines of ads it has not seen. */
export interface LineScore {
  /** Lines that speak for a kind of work, and of these the share of which the likeliest kind is a reader's. */
  readonly telling: number;
  readonly right: number;
  /** Lines given as evidence for a kind that has a fifth of the work, and the share of which the reader says so too. */
  readonly given: number;
  readonly borneOut: number;
  /** Of two lines wanted for each such kind, the share given. */
  readonly filled: number;
}

const LEAST_PART = 0.2;
const MOST_LINES = 2;

export function scoreLines(
  ads: readonly {
    readonly lines: readonly ReadLine[];
    readonly target: Float64Array;
    readonly model: LineModel;
  }[],
  leastShare: number,
): LineScore {
  let [telling, right, given, borneOut, wanted] = [0, 0, 0, 0, 0];
  for (const { lines, target, model } of ads) {
    const judged = lines.map((line) => ({ line, shares: lineShares(model, ...whole(line.text)) }));
    for (const { line, shares } of judged) {
      if (line.target[NONE]! === 1) continue;
      telling++;
      const kinds = shares.subarray(0, NONE);
      right += Number(line.target[kinds.indexOf(Math.max(...kinds))]! > 0);
    }
    for (let part = 0; part < NONE; part++) {
      if (target[part]! < LEAST_PART) continue;
      wanted += MOST_LINES;
      const surest = judged
        .filter(({ shares }) => shares[part]! > leastShare)
        .sort((a, b) => b.shares[part]! - a.shares[part]!)
        .slice(0, MOST_LINES);
      given += surest.length;
      borneOut += surest.filter(({ line }) => line.target[part]! > 0).length;
    }
  }
  return { telling, right: right / telling, given, borneOut: borneOut / given, filled: given / wanted };
}
