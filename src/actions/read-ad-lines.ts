import type { Ad, Posting } from "../core/posting.ts";
import { fail, ok, type Result } from "../core/result.ts";

/** What came of one input line: in the order of the input, bad lines included. */
export type AdLineOutcome =
  | { readonly id: string; readonly posting: Posting }
  | { readonly id: string; readonly error: string };

/** Longer ads are refused: nothing a person wrote is of this size. In UTF-16 code units. */
export const LONGEST_AD = 2_000_000;

/**
 * Reads ads given one JSON object a line. A bad line gives an `error` under its id, or its line number where the id
 * cannot be read, and the batch goes on. Empty lines are passed over.
 */
export async function* readAdLines(
  lines: AsyncIterable<string>,
  read: (ad: Ad) => Posting,
): AsyncGenerator<AdLineOutcome> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    const ad = parseAdLine(line, `line ${number}`);
    if (!ad.ok) yield { id: ad.id, error: ad.message };
    else yield readOne(ad.value, read);
  }
}

function readOne(ad: Ad, read: (ad: Ad) => Posting): AdLineOutcome {
  try {
    return { id: ad.id, posting: read(ad) };
  } catch (error) {
    return { id: ad.id, error: `The reader failed on this ad: ${(error as Error).message}` };
  }
}

type AdLine = { readonly ok: true; readonly value: Ad } | { ok: false; id: string; message: string };

function parseAdLine(line: string, place: string): AdLine {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { ok: false, id: place, message: `Not a JSON object (${place}).` };
  }
  const ad = checkAd(row, place);
  if (ad.ok) return ad;
  const id = (row as { id?: unknown } | null)?.id;
  return { ok: false, id: typeof id === "string" ? id : place, message: ad.message };
}

export type AdFault = "not-an-object" | "no-text" | "too-long" | "wrong-type" | "binary";

/** More than one character in twenty that no text holds: control characters and undecodable bytes. */
function looksBinary(text: string): boolean {
  const start = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const odd = start.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return odd > start.length / 20;
}

const OPTIONAL_FIELDS = ["title", "company", "location", "salary", "workType"] as const;

/** Checks a foreign value to be an ad. `fallbackId` serves where it carries no id. */
export function checkAd(row: unknown, fallbackId: string): Result<Ad, AdFault> {
  if (typeof row !== "object" || row === null || Array.isArray(row)) {
    return fail("not-an-object", `Not a JSON object (${fallbackId}).`);
  }
  const fields = row as Record<string, unknown>;
  if (typeof fields.text !== "string") return fail("no-text", "The ad has no `text`.");
  if (fields.text.trim() === "") return fail("no-text", "The ad's `text` is empty.");
  if (fields.text.startsWith("%PDF-") || fields.text.startsWith("PK\u0003\u0004")) {
    return fail(
      "binary",
      "That is a PDF or an office file, not text. Save the ad as text, Markdown or HTML.",
    );
  }
  if (fields.text.length > LONGEST_AD) {
    return fail("too-long", `The text has ${fields.text.length} characters; at most ${LONGEST_AD} are read.`);
  }
  if (looksBinary(fields.text)) {
    return fail("binary", "This is binary data, not text. Save the ad as text, Markdown or HTML.");
  }
  const wrong = OPTIONAL_FIELDS.find((name) => fields[name] != null && typeof fields[name] !== "string");
  if (wrong) return fail("wrong-type", `\`${wrong}\` is not a text.`);
  const optional = Object.fromEntries(OPTIONAL_FIELDS.map((name) => [name, fields[name] ?? null]));
  const id = typeof fields.id === "string" || typeof fields.id === "number" ? String(fields.id) : fallbackId;
  return ok({ id, text: fields.text, ...optional });
}
