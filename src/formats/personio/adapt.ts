import { dateOf } from "../feed/dates.ts";
import type { Board } from "../feed/feed-format.ts";
import type { Foreign } from "../feed/foreign.ts";
import { joined, section } from "../feed/markup.ts";
import { type Adapted, adOf } from "../feed/page.ts";
import { workModeOf } from "../feed/stated.ts";
import { type PersonioPosition, personioPosition } from "./shape.ts";

export function adaptPersonioPosition(row: Foreign, board: Board, site: string): Adapted {
  const position = personioPosition(row);
  const offices = position.offices.join(" ");
  return adOf("personio", board, {
    id: position.id,
    title: position.name,
    company: position.subcompany,
    locations: position.offices,
    // The feed has no field for it; employers name an office "Remote".
    workMode: workModeOf(offices),
    employment: employmentOf(position),
    department: position.department,
    text: joined(position.jobDescriptions.map(({ name, value }) => section(value && name, value))),
    url: position.id && `${site}/job/${encodeURIComponent(position.id)}`,
    posted: dateOf(position.createdAt),
  });
}

/** "permanent" alone does not say how many hours; "intern" and "temporary" outrank the hours. */
function employmentOf({ employmentType, schedule }: PersonioPosition): string | null {
  const hours = schedule === "full-or-part-time" ? "full-time" : schedule;
  if (employmentType === null || employmentType === "permanent") return hours ?? employmentType;
  return employmentType.replaceAll("_", " ");
}
