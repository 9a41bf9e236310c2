import type { Ad } from "../../core/posting.ts";
import type { WorkMode } from "../../core/vocabulary.ts";

/** An ad with what its source says of it. */
export interface SourceAd {
  readonly ad: Ad;
  /** `YYYY-MM` first seen, or null when the source gives no date. */
  readonly month: string | null;
  /** The employer's name, only ever used to tell employers apart; null when the row names none. */
  readonly employer: string | null;
}

/** One file format of a collection of ads: its rows and what they mean. */
export interface AdFileFormat {
  readonly id: string;
  readonly name: string;
  /** What a reader must know before trusting a figure from it. */
  readonly bias: string;
  /** The year of the whole collection, where its rows give no dates. */
  readonly year?: string;
  /** What the collection itself says of the work mode of an ad that does not. */
  readonly workModeWhereSilent?: WorkMode;
  /** Whether a file's name is of this collection. */
  readonly matches: (fileName: string) => boolean;
  /** A row, as parsed from JSON or CSV, to an ad; null when it lacks a text. */
  readonly adapt: (row: unknown) => SourceAd | null;
}

/** A text field of a foreign row; null when absent, empty or not a text. */
export function textOf(row: Record<string, unknown>, field: string): string | null {
  const value = row[field];
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

export function isRecord(row: unknown): row is Record<string, unknown> {
  return typeof row === "object" && row !== null && !Array.isArray(row);
}

/** An ad of a JSON row that names its fields as `Ad` does; null when it lacks an id or a text. */
export function jsonAd(row: unknown): { readonly ad: Ad; readonly fields: Record<string, unknown> } | null {
  if (!isRecord(row)) return null;
  const id = textOf(row, "id");
  const text = textOf(row, "text");
  if (!id || !text) return null;
  const [title, company, location, salary, workType] = (
    ["title", "company", "location", "salary", "workType"] as const
  ).map((field) => textOf(row, field));
  return { ad: { id, text, title, company, location, salary, workType }, fields: row };
}
