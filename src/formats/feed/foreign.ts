/** Reading values of foreign JSON, whose types nobody promised. */

export type Foreign = Readonly<Record<string, unknown>>;

const NOTHING: Foreign = {};

export function isForeign(value: unknown): value is Foreign {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object, or an empty one. */
export function foreign(value: unknown): Foreign {
  return isForeign(value) ? value : NOTHING;
}

/** The objects of a list; one object alone counts as a list of one. */
export function foreigns(value: unknown): readonly Foreign[] {
  return listOf(value).filter(isForeign);
}

export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

/** A text that says something, trimmed; a number as its digits; else null. */
export function textOf(value: unknown): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : null;
  return typeof value === "string" ? value.trim() || null : null;
}

export function textsOf(value: unknown): readonly string[] {
  return listOf(value).flatMap((one) => textOf(one) ?? []);
}

/** A number, or a text that is one: "75000", "75,000.50". */
export function numberOf(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return null;
  const written = value.trim();
  return /^\d+(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written)
    ? Number(written.replaceAll(",", ""))
    : null;
}

/** True, false, or null where neither is said. */
export function flagOf(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  if (value === "true") return true;
  return value === "false" ? false : null;
}
