import { parsePlaces } from "../../core/reading/ad/place-list.ts";
import { dateOf } from "../feed/dates.ts";
import type { Board } from "../feed/feed-format.ts";
import type { Foreign } from "../feed/foreign.ts";
import { joined, paragraphs, section } from "../feed/markup.ts";
import { type Adapted, adOf } from "../feed/page.ts";
import { workModeOf } from "../feed/stated.ts";
import { type LeverPosting, leverPosting } from "./shape.ts";

export function adaptLeverPosting(row: Foreign, board: Board): Adapted {
  const posting = leverPosting(row);
  return adOf("lever", board, {
    id: posting.id,
    title: posting.text,
    locations: placesOf(posting),
    pay: posting.salaryRange,
    workMode: workModeOf(posting.workplaceType),
    employment: posting.commitment,
    department: posting.department,
    text: textOf(posting),
    url: posting.hostedUrl,
    posted: dateOf(posting.createdAt),
  });
}

/** A location's name is the employer's own ("HQ"); where it names no place, the country's code does. */
function placesOf({ location, allLocations, country }: LeverPosting): (string | null)[] {
  const named = allLocations.length > 0 ? [...allLocations] : [location];
  const isKnown = named.some((name) => name !== null && parsePlaces(name).length > 0);
  return isKnown || country === null ? named : [...named, country];
}

/** The page's own order: description, lists under their headings, what is said of pay, closing words. */
function textOf(posting: LeverPosting): string | null {
  const { description, descriptionPlain } = posting;
  return joined([
    section(null, description ?? (descriptionPlain && paragraphs(descriptionPlain))),
    ...posting.lists.map(({ text, content }) => section(text, content && `<ul>${content}</ul>`)),
    section(null, posting.salaryDescription),
    section(null, posting.additional),
  ]);
}
