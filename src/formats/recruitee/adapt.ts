import type { WorkMode } from "../../core/vocabulary.ts";
import { dateOf } from "../feed/dates.ts";
import type { Board } from "../feed/feed-format.ts";
import type { Foreign } from "../feed/foreign.ts";
import { joined, section } from "../feed/markup.ts";
import { type Adapted, adOf } from "../feed/page.ts";
import { type RecruiteeOffer, recruiteeOffer } from "./shape.ts";

export function adaptRecruiteeOffer(row: Foreign, board: Board): Adapted {
  const offer = recruiteeOffer(row);
  if (offer.status !== null && offer.status !== "published" && offer.id !== null) {
    return { withheld: { id: offer.id, why: "closed" } };
  }
  return adOf("recruitee", board, {
    id: offer.id,
    title: offer.title,
    company: offer.company_name,
    locations: offer.locations.length > 0 ? offer.locations : [offer.place],
    pay: offer.salary,
    workMode: workModeOf(offer),
    employment: offer.employment_type_code,
    department: offer.department,
    text: joined([offer.highlight, offer.description, offer.requirements].map((html) => section(null, html))),
    url: offer.careers_url,
    posted: dateOf(offer.published_at) ?? dateOf(offer.created_at),
    updated: dateOf(offer.updated_at),
    closes: dateOf(offer.close_at),
  });
}

/** Three boxes that may be ticked together: who may work at home at times is hybrid, who may always is remote. */
function workModeOf({ remote, hybrid, on_site }: RecruiteeOffer): WorkMode | null {
  if (remote) return "remote";
  if (hybrid) return "hybrid";
  return on_site ? "onsite" : null;
}
