import type { Pay, Posting, PostingSkill } from "../../core/posting.ts";
import { adviceFor } from "../../core/reading/ad/advice.ts";
import { alternativesIn } from "../../core/reading/ad/alternatives-in-words.ts";
import { describeMixture } from "../../core/reading/ad/spread.ts";
import type { Need } from "../../core/vocabulary.ts";
import { percent } from "../print.ts";

/** A posting as text for a terminal: what was read, unstated things left out. `source`, the ad, lets it quote the duties. */
export function describePosting(posting: Posting, source?: string): string {
  const mixture = posting.specialisations.map((part) => `${percent(part.weight)} ${part.id}`).join(", ");
  const facts: readonly (readonly [string, string | null])[] = [
    ["Title", posting.title],
    ["Company", posting.company],
    ["Reads as", mixture],
    ["Domain", posting.domain],
    ["Seniority", stated(posting.seniority)],
    ["Years asked", posting.yearsMin === null ? null : `${posting.yearsMin} or more`],
    ["Pay", posting.pay && describePay(posting.pay)],
    ["Place", posting.location ?? describePlaces(posting)],
    ["Work mode", stated(posting.workMode)],
    ["Employment", stated(posting.employment)],
    ["Degree", stated(posting.degree)],
    ["Clearance", posting.clearance ? "required" : null],
    ["Sponsorship", posting.sponsorship === null ? null : posting.sponsorship ? "offered" : "excluded"],
    ["Required", skillNames(posting.skills, "required")],
    ["Preferred", skillNames(posting.skills, "preferred")],
    ["One of", alternativesIn(posting).join("; ")],
    ["Mentioned", skillNames(posting.skills, "mentioned")],
    ["Spread", spreadText(posting)],
    ["In short", describeMixture(posting, source).text],
    [
      "Say instead",
      adviceFor(posting)
        .map((one) => one.text)
        .join("\n".padEnd(14)),
    ],
  ];
  return facts
    .filter(([, value]) => value)
    .map(([name, value]) => `${`${name}:`.padEnd(13)}${value}`)
    .join("\n");
}

function spreadText(posting: Posting): string {
  return `${describeMixture(posting).spread.toFixed(1)} kinds of work`;
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
