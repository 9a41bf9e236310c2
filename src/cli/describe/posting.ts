import type { Pay, Posting, PostingSkill } from "../../core/posting.ts";
import { adviceFor } from "../../core/reading/ad/advice.ts";
import { alternativesIn } from "../../core/reading/ad/alternatives-in-words.ts";
import { degreeWishInWords } from "../../core/reading/ad/degree-wish-in-words.ts";
import { dutiesByKind } from "../../core/reading/ad/duties-by-kind.ts";
import type { Duty } from "../../core/reading/ad/duty-lines.ts";
import { describeMixture } from "../../core/reading/ad/spread.ts";
import { warningsFor } from "../../core/reading/ad/warnings.ts";
import { yearsInWords } from "../../core/reading/ad/years-in-words.ts";
import type { Need } from "../../core/vocabulary.ts";
import { percent } from "../print.ts";

/** A posting as text for a terminal: what was read, unstated things left out. `source` is the ad, whose duties it quotes. */
export function describePosting(posting: Posting, source: string, duties: readonly Duty[] = []): string {
  const mixture = describeMixture(posting, source);
  const parts = posting.specialisations.map((part) => `${percent(part.weight)} ${part.id}`).join(", ");
  const facts: readonly (readonly [string, string | null])[] = [
    ["Note", lines(warningsFor(posting, source))],
    ["Title", posting.title],
    ["Company", posting.company],
    ["Reads as", mixture.spread === null ? null : parts],
    ["Domain", posting.domain],
    ["Seniority", stated(posting.seniority)],
    ["Experience", yearsInWords(posting, source)],
    ["Pay", posting.pay && describePay(posting.pay)],
    ["Place", posting.location ?? describePlaces(posting)],
    ["Work mode", stated(posting.workMode)],
    ["Employment", stated(posting.employment)],
    ["Degree", degreeWishInWords(posting) ?? stated(posting.degree)],
    ["Clearance", posting.clearance ? "required" : null],
    ["Sponsorship", posting.sponsorship === null ? null : posting.sponsorship ? "offered" : "excluded"],
    ["Required", skillNames(posting.skills, "required")],
    ["Preferred", skillNames(posting.skills, "preferred")],
    ["One of", alternativesIn(posting).join("; ")],
    ["Mentioned", skillNames(posting.skills, "mentioned")],
    ["Spread", mixture.spread === null ? null : `${mixture.spread.toFixed(1)} kinds of work`],
    ["Duties", mixture.spread === null ? null : describeDuties(duties)],
    ["In short", mixture.text],
    ["Say instead", lines(adviceFor(posting, source, duties))],
  ];
  return facts
    .filter(([, value]) => value)
    .map(([name, value]) => `${`${name}:`.padEnd(13)}${value}`)
    .join("\n");
}

/** "MLOps engineer 3 of 4 lines, AI engineer 1": how many speak for each kind of work. */
function describeDuties(duties: readonly Duty[]): string {
  return dutiesByKind(duties)
    .map(
      ({ name, duties: some }, i) => `${name} ${some.length}${i === 0 ? ` of ${duties.length} lines` : ""}`,
    )
    .join(", ");
}

/** Each in a line of its own, below the other. */
function lines(all: readonly { readonly text: string }[]): string {
  return all.map(({ text }) => text).join("\n".padEnd(14));
}

function stated(value: string): string | null {
  return value === "unspecified" ? null : value;
}

function describePay({ min, max, currency, period }: Pay): string {
  const amount = (figure: number) => figure.toLocaleString("en-GB");
  if (min === null || max === null) {
    return `${min === null ? "up to" : "from"} ${amount(min ?? max ?? 0)} ${currency} a ${period}`;
  }
  return min === max
    ? `${amount(min)} ${currency} a ${period}`
    : `${amount(min)} to ${amount(max)} ${currency} a ${period}`;
}

function describePlaces({ places }: Posting): string | null {
  const names = places.map((place) => [place.city, place.region, place.country].filter(Boolean).join(", "));
  return names.join("; ") || null;
}

function skillNames(skills: readonly PostingSkill[], need: Need): string | null {
  const names = skills.filter((skill) => skill.need === need).map((skill) => skill.name);
  return names.join(", ") || null;
}
