import { count, percent, plural } from "../in-words.ts";
import { FEW_POSTINGS } from "../market/signature.ts";
import type { Deciding } from "./deciding.ts";
import type { AskCount } from "./deciding-skill.ts";
import type { Outcome, Pair } from "./outcome.ts";
import type { FactorWeights } from "./person.ts";
import type { NameOf } from "./plan-in-words.ts";

/** One thing that would decide it: what it is, and what comes of it. */
export interface DecidingWay {
  readonly by: "question" | "skill" | "weight";
  readonly name: string;
  readonly about: string;
  /** "With “Very much”" and "NLP engineer comes first, 3 points before AI engineer"; none where nothing would move. */
  readonly outcomes: readonly { readonly when: string; readonly comes: string }[];
}

/** "Data scientist is 2 of 100 points ahead of MLOps engineer. …" */
export function leadInWords({ first, rival, lead }: Deciding, nameOf: NameOf): string {
  const by = Math.round(100 * lead);
  const far = by < 1 ? "less than 1 of 100 points" : `${by} of 100 points`;
  return `${nameOf(first)} is ${far} ahead of ${nameOf(rival)}. Each of these changes was tried by itself, with all else as it is.`;
}

/** One question, one skill, one weight, each with what comes of it. */
export function decidingInWords(deciding: Deciding, nameOf: NameOf): DecidingWay[] {
  return [
    { by: "question", name: "One more question", ...questionInWords(deciding, nameOf) },
    { by: "skill", name: "One skill", ...skillInWords(deciding, nameOf) },
    { by: "weight", name: "One weight", ...weightInWords(deciding, nameOf) },
  ];
}

/** The same in one line. */
export function wayInWords({ name, about, outcomes }: DecidingWay): string {
  return [`${name}: ${about}`, ...outcomes.map(({ when, comes }) => `${when}, ${comes}.`)].join(" ");
}

type WayWords = Pick<DecidingWay, "about" | "outcomes">;

function questionInWords({ question, ...pair }: Deciding, nameOf: NameOf): WayWords {
  if (question.state === "too-few") {
    const answers = plural(question.missing, "more answer");
    return said(
      `What you like does not count yet. With ${answers} about your interests it does, and may turn the order.`,
    );
  }
  if (question.state === "none") {
    return said("No question about your interests that is still open would move the two.");
  }
  return {
    about: `You have not said yet how much you would like this: “${question.text}”.`,
    outcomes: [question.highest, question.lowest].map((one) => ({
      when: `With “${one.answer}”`,
      comes: outcomeInWords(one, pair, nameOf),
    })),
  };
}

function said(about: string): WayWords {
  return { about, outcomes: [] };
}

function skillInWords({ skill, ...pair }: Deciding, nameOf: NameOf): WayWords {
  if (!skill) return said("No skill that you lack and that their ads ask for would move the two.");
  const asks = [
    { ...skill.asks.first, name: nameOf(pair.first) },
    { ...skill.asks.rival, name: nameOf(pair.rival) },
  ].toSorted((a, b) => b.n / b.of - a.n / a.of);
  return {
    about: `${upperFirst(nameOf(skill.skill))} is asked for by ${asks.map(askedInWords).join(" and by ")}.`,
    outcomes: [{ when: "With a working knowledge of it", comes: outcomeInWords(skill, pair, nameOf) }],
  };
}

function askedInWords({ n, of, name }: AskCount & { readonly name: string }): string {
  const few = of < FEW_POSTINGS ? " (few ads: read with care)" : "";
  return `${n === 0 ? "none" : count(n)} of the ${plural(of, "ad")} for ${name}${few}`;
}

/** The factors as a person weighs them. */
const FACTOR_WORDS: Readonly<Record<keyof FactorWeights, string>> = {
  strength: "What you can do",
  interest: "What you like",
  market: "What is asked for",
};

function weightInWords({ weight, ...pair }: Deciding, nameOf: NameOf): WayWords {
  if (!weight) {
    return said(`However you weigh what counts, ${nameOf(pair.first)} stays before ${nameOf(pair.rival)}.`);
  }
  const { factor, from, to } = weight;
  return {
    about: `${FACTOR_WORDS[factor]} counts for ${percent(from)} of the result.`,
    outcomes: [{ when: `At ${percent(to)}`, comes: outcomeInWords(weight, pair, nameOf) }],
  };
}

function outcomeInWords(
  { comesFirst, ahead, lead }: Outcome,
  { first, rival }: Pair,
  nameOf: NameOf,
): string {
  const by = Math.round(100 * lead);
  const far = by < 1 ? "less than a point" : plural(by, "point");
  const before = `${far} before ${nameOf(ahead === first ? rival : first)}`;
  if (comesFirst !== ahead) return `${nameOf(comesFirst)} comes first, and ${nameOf(ahead)} lies ${before}`;
  return `${nameOf(ahead)} ${ahead === first ? "stays" : "comes"} first, ${before}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
