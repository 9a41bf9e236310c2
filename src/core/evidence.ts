/**
 * A half-open character span `[start, end)` of a source text, in UTF-16 code units
 * (what `String.prototype.slice` takes). Every fact Bearings states rests on at least one.
 */
export type Span = readonly [start: number, end: number];

/** Spans by the name of the field they support. A field read from a header, not from the text, has no entry. */
export type EvidenceByField = Readonly<Record<string, readonly Span[]>>;
