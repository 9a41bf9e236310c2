import { count, inWords, money, moneyRange, percent, plural } from "../in-words.ts";
import { ACTIVITY_WORDS } from "./activity-words.ts";
import { type Certainty, contenders, FEWEST_SKILLS } from "./certainty.ts";
import { FEWEST_ANSWERS, type Interest, type InterestPart } from "./interest.ts";
import type { MarketFactor } from "./market-factor.ts";
import type { NameOf } from "./plan-in-words.ts";
import type { RankedSpecialisation } from "./rank.ts";
import type { Risk } from "./risk.ts";
import type { Strength, StrengthPart } from "./strength.ts";

export { contenders } from "./certainty.ts";

/** A share 0–1 as points of 100. */
export function points(share: number): string {
  return String(Math.round(100 * share));
}

/** "Fits you best: MLOps engineer", or the close call. */
export function headlineOf(
  certainty: Certainty,
  ranking: readonly RankedSpecialisation[],
  nameOf: NameOf,
): string {
  const names = contenders(certainty, ranking).map(nameOf);
  return names.length === 1 ? `Fits you best: ${names[0]}` : `A close call: ${inWords(names, "or")}`;
}

/** How sure the first place is, and on what it hangs. */
export function certaintyInWords(
  certainty: Certainty,
  ranking: readonly RankedSpecialisation[],
  nameOf: NameOf,
): string {
  const { variations, firsts, closeCall, decisiveSkills, skills } = certainty;
  if (skills < FEWEST_SKILLS) {
    return "Too little is known of you to say how sure this is: with fewer than three skills it mostly shows the market.";
  }
  if (variations === 0) return "Too little is known of you to say how sure this is.";
  const tried = `We tried ${count(variations)} small changes: each of your skills left out in turn, and each weight a little up and down.`;
  const first = ranking[0]!.specialisation;
  const stays = firsts.find((one) => one.specialisation === first)?.share ?? 0;
  if (!closeCall && stays === 1) return `This is quite sure. ${tried} It came first every time.`;
  const others = firsts.filter((one) => one.specialisation !== first && one.share > 0);
  const times = (share: number) => count(Math.round(share * variations));
  const lead = (ranking[0]?.fit ?? 0) - (ranking[1]?.fit ?? 0);
  const outcome =
    others.length === 0
      ? `${nameOf(first)} came first every time, but by less than ${Math.max(1, Math.ceil(100 * lead))} of 100 points over ${nameOf(ranking[1]?.specialisation ?? "")}.`
      : `${nameOf(first)} came first in ${times(stays)} of them, ${inWords(others.map((one) => `${nameOf(one.specialisation)} in ${times(one.share)}`))}.`;
  const hangs =
    decisiveSkills.length === 0
      ? ""
      : ` It hangs on ${inWords(decisiveSkills.slice(0, 4).map(nameOf))}: without ${["it", "either"][decisiveSkills.length - 1] ?? "any one of these"}, another would come first.`;
  return `${tried} ${outcome}${hangs}`;
}

/** Where the market or the interests, and not the skills, put the first place before another: which one. Else empty. */
export function whatMovesItInWords(ranking: readonly RankedSpecialisation[], nameOf: NameOf): string {
  const [first] = ranking;
  const ablest = ranking.toSorted((a, b) => b.strength - a.strength)[0];
  if (!first || !ablest || ablest.specialisation === first.specialisation) return "";
  const moved = [
    first.market > ablest.market ? "what the market asks for" : "",
    (first.interest ?? 0) > (ablest.interest ?? 0) ? "what you like" : "",
  ].filter(Boolean);
  return `By your skills alone, ${nameOf(ablest.specialisation)} would come first; ${inWords(moved)} ${moved.length > 1 ? "put" : "puts"} ${nameOf(first.specialisation)} before it.`;
}

/** What strength rests on, in three sentences: what is covered, of how much, and whom one resembles. */
export function strengthInWords(strength: Strength, nameOf: NameOf): string {
  if (strength.parts.length === 0)
    return "No ads and no list of skills tell this work from others, so nothing can be compared.";
  const own = ({ skill, credit, through }: StrengthPart) =>
    credit >= 0.8 && (through === null || through === skill);
  const held = strength.parts.filter(own).slice(0, 4);
  const start = `You cover ${percent(strength.covered)} of the skills that set this work apart`;
  const covered =
    held.length === 0
      ? `${start}; none of those that weigh most is among yours yet.`
      : `${start}, above all ${inWords(held.map((part) => nameOf(part.skill)))}.`;
  return `${covered} A typical ad asks for ${percent(strength.typical)} of them, so you need not cover them all. ${likenessInWords(strength)}`;
}

