/** No document for people nests deeper, nor has more elements. */
const DEEPEST = 200;
const MOST_ELEMENTS = 60_000;

/** Bounded, and never past the next tag, so that no mark-up makes it slow. */
const TAG = /<(\/?)([a-z][\w:-]{0,40})(?![\w:-])[^<>]{0,2000}>/gi;
const NEVER_CLOSED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|td|th|tr)$/i;

/**
 * Leaves out tags that nest elements deeper, or make more of them, than any document for people does: selecting among
 * such elements takes time that grows with the product of both. Their text stays.
 */
export function withoutDeepNesting(html: string): string {
  let depth = 0;
  let elements = 0;
  let left = 0;
  return html.replace(TAG, (tag, slash: string, name: string) => {
    if (slash !== "") {
      if (left > 0 && depth >= DEEPEST) {
        left--;
        return "";
      }
      if (!NEVER_CLOSED.test(name)) depth = Math.max(0, depth - 1);
      return tag;
    }
    if (++elements > MOST_ELEMENTS) return "";
    if (NEVER_CLOSED.test(name) || tag.endsWith("/>")) return tag;
    if (depth < DEEPEST) {
      depth++;
      return tag;
    }
    left++;
    return "";
  });
}
