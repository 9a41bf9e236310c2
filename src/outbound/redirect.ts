import { type FetchFailure, failed } from "./asking.ts";

/** Where an answer sends us, if we go there: the same host only, never from https back to http, never with a body. */
export function redirectTarget(
  location: string | undefined,
  from: URL,
  method: "GET" | "POST",
  status: number,
): URL | FetchFailure {
  const to = location === undefined ? null : URL.parse(location, from.href);
  if (!to || !/^https?:$/.test(to.protocol) || to.username !== "") {
    return failed("bad-address", `${from.host} sends ${from.pathname} to no address of the web.`);
  }
  if (to.origin !== from.origin && !isUpgrade(from, to)) {
    return failed(
      "other-host",
      `${from.host} sends ${from.pathname} on to ${to.origin}. Name that address instead if you mean it.`,
    );
  }
  if (method === "POST" && status !== 307 && status !== 308) {
    return failed("refused", `${from.host} does not take ${from.pathname} as it was asked.`);
  }
  return to;
}

function isUpgrade(from: URL, to: URL): boolean {
  return (
    from.protocol === "http:" && to.protocol === "https:" && from.hostname === to.hostname && to.port === ""
  );
}
