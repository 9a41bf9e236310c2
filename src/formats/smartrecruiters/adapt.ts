import type { WorkMode } from "../../core/vocabulary.ts";
import { dateOf } from "../feed/dates.ts";
import type { Board, FeedRequest } from "../feed/feed-format.ts";
import type { Foreign } from "../feed/foreign.ts";
import { joined, section } from "../feed/markup.ts";
import { type Adapted, adOf } from "../feed/page.ts";
import { type SmartRecruitersPosting, smartRecruitersPosting } from "./shape.ts";

/** A row of the list announces a posting; the posting in full is the ad. */
export function adaptSmartRecruitersPosting(
  row: Foreign,
  board: Board,
  detailOf: (id: string) => FeedRequest,
): Adapted {
  const posting = smartRecruitersPosting(row);
  if (posting.id === null) return { fault: "no-id", id: null };
  const id = posting.id;
  if (posting.active === false) return { withheld: { id, why: "closed" } };
  if (posting.visibility !== null && posting.visibility !== "PUBLIC")
    return { withheld: { id, why: "unlisted" } };
  if (posting.sections === null) return { announced: id, request: detailOf(posting.id) };
  return adOf("smartrecruiters", board, {
    id: posting.id,
    title: posting.name,
    company: posting.company,
    locations: [posting.place],
    workMode: workModeOf(posting),
    employment: posting.typeOfEmployment,
    department: posting.department,
    text: joined(posting.sections.map(({ title, text }) => section(text && title, text))),
    url: posting.postingUrl,
    posted: dateOf(posting.releasedDate),
  });
}

function workModeOf({ remote, hybrid }: SmartRecruitersPosting): WorkMode | null {
  if (hybrid) return "hybrid";
  return remote ? "remote" : null;
}
