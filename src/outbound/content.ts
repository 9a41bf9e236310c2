import { type FetchFailure, failed, type OutboundRequest } from "./asking.ts";

const TYPES: Readonly<Record<OutboundRequest["accepts"], RegExp>> = {
  json: /json|text\/(?:plain|javascript)/i,
  xml: /xml|text\/plain|octet-stream/i,
  html: /html/i,
  any: /^(?:text\/|application\/(?:.*\+)?(?:xml|json|xhtml|rss|atom|feed|ld|octet-stream))/i,
};

/** Boards that are down or gone often answer with a page for people; such an answer is not read as data. */
export function contentFault(
  contentType: string | undefined,
  accepts: OutboundRequest["accepts"],
  host: string,
): FetchFailure | null {
  if (contentType === undefined || TYPES[accepts].test(contentType)) return null;
  const type = contentType.split(";", 1)[0]!.slice(0, 60);
  return failed(
    "wrong-type",
    `${host} answered with ${type} where ${accepts === "any" ? "text" : accepts} was asked for.`,
  );
}
