import { parsePlaces } from "../../core/reading/ad/place-list.ts";
import { normalise } from "../../core/reading/text/normalise.ts";
import { dateOf } from "../feed/dates.ts";
import type { Board } from "../feed/feed-format.ts";
import type { Foreign } from "../feed/foreign.ts";
import { type Adapted, adOf } from "../feed/page.ts";
import { workModeOf } from "../feed/stated.ts";
import { hiringComment } from "./shape.ts";

/**
 * One comment is one ad. By the thread's custom its first line is "Company | Role | Place | Remote | Pay", in no fixed
 * order after the company; a comment without such a line is talk, not an ad.
 */
export function adaptHiringComment(row: Foreign, board: Board): Adapted {
  const comment = hiringComment(row);
  if (comment.id === null) return { fault: "no-id", id: null };
  if (comment.text === null) return { withheld: { id: comment.id, why: "deleted" } };
  const head = headOf(comment.text);
  if (head.length < 2) return { fault: "not-an-ad", id: null };
  const [company = null, ...rest] = head;
  return adOf("hackernews", board, {
    id: comment.id,
    title: rest.find((part) => ROLE.test(part)) ?? null,
    company: company?.replace(/\s*\(?https?:\S+/g, "") || null,
    locations: rest.filter(isPlace),
    payText: rest.find((part) => PAY.test(part)) ?? null,
    workMode: workModeOf(rest.filter((part) => !ROLE.test(part)).join(" | ")),
    employment: rest.find((part) => EMPLOYMENT.test(part) && !ROLE.test(part)) ?? null,
    text: comment.text,
    url: `https://news.ycombinator.com/item?id=${encodeURIComponent(comment.id)}`,
    posted: dateOf(comment.created_at),
  });
}

const ROLE =
  /\b(?:engineers?|engineering|developers?|scientists?|researchers?|analysts?|architects?|swe|sre|designers?|managers?|devops|full[- ]?stack|back[- ]?end|front[- ]?end|cto|head of|lead)\b/i;
const PAY = /[$€£]\s?\d|\d\s?[€£]|\b\d{2,3}k\b/i;
const EMPLOYMENT = /full[- ]?time|part[- ]?time|contract|intern\b|internship|freelance/i;
const LONGEST_HEAD = 600;

/** The parts of the first line, of which there are two at least where it is an ad's. */
function headOf(html: string): string[] {
  const [first = ""] = normalise(html.slice(0, 4000)).text.trim().split("\n");
  if (first.length > LONGEST_HEAD) return [];
  const parts = first.split("|").map((part) => part.trim());
  return parts.filter((part) => part !== "");
}

/** "PT/ET hours" are time zones, not Portugal. */
const HOURS = /\bhours?\b|time ?zones?|\b(?:PT|ET|CT|MT)\b/i;

function isPlace(part: string): boolean {
  if (ROLE.test(part) || HOURS.test(part) || PAY.test(part) || /https?:/.test(part)) return false;
  return parsePlaces(part).length > 0;
}
