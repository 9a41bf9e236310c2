import { DocumentError } from "../fault.ts";

/** Bytes that may be gone over again because objects are not closed. */
const MOST_REREAD = 20_000_000;

const MARK = /\bstream\b|\bendobj\b|<<|>>|\[|\]/g;

/**
 * Throws `damaged` for a file with so many unclosed lists and dictionaries that reading would never end: where its
 * table of objects is broken, pdf.js looks for each object anew and reads one that is not closed to the end of the file.
 */
export function refuseEndlessObjects(text: string): void {
  let depth = 0;
  let reread = 0;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const [mark] = match;
    if (mark === "stream") {
      const end = text.indexOf("endstream", match.index);
      // What looks like many objects within a stream is taken for objects by pdf.js too.
      if (end >= 0 && !holdsObjects(text.slice(match.index, end))) MARK.lastIndex = end + "endstream".length;
    } else if (mark === "endobj") {
      if (depth > 0) reread += text.length - match.index;
      if (reread > MOST_REREAD) throw new DocumentError("damaged");
      depth = 0;
    } else depth += mark === "<<" || mark === "[" ? 1 : -1;
  }
}

/** More ends of objects than packed data holds by chance. */
function holdsObjects(stream: string): boolean {
  return (stream.match(/\bendobj\b/g)?.length ?? 0) > 20;
}
