import { parsePlaces } from "../../core/reading/ad/place-list.ts";
import { dateOf } from "../feed/dates.ts";
import type { Board, FeedRequest } from "../feed/feed-format.ts";
import type { Foreign } from "../feed/foreign.ts";
import { type Adapted, adOf } from "../feed/page.ts";
import { workModeOf } from "../feed/stated.ts";
import { type WorkdayPosting, workdayPosting, workdayRow } from "./shape.ts";

/** A row of the list announces a posting. */
export function adaptWorkdayRow(row: Foreign, site: string): Adapted {
  const { externalPath } = workdayRow(row);
  if (externalPath === null) return { fault: "no-id", id: null };
  const request: FeedRequest = {
    url: `${site}${externalPath}`,
    method: "GET",
    accepts: "json",
    part: "detail",
  };
  return { announced: requisition(externalPath), request };
}

export function adaptWorkdayPosting(answer: Foreign, board: Board, url: string): Adapted {
  const posting = workdayPosting(answer);
  const id = requisition(new URL(url).pathname);
  if (posting.posted === false || posting.canApply === false) {
    return { withheld: { id, why: "closed" } };
  }
  return adOf("workday", board, {
    id,
    title: posting.title,
    company: posting.organisation,
    locations: placesOf(posting),
    workMode: workModeOf(posting.remoteType),
    employment: posting.timeType,
    text: posting.jobDescription,
    url: posting.externalUrl,
    posted: dateOf(posting.startDate),
    closes: dateOf(posting.endDate),
  });
}

/** "…/Engineer_R-123-1" → "R-123-1": one posting, whatever its title and place are later. */
function requisition(path: string): string {
  const last = path.slice(path.lastIndexOf("/") + 1);
  return last.includes("_") ? last.slice(last.lastIndexOf("_") + 1) : last;
}

/** Employers name sites their own way ("US-CA-HQ3"); where none names a place, the country does. */
function placesOf({ location, additionalLocations, country }: WorkdayPosting): (string | null)[] {
  const named = [location, ...additionalLocations];
  const isKnown = named.some((name) => name !== null && parsePlaces(name).length > 0);
  return isKnown ? named : [...named, country];
}