function likenessInWords({ likeness }: Strength): string {
  const share = Math.round(100 * likeness);
  const ads = "ads that ask for skills like yours";
  return share === 0
    ? `Hardly any ${ads} are for this work.`
    : `Of ${ads}, about ${share} in 100 are for this work.`;
}

/** How a person stands to one skill. */
export function standingInWords({ skill, credit, through }: StrengthPart, nameOf: NameOf): string {
  if (credit >= 0.8)
    return through === null || through === skill ? "you have it" : `through ${nameOf(through)}`;
  if (through !== null && through !== skill && credit >= 0.1) return `partly, through ${nameOf(through)}`;
  return credit >= 0.1 ? "you know of it" : "not yet";
}

/** What speaks for and against the work, by what is liked and what it holds. */
export function interestInWords(interest: Interest): string {
  const speaks = interest.parts.filter((part) => Math.abs(part.adds) >= 0.03);
  const names = (wanted: (part: InterestPart) => boolean) =>
    speaks
      .filter(wanted)
      .slice(0, 2)
      .map((part) => ACTIVITY_WORDS[part.activity].toLowerCase());
  const likedAndHeld = names((part) => part.adds > 0 && part.liking >= 0);
  const dislikedAndAbsent = names((part) => part.adds > 0 && part.liking < 0);
  const likedButAbsent = names((part) => part.adds < 0 && part.liking >= 0);
  const dislikedButHeld = names((part) => part.adds < 0 && part.liking < 0);
  const sentences = [
    likedAndHeld.length > 0 ? `It holds much that you like: ${inWords(likedAndHeld)}.` : "",
    dislikedAndAbsent.length > 0 ? `It spares you what you like less: ${inWords(dislikedAndAbsent)}.` : "",
    dislikedButHeld.length > 0 ? `It also holds what you like less: ${inWords(dislikedButHeld)}.` : "",
    likedButAbsent.length > 0 ? `You like ${inWords(likedButAbsent)}, of which it has little.` : "",
  ];
  return sentences.filter(Boolean).join(" ") || "Your answers speak neither for nor against this work.";
}

/** Why interest is left out of the result, with so many questions answered. */
export function noInterestInWords(answered: number): string {
  if (answered === 0) return "Left out: no question about interests was answered.";
  return answered < FEWEST_ANSWERS
    ? `Left out: ${plural(answered, "question")} about interests answered, and they count from ${FEWEST_ANSWERS} on.`
    : "Left out: your answers are nearly all the same, so no direction can be told from them.";
}

/** 0–5 → how much of the work it is. */
export function amountInWords(inTheWork: number): string {
  return ["nothing", "a little", "some", "a good part", "much", "very much"][Math.round(inTheWork)] ?? "some";
}

export function likingInWords(liking: number): string {
  if (liking >= 1) return "much more than your other answers";
  if (liking >= 0.3) return "more than your other answers";
  if (liking <= -1) return "much less than your other answers";
  return liking <= -0.3 ? "less than your other answers" : "about as much as your other answers";
}

export function marketInWords({ demand, reach, pay, industries, risk }: MarketFactor): string {
  if (demand.n === 0)
    return "No ad in this collection meets your wishes, so nothing can be said of the market.";
  const ads = `${plural(demand.n, "ad")} ${demand.n === 1 ? "meets" : "meet"} your wishes.`;
  const judged =
    reach.of === 0
      ? "None of them names enough skills to be judged."
      : `Of the ${count(reach.of)} that name enough skills to be judged, ${count(reach.inReach)} ${reach.inReach === 1 ? "is" : "are"} within your reach now.`;
  const figures = pay?.cell.figures;
  const paid = figures
    ? `Half of those that state pay in ${pay.cell.currency} pay ${money(figures.median, pay.cell.currency)} or more (${plural(pay.cell.n, "ad")}; the true middle is likely between ${moneyRange(figures.interval, pay.cell.currency).replace(" to ", " and ")}).`
    : "Too few state their pay to say what it pays.";
  return [ads, judged, paid, soughtInWords(industries), riskInWords(risk)].filter(Boolean).join(" ");
}

function soughtInWords(industries: MarketFactor["industries"]): string {
  if (!industries) return "";
  const { n, of, everywhere } = industries;
  return `${count(n)} of ${count(of)} ${n === 1 ? "is" : "are"} in the industries you would like (of all AI ads that meet your wishes, ${percent(everywhere)}).`;
}

/** By which end of what is likely it was counted; of the best estimate nothing need be said. */
export function riskInWords(risk: Risk): string {
  if (risk === "balanced") return "";
  return `Counted by the ${risk === "careful" ? "lower" : "upper"} end of what is likely, as you chose.`;
}
