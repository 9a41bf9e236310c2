import type { Deciding } from "../../core/compass/deciding.ts";
import { decidingInWords, leadInWords, wayInWords } from "../../core/compass/deciding-in-words.ts";
import type { RankedSpecialisation } from "../../core/compass/rank.ts";
import {
  certaintyInWords,
  contenders,
  headlineOf,
  interestInWords,
  marketInWords,
  strengthInWords,
  whatMovesItInWords,
} from "../../core/compass/result-in-words.ts";
import { count, percent } from "../../core/in-words.ts";
import { LEVELS, type Level } from "../../core/vocabulary.ts";
import type { ReportFacts } from "./make-report.ts";
import type { Block, FitRow, ReportSection } from "./shape.ts";

/** So many places of the ranking are shown, and the aim wherever it stands. */
const PLACES = 6;

/** Where the person stands: the ranking, how sure it is, and the reasons of the first places and of the aim. */
export function standingSection({ ranking: result, deciding, plan, nameOf }: ReportFacts): ReportSection {
  const { ranking, certainty, weights } = result;
  const shown = ranking.filter((one, at) => at < PLACES || one.specialisation === plan.to);
  const first = contenders(certainty, ranking);
  const told = ranking.filter((one) => first.includes(one.specialisation) || one.specialisation === plan.to);
  const moves = whatMovesItInWords(ranking, nameOf);
  const interest = weights.interest > 0 ? `, interest ${percent(weights.interest)}` : "";
  const noInterest = weights.interest > 0 ? "" : " No questions about interests were answered.";
  return {
    title: headlineOf(certainty, ranking, nameOf),
    blocks: [
      { kind: "lead", text: certaintyInWords(certainty, ranking, nameOf) },
      ...(moves === "" ? [] : [{ kind: "note" as const, text: moves }]),
      { kind: "fits", rows: shown.map((one) => fitRow(one, nameOf)) },
      {
        kind: "note",
        text: `Of 100 points. Fit is the mean of its factors, weighted as you chose: strength ${percent(weights.strength)}${interest}, market ${percent(weights.market)}.${noInterest} The specialisations that are not shown follow below these.`,
      },
      ...deciding.flatMap((one) => decidedBy(one, nameOf)),
      ...told.flatMap((one) => reasons(one, nameOf)),
    ],
  };
}

/** What would decide between two, for the person and the mentor to settle. */
function decidedBy(deciding: Deciding, nameOf: ReportFacts["nameOf"]): Block[] {
  return [
    {
      kind: "subheading",
      text: `${nameOf(deciding.first)} or ${nameOf(deciding.rival)}: what would decide it`,
    },
    { kind: "text", text: leadInWords(deciding, nameOf) },
    { kind: "list", items: decidingInWords(deciding, nameOf).map(wayInWords) },
  ];
}

function fitRow(one: RankedSpecialisation, nameOf: ReportFacts["nameOf"]): FitRow {
  const { inReach, of } = one.reasons.market.reach;
  return {
    name: nameOf(one.specialisation),
    fit: one.fit,
    strength: one.strength,
    interest: one.interest,
    market: one.market,
    reach: of === 0 ? "none to judge" : `${count(inReach)} of ${count(of)}`,
  };
}

function reasons({ specialisation, reasons }: RankedSpecialisation, nameOf: ReportFacts["nameOf"]): Block[] {
  const { strength, interest, market } = reasons;
  const thin = strength.thin ? " It rests on fewer than 30 ads: read it with care." : "";
  return [
    { kind: "subheading", text: `Why ${nameOf(specialisation)}` },
    {
      kind: "text",
      text: [
        strengthInWords(strength, nameOf) + thin,
        interest ? interestInWords(interest) : "",
        marketInWords(market),
      ]
        .filter(Boolean)
        .join(" "),
    },
  ];
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  aware: "Knows of",
  working: "Works with",
  strong: "Strong in",
  deep: "Deep in",
};

/** What the report took the person to know, for them and the mentor to correct. */
export function skillsSection({ skills, nameOf }: ReportFacts): ReportSection {
  const rows = LEVELS.toReversed()
    .map((level) => ({ level, held: skills.filter((skill) => skill.level === level) }))
    .filter(({ held }) => held.length > 0);
  return {
    title: "What was read from the résumé",
    blocks: [
      {
        kind: "list",
        items: rows.map(
          ({ level, held }) =>
            `${LEVEL_WORDS[level]}: ${held
              .map(({ id }) => nameOf(id))
              .toSorted((a, b) => a.localeCompare(b, "en"))
              .join(", ")}.`,
        ),
      },
      {
        kind: "note",
        text: "Levels come from where a skill is used, for how long and how recently. They are a reading of a document, not a judgement of a person; what is wrong here can be corrected, and changes everything above.",
      },
    ],
  };
}
