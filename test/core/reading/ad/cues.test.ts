import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { AdText } from "../../../../src/core/reading/ad/ad-text.ts";
import { readClearance } from "../../../../src/core/reading/ad/clearance.ts";
import { createCueFinder } from "../../../../src/core/reading/ad/cues.ts";
import { readDegree } from "../../../../src/core/reading/ad/degree.ts";
import { readEmployment } from "../../../../src/core/reading/ad/employment.ts";
import { readPay } from "../../../../src/core/reading/ad/pay.ts";
import { readPlaces } from "../../../../src/core/reading/ad/places.ts";
import { readSections } from "../../../../src/core/reading/ad/sections.ts";
import { readSeniority } from "../../../../src/core/reading/ad/seniority.ts";
import { readSponsorship } from "../../../../src/core/reading/ad/sponsorship.ts";
import { readWorkMode } from "../../../../src/core/reading/ad/work-mode.ts";
import { readYears } from "../../../../src/core/reading/ad/years.ts";
import { normalise } from "../../../../src/core/reading/text/normalise.ts";
import { createSieve, type Sieve } from "../../../../src/core/reading/text/sieve.ts";
import { createTokeniser } from "../../../../src/core/reading/text/tokens.ts";
import { createWordIndex } from "../../../../src/core/reading/text/word-index.ts";

const FOLDER = new URL("../../../corpus/ads/", import.meta.url);
const EVERY_CUE = 0x3fffffff;

const tokenise = createTokeniser();
const findCues = createCueFinder();
const indexWords = createWordIndex([]);

const narrow = createSieve();
const everywhere: Sieve = () => ({
  mayMatch: () => true,
  mayMatchPart: () => true,
  mayMatchSome: () => true,
});

function prepared(id: string, text: string, sift: Sieve): AdText {
  const normal = normalise(text);
  const tokens = tokenise(normal.text);
  const { lines, sifted } = readSections(normal, tokens, findCues, sift);
  const cues = lines.reduce((all, line) => all | line.cues, 0);
  return {
    ad: { id, text },
    normal,
    orders: [],
    text: normal.text,
    codes: tokens.codes,
    lines,
    cues,
    sifted,
    tokens,
    known: indexWords(tokens),
  };
}

/** Every field that is read only where words hint at it. */
function fields(ad: AdText) {
  return {
    years: readYears(ad, () => false, null),
    seniority: readSeniority(ad, null, null),
    pay: readPay(ad, null),
    workMode: readWorkMode(ad, null),
    employment: readEmployment(ad, null),
    degree: readDegree(ad),
    clearance: readClearance(ad),
    sponsorship: readSponsorship(ad),
    places: readPlaces(ad),
  };
}

const ads = readdirSync(FOLDER)
  .filter((name) => /\.(?:md|html|txt)$/.test(name))
  .map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")] as const);

describe("cues", () => {
  it.each(ads)("lose no fact of %s: looking into every line finds the same", (name, text) => {
    const ad = prepared(name, text, everywhere);
    const lines = ad.lines.map((line) => ({ ...line, cues: EVERY_CUE }));
    expect(fields(ad)).toEqual(fields({ ...ad, lines, cues: EVERY_CUE }));
  });
});

describe("sieve", () => {
  beforeAll(() => {
    // What is asked for the first time is let through: now every rule has been asked for.
    for (const [name, text] of ads) fields(prepared(name, text, narrow));
  });

  it.each(ads)("loses no fact of %s", (name, text) => {
    const sifted = prepared(name, text, narrow);
    const read = { lines: sifted.lines, fields: fields(sifted) };
    const whole = prepared(name, text, everywhere);
    expect(read).toEqual({ lines: whole.lines, fields: fields(whole) });
  });
});
