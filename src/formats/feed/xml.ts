import { XMLParser, XMLValidator } from "fast-xml-parser";
import { fail, ok, type Result } from "../../core/result.ts";
import type { FeedFault } from "./feed-format.ts";
import { type Foreign, foreign } from "./foreign.ts";

/** Values stay texts; entities of a document type are not processed, so that no small file becomes a large one. */
const PARSER = new XMLParser({
  parseTagValue: false,
  trimValues: true,
  ignoreAttributes: true,
  processEntities: true,
  htmlEntities: true,
});

/** Parses XML into plain objects; an element that repeats is a list. A document type is refused. */
export function parsedXml(body: string): Result<Foreign, FeedFault> {
  if (/<!DOCTYPE|<!ENTITY/i.test(body.slice(0, 4000))) {
    return fail("not-xml", "The answer defines a document type of its own, which is not read.");
  }
  try {
    if (XMLValidator.validate(body) === true) return ok(foreign(PARSER.parse(body)));
  } catch {
    // The parser is stricter than its validator, for example about declarations.
  }
  return fail("not-xml", "The answer is not well-formed XML.");
}
