import { fail, ok, type Result } from "../../core/result.ts";
import type { FeedFault, FeedRequest } from "./feed-format.ts";

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,98}[A-Za-z0-9])?$/;

/** A request for the list of a board that is named by one word, or by several parts with "/" between. */
export function boardRequest(
  board: string,
  parts: number,
  address: (...names: readonly string[]) => string,
): Result<FeedRequest, "bad-board"> {
  const names = board.split("/");
  if (names.length !== parts || !names.every((name) => NAME.test(name))) return badBoard(board);
  return ok({ url: address(...names.map(encodeURIComponent)), method: "GET", accepts: "json", part: "list" });
}

/** Whether a board's name can be the first part of a host's name, and nothing that changes the host. */
export function isHostLabel(name: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(name);
}

export function badBoard(board: string): Result<never, "bad-board"> {
  return fail("bad-board", `"${board}" is no board of this source.`);
}

export function parsedJson(body: string): Result<unknown, FeedFault> {
  try {
    return ok(JSON.parse(body) as unknown);
  } catch {
    return fail("not-json", "The answer is not JSON.");
  }
}

export function wrongShape(expected: string): Result<never, FeedFault> {
  return fail("wrong-shape", `The answer is JSON, but without ${expected}.`);
}

/** An address with other query parameters. */
export function withQuery(url: string, query: Readonly<Record<string, string | number>>): string {
  const address = new URL(url);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, String(value));
  return address.href;
}

/** Tells requests apart. */
export function requestKey({ method, url, body }: FeedRequest): string {
  return body === undefined ? `${method} ${url}` : `${method} ${url} ${body}`;
}
